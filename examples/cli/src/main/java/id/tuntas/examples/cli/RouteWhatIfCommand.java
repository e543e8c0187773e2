package id.tuntas.examples.cli;

import id.tuntas.directory.Directory;
import id.tuntas.exchange.lapor.CaseFile;
import id.tuntas.exchange.lapor.LaporExport;
import id.tuntas.exchange.report.WhatIfTable;
import id.tuntas.exchange.routing.RuleBookFile;
import id.tuntas.routing.Router;
import id.tuntas.routing.check.PastCase;
import id.tuntas.routing.check.WhatIf;
import id.tuntas.routing.check.WhatIfReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code route what-if}: which complaints of an export would go elsewhere under a draft of the rules. Nothing is written. */
@Command(
        name = "what-if",
        description = "Laporan mana yang akan berpindah tujuan bila konsep buku aturan berlaku; tidak menulis apa pun.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RouteWhatIfCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Ekspor LAPOR! (xlsx atau csv).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            required = true,
            description = "Buku aturan yang berlaku: xlsx, csv atau json.")
    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @Option(names = "--draft", paramLabel = "DRAFT", required = true, description = "Konsepnya: xlsx, csv atau json.")
    @SuppressWarnings("NullAway.Init")
    private Path draft;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Surroundings surroundings;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() {
        try (ProgressLine progress = ProgressLine.forTerminal(speech.language())) {
            return run(progress);
        }
    }

    private int run(ProgressLine progress) {
        WhatIfReport report = report(progress);
        progress.close();
        spec.commandLine().getOut().print(WhatIfTable.string(report, speech.language()));
        spec.commandLine().getOut().flush();
        return Tuntas.DONE;
    }

    private WhatIfReport report(ProgressLine progress) {
        Directory directory = surroundings.directory(spec.commandLine().getErr(), speech);
        Router current = Router.compile(RuleBookFile.read(rules), directory);
        Router drafted = Router.compile(RuleBookFile.read(draft), directory);
        String name = String.valueOf(file.getFileName());
        CaseFile past = LaporExport.readCases(file, surroundings.zone(), rows -> progress.reading(name, rows));
        Told.rows(spec.commandLine().getErr(), speech, past.rejected(), past.warnings());
        int all = past.cases().size();
        return WhatIf.compare(
                current,
                drafted,
                past.cases().stream()
                        .map(one -> new PastCase(one.trackingId(), one.complaint()))
                        .toList(),
                done -> progress.routing(done, all));
    }
}
