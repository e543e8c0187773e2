package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.port.ComplaintStore;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.FactReader;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.ScorecardAccumulator;
import id.tuntas.scorecard.ScorecardFact;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.scorecard.Versions;
import id.tuntas.sla.SlaCalculator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Draws up the rapor of a regency as of a moment, from the stored histories alone.
 *
 * <p>It reads no clock: unless a moment is asked for, the rapor speaks of the latest moment of which anything is known.
 * Safe for use by many threads if the store is.
 */
public final class DrawUpRapor {

    private final ComplaintStore store;
    private final SlaCalculator calculator;
    private final Directory directory;

    /**
     * The use case on a store.
     *
     * @param store where the histories are kept
     * @param calculator what is due when
     * @param directory under which names units are shown
     */
    public DrawUpRapor(ComplaintStore store, SlaCalculator calculator, Directory directory) {
        this.store = store;
        this.calculator = calculator;
        this.directory = directory;
    }

    /**
     * Draws up a rapor.
     *
     * @param regency whose
     * @param question of which moment and year
     * @param terms zone, formula, scale and form
     * @param progress hears how many histories are assessed
     * @return the rapor; of no complaint where nothing is stored
     * @throws id.tuntas.port.PortException if the store failed
     */
    public Rapor drawUp(RegencyId regency, RaporQuestion question, ScorecardTerms terms, Progress progress) {
        return drawUp(regency, question, terms, progress, fact -> {});
    }

    /**
     * Draws up a rapor, and tells what it rests on, so that its figures can be explained.
     *
     * @param regency whose
     * @param question of which moment and year
     * @param terms zone, formula, scale and form
     * @param progress hears how many histories are assessed
     * @param facts hears every fact that is counted, such as {@link id.tuntas.scorecard.FactTable#add}
     * @return the rapor; of no complaint where nothing is stored
     * @throws id.tuntas.port.PortException if the store failed
     */
    public Rapor drawUp(
            RegencyId regency,
            RaporQuestion question,
            ScorecardTerms terms,
            Progress progress,
            Consumer<ScorecardFact> facts) {
        Known known = new Known(terms.zone(), question.knownAt());
        KnownHistories histories = new KnownHistories(store, regency);
        histories.forEach(known::see);
        Optional<Instant> asOf = known.latest().map(latest -> question.asOf().orElse(latest));
        Optional<Instant> knownAt = asOf.flatMap(any -> question.knownAt().or(known::latestRecorded));

        ScorecardAccumulator accumulator = ScorecardAccumulator.of(groupings(terms));
        FactReader reader = new FactReader(calculator, terms);
        List<Overdue> overdue = new ArrayList<>();
        long total = known.complaints();
        long[] done = {0};
        asOf.ifPresent(moment -> histories.forEach(history -> {
            reader.read(history.id(), history.asOf(moment, knownAt), moment)
                    .filter(read -> question.year()
                            .map(year -> year == read.fact().arrivedOn().getYear())
                            .orElse(true))
                    .ifPresent(read -> {
                        accumulator.add(read.fact());
                        facts.accept(read.fact());
                        overdue.addAll(read.overdue());
                    });
            if (++done[0] % 1_000 == 0 || done[0] == total) {
                progress.on(Progress.Step.ASSESSING, done[0], total);
            }
        }));
        Map<UnitName, UnitName> canonical = accumulator.canonicalNames(directory);
        Rapor rapor = new Rapor(
                accumulator.scorecard(regency, directory, terms, asOf, knownAt),
                overdue.stream()
                        .map(item -> Overdue.builder()
                                .from(item)
                                .unit(item.unit().map(unit -> canonical.getOrDefault(unit, unit)))
                                .build())
                        .sorted(Comparator.comparing(Overdue::due)
                                .thenComparing(Overdue::complaint)
                                .thenComparing(Overdue::obligation))
                        .toList(),
                new Versions(
                        calculator.policy().id() + "/" + calculator.policy().version(),
                        calculator.calendar().id() + "/" + calculator.calendar().version(),
                        directory.version()));
        return rapor.ofYear(question.year());
    }

