package id.tuntas.examples.cli;

import id.tuntas.directory.UnitName;
import id.tuntas.exchange.routing.RuleBookFile;
import id.tuntas.routing.starter.StarterBook;
import id.tuntas.routing.starter.StarterRuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    private static final List<String> KINDS = List.of(".xlsx", ".csv", ".json");

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

    @Option(names = "--overwrite", description = "Ganti berkas yang sudah ada; tanpa ini tidak ada yang ditimpa.")
    private boolean overwrite;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Surroundings surroundings;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() throws IOException {
        checkOut();
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

    private void checkOut() {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (KINDS.stream().noneMatch(name::endsWith)) {
            throw misuse(
                    "--out: nama berkas berakhiran .xlsx, .csv atau .json",
                    "--out: a file name that ends in .xlsx, .csv or .json");
        }
        if (Files.exists(out) && !overwrite) {
            throw misuse(
                    "--out: " + out.getFileName() + " sudah ada; pilih nama lain, atau --overwrite untuk menggantinya",
                    "--out: " + out.getFileName()
                            + " is there already; take another name, or --overwrite to replace it");
        }
    }

    private ParameterException misuse(String indonesian, String english) {
        return new ParameterException(spec.commandLine(), speech.say(indonesian, english));
    }
}
