package id.tuntas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.testkit.CrowdedHistories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 15, as far as the directory can hold it: whatever the appointments are, nothing is ever unowned. */
class DirectoryProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 9); // a Monday
    private static final List<String> NAMES = List.of("Satu", "Dua", "Tiga", "Empat");

    /** The rules, read one after the other off the lists. */
    private static String naive(
            List<Unit> units, List<Appointment> appointments, UnitName asked, Role role, LocalDate day) {
        if (role.isOfRegency()) {
            List<String> held = held(appointments, role, Optional.empty(), day);
            if (!held.isEmpty()) {
                return "held " + held;
            }
        } else if (role.isOfUnit()) {
            Optional<UnitName> unit = standing(units, asked, day);
            if (unit.isPresent()) {
                List<String> held = held(appointments, role, unit, day);
                if (!held.isEmpty()) {
                    return "held " + held;
                }
                List<String> heads = held(appointments, Role.HEAD_OF_UNIT, unit, day);
                if (!heads.isEmpty()) {
                    return "head " + heads;
                }
            }
        }
        List<String> coordinators = held(appointments, Role.COORDINATOR, Optional.empty(), day);
        return coordinators.isEmpty() ? "nobody []" : "coordinator " + coordinators;
    }

    private static Optional<UnitName> standing(List<Unit> units, UnitName asked, LocalDate day) {
        Set<UnitName> passed = new HashSet<>();
        UnitName name = asked;
        while (passed.add(name)) {
            UnitName current = name;
            Optional<Unit> unit =
                    units.stream().filter(one -> one.name().equals(current)).findFirst();
            if (unit.isEmpty()) {
                return name.equals(asked) ? Optional.of(asked) : Optional.empty();
            }
            if (unit.get().validity().covers(day)) {
                return Optional.of(name);
            }
            if (unit.get().validity().beginsAfter(day) || unit.get().successor().isEmpty()) {
                return Optional.empty();
            }
            name = unit.get().successor().get();
        }
        return Optional.empty();
    }

    private static List<String> held(
            List<Appointment> appointments, Role role, Optional<UnitName> unit, LocalDate day) {
        return appointments.stream()
                .filter(one -> one.role() == role && one.unit().equals(unit))
                .filter(one -> !one.from().isAfter(day)
                        && !one.until().orElse(LocalDate.MAX).isBefore(day))
                .map(one -> one.officer().value())
                .distinct()
                .sorted()
                .toList();
    }

    private static String told(Responsible answer) {
        List<String> officers = answer.officers().stream().map(OfficerId::value).toList();
        return answer.<String>fold(a -> "held ", b -> "head ", c -> "coordinator ", d -> "nobody ") + officers;
    }

    @Property(tries = 500)
    void everyPostIsAnsweredForByExactlyOneDeskEveryDay(
            @ForAll("units") List<Unit> units, @ForAll("appointments") List<Appointment> appointments) {
        Directory directory = Directory.of("1", units).withAppointments("2", appointments);
        for (int i = -1; i <= 8; i++) {
            LocalDate day = FIRST.plusDays(i);
            for (Role role : Role.values()) {
                for (String name : NAMES) {
                    UnitName unit = UnitName.of(name);
                    Responsible answer = directory.whoAnswers(unit, role, day);

                    assertThat(told(answer)).isEqualTo(naive(units, appointments, unit, role, day));
                    assertThat(answer.appointments())
                            .allMatch(one ->
                                    one.validity().covers(day) && one.post().equals(answer.post()));
                    boolean asAsked = answer instanceof Responsible.Held
                            && answer.post().unit().map(unit::equals).orElse(true);
                    assertThat(answer.steps().isEmpty()).isEqualTo(asAsked);
                }
            }
        }
    }

    @Property
    void theOrderOfTheAppointmentsMakesNoDifference(
            @ForAll("units") List<Unit> units,
            @ForAll("appointments") List<Appointment> appointments,
            @ForAll Random random) {
        List<Appointment> shuffled = new ArrayList<>(appointments);
        Collections.shuffle(shuffled, random);
        Directory one = Directory.of("1", units).withAppointments("2", appointments);
        Directory other = Directory.of("1", units).withAppointments("2", shuffled);

        for (Role role : Role.values()) {
            assertThat(told(one.whoAnswers(UnitName.of("Satu"), role, FIRST.plusDays(3))))
                    .isEqualTo(told(other.whoAnswers(UnitName.of("Satu"), role, FIRST.plusDays(3))));
        }
    }

    @Property
    void aTransferMovesTheWorkAndChangesNoComplaint(
            @ForAll("histories") List<DatedEvent> history, @ForAll("appointments") List<Appointment> appointments) {
        ComplaintId id = ComplaintId.of(RegencyId.LOCAL, "1001");
        Complaint before = Complaint.fold(id, history);
        UnitName unit = before.lead().orElse(UnitName.of("Satu"));
        Post post = Post.of(Role.LIAISON_OFFICER, unit);
        LocalDate transfer = FIRST.plusDays(4);
        List<Appointment> after = Stream.concat(
                        appointments.stream(),
                        Stream.of(
                                Samples.appoint("old", post, Validity.between(FIRST, transfer.minusDays(1))),
                                Samples.appoint("new", post, Validity.since(transfer))))
                .toList();
        Directory directory = Directory.empty().withAppointments("2", after);

        assertThat(directory
                        .whoAnswers(unit, Role.LIAISON_OFFICER, transfer.minusDays(1))
                        .officers())
                .contains(OfficerId.of("old"))
                .doesNotContain(OfficerId.of("new"));
        assertThat(directory.whoAnswers(unit, Role.LIAISON_OFFICER, transfer).officers())
                .contains(OfficerId.of("new"))
                .doesNotContain(OfficerId.of("old"));
        assertThat(Complaint.fold(id, history)).isEqualTo(before);
    }

    @Property(tries = 1_000)
    void theCheckEndsAndDoesNotHangOnTheOrder(
            @ForAll("crowded") List<Unit> units,
            @ForAll("appointments") List<Appointment> appointments,
            @ForAll Random random) {
        DirectoryCheck check = DirectoryCheck.builder()
                .needs(Set.of(Need.of(Role.LIAISON_OFFICER), Need.of(Role.OPERATOR)))
                .daysAhead(2)
                .build();
        List<DirectoryFinding> findings = check.check(units, appointments, FIRST.plusDays(3));
        List<Unit> shuffledUnits = new ArrayList<>(units);
        Collections.shuffle(shuffledUnits, random);
        List<Appointment> shuffled = new ArrayList<>(appointments);
        Collections.shuffle(shuffled, random);

        assertThat(texts(check.check(shuffledUnits, shuffled, FIRST.plusDays(3))))
                .isEqualTo(texts(findings));
        assertThat(findings).isSortedAccordingTo(Comparator.comparing(DirectoryFinding::code));
        assertThat(findings).doesNotHaveDuplicates();
    }

    @Property(tries = 1_000)
    void aVacancyIsFoundWhereNobodyHoldsTheRole(
            @ForAll("units") List<Unit> units, @ForAll("appointments") List<Appointment> appointments) {
        LocalDate day = FIRST.plusDays(3);
        Directory directory = Directory.of("1", units).withAppointments("2", appointments);
        List<DirectoryFinding> vacancies = DirectoryCheck.builder().build().check(directory, day).stream()
                .filter(DirectoryFinding.Vacancy.class::isInstance)
                .toList();

        assertThat(vacancies).hasSize((int) units.stream()
                .filter(unit -> unit.validity().covers(day))
                .filter(unit -> held(appointments, Role.LIAISON_OFFICER, Optional.of(unit.name()), day)
                        .isEmpty())
                .count());
    }

    private static List<String> texts(List<DirectoryFinding> findings) {
        return findings.stream()
                .map(finding -> finding.code().literal() + " " + finding.text().english())
                .toList();
    }

    @Provide
    Arbitrary<List<DatedEvent>> histories() {
        return CrowdedHistories.histories();
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 7).map(FIRST::plusDays);
    }

    private static Arbitrary<Validity> validities() {
        return Combinators.combine(days(), days().optional(0.7))
                .filter((from, until) -> until.isEmpty() || !until.get().isBefore(from))
                .as((from, until) -> new Validity(Optional.of(from), until));
    }

    private static Arbitrary<UnitName> names() {
        return Arbitraries.of(NAMES).map(UnitName::of);
    }

    private static Arbitrary<Unit> one() {
        Arbitrary<Validity> existing = Arbitraries.oneOf(Arbitraries.just(Validity.ALWAYS), validities());
        return Combinators.combine(
                        names(),
                        existing,
                        names().optional(0.5),
                        names().optional(0.5),
                        Arbitraries.of("S", "D").map(UnitName::of).set().ofMaxSize(1))
                .as((name, validity, parent, successor, aliases) -> {
                    Unit.Builder unit = Unit.builder();
                    unit.name(name)
                            .validity(validity)
                            .parent(parent)
                            .successor(successor)
                            .aliases(aliases);
                    return unit.build();
                });
    }

    /** Up to three units that a directory can hold; the fourth name is never known. */
    @Provide
    Arbitrary<List<Unit>> units() {
        return one().filter(unit ->
                        !unit.name().value().equals("Empat") && unit.aliases().isEmpty())
                .list()
                .ofMaxSize(3)
                .uniqueElements(Unit::name);
    }

    /** Units that claim each other's names. */
    @Provide
    Arbitrary<List<Unit>> crowded() {
        return one().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Appointment>> appointments() {
        Arbitrary<Post> ofUnits = Combinators.combine(
                        Arbitraries.of(Role.LIAISON_OFFICER, Role.OPERATOR, Role.HEAD_OF_UNIT), names())
                .as(Post::of);
        Arbitrary<Post> ofRegency =
                Arbitraries.of(Role.COORDINATOR, Role.INSPECTORATE).map(Post::of);
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"), Arbitraries.oneOf(ofUnits, ofUnits, ofRegency), validities())
                .as(Samples::appoint)
                .list()
                .ofMaxSize(12);
    }
}
