package id.tuntas.examples.cli;

import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.scorecard.CompletionFormula;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formulas of {@code --formula}. */
final class Formulas {

    private static final List<CompletionFormula> NAMED = List.of(
            CompletionFormula.FINISHED_OF_TOTAL,
            CompletionFormula.FINISHED_AND_IN_PROCESS_OF_TOTAL,
            CompletionFormula.FINISHED_OF_NOT_ARCHIVED);

    private Formulas() {}

    /** The formula of a name; where there is none, those that there are. */
    static CompletionFormula of(String name, String where, Locale language) {
        return NAMED.stream()
                .filter(formula -> formula.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NothingDone(where
                        + new LocalText(": tidak dikenal; yang ada: " + known(), ": not known; there are: " + known())
                                .in(language)));
    }

    private static String known() {
        return NAMED.stream().map(CompletionFormula::name).collect(Collectors.joining(", "));
    }
}
