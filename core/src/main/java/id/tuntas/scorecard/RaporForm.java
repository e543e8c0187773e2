package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Bucket;
import id.tuntas.text.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rapor recommends when. Immutable; a document with id and version, so that a rapor says which it was drawn up by.
 *
 * <p>The recommendations of {@link #DEFAULT} are those that the press reports of 2023 and 2024: promote the channel and
 * follow up faster (the province to Sampang), ask whether people know the channel where nobody complained (Tojo
 * Una-Una). The bounds at which they are given are ours.
 *
 * @param id printed in the rapor's versions
 * @param version printed in the rapor's versions
 * @param rules in the order in which recommendations are given
 */
public record RaporForm(String id, String version, List<Rule> rules) {

    /** Ours. */
    public static final RaporForm DEFAULT = new RaporForm(
            "tuntas-rapor",
            "1",
            List.of(
                    new Rule(
                            "no-complaints",
                            Condition.NOT_RATED,
                            0,
                            new LocalText(
                                    "Belum ada laporan pada periode ini: belum dapat dinilai. Periksa apakah warga mengenal"
                                            + " SP4N-LAPOR! dan lakukan sosialisasi.",
                                    "No complaint in this period: nothing to rate. Find out whether people know"
                                            + " SP4N-LAPOR! and reach out to them.")),
                    new Rule(
                            "low-completion",
                            Condition.COMPLETION_BELOW,
                            75,
                            new LocalText(
                                    "Persentase penyelesaian rendah: sosialisasikan kanal pengaduan dan percepat tindak"
                                            + " lanjut laporan yang masih terbuka.",
                                    "Completion is low: promote the channel and follow up open complaints faster.")),
                    new Rule(
                            "slow-follow-up",
                            Condition.FOLLOW_UP_SLOWER_THAN,
                            14,
                            new LocalText(
                                    "Rata-rata tindak lanjut lambat: percepat jawaban pertama perangkat daerah.",
                                    "Follow-up is slow on average: units should give their first answer sooner.")),
                    new Rule(
                            "not-followed-up",
                            Condition.NOT_FOLLOWED_UP_ABOVE,
                            0,
                            new LocalText(
                                    "Masih ada laporan yang belum ditindaklanjuti: disposisikan dan mulai kerjakan"
                                            + " segera.",
                                    "Some complaints have not been taken up: dispose them and begin at once."))));

    /**
     * Copies the list.
     *
     * @param id printed in the rapor's versions
     * @param version printed in the rapor's versions
     * @param rules in the order in which recommendations are given
     */
    public RaporForm {
        rules = List.copyOf(rules);
    }

    /**
     * When something is recommended.
     *
     * @param id the rule's name
     * @param condition what is looked at
     * @param bound what it is held against: per cent, days or complaints, by the condition
     * @param text what is recommended
     */
    public record Rule(String id, Condition condition, int bound, LocalText text) {

        /**
         * Checks the bound.
         *
         * @param id the rule's name
         * @param condition what is looked at
         * @param bound what it is held against
         * @param text what is recommended
         * @throws InvalidValueException if the bound is negative
         */
        public Rule {
            if (bound < 0) {
                throw InvalidValueException.of("bound", "0 or more");
            }
        }
    }

    /** What a rule looks at. */
    public enum Condition {
        /** There was nothing to rate. */
        NOT_RATED,
        /** The completion, not rounded, is below so many per cent. */
        COMPLETION_BELOW,
        /** The average of days to the first answer, not rounded, is above so many. */
        FOLLOW_UP_SLOWER_THAN,
        /** More than so many complaints are not followed up. */
        NOT_FOLLOWED_UP_ABOVE
    }

    /**
     * What these figures give rise to.
     *
     * @param figures of a regency
     * @return the recommendations, in the order of the rules
     */
    public List<Recommendation> recommend(Figures figures) {
        List<Recommendation> given = new ArrayList<>();
        for (Rule rule : rules) {
            figure(rule, figures).ifPresent(figure -> given.add(new Recommendation(rule.id(), figure, rule.text())));
        }
        return List.copyOf(given);
    }

    private static Optional<String> figure(Rule rule, Figures figures) {
        Tally tally = figures.tally();
        BigDecimal bound = BigDecimal.valueOf(rule.bound());
        return switch (rule.condition()) {
            case NOT_RATED -> figures.isRated() ? Optional.empty() : Optional.of("0/0");
            case COMPLETION_BELOW ->
                tally.completion(figures.formula())
                        .filter(share -> !share.isAtLeast(bound.movePointLeft(2)))
                        .map(share -> share.percent() + " % (" + share.part() + "/" + share.whole() + ")");
            case FOLLOW_UP_SLOWER_THAN ->
                tally.averageFollowUpDays()
                        .filter(days -> !days.isAtMost(bound))
                        .map(days -> days.value() + " d");
            case NOT_FOLLOWED_UP_ABOVE ->
                Optional.of(tally.in(Bucket.NOT_FOLLOWED_UP))
                        .filter(count -> count > rule.bound())
                        .map(count -> count + "/" + tally.total());
        };
    }
}