    /**
     * Draws up the rapor of the period before, to hold another against. Before a year lies the year before; a rapor of all years is
     * held against the one of a year earlier.
     *
     * <p>It speaks of a year earlier than the other, so that the complaints of both had as long to be worked on: the year 2023 as
     * of Sunday 31 December 2023 is held against the year 2022 as of 31 December 2022. Where the status of any of the earlier
     * complaints is not known for that moment, as where there is only an export, both years are seen at the moment of the other.
     * Both rest on the knowledge of the same moment.
     *
     * @param now the rapor that is to be held against it
     * @param progress hears how many histories are assessed
     * @return the earlier rapor; empty where the other speaks of no moment
     * @throws id.tuntas.port.PortException if the store failed
     */
    public Optional<Rapor> drawUpPrevious(Rapor now, Progress progress) {
        Scorecard scorecard = now.scorecard();
        if (scorecard.asOf().isEmpty()) {
            return Optional.empty();
        }
        Instant moment = scorecard.asOf().get();
        ZoneId zone = scorecard.terms().zone();
        RaporQuestion earlier = RaporQuestion.builder()
                .asOf(moment.atZone(zone).minusYears(1).toInstant())
                .knownAt(scorecard.knownAt())
                .year(now.year().map(year -> year - 1))
                .build();
        Rapor previous = drawUp(scorecard.regency(), earlier, scorecard.terms(), progress);
        if (now.year().isEmpty() || previous.scorecard().whole().tally().in(Bucket.UNKNOWN) == 0) {
            return Optional.of(previous);
        }
        RaporQuestion same = RaporQuestion.builder().from(earlier).asOf(moment).build();
        return Optional.of(drawUp(scorecard.regency(), same, scorecard.terms(), progress));
    }

    private static List<Grouping> groupings(ScorecardTerms terms) {
        List<Grouping> groupings = new ArrayList<>(terms.groupings());
        groupings.add(Grouping.of(Dimension.UNIT));
        groupings.add(Grouping.of(Dimension.CHANNEL));
        groupings.add(Grouping.of(Dimension.MONTH));
        return groupings;
    }

    /** How many complaints there are, and of which moments anything is known. */
    private static final class Known {

        private final ZoneId zone;
        private final Optional<Instant> knownAt;
        private long complaints;
        private Optional<Instant> latest = Optional.empty();
        private Optional<Instant> latestRecorded = Optional.empty();

        Known(ZoneId zone, Optional<Instant> knownAt) {
            this.zone = zone;
            this.knownAt = knownAt;
        }

        void see(History history) {
            complaints++;
            for (DatedEvent dated : history.events()) {
                latestRecorded = later(latestRecorded, dated.recordedAt());
                if (knownAt.map(limit -> !dated.recordedAt().isAfter(limit)).orElse(true)) {
                    latest = later(latest, speaksOf(dated));
                }
            }
        }

        /** An export with a date and no time of day speaks for the whole of its day. */
        private Instant speaksOf(DatedEvent dated) {
            if (dated.event().type() != EventType.STATUS_OBSERVED) {
                return dated.at();
            }
            return ((StatusObserved) dated.event())
                    .exportedOn()
                    .map(day -> Moments.endOf(day, zone))
                    .orElse(dated.at());
        }

        private static Optional<Instant> later(Optional<Instant> one, Instant other) {
            return one.filter(instant -> !instant.isBefore(other)).or(() -> Optional.of(other));
        }

        long complaints() {
            return complaints;
        }

        /** Empty where there are no events, or none was known by then. */
        Optional<Instant> latest() {
            return latest;
        }

        Optional<Instant> latestRecorded() {
            return latestRecorded;
        }
    }
}
