package id.tuntas.examples.cli;

import id.tuntas.desk.DrawUpRapor;
import id.tuntas.desk.RaporQuestion;
import id.tuntas.directory.Directory;
import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.exchange.Warning;
import id.tuntas.exchange.directory.GovernanceFile;
import id.tuntas.exchange.json.RaporSnapshotJson;
import id.tuntas.exchange.json.StoredSnapshot;
import id.tuntas.port.ComplaintStore;
import id.tuntas.scorecard.EvidenceScores;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.scorecard.SnapshotDifference;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapor verify}: draws a rapor that was kept up again, for the same moments, and says which figures are others now. Exit 0
 * where none is, 1 where one is or the file was changed.
 */
@Command(
        name = "verify",
        description = "Menyusun ulang rapor yang disimpan (rapor.json) dan menyebut angka yang berbeda.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RaporVerifyCommand implements Callable<Integer> {

    /** A figure that is there only where the rapor was held against the period before. */
    private static final String PREVIOUS = "previous.total";

    /** What is said of the regency as a whole before what is said of a part, each in the order of the paths. */
    private static final Comparator<SnapshotDifference> WHOLE_FIRST = Comparator.comparing(
                    (SnapshotDifference one) -> one.path().matches(".*[.\\[].*"))
            .thenComparing(SnapshotDifference::path);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SNAPSHOT.json", description = "rapor.json yang disimpan.")
    @SuppressWarnings("NullAway.Init")
    private Path snapshot;

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            required = true,
            description = "Basis data yang menyimpan laporan.")
    @SuppressWarnings("NullAway.Init")
    private String database;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RaporDocuments documents;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() throws IOException {
        try (ProgressLine progress = ProgressLine.forTerminal(speech.language())) {
            return run(progress);
        }
    }

    private int run(ProgressLine progress) throws IOException {
        StoredSnapshot stored = DocumentFile.read(snapshot, RaporSnapshotJson::read);
        RaporSnapshot then = stored.snapshot();
        Rapor now = drawUp(then, progress);
        progress.close();
        RaporSnapshot again = RaporSnapshotJson.of(now);
        return tell(stored, again, then.differences(again));
    }

    private Rapor drawUp(RaporSnapshot then, ProgressLine progress) throws IOException {
        Directory directory = documents.directory();
        Optional<GovernanceFile> governance = documents.governance(directory);
        RaporForm form = documents.form(version(then, "form"));
        Optional<EvidenceScores> evidence = documents.evidence(form);
        ScorecardTerms terms = ScorecardTerms.builder()
                .zone(then.zone())
                .formula(Formulas.of(then.formula(), "formula", speech.language()))
                .scale(documents.scale())
                .form(form)
                .build();
        RaporQuestion question = RaporQuestion.builder()
                .asOf(then.asOf())
                .knownAt(then.knownAt())
                .year(then.year())
                .build();
        try (Database opened = Database.openExisting(database)) {
            ComplaintStore store = opened.complaintStore();
            Optional<Warning> nothing = RaporWarnings.regency(then.regency(), opened.regencies());
            if (nothing.isPresent()) {
                throw new NothingDone(
                        snapshot.getFileName() + ": " + nothing.get().text().in(speech.language()));
            }
            DrawUpRapor drawUp = RaporDocuments.drawUp(store, then.zone(), directory);
            Rapor drawnUp = drawUp.drawUp(then.regency(), question, terms, progress);
            if (then.figures().containsKey(PREVIOUS)) {
                drawnUp = drawUp.drawUpPrevious(drawnUp, progress)
                        .map(drawnUp::withPrevious)
                        .orElse(drawnUp);
            }
            return RaporDocuments.complete(drawnUp, directory, governance, evidence);
        }
    }

    /** Documents of another version make other figures, so they come first. */
    private Optional<String> hint(List<SnapshotDifference> differences) {
        String documents = differences.stream()
                .filter(one -> one.path().matches("versions\\..*|governance\\.version|evidence\\.version"))
                .map(one -> one.path() + " " + one.stored().orElse("-"))
                .collect(Collectors.joining(", "));
        return documents.isEmpty()
                ? Optional.empty()
                : Optional.of(speech.say(
                        "Disusun dengan dokumen lain; berikan yang dulu (--directory, --governance, --form, --scale,"
                                + " --evidence): " + documents,
                        "Drawn up with other documents; give those of then (--directory, --governance, --form, --scale,"
                                + " --evidence): " + documents));
    }

    /** The id and version of a document as the figures spell them, without the quotation marks. */
    private static String version(RaporSnapshot then, String document) {
        return then.figures().getOrDefault("versions." + document, "").replace("\"", "");
    }

    private int tell(StoredSnapshot stored, RaporSnapshot now, List<SnapshotDifference> differences) {
        PrintWriter out = spec.commandLine().getOut();
        if (!stored.isUntouched()) {
            out.println(speech.say(
                    "Berkas diubah sejak ditulis: sidiknya tidak cocok dengan angkanya.",
                    "The file was changed since it was written: its digest does not fit its figures."));
        }
        if (differences.isEmpty()) {
            out.println(speech.say(
                            "Sama: " + stored.snapshot().figures().size() + " angka, sidik ",
                            "Equal: " + stored.snapshot().figures().size() + " figures, digest ")
                    + now.digest());
        } else {
            out.println(speech.say(
                    "Berbeda: " + differences.size() + " angka", "Different: " + differences.size() + " figures"));
            hint(differences).ifPresent(out::println);
            differences.stream()
                    .sorted(WHOLE_FIRST)
                    .forEach(one -> out.println("  " + one.path() + speech.say(": tersimpan ", ": stored ")
                            + one.stored().orElse("-") + speech.say(", sekarang ", ", now ")
                            + one.now().orElse("-")));
        }
        return differences.isEmpty() && stored.isUntouched() ? Tuntas.DONE : Tuntas.DONE_WITH_PROBLEMS;
    }
}
