package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code rapor --db} killed with SIGKILL when a share of the data, drawn from a seed, is stored, or a while after all of it is;
 * up to three times, then run to its end: its files are those of a run that nobody disturbed, and nothing is stored twice. Not part of the everyday build; see docs/jdbc.md.
 */
final class RaporKillCampaign {

    private static final int ROUNDS = Integer.getInteger("tuntas.kills", 6);
    private static final int COMPLAINTS = 8_000;
    private static final long SEED = Long.getLong("tuntas.seed", 7L);
    private static final int MOST_KILLS = 3;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @TempDir
    private Path folder;

    @Test
    void onAFileOfH2() throws Exception {
        campaign(
                "H2 in a file",
                round -> "jdbc:h2:file:" + folder.resolve("db" + round).resolve("tuntas"),
                database -> Path.of(database.substring("jdbc:h2:file:".length()) + ".mv.db")
                        .toFile()
                        .length());
    }

    @Test
    void onPostgreSql() throws Exception {
        try (Server server = Server.start()) {
            campaign("PostgreSQL", round -> server.newSchema(), RaporKillCampaign::rows);
        }
    }

    /** So many complaints that most of a run is spent with storing them. */
    @BeforeEach
    void draw() throws IOException {
        StringBuilder log = new StringBuilder("tracking_id,at,event,unit\n");
        LocalDate monday = LocalDate.of(2024, 1, 8);
        for (int complaint = 1; complaint <= COMPLAINTS; complaint++) {
            LocalDate day = monday.plusDays(complaint % 200);
            log.append(complaint).append(',').append(day).append("T09:00:00+07:00,diterima,\n");
            log.append(complaint).append(',').append(day).append("T10:30:00+07:00,didisposisikan,Dinas Sosial\n");
            log.append(complaint)
                    .append(',')
                    .append(day.plusDays(2))
                    .append("T14:00:00+07:00,ditindaklanjuti,Dinas Sosial\n");
        }
        Files.writeString(folder.resolve("log.csv"), log);
    }

    private interface Databases {
        String get(int round) throws SQLException;
    }

    /** How much of the data is there, in whatever is quick to ask for while another process writes. */
    private interface Stored {
        long in(String database) throws SQLException;
    }

    private void campaign(String name, Databases databases, Stored stored) throws Exception {
        String undisturbed = databases.get(0);
        assertThat(start(undisturbed, "whole").waitFor()).isZero();
        long whole = stored.in(undisturbed);
        String json = json("whole");
        String events = events(undisturbed);
        int kills = 0;
        int inTheMiddle = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            String database = databases.get(round);
            String out = "out" + round;
            for (int kill = 0; kill < 1 + random.nextInt(MOST_KILLS); kill++) {
                long share = random.nextLong(whole + whole / 4);
                long afterwards = random.nextLong(TimeUnit.SECONDS.toNanos(1));
                Process process = start(database, out);
                while (process.isAlive() && stored.in(database) < Math.min(share, whole)) {
                    LockSupport.parkNanos(1_000_000);
                }
                if (killed(process, share < whole ? 0 : afterwards)) {
                    kills++;
                    inTheMiddle += isInTheMiddle(database, events) ? 1 : 0;
                }
                Path written = folder.resolve(out).resolve("rapor.json");
                assertThat(Files.exists(written) ? Files.readString(written) : json)
                        .as("what is there is whole, seed " + SEED + ", round " + round)
                        .isEqualTo(json);
            }
            assertThat(start(database, out).waitFor()).isZero();
            assertThat(json(out)).as("seed " + SEED + ", round " + round).isEqualTo(json);
            assertThat(events(database)).as("seed " + SEED + ", round " + round).isEqualTo(events);
        }
        System.out.println("rapor --db on " + name + ": " + kills + " kills, " + inTheMiddle
                + " of them with a part of the events stored, in " + ROUNDS + " runs, each completed afterwards; seed "
                + SEED);
        assertThat(inTheMiddle).as("kills while it stored").isPositive();
    }

    private Process start(String database, String out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tuntas.class.getName(),
                "rapor",
                "--log",
                folder.resolve("log.csv").toString(),
                "--db",
                database,
                "--out",
                folder.resolve(out).toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** False where it was done before its time was up. */
    private static boolean killed(Process process, long nanos) throws InterruptedException {
        boolean done = process.waitFor(nanos, TimeUnit.NANOSECONDS);
        process.destroyForcibly();
        assertThat(process.waitFor(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        return !done;
    }

    private static long rows(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM tuntas_event")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException noTableYet) {
            return 0;
        }
    }

    private static boolean isInTheMiddle(String database, String whole) throws SQLException {
        try {
            String stored = events(database);
            return !stored.startsWith("0 ") && !stored.equals(whole);
        } catch (SQLException noTableYet) {
            return false;
        }
    }

    /** How many events of how many complaints there are, and how many different ones. */
    private static String events(String database) throws SQLException {
        boolean isH2 = database.startsWith("jdbc:h2:");
        try (Connection connection =
                        isH2 ? DriverManager.getConnection(database, "sa", "") : DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT COUNT(*), COUNT(DISTINCT complaint), COUNT(DISTINCT complaint || ' ' || payload)"
                                + " FROM tuntas_event")) {
            row.next();
            return row.getLong(1) + " " + row.getLong(2) + " " + row.getLong(3);
        }
    }

    private String json(String out) throws IOException {
        return Files.readString(folder.resolve(out).resolve("rapor.json"));
    }
}
