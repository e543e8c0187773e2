package id.tuntas.examples.cli;

import id.tuntas.directory.DirectoryCheck;
import id.tuntas.directory.DirectoryFinding;
import id.tuntas.directory.Unit;
import id.tuntas.exchange.directory.AppointmentCsv;
import id.tuntas.exchange.directory.AppointmentFile;
import id.tuntas.exchange.directory.DirectoryCsv;
import id.tuntas.text.DateText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code directory check}: what somebody should put right in a directory. Findings go to standard output, one a line, as
 * {@code code: sentence}; rows that could not be taken go to standard error. Exit 1 if there is either.
 */
@Command(
        name = "check",
        description = "Memeriksa daftar perangkat daerah: unit tanpa pejabat, SK yang berakhir, induk yang berputar.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DirectoryCheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--directory",
            paramLabel = "FILE",
            required = true,
            description = "Daftar perangkat daerah: CSV unit,kind,parent,aliases,valid_from,valid_until,successor.")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Option(
            names = "--appointments",
            paramLabel = "FILE",
            description = "Pejabat menurut SK: CSV officer,role,unit,decree,decree_date,from,until.")
    private @Nullable Path appointments;

    @Option(names = "--on", paramLabel = "DATE", description = "Keadaan per tanggal ini (bawaan: hari ini).")
    private @Nullable String on;

    @Option(
            names = "--zone",
            paramLabel = "Z",
            defaultValue = "Asia/Jakarta",
            converter = Options.Zone.class,
            description = "Zona waktu yang menentukan hari ini (bawaan: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private ZoneId zone;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Speech speech;

    @Override
    public Integer call() {
        LocalDate day = day();
        return check(day);
    }

    private LocalDate day() {
        if (on == null) {
            return LocalDate.now(Clock.system(zone));
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException malformed) {
            throw new ParameterException(
                    spec.commandLine(),
                    speech.say("--on: tanggal seperti 2024-12-09", "--on: a date such as 2024-12-09"));
        }
    }

    private int check(LocalDate day) {
        List<Unit> units = DirectoryCsv.readUnits(directory);
        DirectoryCheck check = DirectoryCheck.builder().build();
        if (appointments == null) {
            List<DirectoryFinding> findings = check.checkUnits(units);
            print(findings, day);
            tell(speech.say(
                    "Pejabat tidak diperiksa: --appointments tidak diberikan",
                    "Officers were not checked: --appointments was not given"));
            return findings.isEmpty() ? Tuntas.DONE : Tuntas.DONE_WITH_PROBLEMS;
        }
        AppointmentFile file = AppointmentCsv.read(appointments);
        List<DirectoryFinding> findings = check.check(units, file.appointments(), day);
        print(findings, day);
        file.rejected().forEach(row -> tell(Told.line(row, speech)));
        file.warnings().forEach(warning -> tell(Told.line(warning, speech)));
        return findings.isEmpty() && file.rejected().isEmpty() ? Tuntas.DONE : Tuntas.DONE_WITH_PROBLEMS;
    }

    private void print(List<DirectoryFinding> findings, LocalDate day) {
        for (DirectoryFinding finding : findings) {
            spec.commandLine()
                    .getOut()
                    .println(finding.code().literal() + ": " + finding.text().in(speech.language()));
        }
        String date = DateText.of(day).in(speech.language());
        spec.commandLine()
                .getOut()
                .println(
                        findings.isEmpty()
                                ? speech.say("Tidak ada temuan per ", "No findings as of ") + date
                                : findings.size() + speech.say(" temuan per ", " findings as of ") + date);
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
    }
}
