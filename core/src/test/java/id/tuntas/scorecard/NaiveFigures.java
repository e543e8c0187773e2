package id.tuntas.scorecard;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.UnitName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The figures of some complaints as a sheet, a line each: counted out of {@link NaiveReplay}s with a finger on the list, and
 * read off a {@link Scorecard}. A figure that there is none of has no line.
 */
final class NaiveFigures {

    private static final Map<String, List<List<String>>> FORMULAS = Map.of(
            "finished/total",
            List.of(
                    List.of("finished"),
                    List.of("finished", "inProcess", "notFollowedUp", "archived", "other", "unknown")),
            "(finished+inProcess)/total",
            List.of(
                    List.of("finished", "inProcess"),
                    List.of("finished", "inProcess", "notFollowedUp", "archived", "other", "unknown")),
            "finished/(total-archived)",
            List.of(List.of("finished"), List.of("finished", "inProcess", "notFollowedUp", "other", "unknown")));
    private static final List<String> MEASURES = List.of(
            "received-to-first-follow-up", "disposed-to-first-follow-up", "received-to-closed", "reply-to-answer");

    private final Map<String, String> lines = new TreeMap<>();

    private NaiveFigures() {}

    /** Counted out, by group. */
    static Map<List<String>, Map<String, String>> counted(List<NaiveReplay> replays, Grouping grouping) {
        Map<List<String>, List<NaiveReplay>> groups = new HashMap<>();
        for (NaiveReplay replay : replays) {
            List<String> key = grouping.dimensions().stream().map(replay::part).toList();
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(replay);
        }
        Map<List<String>, Map<String, String>> counted = new HashMap<>();
        groups.forEach((key, own) -> counted.put(key, counted(own, replays.size())));
        return counted;
    }

    private static Map<String, String> counted(List<NaiveReplay> replays, int all) {
        NaiveFigures sheet = new NaiveFigures();
        for (NaiveReplay each : replays) {
            sheet.plus("total", 1);
            sheet.plus(each.bucket(), 1);
            sheet.plus("status " + each.literal(), 1);
            sheet.plus("duplicates", each.isDuplicate() ? 1 : 0);
            sheet.plus("stars " + each.stars(), each.stars() > 0 ? 1 : 0);
            sheet.plus("left", List.of("inProcess", "notFollowedUp").contains(each.bucket()) ? 1 : 0);
        }
        sheet.share("share", replays.size(), all);
        FORMULAS.forEach((name, buckets) -> sheet.share(
                name,
                replays.stream()
                        .filter(each -> buckets.get(0).contains(each.bucket()))
                        .count(),
                replays.stream()
                        .filter(each -> buckets.get(1).contains(each.bucket()))
                        .count()));
        MEASURES.forEach(measure -> sheet.lengths(measure, replays));
        sheet.setback("reopened", replays, each -> each.times("dibuka_kembali"));
        sheet.setback("returned", replays, each -> each.times("bukan_kewenangan"));
        sheet.setback("followUpRejected", replays, each -> each.times("ditolak_jawabannya"));
        List<NaiveReplay> rated =
                replays.stream().filter(each -> each.stars() > 0).toList();
        if (!rated.isEmpty()) {
            sheet.lines.put(
                    "stars on average",
                    rounded(rated.stream().mapToInt(NaiveReplay::stars).sum(), rated.size()));
        }
        return sheet.lines;
    }

    private void plus(String name, long more) {
        if (more > 0) {
            lines.merge(name, "" + more, (one, other) -> "" + (Long.parseLong(one) + Long.parseLong(other)));
        }
    }

    private void share(String name, long part, long whole) {
        if (whole > 0) {
            lines.put(name + " %", rounded(100 * part, whole));
        }
    }

    private void setback(String name, List<NaiveReplay> replays, ToIntFunction<NaiveReplay> times) {
        long complaints =
                replays.stream().filter(each -> times.applyAsInt(each) > 0).count();
        plus(name, complaints);
        plus(name + " times", replays.stream().mapToInt(times).sum());
        share(name, complaints, replays.size());
    }

