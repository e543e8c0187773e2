package id.tuntas.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code route}: where complaints go. */
@Command(
        name = "route",
        description = "Menentukan ke mana laporan didisposisikan.",
        subcommands = RouteEvaluateCommand.class,
        mixinStandardHelpOptions = true)
final class RouteCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Berikan perintah: route evaluate");
    }
}
