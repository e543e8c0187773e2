package id.tuntas.exchange.report;

import id.tuntas.scorecard.Change;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.UnitChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sheet on the change against the period before: a row a unit, the regency last. */
final class WorkbookChange {

    private static final int NAME_WIDTH = 46;
    private static final int NUMBER_WIDTH = 14;

    private final Words words;
    private final Rapor rapor;

    WorkbookChange(Words words, Rapor rapor) {
        this.words = words;
        this.rapor = rapor;
    }

    /** The sheet is asked for only where there is a period before. */
    void write(Function<String, SheetWriter> sheets) {
        if (rapor.previous().isEmpty()) {
            return;
        }
        Scorecard before = rapor.previous().get().scorecard();
        List<SheetColumn<Row>> columns = new ArrayList<>();
        columns.add(new SheetColumn<>(words.say("unit"), NAME_WIDTH, CellKind.TEXT, row -> Optional.of(row.name())));
        columns.add(column("change.total.before", CellKind.COUNT, row -> total(row.before())));
        columns.add(column("change.total.now", CellKind.COUNT, row -> total(row.now())));
        columns.add(column(
                "change.total.difference",
                CellKind.COUNT,
                row -> Optional.of(row.change().total())));
        columns.add(
                column("change.percentage.before", CellKind.PERCENT, row -> WorkbookCells.percentage(row.before())));
        columns.add(column("change.percentage.now", CellKind.PERCENT, row -> WorkbookCells.percentage(row.now())));
        columns.add(column(
                "change.percentage.difference",
                CellKind.DAYS,
                row -> row.change().percentagePoints()));
        columns.add(
                column("change.days.before", CellKind.DAYS, row -> row.before().averageFollowUpDays()));
        columns.add(column("change.days.now", CellKind.DAYS, row -> row.now().averageFollowUpDays()));
        columns.add(column(
                "change.days.difference", CellKind.DAYS, row -> row.change().averageFollowUpDays()));
        List<Row> rows = rapor.unitChanges().stream()
                .map(unit -> row(words.unit(unit.unit()), unit))
                .toList();
        UnitChange whole = new UnitChange(
                Optional.empty(), before.whole(), rapor.scorecard().whole());
        sheets.apply("change").table(columns, rows, Optional.of(row(words.say("table.sum"), whole)));
    }

    private static Row row(String name, UnitChange unit) {
        return new Row(name, unit.before(), unit.now(), unit.change());
    }

    private SheetColumn<Row> column(String key, CellKind kind, Function<Row, Optional<?>> value) {
        return new SheetColumn<>(words.say(key), NUMBER_WIDTH, kind, value);
    }

    private static Optional<?> total(Figures figures) {
        return Optional.of(figures.tally().total());
    }

    /** A unit, or all of them. */
    private record Row(String name, Figures before, Figures now, Change change) {}
}
