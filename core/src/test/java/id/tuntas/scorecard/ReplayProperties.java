package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.Directory;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.CrowdedHistories;
import id.tuntas.testkit.Events;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws 20 and 21 from the events to every figure: as a naive count over replayed histories has them, however they are taken. */
class ReplayProperties {

    private static final int TRIES = 1_000;

    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(WIB).build();
    private static final FactReader READER =
            new FactReader(SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB)), TERMS);
    private static final List<Grouping> GROUPINGS = List.of(
            Grouping.of(Dimension.UNIT),
            Grouping.of(Dimension.CHANNEL),
            Grouping.of(Dimension.CATEGORY),
            Grouping.of(Dimension.CLASSIFICATION),
            Grouping.of(Dimension.OFFICER),
            Grouping.of(Dimension.MONTH),
            Grouping.of(Dimension.QUARTER),
            Grouping.of(Dimension.YEAR),
            Grouping.of(Dimension.CHANNEL, Dimension.UNIT),
            Grouping.of(Dimension.UNIT, Dimension.MONTH));

    private static Optional<ScorecardFact> fact(int number, List<DatedEvent> events, Instant asOf, Instant knownAt) {
        ComplaintId id = ComplaintId.of(RegencyId.LOCAL, "T" + number);
        return READER.read(id, new History(id, events).asOf(asOf, Optional.of(knownAt)), asOf)
                .map(FactReader.Read::fact);
    }

    private static ScorecardAccumulator taken(List<List<DatedEvent>> histories, Instant asOf, Instant knownAt) {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(GROUPINGS);
        for (int i = 0; i < histories.size(); i++) {
            fact(i, histories.get(i), asOf, knownAt).ifPresent(accumulator::add);
        }
        return accumulator;
    }

    @Property(tries = TRIES)
    void everyFigureIsThatOfANaiveCountOverReplayedHistories(
            @ForAll("histories") List<List<DatedEvent>> histories,
            @ForAll("moments") Instant asOf,
            @ForAll("moments") Instant knownAt) {
        Scorecard scorecard = taken(histories, asOf, knownAt)
                .scorecard(RegencyId.LOCAL, Directory.empty(), TERMS, Optional.of(asOf), Optional.of(knownAt));
        List<NaiveReplay> replays = histories.stream()
                .map(events -> new NaiveReplay(events, asOf, knownAt, WIB))
                .filter(NaiveReplay::hasArrived)
                .toList();

        assertThat(NaiveFigures.shown(scorecard.whole(), scorecard.whole()))
                .isEqualTo(NaiveFigures.counted(replays, Grouping.WHOLE).getOrDefault(List.of(), Map.of()));
        for (Grouping grouping : GROUPINGS) {
            assertThat(NaiveFigures.shown(scorecard, grouping))
                    .as("%s", grouping)
                    .isEqualTo(NaiveFigures.counted(replays, grouping));
        }
    }

    @Property(tries = TRIES)
    void howeverTheEventsComeAndTheComplaintsAreCountedTheBytesAreTheSame(
            @ForAll("histories") List<List<DatedEvent>> histories,
            @ForAll("moments") Instant asOf,
            @ForAll("moments") Instant knownAt,
            @ForAll @IntRange(min = 1, max = 5) int workers,
            @ForAll Random random) {
        byte[] expected = taken(histories, asOf, knownAt).toBytes();

        List<ScorecardAccumulator> parts = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            parts.add(ScorecardAccumulator.of(GROUPINGS));
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, histories.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (int number : order) {
            fact(number, inBatches(histories.get(number), random), asOf, knownAt)
                    .ifPresent(parts.get(random.nextInt(workers))::add);
        }
        Collections.shuffle(parts, random);
        ScorecardAccumulator merged = parts.remove(0);
        for (ScorecardAccumulator part : parts) {
            if (random.nextBoolean()) {
                merged.merge(part);
            } else {
                part.merge(merged);
                merged = part;
            }
        }

        assertThat(merged.toBytes()).isEqualTo(expected);
        assertThat(inParallel(histories, asOf, knownAt).toBytes()).isEqualTo(expected);
    }

    @Property(tries = 500)
    void whateverIsLearntLaterTheBytesAreTheSame(
            @ForAll("histories") List<List<DatedEvent>> histories,
            @ForAll("histories") List<List<DatedEvent>> more,
            @ForAll("moments") Instant asOf,
            @ForAll("moments") Instant knownAt) {
        List<List<DatedEvent>> later = new ArrayList<>();
        for (int i = 0; i < Math.max(histories.size(), more.size()); i++) {
            List<DatedEvent> all = new ArrayList<>(i < histories.size() ? histories.get(i) : List.of());
            (i < more.size() ? more.get(i) : List.<DatedEvent>of())
                    .forEach(event -> all.add(Events.learnt(event, knownAt.plusSeconds(1))));
            later.add(all);
        }

        assertThat(taken(later, asOf, knownAt).toBytes())
                .isEqualTo(taken(histories, asOf, knownAt).toBytes());
    }

    /** As a store gives it that was written to in several commits. */
    private static List<DatedEvent> inBatches(List<DatedEvent> events, Random random) {
        History history = History.none(ComplaintId.of(RegencyId.LOCAL, "T"));
        for (int from = 0; from < events.size(); ) {
            int to = from + 1 + random.nextInt(events.size() - from);
            history = history.plus(events.subList(from, to));
            from = to;
        }
        return history.events();
    }

    private static ScorecardAccumulator inParallel(List<List<DatedEvent>> histories, Instant asOf, Instant knownAt) {
        return IntStream.range(0, histories.size())
                .parallel()
                .boxed()
                .flatMap(number -> fact(number, histories.get(number), asOf, knownAt).stream())
                .collect(
                        () -> ScorecardAccumulator.of(GROUPINGS),
                        ScorecardAccumulator::add,
                        ScorecardAccumulator::merge);
    }

    @Provide
    Arbitrary<List<List<DatedEvent>>> histories() {
        return CrowdedHistories.histories().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return CrowdedHistories.moments();
    }
}
