package id.tuntas.examples.cli;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Classification;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.json.AssessmentJson;
import id.tuntas.exchange.sla.DueDates;
import id.tuntas.exchange.sla.DueDatesCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sla}: what is due when, of one complaint or with {@code --batch} of a table of cases. */
@Command(
        name = "sla",
        description = "Menghitung batas waktu satu laporan, atau dengan --batch banyak kasus dalam CSV.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SlaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--batch",
            paramLabel = "CASES.csv",
            description = "Kasus: kolom id,start,amount,unit,count_start; hasilnya id,due pada keluaran standar.")
    private @Nullable Path batch;

    @Option(names = "--from", paramLabel = "T", description = "Saat laporan masuk: tanggal atau waktu ISO 8601.")
    private @Nullable String from;

    @Option(names = "--policy", paramLabel = "ID", description = "Kebijakan, misalnya permenpan-62-2018.")
    private @Nullable String policy;

    @Option(
            names = "--classification",
            paramLabel = "C",
            description =
                    "Klasifikasi menurut ekspor LAPOR!, misalnya \"Permintaan Informasi\"; kosong bila belum ada.")
    private @Nullable String classification;

    @Option(names = "--examination", description = "Laporan memerlukan pemeriksaan.")
    private boolean examination;

    @Option(names = "--explain", description = "Tampilkan hari demi hari mengapa.")
    private boolean explain;

    @Option(names = "--json", description = "Keluaran JSON.")
    private boolean json;

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

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() throws IOException {
        checkOptions();
        WorkingCalendar calendar = CalendarFile.calendar(Optional.ofNullable(calendarFile), Optional.ofNullable(zone));
        return batch == null ? oneCase(calendar) : dueDates(batch, calendar);
    }

    private void checkOptions() {
        if ((batch == null) == (from == null)) {
            throw refused("Berikan --from atau --batch, salah satu", "Give either --from or --batch");
        }
        boolean ofOne = policy != null || classification != null || examination || explain || json;
        if (batch != null && ofOne) {
            throw refused(
                    "--policy, --classification, --examination, --explain dan --json hanya untuk --from",
                    "--policy, --classification, --examination, --explain and --json are for --from only");
        }
        if (batch == null && (policy == null || classification == null)) {
            throw refused(
                    "--from memerlukan --policy dan --classification", "--from needs --policy and --classification");
        }
    }

    private ParameterException refused(String indonesian, String english) {
        return new ParameterException(spec.commandLine(), speech.say(indonesian, english));
    }

    private int oneCase(WorkingCalendar calendar) {
        Instant arrival = Options.moment(spec.commandLine(), "--from", from, calendar.zone())
                .orElseThrow();
        Optional<Classification> known = Optional.ofNullable(classification)
                .filter(literal -> !literal.isBlank())
                .map(Classification::of);
        OneCase one = new OneCase(
                Policies.of(String.valueOf(policy), speech.language()), calendar, arrival, known, examination);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(AssessmentJson.write(one.policy(), calendar, one.assessments(), speech.language()));
            out.flush();
        } else {
            one.lines(explain, speech.language()).forEach(out::println);
        }
        List<String> missing = one.missing(speech.language());
        missing.forEach(this::tell);
        return missing.isEmpty() ? Tuntas.DONE : Tuntas.DONE_WITH_PROBLEMS;
    }

    private int dueDates(Path cases, WorkingCalendar calendar) throws IOException {
        DueDates answer = DueDatesCsv.write(cases, calendar, spec.commandLine().getOut(), this::tell);
        answer.warnings()
                .forEach(warning -> tell(speech.say("Peringatan: ", "Warning: ") + warning.file() + ": "
                        + warning.text().in(speech.language())));
        if (!answer.warnings().isEmpty()) {
            tell(answer.warnings().size() + speech.say(" peringatan", " warnings"));
        }
        if (answer.rejected() == 0) {
            return Tuntas.DONE;
        }
        tell(answer.rejected()
                + speech.say(" dari ", " of ")
                + answer.cases()
                + speech.say(" baris tanpa jatuh tempo", " rows without a due date"));
        return Tuntas.DONE_WITH_PROBLEMS;
    }

    private void tell(RejectedRow row) {
        tell(row.file() + speech.say(", baris ", ", row ") + row.row() + ", " + row.column() + ": "
                + row.reason().in(speech.language()));
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
    }
}
