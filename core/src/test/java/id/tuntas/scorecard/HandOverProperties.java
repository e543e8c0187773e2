package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.directory.UnitName;
import id.tuntas.testkit.CrowdedHistories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Law 23 under limits that go by the kind of the unit: whoever a complaint is given to, no figure gets better by it. */
class HandOverProperties {

    private static ComplaintId id(int number) {
        return ComplaintId.of(RegencyId.LOCAL, "T" + number);
    }

    private static List<DatedEvent> until(Instant moment, List<DatedEvent> events) {
        return new History(id(0), events).asOf(moment, Optional.empty());
    }

    private static List<SlaOutcome> breaches(FactReader reader, List<DatedEvent> events, Instant asOf) {
        return reader.read(id(0), until(asOf, events), asOf).orElseThrow().fact().sla().stream()
                .filter(outcome -> outcome.result() == SlaResult.BREACHED)
                .toList();
    }

    @Property(tries = 2_000)
    void whateverHappensNextABreachStaysWithTheUnitThatHeldIt(
            @ForAll("readers") FactReader reader,
            @ForAll("histories") List<DatedEvent> events,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(breaches(reader, events, later)).containsAll(breaches(reader, events, earlier));
    }

    @Property(tries = 5_000)
    void noShareIsBetterForWhatIsGivenAway(
            @ForAll("readers") FactReader reader,
            @ForAll @Size(min = 1, max = 6) List<@From("histories") List<DatedEvent>> histories,
            @ForAll("moments") Instant now,
            @ForAll @Size(min = 6, max = 6) List<@From("handOvers") ComplaintEvent> handOvers) {
        List<List<DatedEvent>> before = new ArrayList<>();
        List<List<DatedEvent>> after = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            List<DatedEvent> given = new ArrayList<>(until(now, histories.get(i)));
            before.add(List.copyOf(given));
            if (isWithAUnitOrWas(given)) {
                given.add(DatedEvent.of(now, handOvers.get(i)));
            }
            after.add(given);
        }
        Scorecard then = scorecard(reader, before, now);
        Scorecard thereupon = scorecard(reader, after, now);

        Map<String, SlaTally> shares = shares(thereupon);
        shares(then).forEach((whose, share) -> {
            SlaTally next = shares.getOrDefault(whose, new SlaTally(Map.of()));
            assertThat(next.in(SlaResult.MET)).as(whose).isLessThanOrEqualTo(share.in(SlaResult.MET));
            assertThat(next.in(SlaResult.BREACHED)).as(whose).isGreaterThanOrEqualTo(share.in(SlaResult.BREACHED));
        });
        assertThat(totals(thereupon)).isEqualTo(naiveTotals(after));
    }

    /** The first disposition gives nothing away: it meets what is owed until then, and begins what is owed from then on. */
    private static boolean isWithAUnitOrWas(List<DatedEvent> events) {
        return events.stream().anyMatch(dated -> dated.event().type() == EventType.DISPOSED);
    }

    private static Scorecard scorecard(FactReader reader, List<List<DatedEvent>> histories, Instant now) {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(List.of(Groupings.UNIT));
        for (int i = 0; i < histories.size(); i++) {
            accumulator.add(
                    reader.read(id(i), histories.get(i), now).orElseThrow().fact());
        }
        return accumulator.scorecard(
                RegencyId.LOCAL,
                HandOvers.DIRECTORY,
                ScorecardTerms.builder().zone(WIB).build(),
                Optional.empty(),
                Optional.empty());
    }

    /** By unit and obligation, and of the whole regency. */
    private static Map<String, SlaTally> shares(Scorecard scorecard) {
        Map<String, SlaTally> shares = new TreeMap<>();
        scorecard.whole().tally().sla().forEach(shares::put);
        for (Group<GroupKey> group : scorecard.groups(Groupings.UNIT)) {
            String unit = group.key()
                    .part(Dimension.UNIT)
                    .map(UnitName::of)
                    .map(UnitName::key)
                    .orElse("-");
            group.figures().tally().sla().forEach((obligation, tally) -> shares.put(unit + obligation, tally));
        }
        return shares;
    }

    private static Map<String, Long> totals(Scorecard scorecard) {
        Map<String, Long> totals = new TreeMap<>();
        scorecard
                .units()
                .forEach(group -> totals.put(
                        group.key().map(UnitName::key).orElse("-"),
                        group.figures().tally().total()));
        return totals;
    }

    /** A complaint counts with whom it was last given to, unless it came back. */
    private static Map<String, Long> naiveTotals(List<List<DatedEvent>> histories) {
        Map<String, Long> totals = new TreeMap<>();
        for (List<DatedEvent> events : histories) {
            String with = "-";
            for (DatedEvent dated : events) {
                if (dated.event() instanceof Disposed disposed) {
                    with = disposed.lead().map(UnitName::key).orElse("-");
                } else if (dated.event().type() == EventType.RETURNED_NOT_OURS) {
                    with = "-";
                }
            }
            totals.merge(with, 1L, Long::sum);
        }
        return totals;
    }

    @Provide
    Arbitrary<FactReader> readers() {
        return HandOvers.readers();
    }

    @Provide
    Arbitrary<List<DatedEvent>> histories() {
        return HandOvers.histories();
    }

    @Provide
    Arbitrary<ComplaintEvent> handOvers() {
        return HandOvers.handOvers();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return CrowdedHistories.moments();
    }
}
