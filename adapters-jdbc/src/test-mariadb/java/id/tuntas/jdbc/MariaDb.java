package id.tuntas.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** One MariaDB for all tests of a process, with the settings that keep what was committed; each gets a database of its own. */
final class MariaDb {

    private static final String PLATFORM =
            (System.getProperty("os.name") + " " + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final Map<String, TestDatabase> SHARED = new ConcurrentHashMap<>();

    private MariaDb() {}

    /** Begun when it is first asked for, ended with the process. */
    private static final class Running {

        static final MariaDbServer SERVER = start();

        private static MariaDbServer start() {
            try {
                return MariaDbServer.start(Files.createTempDirectory("tuntas-mariadb"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    static void assumeServed() {
        Assumptions.assumeTrue(PLATFORM.equals("linux amd64"), "no MariaDB for " + PLATFORM);
    }

    static MariaDbServer server() {
        assumeServed();
        return Running.SERVER;
    }

    /** An empty database behind a pool, with options of the driver's. */
    static TestDatabase database(String options) {
        MariaDbServer server = server();
        String name = "t" + NUMBER.incrementAndGet();
        try {
            SmallPool pool = new SmallPool(DriverSource.of(server.create(name, options)));
            return new TestDatabase(new MariaDbDialect(), pool.source(), () -> {
                pool.close();
                drop(server, name);
            });
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void drop(MariaDbServer server, String name) {
        try {
            server.execute("DROP DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * The same with connections that come at a level of isolation, such as {@code REPEATABLE READ}, or {@code SNAPSHOT} for
     * that level as servers from 11.6 on understand it.
     */
    static TestDatabase isolated(String level) {
        if (level.isEmpty()) {
            return database("");
        }
        return database(
                level.equals("SNAPSHOT")
                        ? "&sessionVariables=innodb_snapshot_isolation=1"
                        : "&sessionVariables=transaction_isolation='" + level.replace(' ', '-') + "'");
    }

    /** One such database a level for all tests of a process, emptied: making the tables takes longer than most tests. */
    static TestDatabase emptied(String level) {
        TestDatabase database = SHARED.computeIfAbsent(level, MariaDb::isolated);
        database.store();
        database.clear();
        return database;
    }
}
