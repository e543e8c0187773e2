package id.tuntas.examples.cli;

import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.Warning;
import java.io.PrintWriter;
import java.util.List;

/** What is said on standard error of files that were read: the first rows that could not be taken, and what is odd. */
final class Told {

    private static final int ROWS_SHOWN = 10;

    private Told() {}

    static void rows(PrintWriter err, Options.Speech speech, List<RejectedRow> rejected, List<Warning> warnings) {
        rejected.stream().limit(ROWS_SHOWN).forEach(row -> err.println(line(row, speech)));
        if (!rejected.isEmpty()) {
            err.println(rejected.size()
                    + speech.say(" baris ditolak, yang lain diambil", " rows were rejected, the others taken"));
        }
        warnings.forEach(warning -> err.println(line(warning, speech)));
    }

    static String line(RejectedRow row, Options.Speech speech) {
        return row.file() + speech.say(", baris ", ", row ") + row.row() + ", " + row.column() + ": "
                + row.reason().in(speech.language());
    }

    static String line(Warning warning, Options.Speech speech) {
        return speech.say("Peringatan: ", "Warning: ") + warning.file() + ": "
                + warning.text().in(speech.language());
    }
}
