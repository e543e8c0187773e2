package id.tuntas.complaint.duplicate;

import id.tuntas.complaint.ComplaintId;
import id.tuntas.text.PlainText;
import id.tuntas.text.Shingles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A case made ready to be compared: what an index keeps of it. */
final class Compared {

    /** In the order of arrival, at the same moment in that of the ids. */
    static final Comparator<Compared> ARRIVAL =
            Comparator.comparing((Compared one) -> one.receivedAt).thenComparing(one -> one.id);

    private final ComplaintId id;
    private final Instant receivedAt;
    private final PlainText medium;
    private final PlainText category;
    private final PlainText place;
    private final Shingles shingles;

    private Compared(
            ComplaintId id,
            Instant receivedAt,
            PlainText medium,
            PlainText category,
            PlainText place,
            Shingles shingles) {
        this.id = id;
        this.receivedAt = receivedAt;
        this.medium = medium;
        this.category = category;
        this.place = place;
        this.shingles = shingles;
    }

    static Compared of(DuplicateCase one, DuplicateRules rules) {
        return new Compared(
                one.id(),
                one.receivedAt(),
                PlainText.of(one.channel().medium()),
                PlainText.of(one.category().orElse("")),
                PlainText.of(one.place().orElse("")),
                Shingles.of(one.words(), rules.width()));
    }

    /** A case that arrived at that moment and is like no other: a bound for looking up. */
    static Compared bound(ComplaintId id, Instant receivedAt) {
        PlainText nothing = PlainText.of("");
        return new Compared(id, receivedAt, nothing, nothing, nothing, Shingles.of(""));
    }

    ComplaintId id() {
        return id;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Shingles shingles() {
        return shingles;
    }

    Optional<DuplicateCandidate> with(Compared other, DuplicateRules rules) {
        Duration apart = Duration.between(receivedAt, other.receivedAt).abs();
        boolean channels = !medium.equals(other.medium);
        if (id.equals(other.id)
                || !id.regency().equals(other.id.regency())
                || apart.compareTo(Duration.ofDays(rules.windowDays())) > 0
                || (rules.acrossChannelsOnly() && !channels)) {
            return Optional.empty();
        }
        double nearness = shingles.nearness(other.shingles);
        if (nearness * 100 < rules.leastNearnessPercent()) {
            return Optional.empty();
        }
        double sum = rules.wordsWeight() * nearness;
        int weight = rules.wordsWeight();
        List<DuplicateReason> reasons = new ArrayList<>();
        if (areKnown(place, other.place)) {
            weight += rules.placeWeight();
            if (place.equals(other.place)) {
                sum += rules.placeWeight();
                reasons.add(new DuplicateReason.SamePlace());
            }
        }
        if (areKnown(category, other.category)) {
            weight += rules.categoryWeight();
            if (category.equals(other.category)) {
                sum += rules.categoryWeight();
                reasons.add(new DuplicateReason.SameCategory());
            }
        }
        double score = sum / weight;
        if (score * 100 < rules.leastScorePercent()) {
            return Optional.empty();
        }
        reasons.add(new DuplicateReason.DaysApart(apart.toDays()));
        reasons.add(new DuplicateReason.WordsInCommon((int) (nearness * 100)));
        if (channels) {
            reasons.add(new DuplicateReason.DifferentChannels());
        }
        boolean first = id.compareTo(other.id) < 0;
        return Optional.of(new DuplicateCandidate(first ? id : other.id, first ? other.id : id, score, reasons));
    }

    private static boolean areKnown(PlainText one, PlainText other) {
        return !one.isEmpty() && !other.isEmpty();
    }
}
