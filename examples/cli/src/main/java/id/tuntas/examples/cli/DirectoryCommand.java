package id.tuntas.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code directory}: what can be done with a directory of units; so far {@code check}. */
@Command(
        name = "directory",
        description = "Daftar perangkat daerah dan pejabat yang diangkat dengan SK.",
        subcommands = DirectoryCheckCommand.class,
        mixinStandardHelpOptions = true)
final class DirectoryCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Berikan perintah: directory check");
    }
}
