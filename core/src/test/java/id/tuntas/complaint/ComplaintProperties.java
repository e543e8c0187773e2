package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.tuntas.base.RegencyId;
import id.tuntas.testkit.CrowdedHistories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 13, and what the design says of asOf and knownAt. */
class ComplaintProperties {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");

    @Property(tries = 10_000)
    void agreesWithAStraightReadingOfTheTable(
            @ForAll("histories") List<DatedEvent> events,
            @ForAll("moments") Instant asOf,
            @ForAll("moments") Instant knownAt) {
        Complaint complaint = Complaint.fold(ID, new History(ID, events).asOf(asOf, Optional.of(knownAt)));
        NaiveFold naive = new NaiveFold(events, asOf, knownAt);

        assertThat(complaint.status()).hasToString(naive.status);
        assertThat(complaint.literal().orElse("")).isEqualTo(naive.literal);
        assertThat(complaint.lead().map(Object::toString).orElse("")).isEqualTo(naive.lead);
        assertThat(complaint.receivedAt()).isEqualTo(naive.receivedAt);
        assertThat(complaint.firstFollowedUpAt()).isEqualTo(naive.firstFollowedUpAt);
    }

    @Property(tries = 10_000)
    void agreesWithAStraightReadingOfAllThatIsKnown(@ForAll("histories") List<DatedEvent> events) {
        Complaint complaint = Complaint.fold(ID, new History(ID, events).inOrder());
        NaiveFold naive = new NaiveFold(events, Instant.MAX, Instant.MAX);

        assertThat(complaint.status()).hasToString(naive.status);
        assertThat(complaint.literal().orElse("")).isEqualTo(naive.literal);
        assertThat(complaint.lead().map(Object::toString).orElse("")).isEqualTo(naive.lead);
    }

    @Property
    void anyPrefixFolds(@ForAll("histories") List<DatedEvent> events) {
        for (int version = 0; version <= events.size(); version++) {
            History prefix = new History(ID, events.subList(0, version));

            assertThat(prefix.version()).isEqualTo(version);
            assertThatCode(() -> Complaint.fold(ID, prefix.inOrder())).doesNotThrowAnyException();
        }
    }

    @Property
    void ofDistinctMomentsTheOrderOfStoringMakesNoDifference(
            @ForAll("ofDistinctMoments") List<DatedEvent> events, @ForAll Random random) {
        List<DatedEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(Complaint.fold(ID, new History(ID, shuffled).inOrder()))
                .isEqualTo(Complaint.fold(ID, new History(ID, events).inOrder()));
    }

    @Property
    void whatIsStoredInLotsFoldsAsWhatIsStoredAtOnce(
            @ForAll("histories") List<DatedEvent> events, @ForAll("histories") List<DatedEvent> more) {
        List<DatedEvent> all = new ArrayList<>(events);
        all.addAll(more);

        assertThat(new History(ID, events).plus(more)).isEqualTo(new History(ID, all));
    }

    @Property
    void withoutAMomentOfKnowledgeNothingIsFiltered(
            @ForAll("histories") List<DatedEvent> events, @ForAll("moments") Instant asOf) {
        History history = new History(ID, events);

        assertThat(history.asOf(asOf, Optional.empty())).isEqualTo(history.asOf(asOf, Optional.of(Instant.MAX)));
        assertThat(history.asOf(Instant.MAX, Optional.empty())).isEqualTo(history.inOrder());
    }

    @Property
    void whatHappenedLaterOrWasLearntOfLaterChangesNoPast(
            @ForAll("histories") List<DatedEvent> events,
            @ForAll("histories") List<DatedEvent> later,
            @ForAll("moments") Instant asOf,
            @ForAll("moments") Instant knownAt) {
        List<DatedEvent> invisible = later.stream()
                .filter(event -> event.at().isAfter(asOf) || event.recordedAt().isAfter(knownAt))
                .toList();
        History history = new History(ID, events);

        assertThat(history.plus(invisible).asOf(asOf, Optional.of(knownAt)))
                .isEqualTo(history.asOf(asOf, Optional.of(knownAt)));
    }

    @Provide
    Arbitrary<List<DatedEvent>> histories() {
        return CrowdedHistories.histories();
    }

    @Provide
    Arbitrary<List<DatedEvent>> ofDistinctMoments() {
        return CrowdedHistories.ofDistinctMoments();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return CrowdedHistories.moments();
    }
}
