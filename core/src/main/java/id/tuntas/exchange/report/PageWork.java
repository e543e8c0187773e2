package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.GroupKey;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.Setback;
import id.tuntas.scorecard.SlaResult;
import id.tuntas.scorecard.SlaTally;
import id.tuntas.scorecard.Spans;
import id.tuntas.scorecard.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sections of the page on how the work is done: time limits kept, how long answers took, what was sent back, what reporters
 * thought of it, and what is left to do. Each is there only where there is something to say.
 */
final class PageWork {

    /** The most units or officers whose work is shown; all of them are in the workbook. */
    static final int MOST_LOADED = 20;

    private static final int NINETY = 90;
    private static final int MOST_STARS = 5;
    private static final List<SlaResult> RESULTS =
            List.of(SlaResult.MET, SlaResult.BREACHED, SlaResult.OPEN, SlaResult.UNKNOWN);

    private final Words words;
    private final Scorecard scorecard;
    private final Tally tally;

    PageWork(Words words, Scorecard scorecard) {
        this.words = words;
        this.scorecard = scorecard;
        this.tally = scorecard.whole().tally();
    }

    /** In the order of the page. */
    List<Map<String, Object>> sections() {
        List<Map<String, Object>> sections = new ArrayList<>();
        obligations().ifPresent(sections::add);
        obligationsByUnit().ifPresent(sections::add);
        followUps().ifPresent(sections::add);
        setbacks().ifPresent(sections::add);
        stars().ifPresent(sections::add);
        workload(Dimension.UNIT, "workload.units").ifPresent(sections::add);
        workload(Dimension.OFFICER, "workload.officers").ifPresent(sections::add);
        return List.copyOf(sections);
    }

    private Optional<Map<String, Object>> obligations() {
        List<String> headings = new ArrayList<>();
        RESULTS.forEach(result -> headings.add(words.say("sla." + result.field())));
        headings.add(words.say("sla.share"));
        List<Map<String, Object>> rows = tally.sla().entrySet().stream()
                .map(each -> PageTables.row(words.obligation(each.getKey()), headings, outcomes(each.getValue())))
                .toList();
        return section("figures short", "sla", "overdue.obligation", headings, rows, List.of());
    }

    private List<String> outcomes(SlaTally outcomes) {
        List<String> cells = new ArrayList<>();
        RESULTS.forEach(result -> cells.add(words.count(outcomes.in(result))));
        cells.add(percent(outcomes.share()));
        return cells;
    }

    private Optional<Map<String, Object>> obligationsByUnit() {
        List<Group<GroupKey>> holders = groups(Dimension.UNIT).stream()
                .filter(group -> !group.figures().tally().sla().isEmpty()
                        && group.figures().tally().isTimeKnown())
                .toList();
        TreeSet<String> obligations = new TreeSet<>();
        holders.forEach(
                group -> obligations.addAll(group.figures().tally().sla().keySet()));
        List<String> headings = obligations.stream().map(words::obligation).toList();
        List<Map<String, Object>> rows = holders.stream()
                .map(group -> PageTables.row(
                        group.key().part(Dimension.UNIT).orElseGet(() -> words.say("sla.coordinator")),
                        headings,
                        obligations.stream()
                                .map(id -> kept(group.figures().tally().sla().get(id)))
                                .toList()))
                .toList();
        return section("kept", "sla.units", "unit", headings, rows, List.of());
    }

    /** Such as {@code 12/15 (80.0%)}; a dash where nothing is decided. */
    private String kept(@Nullable SlaTally outcomes) {
        return Optional.ofNullable(outcomes)
                .flatMap(SlaTally::share)
                .map(share -> words.say(
                        "sla.kept", words.count(share.part()), words.count(share.whole()), percent(Optional.of(share))))
                .orElseGet(() -> words.say("none"));
    }

    private Optional<Map<String, Object>> followUps() {
        List<String> headings = List.of(
                words.say("lengths.count"),
                words.say("lengths.open"),
                words.say("lengths.mean"),
                words.say("lengths.median"),
                words.say("lengths.p90"));
        List<Map<String, Object>> rows = tally.followUps().entrySet().stream()
                .map(each -> PageTables.row(words.measure(each.getKey()), headings, lengths(each.getValue())))
                .toList();
        return section("figures lengths", "lengths", "lengths.measure", headings, rows, List.of());
    }

    private List<String> lengths(Spans spans) {
        return List.of(
                words.count(spans.count()),
                words.count(spans.open()),
                number(spans.mean().map(Ratio::value)),
                number(spans.median()),
                number(spans.percentile(NINETY)));
    }

