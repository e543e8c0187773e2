package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.exchange.json.EventJson;
import id.tuntas.port.ComplaintStore;
import id.tuntas.scorecard.FactReader;
import id.tuntas.scorecard.ScorecardAccumulator;
import id.tuntas.scorecard.ScorecardFact;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.sla.SlaCalculator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Where the time of a rapor goes: one thread walks the store once, a page at a time, and does each part of the work by itself
 * on every page. Parts that do not stand alone are done with what they rest on, and that is taken off.
 */
final class StoredStages {

    private static final Instant AS_OF = Instant.parse("2025-01-31T17:00:00Z");

    private final Blackhole sink = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    private final SlaCalculator calculator;
    private final FactReader reader;
    private final ScorecardAccumulator accumulator;
    private long read;
    private long decoded;
    private long folded;
    private long assessed;
    private long worked;
    private long tallied;
    private long histories;

    private StoredStages(SlaCalculator calculator, ScorecardTerms terms) {
        this.calculator = calculator;
        this.reader = new FactReader(calculator, terms);
        this.accumulator = ScorecardAccumulator.of(terms.groupings());
    }

    /** A line of seconds. */
    static String of(ComplaintStore store, SlaCalculator calculator, ScorecardTerms terms) {
        StoredStages stages = new StoredStages(calculator, terms);
        Optional<ComplaintId> after = Optional.empty();
        List<History> page;
        do {
            long began = System.nanoTime();
            page = store.page(StoredHistories.REGENCY, after, ComplaintStore.LONGEST_PAGE);
            stages.read += System.nanoTime() - began;
            if (!page.isEmpty()) {
                stages.work(page);
                after = Optional.of(page.get(page.size() - 1).id());
            }
        } while (page.size() == ComplaintStore.LONGEST_PAGE);
        return stages.line();
    }

    private void work(List<History> page) {
        histories += page.size();
        List<String> documents = new ArrayList<>();
        page.forEach(history -> history.events().forEach(dated -> documents.add(EventJson.write(dated))));
        long began = System.nanoTime();
        documents.forEach(document -> sink.consume(EventJson.read(document)));
        decoded += lap(began);

        List<List<DatedEvent>> ordered = new ArrayList<>();
        began = System.nanoTime();
        for (History history : page) {
            List<DatedEvent> events = history.asOf(AS_OF, Optional.empty());
            ordered.add(events);
            sink.consume(Complaint.fold(history.id(), events));
        }
        folded += lap(began);

        began = System.nanoTime();
        for (int i = 0; i < page.size(); i++) {
            sink.consume(calculator.assess(page.get(i).id(), ordered.get(i), AS_OF));
        }
        assessed += lap(began);

        List<ScorecardFact> facts = new ArrayList<>();
        began = System.nanoTime();
        for (int i = 0; i < page.size(); i++) {
            reader.read(page.get(i).id(), ordered.get(i), AS_OF).ifPresent(each -> facts.add(each.fact()));
        }
        worked += lap(began);

        began = System.nanoTime();
        facts.forEach(accumulator::add);
        tallied += lap(began);
    }

    private static long lap(long began) {
        return System.nanoTime() - began;
    }

    /** The facts are read with a fold and an assessment of their own, which are counted apart. */
    private String line() {
        return String.format(
                Locale.ROOT,
                "once over %,d histories on one thread: rows %.2f s, decoding %.2f s, folding %.2f s, assessing %.2f s,"
                        + " facts %.2f s, tallying %.2f s",
                histories,
                (read - decoded) / 1e9,
                decoded / 1e9,
                folded / 1e9,
                assessed / 1e9,
                (worked - folded - assessed) / 1e9,
                tallied / 1e9);
    }
}