    private void lengths(String measure, List<NaiveReplay> replays) {
        List<Long> ended = new ArrayList<>();
        for (NaiveReplay each : replays) {
            for (long length : each.lengths(measure)) {
                plus(measure + " open", length < 0 ? 1 : 0);
                if (length >= 0) {
                    ended.add(length);
                }
            }
        }
        if (ended.isEmpty()) {
            return;
        }
        Collections.sort(ended);
        plus(measure, ended.size());
        long sum = ended.stream().mapToLong(Long::longValue).sum();
        lines.put(measure + " mean", rounded(sum, 86_400L * ended.size()));
        lines.put(measure + " median", rounded(rank(ended, 50), 86_400));
        lines.put(measure + " p90", rounded(rank(ended, 90), 86_400));
    }

    /** The least that so many per cent do not exceed. */
    private static long rank(List<Long> sorted, int percent) {
        int needed = 1;
        while (100 * needed < percent * sorted.size()) {
            needed++;
        }
        return sorted.get(needed - 1);
    }

    private static String rounded(long upper, long lower) {
        return BigDecimal.valueOf(upper)
                .divide(BigDecimal.valueOf(lower), 1, RoundingMode.HALF_UP)
                .toString();
    }

    /** Read off, by group; those that are there for their outcomes alone have no complaint. */
    static Map<List<String>, Map<String, String>> shown(Scorecard scorecard, Grouping grouping) {
        Map<List<String>, Map<String, String>> shown = new HashMap<>();
        for (Group<GroupKey> group : scorecard.groups(grouping)) {
            if (group.figures().tally().total() > 0) {
                List<String> key = grouping.dimensions().stream()
                        .map(dimension -> group.key()
                                .part(dimension)
                                .map(part -> dimension == Dimension.UNIT
                                        ? UnitName.of(part).key()
                                        : part)
                                .orElse("-"))
                        .toList();
                shown.put(key, shown(group.figures(), scorecard.whole()));
            }
        }
        return shown;
    }

    static Map<String, String> shown(Figures figures, Figures whole) {
        NaiveFigures sheet = new NaiveFigures();
        Tally tally = figures.tally();
        sheet.plus("total", tally.total());
        for (Bucket bucket : Bucket.values()) {
            sheet.plus(bucket.field(), tally.in(bucket));
        }
        tally.byStatus().forEach((literal, count) -> sheet.plus("status " + literal, count));
        sheet.plus("duplicates", tally.duplicates());
        tally.stars().forEach((stars, count) -> sheet.plus("stars " + stars, count));
        sheet.plus("left", figures.workload());
        sheet.percent("share", figures.shareOf(whole));
        for (CompletionFormula formula : CompletionFormula.DEFINED) {
            sheet.percent(formula.name(), tally.completion(formula));
        }
        for (FollowUpMeasure measure : FollowUpMeasure.DEFINED) {
            if (measure.days() == FollowUpMeasure.Days.CALENDAR) {
                Spans spans = tally.followUp(measure);
                sheet.plus(measure.name(), spans.count());
                sheet.plus(measure.name() + " open", spans.open());
                spans.mean()
                        .ifPresent(mean -> sheet.lines.put(
                                measure.name() + " mean", mean.value().toString()));
                spans.median().ifPresent(days -> sheet.lines.put(measure.name() + " median", days.toString()));
                spans.percentile(90).ifPresent(days -> sheet.lines.put(measure.name() + " p90", days.toString()));
            }
        }
        for (Setback setback : Setback.values()) {
            sheet.plus(setback.field(), tally.setback(setback).complaints());
            sheet.plus(setback.field() + " times", tally.setback(setback).times());
            sheet.percent(setback.field(), figures.rate(setback));
        }
        figures.averageStars()
                .ifPresent(stars ->
                        sheet.lines.put("stars on average", stars.value().toString()));
        return sheet.lines;
    }

    private void percent(String name, Optional<Ratio> share) {
        share.ifPresent(each -> lines.put(name + " %", each.percent().toString()));
    }
}
