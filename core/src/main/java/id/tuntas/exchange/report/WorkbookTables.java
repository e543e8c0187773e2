package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.Interval;
import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.Tally;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The sheets of the workbook that are tables, one row a group, an obligation or a status. */
final class WorkbookTables {

    private static final int NAME_WIDTH = 46;
    private static final int NUMBER_WIDTH = 12;

    private final Words words;
    private final Rapor rapor;
    private final Scorecard scorecard;
    private final Map<Optional<UnitName>, Long> overdue = new HashMap<>();

    WorkbookTables(Words words, Rapor rapor) {
        this.words = words;
        this.rapor = rapor;
        this.scorecard = rapor.scorecard();
        rapor.overdue().forEach(one -> overdue.merge(one.unit(), 1L, Long::sum));
    }

    void units(SheetWriter sheet) {
        List<Row> rows = rows(scorecard.units(), words::unit, unit -> overdue.getOrDefault(unit, 0L));
        List<SheetColumn<Row>> columns = columns("unit", CellKind.TEXT, NAME_WIDTH);
        columns.add(column("workbook.overdue-count", CellKind.COUNT, row -> Optional.of(row.overdue())));
        sheet.table(columns, rows, Optional.of(whole(rapor.overdue().size())));
    }

    void channels(SheetWriter sheet) {
        List<SheetColumn<Row>> columns = columns("channel", CellKind.TEXT, NAME_WIDTH);
        sheet.table(columns, rows(scorecard.channels(), words::channel, key -> 0L), Optional.of(whole(0)));
    }

    void months(SheetWriter sheet) {
        List<SheetColumn<Row>> columns = columns("month", CellKind.MONTH, NUMBER_WIDTH);
        sheet.table(columns, rows(scorecard.months(), month -> month, month -> 0L), Optional.of(whole(0)));
    }

    void overdue(SheetWriter sheet) {
        ZoneId zone = scorecard.terms().zone();
        sheet.table(
                List.of(
                        wide("overdue.tracking-id", 16, one -> one.complaint().value()),
                        wide("overdue.unit", NAME_WIDTH, one -> words.unit(one.unit())),
                        wide("overdue.obligation", 24, one -> words.obligation(one.obligation())),
                        new SheetColumn<>(
                                words.say("workbook.start"),
                                20,
                                CellKind.MOMENT,
                                one -> Optional.of(one.start().atZone(zone).toLocalDateTime())),
                        new SheetColumn<>(words.say("overdue.due"), 14, CellKind.DATE, one -> Optional.of(one.due())),
                        new SheetColumn<>(words.say("workbook.late"), 14, CellKind.COUNT, WorkbookTables::late)),
                rapor.overdue(),
                Optional.empty());
    }

    void statuses(SheetWriter sheet) {
        Tally tally = scorecard.whole().tally();
        sheet.table(
                List.of(
                        new SheetColumn<>(
                                words.say("literal"), NAME_WIDTH, CellKind.TEXT, one -> Optional.of(one.getKey())),
                        column("column.total", CellKind.COUNT, one -> Optional.of(one.getValue())),
                        column("column.share", CellKind.PERCENT, one -> share(one.getValue(), tally.total()))),
                tally.byStatus().entrySet().stream()
                        .map(one -> Map.entry(words.literal(one.getKey()), one.getValue()))
                        .toList(),
                Optional.of(Map.entry(words.say("table.sum"), tally.total())));
    }

    private List<SheetColumn<Row>> columns(String nameKey, CellKind nameKind, int nameWidth) {
        List<SheetColumn<Row>> columns = new ArrayList<>();
        columns.add(new SheetColumn<>(words.say(nameKey), nameWidth, nameKind, row -> Optional.of(row.name())));
        columns.add(count("total", Tally::total));
        for (Bucket bucket : Bucket.values()) {
            columns.add(new SheetColumn<>(
                    words.bucket(bucket),
                    NUMBER_WIDTH,
                    CellKind.COUNT,
                    row -> Optional.of(row.figures().tally().in(bucket))));
        }
        columns.add(column("percentage", CellKind.PERCENT, row -> WorkbookCells.percentage(row.figures())));
        columns.add(
                column("workbook.lower", CellKind.PERCENT, row -> interval(row).map(WorkbookCells::lower)));
        columns.add(
                column("workbook.upper", CellKind.PERCENT, row -> interval(row).map(WorkbookCells::upper)));
        columns.add(
                column("workbook.days-mean", CellKind.DAYS, row -> row.figures().averageFollowUpDays()));
        columns.add(column(
                "workbook.days-median",
                CellKind.DAYS,
                row -> WorkbookCells.spans(row.figures()).median()));
        columns.add(column(
                "workbook.days-p90",
                CellKind.DAYS,
                row -> WorkbookCells.spans(row.figures()).percentile(WorkbookCells.NINETY)));
        columns.add(count("workbook.days-of", Tally::followedUp));
        columns.add(column(
                "quality",
                CellKind.TEXT,
                row -> Optional.of(words.quality(row.figures().quality()))));
        return columns;
    }

    private static Optional<Interval> interval(Row row) {
        return WorkbookCells.interval(row.figures());
    }

    private Row whole(long late) {
        return new Row(words.say("table.sum"), scorecard.whole(), late);
    }

    private SheetColumn<Row> count(String key, Function<Tally, Long> count) {
        return column(
                key,
                CellKind.COUNT,
                row -> Optional.of(count.apply(row.figures().tally())));
    }

    private <T> SheetColumn<T> column(String key, CellKind kind, Function<T, Optional<?>> value) {
        return new SheetColumn<>(words.say(key), NUMBER_WIDTH, kind, value);
    }

    private SheetColumn<Overdue> wide(String key, int width, Function<Overdue, String> text) {
        return new SheetColumn<>(words.say(key), width, CellKind.TEXT, one -> Optional.of(text.apply(one)));
    }

    /** Empty where the moment of the rapor lies beyond the holiday tables. */
    private static Optional<?> late(Overdue one) {
        return one.workingDaysOverdue().isPresent()
                ? Optional.of((long) one.workingDaysOverdue().getAsInt())
                : Optional.empty();
    }

    private static Optional<?> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(WorkbookCells.share(new Ratio(part, whole).percent()));
    }

    private static <K> List<Row> rows(List<Group<K>> groups, Function<K, Object> name, Function<K, Long> overdue) {
        return groups.stream()
                .map(group -> new Row(name.apply(group.key()), group.figures(), overdue.apply(group.key())))
                .toList();
    }

    /** A row of a table of groups; the name is a text or a month. */
    private record Row(Object name, Figures figures, long overdue) {}
}
