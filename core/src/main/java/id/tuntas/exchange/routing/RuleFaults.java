package id.tuntas.exchange.routing;

import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what is wrong with a rule book, so that whoever wrote it hears of all of it at once. */
final class RuleFaults {

    /** How many are told in the reason of the whole; the rows have all of them. */
    private static final int MOST_TOLD = 20;

    private final String file;
    private final Optional<String> sheet;
    private final List<RejectedRow> rows = new ArrayList<>();

    RuleFaults(String file, Optional<String> sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void add(long row, String column, LocalText expected) {
        rows.add(new RejectedRow(file, row, column, expected));
    }

    int count() {
        return rows.size();
    }

    /** Ends the reading where anything is wrong. */
    void refuseAny() {
        if (!rows.isEmpty()) {
            throw new UnreadableFileException(
                    file,
                    new LocalText(
                            text("lembar ", "baris ", "dan %d masalah lain", LocalText::indonesian),
                            text("sheet ", "row ", "and %d more", LocalText::english)),
                    rows);
        }
    }

    private String text(String sheetWord, String rowWord, String more, Function<LocalText, String> language) {
        String told = rows.stream()
                .limit(MOST_TOLD)
                .map(row -> rowWord + row.row() + ", " + row.column() + ": " + language.apply(row.reason()))
                .collect(Collectors.joining("; "));
        String rest =
                rows.size() > MOST_TOLD ? "; " + more.replace("%d", Integer.toString(rows.size() - MOST_TOLD)) : "";
        return sheet.map(name -> sheetWord + name + ", ").orElse("") + told + rest;
    }
}
