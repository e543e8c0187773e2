package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.QualityScale;
import id.tuntas.scorecard.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The key figures of the page, one card each: what, how much, and what it rests on. */
final class PageCards {

    private static final List<Bucket> ALWAYS =
            List.of(Bucket.FINISHED, Bucket.IN_PROCESS, Bucket.NOT_FOLLOWED_UP, Bucket.ARCHIVED);

    private final Words words;
    private final PageBasis basis;

    PageCards(Words words, PageBasis basis) {
        this.words = words;
        this.basis = basis;
    }

    /** The three figures that the regency is judged by. */
    List<Map<String, Object>> leading(Figures figures, QualityScale scale) {
        return List.of(percentage(figures), quality(figures, scale), followUp(figures));
    }

    /** The total and its parts; the two odd buckets only where they hold something, so that the parts always sum. */
    List<Map<String, Object>> counts(Tally tally) {
        List<Map<String, Object>> cards = new ArrayList<>();
        cards.add(card(words.say("total"), words.count(tally.total()), List.of()));
        for (Bucket bucket : Bucket.values()) {
            long count = tally.in(bucket);
            if (count > 0 || ALWAYS.contains(bucket)) {
                List<String> share = tally.total() == 0
                        ? List.of()
                        : List.of(words.say("share-of-total", words.share(count, tally.total())));
                cards.add(card(words.bucket(bucket), words.count(count), share));
            }
        }
        return cards;
    }

    private Map<String, Object> percentage(Figures figures) {
        List<String> notes = new ArrayList<>();
        notes.add(figures.tally()
                .completion(figures.formula())
                .map(share -> words.say("percentage.parts", words.count(share.part()), words.count(share.whole())))
                .orElseGet(() -> words.say("not-rated.why")));
        notes.add(
                words.say("percentage.formula", basis.formula(figures.formula().name())));
        return card(words.say("percentage"), words.percentage(figures), notes);
    }

    private Map<String, Object> quality(Figures figures, QualityScale scale) {
        String whose = PageBasis.isOurs(scale)
                ? words.say("quality.ours")
                : words.say("quality.given", scale.id() + "/" + scale.version());
        return card(words.say("quality"), words.quality(figures.quality()), List.of(whose));
    }

    private Map<String, Object> followUp(Figures figures) {
        String label = words.say("follow-up");
        return figures.averageFollowUpDays()
                .map(days -> card(
                        label,
                        words.say("days", words.decimal(days)),
                        List.of(words.say(
                                "follow-up.basis", words.count(figures.tally().followedUp())))))
                .orElseGet(() -> card(
                        label,
                        words.say("follow-up.unknown"),
                        List.of(words.say(figures.isRated() ? "follow-up.unknown.why" : "not-rated.why"))));
    }

    private static Map<String, Object> card(String label, String value, List<String> notes) {
        return Map.of("label", label, "value", value, "notes", notes);
    }
}
