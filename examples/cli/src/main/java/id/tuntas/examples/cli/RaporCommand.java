package id.tuntas.examples.cli;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Fact;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.desk.RaporQuestion;
import id.tuntas.desk.TakeInFacts;
import id.tuntas.directory.Directory;
import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.Warning;
import id.tuntas.exchange.directory.DirectoryCsv;
import id.tuntas.exchange.eventlog.EventLog;
import id.tuntas.exchange.lapor.LaporExport;
import id.tuntas.exchange.report.RaporTable;
import id.tuntas.port.ComplaintStore;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapor}: from exports and event logs to the rapor. All files are read and checked first; only then is anything
 * stored or written, so that a broken file leaves nothing behind.
 */
@Command(
        name = "rapor",
        description = "Membaca ekspor LAPOR! dan log kejadian, menyimpannya, lalu menyusun rapor.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RaporCommand implements Callable<Integer> {

    private static final int ROWS_SHOWN = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Ekspor \"Laporan Ringkas\" LAPOR! (xlsx atau csv).")
    private List<Path> exports = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder untuk berkas hasil.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--year", paramLabel = "Y", description = "Hanya laporan yang masuk pada tahun ini.")
    private @Nullable Integer year;

    @Option(names = "--as-of", paramLabel = "T", description = "Keadaan per saat ini: tanggal atau waktu ISO 8601.")
    private @Nullable String asOf;

    @Option(names = "--known-at", paramLabel = "T", description = "Hanya yang sudah diketahui pada saat ini.")
    private @Nullable String knownAt;

    @Option(names = "--log", paramLabel = "EVENTLOG.csv", description = "Log kejadian; boleh diulang.")
    private List<Path> logs = new ArrayList<>();

    @Option(
            names = "--governance",
            paramLabel = "FILE",
            description = "SK, rencana aksi dan SOP per perangkat daerah (belum tersedia dalam versi ini).")
    private @Nullable Path governance;

    @Option(
            names = "--directory",
            paramLabel = "FILE",
            description = "Daftar perangkat daerah: CSV unit,kind,parent,aliases.")
    private @Nullable Path directoryFile;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Where where;

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = "Basis data H2 untuk menyimpan, misalnya jdbc:h2:file:./tuntas (bawaan: memori).")
    private @Nullable String database;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Option(names = "--strict", description = "Keluar dengan kode 1 bila ada baris yang ditolak.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        try (ProgressLine progress = ProgressLine.forTerminal(speech.language())) {
            return run(progress);
        } catch (RuntimeException failure) {
            spec.commandLine().getErr().println(Failures.line(failure, speech.language()));
            return Tuntas.NOTHING_DONE;
        }
    }

    private int run(ProgressLine progress) throws IOException {
        checkOptions();
        RaporQuestion question = RaporQuestion.builder()
                .asOf(Options.moment(spec.commandLine(), "--as-of", asOf, where.zone()))
                .knownAt(Options.moment(spec.commandLine(), "--known-at", knownAt, where.zone()))
                .year(Optional.ofNullable(year))
                .build();
        Directory directory = directoryFile == null ? Directory.empty() : DirectoryCsv.read(directoryFile);
        OutputFolder folder = OutputFolder.check(out);
        List<FactFile> files = read(progress);
        List<Fact> facts = files.stream().flatMap(file -> file.facts().stream()).toList();
        List<RejectedRow> rejected =
                files.stream().flatMap(file -> file.rejected().stream()).toList();
        List<Warning> warnings = new ArrayList<>(
                files.stream().flatMap(file -> file.warnings().stream()).toList());

        Rapor rapor;
        try (Database opened = Database.open(Optional.ofNullable(database))) {
            ComplaintStore store = opened.complaintStore();
            new TakeInFacts(store).takeIn(where.regency(), facts, progress);
            SlaCalculator calculator =
                    SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(where.zone()));
            ScorecardTerms terms = ScorecardTerms.builder().zone(where.zone()).build();
            rapor = new DrawUpRapor(store, calculator, directory).drawUp(where.regency(), question, terms, progress);
        }
        folder.write(rapor, rejected, speech.language());
        progress.close();

        spec.commandLine()
                .getOut()
                .println(RaporTable.string(rapor, Options.name(where.regency(), speech.language()), speech.language()));
        spec.commandLine().getOut().println(speech.say("Ditulis: ", "Written: ") + folder.files());
        tell(rejected, warnings);
        return strict && !rejected.isEmpty() ? Tuntas.DONE_WITH_PROBLEMS : Tuntas.DONE;
    }

    private void checkOptions() {
        if (governance != null) {
            throw new NothingDone(speech.say(
                    "--governance belum tersedia dalam versi ini; jalankan tanpa opsi itu",
                    "--governance is not available in this version; run without it"));
        }
        if (exports.isEmpty() && logs.isEmpty() && database == null) {
            throw new ParameterException(
                    spec.commandLine(), speech.say("Berikan FILE, --log atau --db", "Give a FILE, --log or --db"));
        }
    }

    private List<FactFile> read(ProgressLine progress) {
        List<FactFile> files = new ArrayList<>();
        for (Path export : exports) {
            String name = String.valueOf(export.getFileName());
            files.add(LaporExport.read(export, where.zone(), rows -> progress.reading(name, rows)));
        }
        for (Path log : logs) {
            String name = String.valueOf(log.getFileName());
            files.add(EventLog.read(log, rows -> progress.reading(name, rows)));
        }
        return files;
    }

    /** Says on standard error what was left out and what is odd: the first of each, and how many there are. */
    private void tell(List<RejectedRow> rejected, List<Warning> warnings) {
        rejected.stream()
                .limit(ROWS_SHOWN)
                .forEach(row -> spec.commandLine().getErr().println(Told.line(row, speech)));
        if (!rejected.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(rejected.size()
                            + speech.say(
                                    " baris ditolak, yang lain diambil; semuanya tercatat di rapor.json",
                                    " rows were rejected, the others taken; all are listed in rapor.json"));
        }
        warnings.forEach(warning -> spec.commandLine().getErr().println(Told.line(warning, speech)));
        spec.commandLine().getErr().println(warnings.size() + speech.say(" peringatan", " warnings"));
    }
}
