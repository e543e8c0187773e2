package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.Holdings;
import id.tuntas.sla.Switches;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 11, who held a complaint for how long. */
abstract class HoldingLaws extends CountingLaws {

    HoldingLaws() {}

    /** What units held and what was paused is the whole. */
    @Property(tries = TRIES)
    final void whatUnitsHeldAndPausesSumToTheWhole(@ForAll("logs") List<DatedEvent> events) {
        Holdings holdings = calculator().holdings(new History(ID, events), begin().plus(Duration.ofDays(120)));
        Duration sum = holdings.stretches().stream()
                .map(each -> each.held().plus(each.paused()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).as("%s", events).isEqualTo(holdings.whole());
    }

    /** Each stretch is that of counting it out. */
    @Property(tries = TRIES)
    final void whatEachUnitHeldAgreesWithCountingItOut(@ForAll("dispositions") List<DatedEvent> events) {
        Instant now = last(events).plus(Duration.ofDays(9));
        assertThat(calculator().holdings(new History(ID, events), now).stretches())
                .as("%s", events)
                .isEqualTo(counted(events, now));
    }

    private List<Holdings.Stretch> counted(List<DatedEvent> events, Instant now) {
        Switches switches = policy().switches();
        boolean returnPauses = switches.onReturn() == Switches.ReturnEffect.PAUSES;
        boolean carriesOn = switches.onReassignment() == Switches.ReassignmentEffect.CARRIES_ON;
        List<NaiveSla.Stop> stops = new ArrayList<>();
        List<Holdings.Stretch> stretches = new ArrayList<>();
        Map<Optional<UnitName>, Duration> used = new HashMap<>();
        Optional<UnitName> unit = Optional.empty();
        Instant since = events.get(0).at();
        boolean waits = false;
        boolean returned = false;
        for (int i = 0; i < events.size(); i++) {
            DatedEvent dated = events.get(i);
            Optional<UnitName> next = unit;
            switch (dated.event().type()) {
                case DISPOSED -> {
                    next = ((Disposed) dated.event()).lead();
                    waits = false;
                    returned = false;
                }
                case RETURNED_NOT_OURS -> {
                    next = Optional.empty();
                    waits = false;
                    returned = true;
                }
                default -> waits = dated.event().type() == EventType.COMPLETION_REQUESTED;
            }
            Instant until = i + 1 < events.size() ? events.get(i + 1).at() : now;
            if (!next.equals(unit)) {
                add(stretches, unit, since, dated.at(), stops, used, carriesOn);
                unit = next;
                since = dated.at();
            }
            if (waits || (returned && returnPauses)) {
                stops.add(new NaiveSla.Stop(dated.at(), Optional.of(until)));
            }
        }
        add(stretches, unit, since, now, stops, used, carriesOn);
        return stretches;
    }

    private void add(
            List<Holdings.Stretch> stretches,
            Optional<UnitName> unit,
            Instant from,
            Instant until,
            List<NaiveSla.Stop> stops,
            Map<Optional<UnitName>, Duration> used,
            boolean carriesOn) {
        if (from.equals(until)) {
            return;
        }
        NaiveSla naive = NaiveSla.of(calendar());
        Duration held = Duration.ofSeconds(naive.open(from, until, stops));
        Duration paused = Duration.ofSeconds(naive.open(from, until, List.of())).minus(held);
        Duration own = carriesOn ? used.getOrDefault(unit, Duration.ZERO).plus(held) : held;
        used.put(unit, own);
        stretches.add(new Holdings.Stretch(unit, from, until, held, paused, own));
    }

    /** Passing it on never resets the citizen's clock. */
    @Property(tries = TRIES)
    final void reassignmentNeverResetsTheClock(@ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant at) {
        Instant now = begin().plus(Duration.ofDays(120));
        List<DatedEvent> disposed = new ArrayList<>(events);
        disposed.add(Events.logged(last(events), "didisposisikan", Optional.of(UNITS.get(1))));
        List<DatedEvent> more = new ArrayList<>(disposed);
        more.add(Events.logged(later(at, last(events)), "didisposisikan", Optional.of(UNITS.get(2))));
        List<Assessment> before = assess(disposed, now);
        List<Assessment> after = assess(more, now);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).start())
                    .as("%s", more)
                    .isEqualTo(before.get(i).start());
            assertThat(after.get(i).dueAt())
                    .as("%s", more)
                    .isEqualTo(before.get(i).dueAt());
        }
    }

    /**
     * Arrivals that are disposed, returned, and wait for their reporter.
     *
     * @return in the order of happening
     */
    @Provide
    protected Arbitrary<List<DatedEvent>> dispositions() {
        Arbitrary<DatedEvent> lines = Combinators.combine(
                        starts(),
                        Arbitraries.of(
                                "didisposisikan", "didisposisikan", "bukan_kewenangan", "tertunda", "dilengkapi"),
                        Arbitraries.of(UNITS))
                .as((at, word, unit) -> Events.logged(at, word, Optional.of(unit)));
        return Combinators.combine(starts(), lines.list().ofMaxSize(7)).as((start, more) -> {
            List<DatedEvent> events = new ArrayList<>();
            events.add(received(start));
            more.stream()
                    .filter(each -> each.at().isAfter(start))
                    .sorted(Comparator.comparing(DatedEvent::at))
                    .forEach(events::add);
            return List.copyOf(events);
        });
    }
}
