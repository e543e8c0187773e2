package id.tuntas.directory;

import static id.tuntas.directory.Samples.HEALTH;
import static id.tuntas.directory.Samples.MONDAY;
import static id.tuntas.directory.Samples.ROADS;
import static id.tuntas.directory.Samples.appoint;
import static id.tuntas.directory.Samples.head;
import static id.tuntas.directory.Samples.liaison;
import static id.tuntas.directory.Samples.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.DirectoryFinding.Link;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody should put right in a directory. */
class DirectoryCheckTest {

    private static final DirectoryCheck CHECK = DirectoryCheck.builder().build();
    private static final Appointment COORDINATOR = appoint("k", Post.COORDINATOR);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);
    private static final List<Unit> TWO =
            List.of(unit(HEALTH).build(), unit(ROADS).build());

    private static List<DirectoryFinding> check(List<Unit> units, Appointment... appointments) {
        return CHECK.check(units, List.of(appointments), MONDAY);
    }

    private static List<String> lines(List<DirectoryFinding> findings) {
        return findings.stream()
                .map(finding -> finding.code().literal() + ": " + finding.text().english())
                .toList();
    }

    private static List<String> baris(List<DirectoryFinding> findings) {
        return findings.stream().map(finding -> finding.text().indonesian()).toList();
    }

    @Test
    void findsNothingWhereEveryUnitHasALiaisonOfficer() {
        Directory directory = Directory.of("1", TWO)
                .withAppointments(
                        "2", List.of(COORDINATOR, appoint("a", liaison(HEALTH)), appoint("b", liaison(ROADS))));

        assertThat(CHECK.check(directory, MONDAY)).isEmpty();
        assertThat(CHECK.check(directory, JANUARY.minusDays(1))).hasSize(3);
    }

    @Test
    void findsUnitsWithoutAnOfficerAndSaysWhereTheirWorkFalls() {
        List<DirectoryFinding> findings = check(TWO, COORDINATOR, appoint("h", head(ROADS)));

        assertThat(lines(findings))
                .containsExactly(
                        "vacant-falls-to-coordinator: Dinas Kesehatan: there is no liaison officer; its work falls to the"
                                + " coordinator (liaison officer of Dinas Kesehatan: nobody was ever appointed)",
                        "vacant-falls-to-head: Dinas Pekerjaan Umum: there is no liaison officer; its work falls to the"
                                + " head of unit (liaison officer of Dinas Pekerjaan Umum: nobody was ever appointed)");
        assertThat(baris(findings))
                .contains("Dinas Pekerjaan Umum: tidak ada pejabat penghubung; tugasnya jatuh kepada kepala perangkat"
                        + " daerah (pejabat penghubung Dinas Pekerjaan Umum: belum ada yang diangkat)");
        assertThat(findings.get(1)).isInstanceOfSatisfying(DirectoryFinding.Vacancy.class, vacancy -> {
            assertThat(vacancy.post()).isEqualTo(liaison(ROADS));
            assertThat(vacancy.answers().officers()).containsExactly(OfficerId.of("h"));
        });
    }

    @Test
    void findsThatThereIsNoCoordinator() {
        List<DirectoryFinding> findings = check(List.of(TWO.get(0)));

        assertThat(lines(findings))
                .containsExactly(
                        "no-coordinator: No coordinator is appointed on 9 December 2024",
                        "vacant-nobody-answers: Dinas Kesehatan: there is no liaison officer; its work lies on the desk of"
                                + " the coordinator, which is vacant too (liaison officer of Dinas Kesehatan: nobody was"
                                + " ever appointed)");
        assertThat(baris(findings))
                .containsExactly(
                        "Tidak ada admin koordinator yang diangkat per 9 Desember 2024",
                        "Dinas Kesehatan: tidak ada pejabat penghubung; tugasnya di meja admin koordinator, yang juga"
                                + " kosong (pejabat penghubung Dinas Kesehatan: belum ada yang diangkat)");
    }

    @Test
    void anOperatorIsNeededWhereTheRuleSaysSo() {
        DirectoryCheck operators = DirectoryCheck.builder()
                .addNeeds(Need.of(Role.OPERATOR, UnitKind.of("dinas")), Need.of(Role.HEAD_OF_UNIT))
                .build();
        List<Unit> units = List.of(
                unit(HEALTH).kind(UnitKind.of("dinas")).build(),
                unit(ROADS).kind(UnitKind.of("badan")).build());

        assertThat(operators.check(units, List.of(COORDINATOR, appoint("h", head(HEALTH))), MONDAY))
                .extracting(finding -> ((DirectoryFinding.Vacancy) finding).post())
                .containsExactly(head(ROADS), Post.of(Role.OPERATOR, HEALTH));
    }

    @Test
    void aUnitThatDoesNotExistOnTheDayNeedsNobody() {
        List<Unit> units = List.of(
                unit(HEALTH).validity(Validity.upTo(MONDAY.minusDays(1))).build(),
                unit(ROADS).validity(Validity.since(MONDAY.plusDays(1))).build());

        assertThat(check(
                        units,
                        COORDINATOR,
                        appoint("a", liaison(HEALTH), Validity.between(JANUARY, MONDAY.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void findsTheLastAppointmentOfAPostThatIsVacantSince() {
        List<DirectoryFinding> findings = check(
                List.of(TWO.get(0)),
                COORDINATOR,
                appoint("a", liaison(HEALTH), Validity.between(JANUARY, JANUARY.plusDays(9))),
                appoint("b", liaison(HEALTH), Validity.between(JANUARY, MONDAY.minusDays(1))),
                appoint("c", liaison(HEALTH), Validity.between(JANUARY, MONDAY.minusDays(1))),
                appoint("d", liaison(HEALTH), Validity.since(MONDAY.plusDays(1))));

        assertThat(lines(findings).subList(1, 3))
                .containsExactly(
                        "appointment-expired: liaison officer of Dinas Kesehatan: the appointment of b by SK-b: ended on"
                                + " 8 December 2024, and nobody has followed",
                        "appointment-expired: liaison officer of Dinas Kesehatan: the appointment of c by SK-c: ended on"
                                + " 8 December 2024, and nobody has followed");
        assertThat(findings.get(0).code()).isEqualTo(DirectoryFinding.Code.VACANT_FALLS_TO_COORDINATOR);
        assertThat(findings).hasSize(3);
        assertThat(baris(findings).get(1))
                .isEqualTo("pejabat penghubung Dinas Kesehatan: pengangkatan b dengan SK-b: berakhir 8 Desember 2024,"
                        + " belum ada pengganti");
    }

    @Test
    void aPostThatIsHeldAgainIsHistory() {
        assertThat(check(
                        List.of(TWO.get(0)),
                        COORDINATOR,
                        appoint("a", liaison(HEALTH), Validity.between(JANUARY, MONDAY.minusDays(1))),
                        appoint("b", liaison(HEALTH), Validity.since(MONDAY))))
                .isEmpty();
    }

    @Test
    void findsWhatEndsWithinTheDaysAhead() {
        DirectoryCheck tenDays = DirectoryCheck.builder().daysAhead(10).build();
        Appointment within = appoint("a", liaison(HEALTH), Validity.between(JANUARY, MONDAY.plusDays(10)));
        Appointment today = appoint("b", liaison(ROADS), Validity.between(JANUARY, MONDAY));
        Appointment later = appoint("k", Post.COORDINATOR, Validity.between(JANUARY, MONDAY.plusDays(11)));
        List<DirectoryFinding> findings = tenDays.check(TWO, List.of(within, today, later), MONDAY);

        assertThat(lines(findings))
                .containsExactly(
                        "appointment-expires-soon: liaison officer of Dinas Kesehatan: the appointment of a by SK-a: will"
                                + " end on 19 December 2024, and nobody is appointed to follow",
                        "appointment-expires-soon: liaison officer of Dinas Pekerjaan Umum: the appointment of b by SK-b:"
                                + " will end on 9 December 2024, and nobody is appointed to follow");
        assertThat(baris(findings).get(1))
                .isEqualTo(
                        "pejabat penghubung Dinas Pekerjaan Umum: pengangkatan b dengan SK-b: akan berakhir 9 Desember"
                                + " 2024, belum ada pengganti");
        assertThat(DirectoryCheck.builder().daysAhead(0).build().check(TWO, List.of(within, today, later), MONDAY))
                .containsExactly(new DirectoryFinding.ExpiresSoon(today));
        assertThat(DirectoryCheck.builder().build().daysAhead()).isEqualTo(30);
        assertThat(DirectoryCheck.builder().build().needs()).containsExactly(Need.of(Role.LIAISON_OFFICER));
        assertThatThrownBy(() -> DirectoryCheck.builder().daysAhead(-1).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anEndThatIsFollowedIsNone() {
        LocalDate last = MONDAY.plusDays(3);
        Appointment ending = appoint("a", liaison(HEALTH), Validity.between(JANUARY, last));
        Appointment next = appoint("b", liaison(HEALTH), Validity.since(last.plusDays(1)));
        Appointment late = appoint("b", liaison(HEALTH), Validity.since(last.plusDays(2)));

        assertThat(check(List.of(TWO.get(0)), COORDINATOR, ending, next)).isEmpty();
        assertThat(check(List.of(TWO.get(0)), COORDINATOR, ending, late))
                .containsExactly(new DirectoryFinding.ExpiresSoon(ending));
    }

    @Test
    void whatBeginsLaterDoesNotEndSoon() {
        Appointment future = appoint("b", liaison(HEALTH), Validity.between(MONDAY.plusDays(1), MONDAY.plusDays(2)));

        assertThat(check(List.of(TWO.get(0)), COORDINATOR, appoint("a", liaison(HEALTH)), future))
                .isEmpty();
    }

    @Test
    void theLastDayThereIsNeedsNoSuccessor() {
        Appointment forever = appoint("k", Post.COORDINATOR, Validity.between(JANUARY, LocalDate.MAX));

        assertThat(CHECK.check(List.of(), List.of(forever), LocalDate.MAX)).isEmpty();
    }

    @Test
    void findsAppointmentsToUnitsThatAreNotThere() {
        Appointment unknown =
                appoint("a", liaison(UnitName.of("Dinas Sosial")), Validity.between(JANUARY, MONDAY.minusDays(1)));
        Appointment ended = appoint("b", liaison(UnitName.of("DK")), Validity.between(JANUARY, MONDAY));
        Unit health = unit(HEALTH)
                .addAliases(UnitName.of("DK"))
                .validity(Validity.upTo(MONDAY.minusDays(1)))
                .build();
        List<DirectoryFinding> findings = check(List.of(health), COORDINATOR, unknown, ended);

        assertThat(lines(findings))
                .containsExactly(
                        "appointment-to-unknown-unit: liaison officer of Dinas Sosial: the appointment of a by SK-a: that"
                                + " unit is not in the directory",
                        "appointment-in-ended-unit: liaison officer of DK: the appointment of b by SK-b: that unit existed"
                                + " until 8 December 2024 only");
        assertThat(baris(findings))
                .containsExactly(
                        "pejabat penghubung Dinas Sosial: pengangkatan a dengan SK-a: perangkat daerah itu tidak ada dalam"
                                + " daftar",
                        "pejabat penghubung DK: pengangkatan b dengan SK-b: perangkat daerah itu hanya ada sampai dengan"
                                + " 8 Desember 2024");
    }

    @Test
    void findsParentsAndSuccessorsThatAreNotThere() {
        Unit one = unit(HEALTH)
                .parent(UnitName.of("Setda"))
                .successor(UnitName.of("Dinas Baru"))
                .build();
        List<DirectoryFinding> findings = CHECK.checkUnits(List.of(one));

        assertThat(lines(findings))
                .containsExactly(
                        "parent-unknown: Dinas Kesehatan: the parent Setda is not in the directory",
                        "successor-unknown: Dinas Kesehatan: the successor Dinas Baru is not in the directory");
        assertThat(baris(findings))
                .containsExactly(
                        "Dinas Kesehatan: induk Setda tidak ada dalam daftar",
                        "Dinas Kesehatan: penerus Dinas Baru tidak ada dalam daftar");
    }

    @Test
    void findsEachLoopOnceAndPrintsIt() {
        List<DirectoryFinding> findings = CHECK.checkUnits(List.of(
                unit("D", "B"),
                unit("C", "A"),
                unit("B", "c"),
                unit("A", "B"),
                unit("E", "E"),
                unit(UnitName.of("F")).successor(UnitName.of("F")).build()));

        assertThat(lines(findings))
                .containsExactly(
                        "parent-loop: A > B > C > A: the parents go in a circle",
                        "parent-loop: E > E: the parents go in a circle",
                        "successor-loop: F > F: the successors go in a circle");
        assertThat(baris(findings)).contains("A > B > C > A: induk berputar", "F > F: penerus berputar");
        assertThat(findings.get(0))
                .isEqualTo(new DirectoryFinding.Loop(
                        Link.PARENT, List.of(UnitName.of("A"), UnitName.of("B"), UnitName.of("C"))));
    }

    @Test
    void aLoopThatDoesNotBeginAtTheFirstNameIsPrintedFromIt() {
        // A leads into the circle, so the walk meets Z before B.
        assertThat(lines(CHECK.checkUnits(List.of(unit("A", "Z"), unit("Z", "B"), unit("B", "Y"), unit("Y", "Z")))))
                .containsExactly("parent-loop: B > Y > Z > B: the parents go in a circle");
    }

    @Test
    void aChainOfTenThousandIsNoLoop() {
        List<Unit> chain = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> chain.add(unit("U" + i, "U" + (i + 1))));
        chain.add(unit(UnitName.of("U10000")).build());

        assertThat(CHECK.checkUnits(chain)).isEmpty();
    }

    @Test
    void findsNamesThatAreClaimedTwice() {
        List<DirectoryFinding> findings = CHECK.checkUnits(List.of(
                unit(ROADS).addAliases(UnitName.of("DK")).build(),
                unit(HEALTH).addAliases(UnitName.of("DK")).build(),
                unit(UnitName.of("Dinas Kebudayaan"))
                        .addAliases(UnitName.of("dk"))
                        .build()));

        assertThat(lines(findings))
                .containsExactly("name-claimed-twice: DK: this name is claimed by more than one unit: Dinas Kebudayaan,"
                        + " Dinas Kesehatan, Dinas Pekerjaan Umum");
        assertThat(baris(findings))
                .containsExactly("DK: nama ini dipakai oleh lebih dari satu perangkat daerah: Dinas Kebudayaan, Dinas"
                        + " Kesehatan, Dinas Pekerjaan Umum");
    }

    @Test
    void findsThatTheCoordinatorsAppointmentEnded() {
        Appointment ended = appoint("k", Post.COORDINATOR, Validity.between(JANUARY, MONDAY.minusDays(1)));

        assertThat(check(List.of(), ended))
                .containsExactly(new DirectoryFinding.NoCoordinator(MONDAY), new DirectoryFinding.Expired(ended));
    }

    @Test
    void findingsOfOneCodeAreInTheOrderOfTheirWords() {
        UnitName[] unknown = {UnitName.of("Z"), UnitName.of("Y")};

        assertThat(check(List.of(), COORDINATOR, appoint("a", liaison(unknown[0])), appoint("b", liaison(unknown[1]))))
                .extracting(finding ->
                        ((DirectoryFinding.UnknownUnit) finding).appointment().unit())
                .containsExactly(Optional.of(unknown[1]), Optional.of(unknown[0]));
    }

    @Test
    void unitsAloneAreCheckedWithoutAppointments() {
        assertThat(CHECK.checkUnits(TWO)).isEmpty();
    }

    @Test
    void aVacancyIsNotHeld() {
        Responsible held = new Responsible.Held(Post.COORDINATOR, List.of(COORDINATOR), List.of());

        assertThatThrownBy(() -> new DirectoryFinding.Vacancy(Post.COORDINATOR, held))
                .isInstanceOf(InvalidValueException.class);
        Responsible nobody = new Responsible.NobodyAppointed(
                List.of(new Responsible.Step(Responsible.Reason.NEVER_APPOINTED, new LocalText("belum", "not yet"))));
        assertThat(new DirectoryFinding.Vacancy(new Post(Role.COORDINATOR, Optional.empty()), nobody)
                        .text()
                        .english())
                .startsWith("there is no coordinator; ");
    }
}
