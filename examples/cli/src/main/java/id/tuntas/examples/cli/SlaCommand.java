package id.tuntas.examples.cli;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.sla.DueDates;
import id.tuntas.exchange.sla.DueDatesCsv;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sla}: what is due when. With {@code --batch} a table of cases in, their due dates out. */
@Command(
        name = "sla",
        description = "Menghitung batas waktu: kasus dalam CSV masuk, id dan jatuh tempo keluar.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SlaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--batch",
            paramLabel = "CASES.csv",
            required = true,
            description = "Kasus: kolom id,start,amount,unit,count_start; hasilnya id,due pada keluaran standar.")
    @SuppressWarnings("NullAway.Init")
    private Path batch;

    @Option(
            names = "--zone",
            paramLabel = "Z",
            converter = Options.Zone.class,
            description = "Zona waktu (bawaan: zona kalender, atau Asia/Jakarta).")
    private @Nullable ZoneId zone;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Kalender: CSV seperti tabel hari libur, atau JSON kalender (bawaan: tabel nasional).")
    private @Nullable Path calendarFile;

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            defaultValue = "id",
            converter = Options.Language.class,
            description = "Bahasa pesan (bawaan: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Locale language;

    @Override
    public Integer call() throws IOException {
        try {
            WorkingCalendar calendar =
                    CalendarFile.calendar(Optional.ofNullable(calendarFile), Optional.ofNullable(zone));
            return dueDates(calendar);
        } catch (RuntimeException failure) {
            tell(Failures.line(failure, language));
            return Tuntas.NOTHING_DONE;
        }
    }

    private int dueDates(WorkingCalendar calendar) throws IOException {
        DueDates answer = DueDatesCsv.write(batch, calendar, spec.commandLine().getOut(), this::tell);
        answer.warnings()
                .forEach(warning -> tell(say("Peringatan: ", "Warning: ") + warning.file() + ": "
                        + warning.text().in(language)));
        if (!answer.warnings().isEmpty()) {
            tell(answer.warnings().size() + say(" peringatan", " warnings"));
        }
        if (answer.rejected() == 0) {
            return Tuntas.DONE;
        }
        tell(answer.rejected()
                + say(" dari ", " of ")
                + answer.cases()
                + say(" baris tanpa jatuh tempo", " rows without a due date"));
        return Tuntas.DONE_WITH_PROBLEMS;
    }

    private void tell(RejectedRow row) {
        tell(row.file() + say(", baris ", ", row ") + row.row() + ", " + row.column() + ": "
                + row.reason().in(language));
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
    }

    private String say(String indonesian, String english) {
        return new LocalText(indonesian, english).in(language);
    }
}
