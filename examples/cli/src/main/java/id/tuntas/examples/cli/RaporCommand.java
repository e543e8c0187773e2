package id.tuntas.examples.cli;

import id.tuntas.calendar.HolidayTable;
import id.tuntas.complaint.Fact;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.desk.Progress;
import id.tuntas.desk.RaporQuestion;
import id.tuntas.desk.TakeInFacts;
import id.tuntas.directory.Directory;
import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.Warning;
import id.tuntas.exchange.directory.GovernanceFile;
import id.tuntas.exchange.eventlog.EventLog;
import id.tuntas.exchange.json.RaporSnapshotJson;
import id.tuntas.exchange.lapor.LaporExport;
import id.tuntas.exchange.report.RaporTable;
import id.tuntas.port.ComplaintStore;
import id.tuntas.scorecard.EvidenceScores;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardTerms;
import java.io.IOException;
import java.io.PrintWriter;
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
        subcommands = {RaporVerifyCommand.class, RaporExplainCommand.class},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RaporCommand implements Callable<Integer> {

    private static final int ROWS_SHOWN = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Ekspor \"Laporan Ringkas\" LAPOR! (xlsx atau csv).")
    private List<Path> exports = new ArrayList<>();

    /** Needed, but not by the subcommand, and picocli would ask for it there too. */
    @Option(names = "--out", paramLabel = "DIR", description = "Folder untuk berkas hasil; wajib.")
    private @Nullable Path out;

    @Option(names = "--year", paramLabel = "Y", description = "Hanya laporan yang masuk pada tahun ini.")
    private @Nullable Integer year;

    @Option(
            names = "--compare-previous",
            description = "Sandingkan dengan tahun sebelumnya, per saat yang sama setahun sebelumnya.")
    private boolean comparePrevious;

    @Option(names = "--as-of", paramLabel = "T", description = "Keadaan per saat ini: tanggal atau waktu ISO 8601.")
    private @Nullable String asOf;

    @Option(names = "--known-at", paramLabel = "T", description = "Hanya yang sudah diketahui pada saat ini.")
    private @Nullable String knownAt;

    @Option(names = "--log", paramLabel = "EVENTLOG.csv", description = "Log kejadian; boleh diulang.")
    private List<Path> logs = new ArrayList<>();

    @Option(
            names = "--formula",
            paramLabel = "NAME",
            description = "Rumus persentase: finished/total (bawaan), (finished+inProcess)/total atau"
                    + " finished/(total-archived).")
    private @Nullable String formula;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RaporDocuments documents;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Where where;

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = "Basis data untuk menyimpan, misalnya jdbc:h2:file:./tuntas atau"
                    + " jdbc:postgresql://server/tuntas; masuk dengan TUNTAS_DB_USER dan TUNTAS_DB_PASSWORD"
                    + " (bawaan: H2 dalam memori).")
    private @Nullable String database;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Title title;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Option(
            names = "--open-data",
            description = "Tulis juga opendata/: angka untuk umum; bilangan kecil disembunyikan.")
    private boolean openData;

    @Option(names = "--strict", description = "Keluar dengan kode 1 bila ada baris yang ditolak.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        try (ProgressLine progress = ProgressLine.forTerminal(speech.language())) {
            return run(progress);
        }
    }

    private int run(ProgressLine progress) throws IOException {
        OutputFolder folder = OutputFolder.check(checkedOut());
        RaporQuestion question = RaporQuestion.builder()
                .asOf(Options.moment(spec.commandLine(), "--as-of", asOf, where.zone()))
                .knownAt(Options.moment(spec.commandLine(), "--known-at", knownAt, where.zone()))
                .year(Optional.ofNullable(year))
                .build();
        ScorecardTerms terms = terms();
        Directory directory = documents.directory();
        Optional<GovernanceFile> governance = documents.governance(directory);
        Optional<EvidenceScores> evidence = documents.evidence(terms.form());
        List<FactFile> files = read(progress);
        List<Fact> facts = files.stream().flatMap(file -> file.facts().stream()).toList();
        List<RejectedRow> rejected =
                files.stream().flatMap(file -> file.rejected().stream()).toList();
        List<Warning> warnings = new ArrayList<>(
                files.stream().flatMap(file -> file.warnings().stream()).toList());
        warnings.addAll(RaporDocuments.warnings(governance));

        Rapor rapor;
        try (Database opened = Database.open(Optional.ofNullable(database))) {
            ComplaintStore store = opened.complaintStore();
            new TakeInFacts(store).takeIn(where.regency(), facts, progress);
            DrawUpRapor drawUp = RaporDocuments.drawUp(store, where.zone(), directory);
            Rapor drawnUp = drawUp.drawUp(where.regency(), question, terms, progress);
            if (comparePrevious) {
                drawnUp = drawUp.drawUpPrevious(drawnUp, progress)
                        .map(drawnUp::withPrevious)
                        .orElse(drawnUp);
            }
            rapor = RaporDocuments.complete(drawnUp, directory, governance, evidence);
            RaporWarnings.regency(where.regency(), opened.regencies()).ifPresent(warnings::add);
            if (rapor.scorecard().whole().tally().total() == 0) {
                Rapor all = drawUp.drawUp(where.regency(), RaporQuestion.LATEST, terms, Progress.NONE);
                RaporWarnings.empty(all.scorecard()).ifPresent(warnings::add);
            }
        }
        warnings.addAll(RaporWarnings.of(rapor, HolidayTable.indonesia()));
        String name = title.of(where.regency(), speech.language());
        folder.write(rapor, name, rejected, speech.language());
        if (openData) {
            folder.writeOpenData(rapor, name, speech.language());
        }
        progress.close();
        show(rapor, name, folder);
        tell(rejected, warnings);
        return strict && !rejected.isEmpty() ? Tuntas.DONE_WITH_PROBLEMS : Tuntas.DONE;
    }

    private Path checkedOut() {
        if (out == null) {
            throw new ParameterException(
                    spec.commandLine(), speech.say("Belum diberikan: --out DIR", "Not given: --out DIR"));
        }
        if (exports.isEmpty() && logs.isEmpty() && database == null) {
            throw new ParameterException(
                    spec.commandLine(), speech.say("Berikan FILE, --log atau --db", "Give a FILE, --log or --db"));
        }
        return out;
    }

    private ScorecardTerms terms() throws IOException {
        ScorecardTerms.Builder terms = ScorecardTerms.builder()
                .zone(where.zone())
                .scale(documents.scale())
                .form(documents.form());
        if (formula != null) {
            terms.formula(Formulas.of(formula, "--formula", speech.language()));
        }
        return terms.build();
    }

    private void show(Rapor rapor, String name, OutputFolder folder) {
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(RaporTable.string(rapor, name, speech.language()));
        screen.println(speech.say("Sidik (SHA-256): ", "Digest (SHA-256): ")
                + RaporSnapshotJson.of(rapor).digest());
        screen.println(speech.say("Ditulis: ", "Written: ") + folder.files());
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
        spec.commandLine()
                .getErr()
                .println(warnings.size() + speech.say(" peringatan", warnings.size() == 1 ? " warning" : " warnings"));
    }
}