    private Optional<Map<String, Object>> setbacks() {
        boolean isAny = !tally.setbacks().isEmpty() || tally.duplicates() > 0;
        List<String> headings =
                List.of(words.say("setbacks.complaints"), words.say("setbacks.times"), words.say("setbacks.share"));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Setback setback : Setback.values()) {
            rows.add(PageTables.row(
                    words.say("setback." + setback.field()),
                    headings,
                    List.of(
                            words.count(tally.setback(setback).complaints()),
                            words.count(tally.setback(setback).times()),
                            percent(scorecard.whole().rate(setback)))));
        }
        rows.add(PageTables.row(
                words.say("duplicates"),
                headings,
                List.of(
                        words.count(tally.duplicates()),
                        words.say("none"),
                        words.share(tally.duplicates(), tally.total()))));
        return section("figures short", "setbacks", "setbacks.what", headings, isAny ? rows : List.of(), List.of());
    }

    private Optional<Map<String, Object>> stars() {
        long ratings =
                tally.stars().values().stream().mapToLong(Long::longValue).sum();
        List<String> headings = List.of(words.say("stars.count"), words.say("column.share"));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int stars = MOST_STARS; ratings > 0 && stars > 0; stars--) {
            long count = tally.stars().getOrDefault(stars, 0L);
            rows.add(PageTables.row(
                    words.say("stars.of", words.count(stars)),
                    headings,
                    List.of(words.count(count), words.share(count, ratings))));
        }
        Optional<Map<String, Object>> section = section("statuses", "stars", "stars.stars", headings, rows, List.of());
        section.ifPresent(known -> known.put(
                "notes",
                List.of(words.say(
                        "stars.mean",
                        number(scorecard.whole().averageStars().map(Ratio::value)),
                        words.count(ratings)))));
        return section;
    }

    /** Those with most to do first, what is with no unit among them; without those that have nothing. */
    private Optional<Map<String, Object>> workload(Dimension dimension, String key) {
        List<Group<GroupKey>> loaded = groups(dimension).stream()
                .filter(group -> dimension == Dimension.UNIT
                        || group.key().part(dimension).isPresent())
                .filter(group -> group.figures().workload() > 0)
                .sorted(Comparator.comparingLong(
                                (Group<GroupKey> group) -> -group.figures().workload())
                        .thenComparing(Group::key))
                .toList();
        List<String> headings = List.of(
                words.say("workload.left"),
                words.say("column.inProcess"),
                words.say("column.notFollowedUp"),
                words.say("workload.overdue"),
                words.say("workload.share"));
        List<Map<String, Object>> rows = loaded.stream()
                .limit(MOST_LOADED)
                .map(group -> PageTables.row(
                        group.key().part(dimension).orElseGet(() -> words.say("unit.none")),
                        headings,
                        load(group.figures())))
                .toList();
        List<String> cut = loaded.size() > MOST_LOADED
                ? List.of(words.say("workload.cut", words.count(MOST_LOADED), words.count(loaded.size())))
                : List.of();
        Optional<Map<String, Object>> section = section(
                "figures",
                key,
                dimension == Dimension.UNIT ? "unit" : "workload.officer",
                headings,
                rows,
                dimension == Dimension.UNIT
                        ? List.of(PageTables.row(words.say("workload.sum"), headings, load(scorecard.whole())))
                        : List.of());
        section.ifPresent(known -> known.put("notes", cut));
        return section;
    }

    private List<String> load(Figures figures) {
        return List.of(
                words.count(figures.workload()),
                words.count(figures.tally().in(Bucket.IN_PROCESS)),
                words.count(figures.tally().in(Bucket.NOT_FOLLOWED_UP)),
                words.count(figures.tally().overdue().complaints()),
                words.share(figures.workload(), scorecard.whole().workload()));
    }

    /** Under the title of the key and with what the key says of it; none without rows. */
    private Optional<Map<String, Object>> section(
            String style,
            String key,
            String first,
            List<String> headings,
            List<Map<String, Object>> rows,
            List<Map<String, Object>> sum) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> table = PageTables.table(style, words.say(key), words.say(first), headings, rows, sum);
        return Optional.of(PageTables.section(table, List.of(words.say(key + ".note")), List.of()));
    }

    private List<Group<GroupKey>> groups(Dimension dimension) {
        return scorecard.groups().getOrDefault(Grouping.of(dimension), List.of());
    }

    private String percent(Optional<Ratio> share) {
        return share.map(known -> words.say("percent", words.decimal(known.percent())))
                .orElseGet(() -> words.say("none"));
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(words::decimal).orElseGet(() -> words.say("none"));
    }
}
