package id.tuntas.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: {@code java -jar tuntas.jar COMMAND}. */
@Command(
        name = "tuntas",
        description = "Pengelolaan pengaduan: rapor, batas waktu dan layanan untuk pemerintah daerah.",
        subcommands = {
            RaporCommand.class,
            SlaCommand.class,
            DirectoryCommand.class,
            RouteCommand.class,
            ServeCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Tuntas.Version.class)
final class Tuntas {

    /** Done, or done with warnings. */
    static final int DONE = 0;
    /** Done, with rows left out, where the caller wants to hear of it. */
    static final int DONE_WITH_PROBLEMS = 1;
    /** Nothing done. */
    static final int NOTHING_DONE = 2;

    private Tuntas() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String... arguments) {
        int exit = commandLine(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments);
        System.exit(exit);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Tuntas())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    Locale language = Misuse.language(parsed.originalArgs().toArray(String[]::new));
                    command.getErr().println(Failures.line(failure, language));
                    return NOTHING_DONE;
                });
    }

    /** Says which version of the program runs. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Tuntas.class.getPackage().getImplementationVersion())
                    .orElse("(tidak dikemas)");
            return new String[] {"tuntas " + version};
        }
    }
}
