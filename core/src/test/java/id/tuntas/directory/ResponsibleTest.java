package id.tuntas.directory;

import static id.tuntas.directory.Samples.HEALTH;
import static id.tuntas.directory.Samples.MONDAY;
import static id.tuntas.directory.Samples.ROADS;
import static id.tuntas.directory.Samples.appoint;
import static id.tuntas.directory.Samples.head;
import static id.tuntas.directory.Samples.liaison;
import static id.tuntas.directory.Samples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.Responsible.Reason;
import id.tuntas.directory.Responsible.Step;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who answers for the work of a role in a unit on a day. */
class ResponsibleTest {

    private static final LocalDate LAST = LocalDate.of(2024, 12, 31); // a Tuesday
    private static final LocalDate NEW_YEAR = LAST.plusDays(1);
    private static final UnitName FISHERIES = UnitName.of("Dinas Perikanan");
    private static final Directory UNITS = Directory.of(
            "1",
            List.of(
                    unit(HEALTH).addAliases(UnitName.of("DINKES")).build(),
                    unit(ROADS).build(),
                    unit(FISHERIES)
                            .validity(Validity.upTo(LAST))
                            .successor(UnitName.of("Distan"))
                            .build(),
                    unit(UnitName.of("Dinas Pertanian"))
                            .addAliases(UnitName.of("Distan"))
                            .build(),
                    unit(UnitName.of("Dinas Lama"))
                            .validity(Validity.upTo(LAST))
                            .build(),
                    unit(UnitName.of("Dinas Baru"))
                            .validity(Validity.since(NEW_YEAR))
                            .build()));

    private static Directory with(Appointment... appointments) {
        return UNITS.withAppointments("2", List.of(appointments));
    }

    private static List<Reason> reasons(Responsible answer) {
        return answer.steps().stream().map(Step::reason).toList();
    }

