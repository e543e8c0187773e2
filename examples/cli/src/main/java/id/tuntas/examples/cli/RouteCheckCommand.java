package id.tuntas.examples.cli;

import id.tuntas.directory.Directory;
import id.tuntas.exchange.lapor.CaseFile;
import id.tuntas.exchange.lapor.ExportedCase;
import id.tuntas.exchange.lapor.LaporExport;
import id.tuntas.exchange.report.RuleBookFindings;
import id.tuntas.exchange.routing.RuleBookFile;
import id.tuntas.routing.check.RuleBookCheck;
import id.tuntas.routing.check.RuleBookReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code route check}: what somebody should put right in a rule book, each finding with a complaint that shows it. Exit 1 if
 * there is any.
 */
@Command(
        name = "check",
        description =
                "Memeriksa buku aturan: celah, tumpang tindih, aturan tertutup, putaran, nama yang tidak dikenal.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RouteCheckCommand implements Callable<Integer> {

    private static final int LISTED = 50;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RULES", description = "Buku aturan: xlsx, csv atau json.")
    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Ekspor LAPOR!; aturan yang tidak pernah cocok dicari di situ.")
    private @Nullable Path history;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Surroundings surroundings;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() {
        RuleBookReport report = report();
        spec.commandLine().getOut().print(RuleBookFindings.string(report, speech.language()));
        spec.commandLine().getOut().flush();
        return report.findings().isEmpty() ? Tuntas.DONE : Tuntas.DONE_WITH_PROBLEMS;
    }

    private RuleBookReport report() {
        Directory directory = surroundings.directory(spec.commandLine().getErr(), speech);
        RuleBookCheck check =
                RuleBookCheck.of(RuleBookFile.read(rules), directory).listingAtMost(LISTED);
        if (history == null) {
            return check.report();
        }
        try (ProgressLine progress = ProgressLine.forTerminal(speech.language())) {
            return withHistory(check, history, progress).report();
        }
    }

    private RuleBookCheck withHistory(RuleBookCheck check, Path export, ProgressLine progress) {
        String name = String.valueOf(export.getFileName());
        CaseFile cases = LaporExport.readCases(export, surroundings.zone(), rows -> progress.reading(name, rows));
        Told.rows(spec.commandLine().getErr(), speech, cases.rejected(), cases.warnings());
        return check.withHistory(
                cases.cases().stream().map(ExportedCase::complaint).toList());
    }
}
