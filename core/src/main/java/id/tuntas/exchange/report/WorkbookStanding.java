package id.tuntas.exchange.report;

import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The sheets on how the regency stands: the form of the ministry filled in, and what was said of the units. */
final class WorkbookStanding {

    private static final int NAME_WIDTH = 46;
    private static final int SOURCE_WIDTH = 84;
    private static final int PRESENCE_WIDTH = 18;

    private final Words words;
    private final Rapor rapor;

    WorkbookStanding(Words words, Rapor rapor) {
        this.words = words;
        this.rapor = rapor;
    }

    /** One sheet each, where it would have a row; the sheet is asked for only then. */
    void write(Function<String, SheetWriter> sheets) {
        List<FormTexts.Filled> lines = new FormTexts(words, rapor).lines();
        if (!lines.isEmpty()) {
            sheets.apply("form")
                    .table(
                            List.of(
                                    text("form.line", NAME_WIDTH, FormTexts.Filled::label),
                                    text("form.value", NAME_WIDTH, FormTexts.Filled::value),
                                    text("form.source", SOURCE_WIDTH, FormTexts.Filled::source)),
                            lines,
                            Optional.empty());
        }
        Governance governance = rapor.governance();
        if (!governance.units().isEmpty()) {
            sheets.apply("governance")
                    .table(
                            List.of(
                                    text(
                                            "unit",
                                            NAME_WIDTH,
                                            unit -> unit.getKey().value()),
                                    presence("governance.decree", Standing::decree),
                                    presence("governance.action-plan", Standing::actionPlan),
                                    presence("governance.procedure", Standing::procedure)),
                            List.copyOf(governance.units().entrySet()),
                            Optional.empty());
        }
    }

    private <T> SheetColumn<T> text(String key, int width, Function<T, String> text) {
        return new SheetColumn<>(words.say(key), width, CellKind.TEXT, row -> Optional.of(text.apply(row)));
    }

    private SheetColumn<Map.Entry<UnitName, Standing>> presence(String key, Function<Standing, Presence> presence) {
        return text(key, PRESENCE_WIDTH, unit -> words.presence(presence.apply(unit.getValue())));
    }
}
