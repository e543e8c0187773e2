package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.AppliesTo;
import id.tuntas.sla.CalendarBook;
import id.tuntas.sla.Limit;
import id.tuntas.sla.Milestone;
import id.tuntas.sla.Obligation;
import id.tuntas.sla.PolicyBook;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.sla.Switches;
import id.tuntas.sla.TimeLimit;
import id.tuntas.testkit.CrowdedHistories;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Complaints that go from hand to hand, and policies under which every kind of unit has another time. */
final class HandOvers {

    private static final List<String> KINDS = List.of("kecamatan", "dinas", "kelurahan");

    static final Directory DIRECTORY = Directory.of(
            "1", List.of(unit("Kecamatan Kota", 0), unit("Dinas Perhubungan", 1), unit("Kelurahan Sukamaju", 2)));

    private HandOvers() {}

    private static Unit unit(String name, int kind) {
        return Unit.builder()
                .name(UnitName.of(name))
                .kind(UnitKind.of(KINDS.get(kind)))
                .build();
    }

    /** One of each kind in two spellings, and one that the directory does not know. */
    static Arbitrary<UnitName> units() {
        return Arbitraries.of(
                        "Kecamatan Kota",
                        "KECAMATAN KOTA",
                        "Dinas Perhubungan",
                        "Kelurahan Sukamaju",
                        "Kelurahan SUKAMAJU",
                        "Satpol PP")
                .map(UnitName::of);
    }

    /** It is given to a unit, to nobody that is said, or back to the coordinator. */
    static Arbitrary<ComplaintEvent> handOvers() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, units().map(Disposed::to)),
                Tuple.of(1, Arbitraries.just(new Disposed(Optional.empty(), List.of()))),
                Tuple.of(
                        2,
                        Arbitraries.of(EventType.RETURNED_NOT_OURS)
                                .map(type -> type.bare().orElseThrow())));
    }

    /** Received, and then mostly given away and answered, in the order of happening. */
    static Arbitrary<List<DatedEvent>> histories() {
        Arbitrary<ComplaintEvent> answers = Arbitraries.of(EventType.FOLLOWED_UP, EventType.FOLLOW_UP_REJECTED)
                .map(type -> type.bare().orElseThrow());
        Arbitrary<DatedEvent> lines = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(CrowdedHistories.moments(), handOvers())
                                .as(DatedEvent::of)),
                Tuple.of(
                        2,
                        Combinators.combine(CrowdedHistories.moments(), answers).as(DatedEvent::of)),
                Tuple.of(2, CrowdedHistories.logged()));
        return lines.list().ofMaxSize(9).map(drawn -> {
            List<DatedEvent> all = new ArrayList<>(drawn);
            all.sort(Comparator.comparing(DatedEvent::at));
            all.add(
                    0,
                    DatedEvent.of(
                            CrowdedHistories.FIRST, EventType.RECEIVED.bare().orElseThrow()));
            return all;
        });
    }

    /** The reader under a policy of that sort, whose switches are set in any way. */
    static Arbitrary<FactReader> readers() {
        return Combinators.combine(limits(), limits(), limits(), switches()).as((verify, follow, resolve, switches) -> {
            SlaPolicy policy = SlaPolicy.builder()
                    .id("contoh")
                    .version("1")
                    .title(new LocalText("Contoh", "Example"))
                    .effectiveFrom(LocalDate.of(2024, 1, 1))
                    .switches(switches)
                    .addObligations(
                            obligation("verify", Milestone.RECEIVED, Milestone.DISPOSED, verify),
                            obligation("follow-up", Milestone.DISPOSED, Milestone.FIRST_FOLLOW_UP, follow),
                            obligation("response", Milestone.DISPOSED, Milestone.FIRST_RESPONSE, verify),
                            obligation("resolution", Milestone.CLOCK_START, Milestone.LAST_ACCEPTED_FOLLOW_UP, resolve))
                    .build();
            return new FactReader(
                    SlaCalculator.of(
                            PolicyBook.always(policy), CalendarBook.of(WorkingCalendar.national(WIB)), DIRECTORY),
                    ScorecardTerms.builder().zone(WIB).build());
        });
    }

    private static Obligation obligation(String id, Milestone start, Milestone stop, List<Limit> limits) {
        return Obligation.builder()
                .id(id)
                .start(start)
                .stop(stop)
                .limits(limits)
                .build();
    }

    /** One for some kinds, and perhaps one for everybody else. */
    private static Arbitrary<List<Limit>> limits() {
        Arbitrary<TimeLimit> times = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12).map(TimeLimit::workingDays),
                Arbitraries.integers().between(1, 18).map(TimeLimit::calendarDays),
                Arbitraries.integers().between(60, 3_000).map(TimeLimit::workingMinutes));
        return times.optional(0.8).list().ofSize(KINDS.size() + 1).map(drawn -> {
            List<Limit> limits = new ArrayList<>();
            for (int i = 0; i <= KINDS.size(); i++) {
                AppliesTo to = i == KINDS.size()
                        ? AppliesTo.EVERYBODY
                        : AppliesTo.builder()
                                .addUnitKinds(UnitKind.of(KINDS.get(i)))
                                .build();
                drawn.get(i).ifPresent(time -> limits.add(Limit.of(to, time, "Perbup 1/2024")));
            }
            return limits;
        });
    }

    private static Arbitrary<Switches> switches() {
        return Combinators.combine(
                        Arbitraries.of(Switches.ClockStart.class),
                        Arbitraries.of(Switches.ReturnEffect.class),
                        Arbitraries.of(Switches.RejectionEffect.class),
                        Arbitraries.of(Switches.ReopeningEffect.class))
                .as((start, onReturn, onRejection, onReopening) -> Switches.builder()
                        .clockStart(start)
                        .onReturn(onReturn)
                        .onRejection(onRejection)
                        .onReopening(onReopening)
                        .build());
    }
}
