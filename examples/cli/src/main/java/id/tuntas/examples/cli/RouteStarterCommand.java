package id.tuntas.examples.cli;

import id.tuntas.directory.UnitName;
import id.tuntas.exchange.routing.RuleBookFile;
import id.tuntas.routing.starter.StarterBook;
import id.tuntas.routing.starter.StarterRuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code route starter}: a rule book to begin with, brought to the units of a directory, as a file that staff edit. Exit 1 if
 * the directory has no unit for some of its rules; those hold a complaint for the coordinator.
 */
@Command(
        name = "starter",
        description = "Menulis buku aturan awal, disesuaikan dengan perangkat daerah pada --directory.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RouteStarterCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "RULES",
            required = true,
            description = "Berkas buku aturan: .xlsx, .csv atau .json.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Surroundings surroundings;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() throws IOException {
        StarterBook starter = StarterRuleBook.forDirectory(
                surroundings.directory(spec.commandLine().getErr(), speech));
        RuleBookFile.write(starter.book(), out);
        spec.commandLine()
                .getOut()
                .println(speech.say("Ditulis: ", "Written: ") + out + ", "
                        + starter.book().rules().size() + speech.say(" aturan", " rules"));
        for (UnitName unit : new TreeSet<>(starter.missing())) {
            spec.commandLine()
                    .getErr()
                    .println(speech.say("Tidak ada di antara perangkat daerah: ", "Not among the units: ") + unit);
        }
        if (!starter.held().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(starter.held().size()
                            + speech.say(
                                    " aturan menahan laporan untuk koordinator karena itu",
                                    " rules hold complaints for the coordinator because of that"));
        }
        return starter.held().isEmpty() ? Tuntas.DONE : Tuntas.DONE_WITH_PROBLEMS;
    }
}