    @Test
    void whoeverHoldsTheRoleAnswers() {
        Directory directory = with(
                appoint("b", liaison(HEALTH)),
                appoint("a", liaison(UnitName.of("dinkes"))),
                appoint("a", liaison(HEALTH), Validity.since(LocalDate.of(2024, 6, 3))),
                appoint("c", liaison(ROADS)),
                appoint("d", head(HEALTH)));
        Responsible answer = directory.whoAnswers(UnitName.of("DINKES"), Role.LIAISON_OFFICER, MONDAY);

        assertThat(answer).isInstanceOf(Responsible.Held.class);
        assertThat(answer.post()).isEqualTo(liaison(HEALTH));
        assertThat(answer.officers()).containsExactly(OfficerId.of("a"), OfficerId.of("b"));
        assertThat(answer.appointments()).hasSize(3);
        assertThat(answer.appointments().get(0).from()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(answer.steps()).isEmpty();
        assertThat(directory.version()).isEqualTo("2");
        assertThat(directory.appointments()).hasSize(5);
        assertThat(directory.holders(liaison(ROADS), MONDAY)).hasSize(1);
        assertThat(directory.resolve(HEALTH)).isEqualTo(UNITS.resolve(HEALTH));
    }

    @Test
    void appointmentsToOnePostAreInOneOrder() {
        Appointment first = appoint("a", liaison(HEALTH), Validity.between(LAST, NEW_YEAR));
        Appointment longer = appoint("a", liaison(HEALTH), Validity.since(LAST));
        Appointment second = Appointment.builder()
                .from(longer)
                .decree(Decree.of("SK-a", LocalDate.of(2024, 6, 3)))
                .build();
        Appointment third = Appointment.builder()
                .from(second)
                .decree(Decree.of("SK-b", LocalDate.of(2024, 6, 3)))
                .build();

        assertThat(with(third, second, longer, first).holders(liaison(HEALTH), LAST))
                .containsExactly(first, longer, second, third);
    }

    @Test
    void theWorkFallsToTheHeadOfUnitOnTheDayAfterTheLast() {
        Directory directory = with(
                appoint("a", liaison(HEALTH), Validity.between(LocalDate.of(2024, 1, 15), LAST)),
                appoint("z", liaison(HEALTH), Validity.between(LocalDate.of(2024, 1, 15), LAST.minusDays(2))),
                appoint("b", head(HEALTH)),
                appoint("k", Post.COORDINATOR));
        Responsible before = directory.whoAnswers(HEALTH, Role.LIAISON_OFFICER, LAST);
        Responsible after = directory.whoAnswers(HEALTH, Role.LIAISON_OFFICER, NEW_YEAR);

        assertThat(before).isInstanceOf(Responsible.Held.class);
        assertThat(after).isInstanceOf(Responsible.HeadOfUnit.class);
        assertThat(after.post()).isEqualTo(head(HEALTH));
        assertThat(after.officers()).containsExactly(OfficerId.of("b"));
        assertThat(after.steps())
                .containsExactly(
                        new Step(
                                Reason.APPOINTMENT_ENDED,
                                new LocalText(
                                        "pejabat penghubung Dinas Kesehatan: pengangkatan dengan SK-a berakhir 31 Desember 2024",
                                        "liaison officer of Dinas Kesehatan: the appointment by SK-a ended on 31 December 2024")));
    }

    @Test
    void withoutAHeadItFallsToTheCoordinatorAndNotToTheParent() {
        Unit hospital = unit("RSUD", "Dinas Kesehatan");
        Directory directory = Directory.of("1", List.of(hospital, unit(HEALTH).build()))
                .withAppointments(
                        "2",
                        List.of(
                                appoint("p", liaison(HEALTH)),
                                appoint("q", head(HEALTH)),
                                appoint("l", head(hospital.name()), Validity.since(NEW_YEAR)),
                                appoint("m", head(hospital.name()), Validity.since(NEW_YEAR.plusDays(1))),
                                appoint("k", Post.COORDINATOR)));
        Responsible answer = directory.whoAnswers(hospital.name(), Role.OPERATOR, MONDAY);

        assertThat(answer).isInstanceOf(Responsible.Coordinator.class);
        assertThat(answer.post()).isEqualTo(Post.COORDINATOR);
        assertThat(answer.officers()).containsExactly(OfficerId.of("k"));
        assertThat(answer.steps())
                .containsExactly(
                        new Step(
                                Reason.NEVER_APPOINTED,
                                new LocalText(
                                        "admin operator RSUD: belum ada yang diangkat",
                                        "operator of RSUD: nobody was ever appointed")),
                        new Step(
                                Reason.APPOINTED_LATER,
                                new LocalText(
                                        "kepala perangkat daerah RSUD: pengangkatan dengan SK-l baru mulai 1 Januari 2025",
                                        "head of unit of RSUD: the appointment by SK-l begins only on 1 January 2025")));
        assertThat(reasons(directory.whoAnswers(hospital.name(), Role.HEAD_OF_UNIT, MONDAY)))
                .containsExactly(Reason.APPOINTED_LATER);
    }

    @Test
    void withoutACoordinatorItLiesOnTheCoordinatorsDeskAllTheSame() {
        Responsible answer = with().whoAnswers(HEALTH, Role.LIAISON_OFFICER, MONDAY);

        assertThat(answer).isInstanceOf(Responsible.NobodyAppointed.class);
        assertThat(answer.post()).isEqualTo(Post.COORDINATOR);
        assertThat(answer.officers()).isEmpty();
        assertThat(reasons(answer))
                .containsExactly(Reason.NEVER_APPOINTED, Reason.NEVER_APPOINTED, Reason.NEVER_APPOINTED);
        assertThat(answer.steps().get(2).text().english()).isEqualTo("coordinator: nobody was ever appointed");
        assertThat(reasons(with().whoAnswers(Role.COORDINATOR, MONDAY))).containsExactly(Reason.NEVER_APPOINTED);
    }

    @Test
    void aRoleOfTheRegencyIsHeldWhicheverTheUnit() {
        Directory directory = with(appoint("i", Post.of(Role.INSPECTORATE)), appoint("k", Post.COORDINATOR));

        assertThat(directory.whoAnswers(HEALTH, Role.INSPECTORATE, MONDAY))
                .isEqualTo(directory.whoAnswers(Role.INSPECTORATE, MONDAY))
                .isInstanceOf(Responsible.Held.class)
                .extracting(Responsible::post)
                .isEqualTo(Post.of(Role.INSPECTORATE));
        Responsible coordinator = directory.whoAnswers(HEALTH, Role.COORDINATOR, MONDAY);
        assertThat(coordinator).isInstanceOf(Responsible.Held.class);
        assertThat(coordinator.officers()).containsExactly(OfficerId.of("k"));
        Responsible region = directory.whoAnswers(HEALTH, Role.HEAD_OF_REGION, MONDAY);
        assertThat(region).isInstanceOf(Responsible.Coordinator.class);
        assertThat(reasons(region)).containsExactly(Reason.NEVER_APPOINTED);
    }

    @Test
    void workWithNoUnitAndOfNobodyIsTheCoordinators() {
        Directory directory = with(appoint("k", Post.COORDINATOR));
        Responsible noUnit = directory.whoAnswers(Role.LIAISON_OFFICER, MONDAY);
        Responsible reporter = directory.whoAnswers(HEALTH, Role.REPORTER, MONDAY);

        assertThat(noUnit).isInstanceOf(Responsible.Coordinator.class);
        assertThat(noUnit.steps())
                .containsExactly(
                        new Step(Reason.NO_UNIT, new LocalText("belum ada perangkat daerah", "it is with no unit")));
        assertThat(reporter).isInstanceOf(Responsible.Coordinator.class);
        assertThat(reporter.steps())
                .containsExactly(new Step(
                        Reason.ROLE_WITHOUT_OFFICERS,
                        new LocalText(
                                "tidak ada pejabat yang diangkat sebagai pelapor",
                                "no officer is appointed as reporter")));
    }

    @Test
    void theSuccessorAnswersForAUnitThatEnded() {
        UnitName farming = UnitName.of("Dinas Pertanian");
        Directory directory =
                with(appoint("a", liaison(FISHERIES)), appoint("b", liaison(farming)), appoint("k", Post.COORDINATOR));

        assertThat(directory.whoAnswers(FISHERIES, Role.LIAISON_OFFICER, LAST).officers())
                .containsExactly(OfficerId.of("a"));
        Responsible after = directory.whoAnswers(FISHERIES, Role.LIAISON_OFFICER, NEW_YEAR);
        assertThat(after).isInstanceOf(Responsible.Held.class);
        assertThat(after.post()).isEqualTo(liaison(farming));
        assertThat(after.officers()).containsExactly(OfficerId.of("b"));
        assertThat(after.steps())
                .containsExactly(
                        new Step(
                                Reason.UNIT_SUCCEEDED,
                                new LocalText(
                                        "Dinas Perikanan ada sampai dengan 31 Desember 2024, diteruskan oleh Dinas Pertanian",
                                        "Dinas Perikanan existed until 31 December 2024 and was succeeded by Dinas Pertanian")));
        assertThat(directory.resolve(FISHERIES, LAST)).isEqualTo(directory.resolve(FISHERIES));
        assertThat(directory.resolve(FISHERIES, NEW_YEAR).map(Unit::name)).contains(farming);
    }

    @Test
    void aUnitThatDoesNotExistHasNoPosts() {
        UnitName old = UnitName.of("Dinas Lama");
        UnitName fresh = UnitName.of("Dinas Baru");
        Directory directory =
                with(appoint("a", liaison(old)), appoint("b", liaison(fresh)), appoint("k", Post.COORDINATOR));
        Responsible ended = directory.whoAnswers(old, Role.LIAISON_OFFICER, NEW_YEAR);
        Responsible early = directory.whoAnswers(fresh, Role.LIAISON_OFFICER, LAST);

        assertThat(ended).isInstanceOf(Responsible.Coordinator.class);
        assertThat(ended.steps())
                .containsExactly(new Step(
                        Reason.UNIT_ENDED,
                        new LocalText(
                                "Dinas Lama ada sampai dengan 31 Desember 2024, tanpa penerus yang ada",
                                "Dinas Lama existed until 31 December 2024 and no successor exists")));
        assertThat(early).isInstanceOf(Responsible.Coordinator.class);
        assertThat(early.steps())
                .containsExactly(new Step(
                        Reason.UNIT_NOT_YET_SET_UP,
                        new LocalText(
                                "Dinas Baru baru ada mulai 1 Januari 2025",
                                "Dinas Baru exists only from 1 January 2025")));
        assertThat(directory.resolve(fresh, LAST)).isEmpty();
        assertThat(directory.resolve(old, NEW_YEAR)).isEmpty();
        assertThat(directory.whoAnswers(fresh, Role.LIAISON_OFFICER, NEW_YEAR).officers())
                .containsExactly(OfficerId.of("b"));
    }

    @Test
    void successorsInACircleEndAtTheCoordinator() {
        Unit one = unit(UnitName.of("Satu"))
                .validity(Validity.upTo(LAST))
                .successor(UnitName.of("Dua"))
                .build();
        Unit two = unit(UnitName.of("Dua"))
                .validity(Validity.upTo(LAST))
                .successor(UnitName.of("Satu"))
                .build();
        Directory directory = Directory.of("1", List.of(one, two));

        assertThat(directory.resolve(one.name(), NEW_YEAR)).isEmpty();
        assertThat(reasons(directory.whoAnswers(one.name(), Role.OPERATOR, NEW_YEAR)))
                .containsExactly(Reason.UNIT_ENDED, Reason.NEVER_APPOINTED);
    }

    @Test
    void aUnitThatTheDirectoryDoesNotKnowStandsForItself() {
        UnitName unknown = UnitName.of("DINAS SOSIAL");
        Directory directory =
                Directory.empty().withAppointments("1", List.of(appoint("s", liaison(UnitName.of("Dinas Sosial")))));

        assertThat(directory.whoAnswers(unknown, Role.LIAISON_OFFICER, MONDAY).officers())
                .containsExactly(OfficerId.of("s"));
        assertThat(directory.whoAnswers(unknown, Role.LIAISON_OFFICER, MONDAY).post())
                .isEqualTo(liaison(unknown));
        assertThat(directory.resolve(unknown, MONDAY)).isEmpty();
    }

    @Test
    void eachCaseHasAnAnswerOfItsOwn() {
        Directory directory = with(
                appoint("a", liaison(HEALTH)),
                appoint("b", head(ROADS)),
                appoint("k", Post.COORDINATOR, Validity.since(MONDAY)));

        assertThat(List.of(
                        directory.whoAnswers(HEALTH, Role.LIAISON_OFFICER, MONDAY),
                        directory.whoAnswers(ROADS, Role.LIAISON_OFFICER, MONDAY),
                        directory.whoAnswers(HEALTH, Role.HEAD_OF_UNIT, MONDAY),
                        directory.whoAnswers(HEALTH, Role.HEAD_OF_UNIT, MONDAY.minusDays(1))))
                .extracting(answer -> answer.<String>fold(a -> "held", b -> "head", c -> "coordinator", d -> "nobody"))
                .containsExactly("held", "head", "coordinator", "nobody");
    }
}
