package id.tuntas.desk;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.CrowdedHistories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws 20 and 21, from the facts to the rapor. */
class DeskProperties {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final SlaCalculator CALCULATOR =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB));

    private static MapStore stored(List<Fact> facts) {
        MapStore store = new MapStore();
        new TakeInFacts(store).takeIn(REGENCY, facts, Progress.NONE);
        return store;
    }

    private static Rapor rapor(MapStore store, RaporQuestion question) {
        return new DrawUpRapor(store, CALCULATOR, Directory.empty())
                .drawUp(REGENCY, question, ScorecardTerms.builder().zone(WIB).build(), Progress.NONE);
    }

    @Property
    void takingInTheSameFactsAgainChangesNothing(@ForAll("facts") List<Fact> facts, @ForAll Random random) {
        MapStore store = stored(facts);
        int events = store.events();
        Rapor before = rapor(store, RaporQuestion.LATEST);
        List<Fact> again = new ArrayList<>(facts);
        Collections.shuffle(again, random);

        TakeInFacts.Outcome outcome = new TakeInFacts(store).takeIn(REGENCY, again, Progress.NONE);

        assertThat(outcome.newEvents()).isZero();
        assertThat(outcome.newComplaints()).isZero();
        assertThat(store.events()).isEqualTo(events);
        assertThat(rapor(store, RaporQuestion.LATEST)).isEqualTo(before);
    }

    @Property
    void ofDistinctMomentsTheOrderOfTheFilesMakesNoDifference(
            @ForAll("factsOfDistinctMoments") List<Fact> facts,
            @ForAll("questions") RaporQuestion question,
            @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        assertThat(rapor(stored(shuffled), question)).isEqualTo(rapor(stored(facts), question));
    }

    @Property
    void takingInLotByLotIsTakingInAtOnce(
            @ForAll("facts") List<Fact> facts,
            @ForAll("facts") List<Fact> more,
            @ForAll("questions") RaporQuestion question) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        MapStore store = stored(facts);
        new TakeInFacts(store).takeIn(REGENCY, more, Progress.NONE);

        assertThat(rapor(store, question)).isEqualTo(rapor(stored(all), question));
    }

    @Property
    void whatIsLearntLaterChangesNoRaporOfThePast(
            @ForAll("facts") List<Fact> facts,
            @ForAll("facts") List<Fact> more,
            @ForAll("moments") Instant asOf,
            @ForAll("moments") Instant knownAt) {
        MapStore store = stored(facts);
        RaporQuestion question =
                RaporQuestion.builder().asOf(asOf).knownAt(knownAt).build();
        Rapor before = rapor(store, question);
        List<Fact> later = more.stream()
                .filter(fact -> fact.dated().recordedAt().isAfter(knownAt))
                .toList();
        new TakeInFacts(store).takeIn(REGENCY, later, Progress.NONE);

        assertThat(rapor(store, question)).isEqualTo(before);
    }

    @Property
    void theCountsAreThoseOfTheHistoriesReplayed(
            @ForAll("facts") List<Fact> facts, @ForAll("moments") Instant asOf, @ForAll("moments") Instant knownAt) {
        Map<Bucket, Long> counts = new EnumMap<>(Bucket.class);
        for (String id : ids(facts)) {
            Set<Object> seen = new LinkedHashSet<>();
            List<DatedEvent> events = facts.stream()
                    .filter(fact -> fact.trackingId().value().equals(id))
                    .filter(fact -> seen.add(fact.identity()))
                    .map(Fact::dated)
                    .toList();
            ComplaintId complaint = ComplaintId.of(REGENCY, id);
            List<DatedEvent> visible = new History(complaint, events).asOf(asOf, Optional.of(knownAt));
            if (!visible.isEmpty()) {
                counts.merge(Complaint.fold(complaint, visible).status().bucket(), 1L, Long::sum);
            }
        }
        Rapor rapor = rapor(
                stored(facts),
                RaporQuestion.builder().asOf(asOf).knownAt(knownAt).build());

        for (Bucket bucket : Bucket.values()) {
            assertThat(rapor.scorecard().whole().tally().in(bucket)).isEqualTo(counts.getOrDefault(bucket, 0L));
        }
    }

    private static Set<String> ids(List<Fact> facts) {
        Set<String> ids = new LinkedHashSet<>();
        facts.forEach(fact -> ids.add(fact.trackingId().value()));
        return ids;
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return fact().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Fact>> factsOfDistinctMoments() {
        return fact().list().ofMaxSize(20).uniqueElements(fact -> fact.dated().at());
    }

    @Provide
    Arbitrary<RaporQuestion> questions() {
        return Combinators.combine(
                        CrowdedHistories.moments().optional(0.5),
                        CrowdedHistories.moments().optional(0.5))
                .as((asOf, knownAt) ->
                        RaporQuestion.builder().asOf(asOf).knownAt(knownAt).build());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return CrowdedHistories.moments();
    }

    private static Arbitrary<Fact> fact() {
        return Combinators.combine(
                        Arbitraries.of("4695068", "4695069", "4695070").map(TrackingId::of),
                        CrowdedHistories.fromOutside())
                .as(Fact::new);
    }
}
