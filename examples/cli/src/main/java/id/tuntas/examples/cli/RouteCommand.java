package id.tuntas.examples.cli;

import id.tuntas.directory.Directory;
import id.tuntas.exchange.lapor.CaseFile;
import id.tuntas.exchange.lapor.ExportedCase;
import id.tuntas.exchange.lapor.LaporExport;
import id.tuntas.exchange.report.RouteSummary;
import id.tuntas.exchange.report.RoutesCsv;
import id.tuntas.exchange.routing.RuleBookFile;
import id.tuntas.routing.Router;
import id.tuntas.routing.suggest.Advice;
import id.tuntas.routing.suggest.Adviser;
import id.tuntas.routing.suggest.Suggester;
import id.tuntas.routing.suggest.SuggestionModel;
import id.tuntas.routing.suggest.SuggestionTrainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * {@code route}: where each complaint of an export goes by a rule book, and why. The rows go to standard output as CSV, how
 * many go where to standard error. Nothing is stored and nothing is disposed.
 */
@Command(
        name = "route",
        description = "Menentukan ke mana tiap laporan didisposisikan menurut buku aturan, beserta alasannya.",
        subcommands = {
            RouteStarterCommand.class,
            RouteCheckCommand.class,
            RouteWhatIfCommand.class,
            RouteEvaluateCommand.class
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RouteCommand implements Callable<Integer> {

    private static final int SUGGESTIONS = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Ekspor LAPOR! (xlsx atau csv).")
    private @Nullable Path file;

    @Option(names = "--rules", paramLabel = "RULES", description = "Buku aturan: xlsx, csv atau json.")
    private @Nullable Path rules;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Ekspor dengan Instansi Terdisposisi; darinya saran dipelajari, di samping aturan.")
    private @Nullable Path history;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Surroundings surroundings;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() throws IOException {
        if (file == null || rules == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    speech.say(
                            "Berikan --rules RULES dan FILE, atau perintah: route starter, check, what-if, evaluate",
                            "Give --rules RULES and FILE, or a command: route starter, check, what-if, evaluate"));
        }
        try (ProgressLine progress = ProgressLine.forTerminal(speech.language())) {
            return run(file, rules, progress);
        }
    }

    private int run(Path export, Path book, ProgressLine progress) throws IOException {
        Directory directory = surroundings.directory(spec.commandLine().getErr(), speech);
        Router router = Router.compile(RuleBookFile.read(book), directory);
        CaseFile cases = read(export, progress);
        SuggestionModel model = SuggestionTrainer.of(directory)
                .train(history == null ? List.of() : read(history, progress).dispositions());
        Adviser adviser = Adviser.of(router, Suggester.of(model), directory);
        List<Advice> given = new ArrayList<>();
        for (ExportedCase one : cases.cases()) {
            given.add(adviser.advise(one.complaint(), SUGGESTIONS));
            progress.routing(given.size(), cases.cases().size());
        }
        progress.close();

        PrintWriter out = spec.commandLine().getOut();
        RoutesCsv rows = RoutesCsv.begin(out, speech.language());
        for (int i = 0; i < given.size(); i++) {
            rows.write(cases.cases().get(i).trackingId(), given.get(i));
        }
        rows.flush();
        out.flush();
        spec.commandLine().getErr().print(RouteSummary.string(given, speech.language()));
        spec.commandLine().getErr().flush();
        return Tuntas.DONE;
    }

    private CaseFile read(Path export, ProgressLine progress) {
        String name = String.valueOf(export.getFileName());
        CaseFile cases = LaporExport.readCases(export, surroundings.zone(), rows -> progress.reading(name, rows));
        Told.rows(spec.commandLine().getErr(), speech, cases.rejected(), cases.warnings());
        return cases;
    }
}
