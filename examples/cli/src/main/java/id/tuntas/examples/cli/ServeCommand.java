package id.tuntas.examples.cli;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.directory.Directory;
import id.tuntas.examples.dashboard.Dashboard;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.text.LocalText;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the REST API and the page of figures, on the loopback address, until it is told to stop. */
@Command(
        name = "serve",
        description = "Menjalankan layanan: halaman rapor di / dan API REST di /api, hanya untuk mesin ini.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "8080",
            description = "Porta (bawaan: ${DEFAULT-VALUE}; 0: yang mana saja).")
    private int port;

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            defaultValue = "jdbc:h2:file:./tuntas-data/tuntas",
            description = "Basis data H2 atau PostgreSQL (bawaan: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String database;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Units units;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Where where;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Options.Title title;

    @Override
    public Integer call() throws InterruptedException {
        Directory directory = units.directory();
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> askAndWait(stop, stopped), "stop"));
        try (Database opened = Database.open(Optional.of(database))) {
            SlaCalculator calculator =
                    SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(where.zone()));
            DrawUpRapor drawUpRapor = new DrawUpRapor(opened.complaintStore(), calculator, directory);
            ScorecardTerms terms = ScorecardTerms.builder().zone(where.zone()).build();
            String name = title.of(where.regency(), LocalText.INDONESIAN);
            try (Dashboard dashboard = Dashboard.start(port, where.regency(), name, drawUpRapor, terms)) {
                spec.commandLine()
                        .getOut()
                        .println("Rapor: " + dashboard.page() + "  API: " + dashboard.page() + "api/regencies/"
                                + where.regency() + "/scorecard  (" + Database.shown(database)
                                + "; Ctrl-C untuk berhenti)");
                stop.await();
            }
        } finally {
            stopped.countDown();
        }
        return Tuntas.DONE;
    }

    /** The process ends when its hooks have: this one waits until the server and the database are closed. */
    private static void askAndWait(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            if (!stopped.await(5, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(ServeCommand.class).warn("The server was not closed in time");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
