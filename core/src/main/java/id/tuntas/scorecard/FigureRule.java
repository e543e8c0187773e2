package id.tuntas.scorecard;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * By which rule a figure counts complaints: the formula, the measure, the obligation or the bound that it goes by, with the
 * words for it. Immutable.
 */
public final class FigureRule {

    private final String name;
    private final LocalText text;
    private final Counts counts;

    /** With which units a complaint counts in a figure; with none where it does not. */
    @FunctionalInterface
    private interface Counts {
        Stream<Optional<UnitName>> with(ScorecardFact fact);
    }

    private FigureRule(String name, LocalText text, Counts counts) {
        this.name = name;
        this.text = text;
        this.counts = counts;
    }

    private static FigureRule where(String name, LocalText text, Predicate<ScorecardFact> counts) {
        return new FigureRule(name, text, fact -> counts.test(fact) ? Stream.of(fact.unit()) : Stream.empty());
    }

    /**
     * All complaints.
     *
     * @return the rule of {@code total}
     */
    public static FigureRule total() {
        return where("total", new LocalText("semua laporan", "all complaints"), fact -> true);
    }

    /**
     * Those in a bucket.
     *
     * @param bucket which one
     * @return the rule of its count
     */
    public static FigureRule in(Bucket bucket) {
        return where(
                bucket.field(),
                new CompletionFormula(bucket.field(), Set.of(bucket), Set.of(Bucket.values())).text(),
                fact -> fact.bucket() == bucket);
    }

    /**
     * Those that count as complete.
     *
     * @param formula under which formula
     * @return the rule of the upper number of its percentage
     */
    public static FigureRule complete(CompletionFormula formula) {
        return where(formula.name(), formula.text(), fact -> formula.numerator().contains(fact.bucket()));
    }

    /**
     * Those that are counted at all under a formula.
     *
     * @param formula which one
     * @return the rule of the lower number of its percentage
     */
    public static FigureRule counted(CompletionFormula formula) {
        return where(
                formula.name(), formula.text(), fact -> formula.denominator().contains(fact.bucket()));
    }

    /**
     * Those that mean, median and percentiles of a measure rest on.
     *
     * @param measure which one
     * @return the rule of its count; of a measure of replies it names complaints, which may have several
     */
    public static FigureRule ended(FollowUpMeasure measure) {
        return where(measure.name(), measure.text(), fact -> has(fact, measure, true));
    }

    /**
     * Those of which a measure has begun and not ended.
     *
     * @param measure which one
     * @return the rule of what is open
     */
    public static FigureRule open(FollowUpMeasure measure) {
        return where(measure.name() + " open", measure.text(), fact -> has(fact, measure, false));
    }

    private static boolean has(ScorecardFact fact, FollowUpMeasure measure, boolean ended) {
        return fact.followUps().stream()
                .anyMatch(
                        each -> each.measure().equals(measure) && each.length().isPresent() == ended);
    }

    /**
     * Those of which an obligation came out so, with the unit that held them.
     *
     * @param obligation its id
     * @param result how it came out
     * @return the rule of the count
     */
    public static FigureRule outcome(String obligation, SlaResult result) {
        return new FigureRule(
                obligation + " " + result.field(),
                new LocalText(
                        "kewajiban " + obligation + " (" + result.field()
                                + "), dihitung pada unit yang memegangnya saat itu",
                        "obligation " + obligation + " (" + result.field()
                                + "), counted with the unit that held it at the time"),
                fact -> fact.sla().stream()
                        .filter(each -> each.obligation().equals(obligation) && each.result() == result)
                        .map(SlaOutcome::heldBy));
    }

    /**
     * Those of which something is overdue and so late.
     *
     * @param age how late the latest of them is
     * @return the rule of the count
     */
    public static FigureRule overdue(OverdueAge age) {
        return where(
                "overdue " + age.field(),
                new LocalText(
                        "lewat batas waktu, menurut keterlambatan terlama dalam hari kerja: " + age.field(),
                        "overdue, by the most working days that anything is late: " + age.field()),
                fact -> fact.overdueObligations() > 0
                        && new Coded.Late(fact.overdueObligations(), fact.workingDaysOverdue()).age() == age);
    }

    /**
     * Those of which anything is overdue, however late.
     *
     * @return the rule of the count
     */
    public static FigureRule overdue() {
        return where(
                "overdue",
                new LocalText(
                        "ada kewajiban yang lewat batas waktu dan belum dipenuhi",
                        "an obligation is past its time limit and not met"),
                fact -> fact.overdueObligations() > 0);
    }

    /**
     * What is left to do.
     *
     * @return the rule of the workload
     */
    public static FigureRule workload() {
        return where(
                "workload",
                new LocalText("dalam proses atau belum ditindaklanjuti", "in process or not followed up"),
                fact -> fact.bucket() == Bucket.IN_PROCESS || fact.bucket() == Bucket.NOT_FOLLOWED_UP);
    }

    /**
     * Those that something sent back.
     *
     * @param setback what
     * @return the rule of the count of complaints
     */
    public static FigureRule sentBack(Setback setback) {
        return where(setback.field(), setback.text(), fact -> fact.setbacks().containsKey(setback));
    }

    /**
     * Those that are merged into another.
     *
     * @return the rule of the count
     */
    public static FigureRule duplicates() {
        return where(
                "duplicates",
                new LocalText("digabung ke laporan lain", "merged into another complaint"),
                ScorecardFact::isDuplicate);
    }

    /**
     * Those that were rated so.
     *
     * @param stars 1 to 5
     * @return the rule of the count
     */
    public static FigureRule stars(int stars) {
        return where(
                "stars " + stars,
                new LocalText("dinilai " + stars + " bintang", "rated " + stars + " stars"),
                fact -> fact.stars().orElse(0) == stars);
    }

    /**
     * Its name.
     *
     * @return such as {@code finished/total}
     */
    public String name() {
        return name;
    }

    /**
     * What it counts, for people.
     *
     * @return the words for it
     */
    public LocalText text() {
        return text;
    }

    Stream<Optional<UnitName>> with(ScorecardFact fact) {
        return counts.with(fact);
    }

    @Override
    public String toString() {
        return name;
    }
}
