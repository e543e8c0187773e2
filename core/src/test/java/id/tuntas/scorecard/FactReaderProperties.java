package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.CrowdedHistories;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws 20, 21 and 23 over histories. */
class FactReaderProperties {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final FactReader READER = new FactReader(
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB)),
            ScorecardTerms.builder().zone(WIB).build());

    private static List<SlaOutcome> outcomes(List<DatedEvent> events, Instant asOf) {
        return READER.read(ID, new History(ID, events).asOf(asOf, Optional.empty()), asOf)
                .map(read -> read.fact().sla())
                .orElse(List.of());
    }

    @Property(tries = 4_000)
    void aBreachStaysWithItsUnitWhoeverItIsGivenToAndHoweverLateItIsLookedAt(
            @ForAll("histories") List<DatedEvent> events,
            @ForAll("moments") Instant at,
            @ForAll("units") UnitName other,
            @ForAll @IntRange(max = 400) int hours) {
        List<DatedEvent> moved = new ArrayList<>(events);
        moved.add(DatedEvent.of(at, Disposed.to(other)));
        Instant later = at.plus(Duration.ofHours(hours));
        List<DatedEvent> known = new History(ID, events).asOf(at, Optional.empty());

        List<SlaOutcome> breaches = outcomes(known, at).stream()
                .filter(outcome -> outcome.result() == SlaResult.BREACHED)
                .toList();

        List<DatedEvent> given = new ArrayList<>(known);
        given.add(moved.get(moved.size() - 1));
        assertThat(outcomes(given, later)).containsAll(breaches);
    }

    @Property
    void whatIsGivenAwayIsNoLongerMetByTheUnit(
            @ForAll("histories") List<DatedEvent> events,
            @ForAll("moments") Instant at,
            @ForAll("units") UnitName other,
            @ForAll @IntRange(max = 400) int hours) {
        List<DatedEvent> disposed = new ArrayList<>();
        disposed.add(DatedEvent.of(CrowdedHistories.FIRST, Disposed.to(other))); // so that it is given anew
        events.stream()
                .filter(dated -> dated.event().type() != EventType.CORRECTED) // one might take that back
                .forEach(disposed::add);
        List<DatedEvent> known = new History(ID, disposed).asOf(at, Optional.empty());
        List<SlaOutcome> before = outcomes(known, at);
        List<DatedEvent> given = new ArrayList<>(known);
        given.add(DatedEvent.of(at, Disposed.to(other)));

        for (SlaOutcome outcome : outcomes(given, at.plus(Duration.ofHours(hours)))) {
            if (outcome.result() == SlaResult.MET
                    && outcome.heldBy()
                            .map(unit -> !unit.key().equals(other.key()))
                            .orElse(false)) {
                assertThat(before).contains(outcome);
            }
        }
    }

    @Property(tries = 2_000)
    void whatIsRecordedLaterChangesNothing(
            @ForAll("histories") List<DatedEvent> events,
            @ForAll("more") List<DatedEvent> more,
            @ForAll("moments") Instant asOf) {
        Instant knownAt = asOf.plus(Duration.ofDays(60));
        List<DatedEvent> all = new ArrayList<>(events);
        more.forEach(late -> all.add(DatedEvent.builder()
                .from(late)
                .recordedAt(knownAt.plus(Duration.ofSeconds(1)))
                .build()));

        assertThat(bytes(all, asOf, knownAt)).isEqualTo(bytes(events, asOf, knownAt));
    }

    private static byte[] bytes(List<DatedEvent> events, Instant asOf, Instant knownAt) {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(Facts.GROUPINGS);
        READER.read(ID, new History(ID, events).asOf(asOf, Optional.of(knownAt)), asOf)
                .ifPresent(read -> accumulator.add(read.fact()));
        return accumulator.toBytes();
    }

    @Property
    void agreesWithANaiveReading(@ForAll("histories") List<DatedEvent> events, @ForAll("moments") Instant asOf) {
        List<DatedEvent> known = new History(ID, events).asOf(asOf, Optional.empty());
        Optional<ScorecardFact> fact = READER.read(ID, known, asOf).map(FactReader.Read::fact);

        assertThat(fact.isPresent()).isEqualTo(!known.isEmpty());
        fact.ifPresent(each -> {
            assertThat(each.setbacks().getOrDefault(Setback.REOPENED, 0)).isEqualTo(count(known, EventType.REOPENED));
            assertThat(each.setbacks().getOrDefault(Setback.RETURNED, 0))
                    .isEqualTo(count(known, EventType.RETURNED_NOT_OURS));
            assertThat(each.setbacks().getOrDefault(Setback.FOLLOW_UP_REJECTED, 0))
                    .isEqualTo(count(known, EventType.FOLLOW_UP_REJECTED));
            for (FollowUpMeasure measure : FollowUpMeasure.DEFINED) {
                long lengths = each.followUps().stream()
                        .filter(one -> one.measure().equals(measure))
                        .count();
                assertThat(lengths).isLessThanOrEqualTo(measure.to() == FollowUpMeasure.Moment.NEXT_FOLLOW_UP ? 99 : 1);
            }
            assertThat(each.sla()).hasSizeLessThanOrEqualTo(3);
        });
    }

    private static int count(List<DatedEvent> events, EventType type) {
        return (int)
                events.stream().filter(dated -> dated.event().type() == type).count();
    }

    @Provide
    Arbitrary<List<DatedEvent>> histories() {
        return CrowdedHistories.histories();
    }

    @Provide
    Arbitrary<List<DatedEvent>> more() {
        return CrowdedHistories.histories();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return CrowdedHistories.moments();
    }

    @Provide
    Arbitrary<UnitName> units() {
        return CrowdedHistories.units();
    }
}
