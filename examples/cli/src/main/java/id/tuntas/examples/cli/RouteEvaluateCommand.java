package id.tuntas.examples.cli;

import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.exchange.json.EvaluationJson;
import id.tuntas.exchange.lapor.CaseFile;
import id.tuntas.exchange.lapor.ExportedCase;
import id.tuntas.exchange.lapor.LaporExport;
import id.tuntas.exchange.report.EvaluationTable;
import id.tuntas.exchange.report.PredictionsCsv;
import id.tuntas.routing.evaluate.Baselines;
import id.tuntas.routing.evaluate.Evaluation;
import id.tuntas.routing.evaluate.Folds;
import id.tuntas.routing.evaluate.Guesser;
import id.tuntas.routing.evaluate.LearnedUnits;
import id.tuntas.routing.evaluate.Prediction;
import id.tuntas.routing.suggest.Disposition;
import id.tuntas.routing.suggest.Suggester;
import id.tuntas.routing.suggest.Suggestion;
import id.tuntas.routing.suggest.SuggestionTrainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code route evaluate}: how well units are suggested, learned from one history and tried on what was not learned from,
 * beside simple guesses on the same complaints.
 */
@Command(
        name = "evaluate",
        description = "Menguji saran disposisi yang dipelajari dari riwayat, di samping tebakan sederhana.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RouteEvaluateCommand implements Callable<Integer> {

    private static final long SEED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            required = true,
            description = "Ekspor LAPOR! yang dipelajari: laporan dengan Instansi Terdisposisi.")
    @SuppressWarnings("NullAway.Init")
    private Path history;

    @Option(names = "--test", paramLabel = "FILE", description = "Ekspor lain tempat saran diuji.")
    private @Nullable Path test;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Tanpa --test: bagi riwayat menjadi N bagian; tiap bagian ditebak dari yang lain.")
    private @Nullable Integer folds;

    @Option(names = "--json", description = "Hasil sebagai JSON.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "PREDICTIONS.csv",
            description = "Tulis tebakan tiap laporan: tracking_id,first,second,third.")
    private @Nullable Path out;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Surroundings surroundings;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() throws IOException {
        checkOptions();
        try (ProgressLine progress = ProgressLine.forTerminal(speech.language())) {
            return run(progress);
        }
    }

    private void checkOptions() {
        if ((test == null) == (folds == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    speech.say("Berikan --test FILE atau --folds N", "Give either --test FILE or --folds N"));
        }
        if (folds != null && (folds < 2 || folds > Folds.MOST)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--folds: " + speech.say("bilangan 2 sampai ", "a number of 2 to ") + Folds.MOST);
        }
    }

    private int run(ProgressLine progress) throws IOException {
        Directory directory = surroundings.directory(spec.commandLine().getErr(), speech);
        List<Disposition> learned = read(history, progress).dispositions();
        if (learned.isEmpty()) {
            throw nothing(history);
        }
        SuggestionTrainer trainer = SuggestionTrainer.of(directory);
        Evaluation evaluation;
        Map<TrackingId, List<UnitName>> guesses = new TreeMap<>();
        if (test == null) {
            int parts = folds == null ? 0 : folds;
            progress.evaluating(0, parts);
            evaluation = Evaluation.crossValidated(
                    learned,
                    directory,
                    guessers(trainer),
                    new Folds(parts, SEED),
                    part -> progress.evaluating(part, parts));
            for (Prediction prediction : evaluation.outcomes().get(0).predictions()) {
                guesses.put(prediction.trackingId(), prediction.guesses());
            }
        } else {
            CaseFile tried = read(test, progress);
            progress.evaluating(0, 1);
            evaluation = Evaluation.onOthers(learned, tried.dispositions(), directory, guessers(trainer));
            if (out != null) {
                guess(tried, Suggester.of(trainer.train(learned)), guesses);
            }
        }
        progress.close();
        if (evaluation.outcomes().get(0).predictions().isEmpty() && guesses.isEmpty()) {
            throw nothing(test == null ? history : test);
        }
        if (out != null) {
            PredictionsCsv.write(guesses, out);
        }
        spec.commandLine()
                .getOut()
                .print(json ? EvaluationJson.write(evaluation) : EvaluationTable.string(evaluation, speech.language()));
        spec.commandLine().getOut().flush();
        return Tuntas.DONE;
    }

    /** Every complaint of a file, whether it is known where it went or not. */
    private static void guess(CaseFile tried, Suggester suggester, Map<TrackingId, List<UnitName>> guesses) {
        for (ExportedCase one : tried.cases()) {
            guesses.put(
                    one.trackingId(),
                    suggester.suggest(one.complaint(), Evaluation.GUESSES).stream()
                            .map(Suggestion::unit)
                            .toList());
        }
    }

    private static List<Guesser> guessers(SuggestionTrainer trainer) {
        List<Guesser> guessers = new ArrayList<>(List.of(LearnedUnits.of(trainer)));
        guessers.addAll(Baselines.all());
        return guessers;
    }

    private NothingDone nothing(Path file) {
        return new NothingDone(file.getFileName()
                + speech.say(
                        ": tidak ada laporan yang dapat diuji; diperlukan baris dengan Instansi Terdisposisi yang"
                                + " belum ada dalam riwayat",
                        ": there is no complaint to test with; rows with Instansi Terdisposisi that are not in the"
                                + " history are needed"));
    }

    private CaseFile read(Path file, ProgressLine progress) {
        String name = String.valueOf(file.getFileName());
        CaseFile cases = LaporExport.readCases(file, surroundings.zone(), rows -> progress.reading(name, rows));
        Told.rows(spec.commandLine().getErr(), speech, cases.rejected(), cases.warnings());
        return cases;
    }
}
