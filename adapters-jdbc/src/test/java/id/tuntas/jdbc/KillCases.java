package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed with SIGKILL at moments drawn from a seed, and what was acknowledged is looked for. */
@Timeout(14_400)
abstract class KillCases {

    static final boolean LONG = Integer.getInteger("tuntas.rounds", 1) > 1;
    private static final long SEED = Long.getLong("tuntas.seed", 20_240_305);

    /** A fresh database after as many kills, so that looking it over stays cheap. */
    static final int GROUP = 25;

    final SplittableRandom random = new SplittableRandom(SEED);
    private int round;

    @TempDir
    Path folder;

    private Path file = Path.of("none");

    @AfterEach
    void say() {
        System.out.println("  (seed " + SEED + "; another one by -Dtuntas.seed)");
    }

    /** What a campaign found, added up. */
    static final class Sum {
        int kills;
        private int acknowledged;
        private int silent;
        int lost;
        private int torn;
        private int twice;
        private int impossible;

        void add(KillAudit last) {
            acknowledged += last.acknowledged();
            silent += last.silent();
            lost += last.lost();
            torn += last.torn().size();
            last.torn().forEach(System.out::println);
            twice += last.twice();
            impossible += last.impossible().size();
        }

        void print(String what) {
            System.out.printf(
                    "%s: %d kills, %d acknowledged, %d lost, %d torn, %d twice, %d impossible answers;"
                            + " %d committed without an acknowledgement%n",
                    what, kills, acknowledged, lost, torn, twice, impossible, silent);
        }
    }

    static void assertClean(Sum sum, int kills) {
        assertThat(sum.kills).isEqualTo(kills);
        assertThat(sum.acknowledged).isGreaterThan(kills);
        assertThat(List.of(sum.lost, sum.torn, sum.twice, sum.impossible)).containsOnly(0);
    }

    Path beginGroup() throws IOException {
        Path database = folder.resolve("d" + round);
        file = folder.resolve("acknowledged" + round);
        Files.createFile(file);
        return database;
    }

    /** One writer after another on the same database; all that was ever acknowledged is looked for after each kill. */
    void writersKilled(String url, int kills, Sum sum) throws Exception {
        KillAudit last = new KillAudit(0, 0, List.of(), 0, 0, List.of());
        for (int kill = 0; kill < kills && last.isClean(); kill++) {
            Process writer = writer(url);
            awaitLines(writer, 1 + random.nextInt(40));
            linger();
            writer.destroyForcibly().waitFor();
            sum.kills++;
            last = audited(url);
        }
        sum.add(last);
    }

    /** The writer lives on, finds no database for a while, and tries again under the same keys. */
    void serversKilled(KillableServer server, String url, int kills, Sum sum) throws Exception {
        KillAudit last = new KillAudit(0, 0, List.of(), 0, 0, List.of());
        Process writer = writer(url);
        try {
            for (int kill = 0; kill < kills && last.isClean(); kill++) {
                awaitLines(writer, 1 + random.nextInt(40));
                linger();
                server.kill();
                sum.kills++;
                server.startAgain();
                last = audited(url);
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        if (last.isClean()) {
            last = audited(url);
        }
        sum.add(last);
    }

    /** An H2 file belongs to one process at a time, and stays open in this one unless it is shut down. */
    private KillAudit audited(String url) throws Exception {
        DataSource source = KillWriter.source(url);
        try {
            return KillAudit.of(source, file);
        } finally {
            if (source instanceof JdbcConnectionPool pool) {
                try (Connection connection = pool.getConnection();
                        Statement shutdown = connection.createStatement()) {
                    shutdown.execute("SHUTDOWN");
                }
                pool.dispose();
            }
        }
    }

    Process writer(String url) throws IOException {
        String path = String.join(
                File.pathSeparator,
                root(KillWriter.class),
                root(TuntasJdbc.class),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        path,
                        KillWriter.class.getName(),
                        url,
                        file.toString(),
                        "r" + round++)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("writer.log").toFile())
                .start();
    }

    /** Where a class lies, also one that was patched into a module. */
    private static String root(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        String found = Objects.requireNonNull(type.getResource("/" + name)).toString();
        return found.startsWith("file:")
                ? Path.of(URI.create(found.substring(0, found.length() - name.length())))
                        .toString()
                : "";
    }

    /** Until so many more were acknowledged. */
    private void awaitLines(Process writer, int lines) throws IOException {
        long wanted = Files.size(file) + lines * 20L;
        while (Files.size(file) < wanted) {
            if (!writer.isAlive()) {
                throw new IllegalStateException(
                        "the writer ended by itself: " + Files.readString(folder.resolve("writer.log")));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Up to 300 ms, to the microsecond. */
    private void linger() {
        long until = System.nanoTime() + 1_000L * random.nextInt(300_000);
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(20_000);
        }
    }
}
