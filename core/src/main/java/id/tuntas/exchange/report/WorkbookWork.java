package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.FollowUpMeasure;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The sheets on how the work is done: what is left, time limits, how long things took; of all complaints first, then by unit. */
final class WorkbookWork {

    private static final int NAME_WIDTH = 46;
    private static final int MEASURE_WIDTH = 64;
    private static final int NUMBER_WIDTH = 12;

    private final Words words;
    private final Scorecard scorecard;

    WorkbookWork(Words words, Scorecard scorecard) {
        this.words = words;
        this.scorecard = scorecard;
    }

    /** One sheet each, where it would have a row; the sheet is asked for only then. */
    void write(Function<String, SheetWriter> sheets) {
        work(() -> sheets.apply("work"), Dimension.UNIT, "unit", "unit.none");
        work(() -> sheets.apply("officers"), Dimension.OFFICER, "workload.officer", "workload.nobody");
        obligations(() -> sheets.apply("sla"));
        lengths(() -> sheets.apply("lengths"));
    }

    private void work(Supplier<SheetWriter> sheet, Dimension dimension, String nameKey, String noneKey) {
        List<Group<GroupKey>> groups = groups(dimension).stream()
                .filter(group -> group.figures().tally().total() > 0)
                .toList();
        if (groups.stream().allMatch(group -> group.key().part(dimension).isEmpty())) {
            return;
        }
        List<SheetColumn<Named>> columns = new ArrayList<>();
        columns.add(new SheetColumn<>(words.say(nameKey), NAME_WIDTH, CellKind.TEXT, row -> Optional.of(row.name())));
        columns.add(count(words.say("total"), row -> row.tally().total()));
        columns.add(count(words.say("workload.left"), row -> row.figures().workload()));
        columns.add(count(words.bucket(Bucket.IN_PROCESS), row -> row.tally().in(Bucket.IN_PROCESS)));
        columns.add(
                count(words.bucket(Bucket.NOT_FOLLOWED_UP), row -> row.tally().in(Bucket.NOT_FOLLOWED_UP)));
        columns.add(count(
                words.say("workbook.overdue-complaints"),
                row -> row.tally().overdue().complaints()));
        for (Setback setback : Setback.values()) {
            String what = words.say("setback." + setback.field());
            columns.add(count(
                    words.say("workbook.setback", what),
                    row -> row.tally().setback(setback).complaints()));
            columns.add(share(
                    words.say("workbook.setback-share", what),
                    row -> row.figures().rate(setback)));
        }
        columns.add(count(words.say("duplicates"), row -> row.tally().duplicates()));
        columns.add(count(
                words.say("workbook.stars-count"),
                row -> row.tally().stars().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()));
        columns.add(new SheetColumn<>(
                words.say("workbook.stars-mean"),
                NUMBER_WIDTH,
                CellKind.DAYS,
                row -> row.figures().averageStars().map(Ratio::value)));
        sheet.get()
                .table(
                        columns,
                        groups.stream()
                                .map(group -> new Named(
                                        group.key().part(dimension).orElseGet(() -> words.say(noneKey)),
                                        group.figures()))
                                .toList(),
                        Optional.of(new Named(words.say("table.sum"), scorecard.whole())));
    }

    private void obligations(Supplier<SheetWriter> sheet) {
        List<Outcomes> rows = new ArrayList<>();
        scorecard.whole().tally().sla().forEach((id, tally) -> rows.add(outcomes("workbook.whole", id, tally)));
        for (Group<GroupKey> group : groups(Dimension.UNIT)) {
            String name = group.key().part(Dimension.UNIT).orElseGet(() -> words.say("sla.coordinator"));
            group.figures()
                    .tally()
                    .sla()
                    .forEach((id, tally) -> rows.add(new Outcomes(name, words.obligation(id), tally)));
        }
        if (rows.isEmpty()) {
            return;
        }
        List<SheetColumn<Outcomes>> columns = new ArrayList<>();
        columns.add(new SheetColumn<>(words.say("unit"), NAME_WIDTH, CellKind.TEXT, row -> Optional.of(row.name())));
        columns.add(new SheetColumn<>(
                words.say("overdue.obligation"), 28, CellKind.TEXT, row -> Optional.of(row.obligation())));
        for (SlaResult result : SlaResult.values()) {
            columns.add(
                    count(words.say("sla." + result.field()), row -> row.tally().in(result)));
        }
        columns.add(share(words.say("sla.share"), row -> row.tally().share()));
        sheet.get().table(columns, rows, Optional.empty());
    }

    private Outcomes outcomes(String key, String obligation, SlaTally tally) {
        return new Outcomes(words.say(key), words.obligation(obligation), tally);
    }

    private void lengths(Supplier<SheetWriter> sheet) {
        List<Lengths> rows = new ArrayList<>(lengths(words.say("workbook.whole"), scorecard.whole()));
        for (Group<GroupKey> group : groups(Dimension.UNIT)) {
            rows.addAll(
                    lengths(group.key().part(Dimension.UNIT).orElseGet(() -> words.say("unit.none")), group.figures()));
        }
        if (rows.isEmpty()) {
            return;
        }
        sheet.get()
                .table(
                        List.of(
                                new SheetColumn<>(
                                        words.say("unit"), NAME_WIDTH, CellKind.TEXT, row -> Optional.of(row.name())),
                                new SheetColumn<>(
                                        words.say("lengths.measure"),
                                        MEASURE_WIDTH,
                                        CellKind.TEXT,
                                        row -> Optional.of(words.measure(row.measure()))),
                                count(
                                        words.say("lengths.count"),
                                        row -> row.spans().count()),
                                count(
                                        words.say("lengths.open"),
                                        row -> row.spans().open()),
                                days("lengths.mean", row -> row.spans().mean().map(Ratio::value)),
                                days("lengths.median", row -> row.spans().median()),
                                days("lengths.p90", row -> row.spans().percentile(WorkbookCells.NINETY))),
                        rows,
                        Optional.empty());
    }

    private static List<Lengths> lengths(String name, Figures figures) {
        List<Lengths> rows = new ArrayList<>();
        for (Map.Entry<FollowUpMeasure, Spans> each :
                figures.tally().followUps().entrySet()) {
            rows.add(new Lengths(name, each.getKey(), each.getValue()));
        }
        return rows;
    }

    private List<Group<GroupKey>> groups(Dimension dimension) {
        return scorecard.groups().getOrDefault(Grouping.of(dimension), List.of());
    }

    private static <T> SheetColumn<T> count(String heading, Function<T, Long> count) {
        return new SheetColumn<>(heading, NUMBER_WIDTH, CellKind.COUNT, row -> Optional.of(count.apply(row)));
    }

    private static <T> SheetColumn<T> share(String heading, Function<T, Optional<Ratio>> share) {
        return new SheetColumn<>(
                heading,
                NUMBER_WIDTH,
                CellKind.PERCENT,
                row -> share.apply(row).map(Ratio::percent).map(WorkbookCells::share));
    }

    private SheetColumn<Lengths> days(String key, Function<Lengths, Optional<?>> days) {
        return new SheetColumn<>(words.say(key), NUMBER_WIDTH, CellKind.DAYS, days);
    }

    /** A unit or an officer. */
    private record Named(String name, Figures figures) {
        Tally tally() {
            return figures.tally();
        }
    }

    /** How one obligation came out with one unit. */
    private record Outcomes(String name, String obligation, SlaTally tally) {}

    /** How long one thing took at one unit. */
    private record Lengths(String name, FollowUpMeasure measure, Spans spans) {}
}
