package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link KillCampaign} on MariaDB, run by {@code -Pkill,mariadb}. */
class MariaDbKillCampaign extends KillCases {

    private final Dialect dialect = new MariaDbDialect();

    @BeforeEach
    void assumeServed() {
        MariaDb.assumeServed();
    }

    @Test
    void writerOnMariaDb() throws Exception {
        Sum sum = new Sum();
        int kills = LONG ? 450 : 20;
        try (MariaDbServer server = MariaDbServer.start(folder.resolve("mariadb"))) {
            while (sum.kills < kills) {
                beginGroup();
                writersKilled(server.create("g" + sum.kills, ""), Math.min(GROUP, kills - sum.kills), sum);
            }
        }
        sum.print("writer process on MariaDB");
        assertClean(sum, kills);
    }

    @Test
    void mariadbdItself() throws Exception {
        serversKilled("MariaDB's process", 10);
    }

    @Test
    void mariadbdWithABinaryLog() throws Exception {
        serversKilled("MariaDB's process with a binary log", 5, "--log-bin=binary", "--sync-binlog=1");
    }

    private void serversKilled(String what, int few, String... options) throws Exception {
        Sum sum = new Sum();
        int kills = LONG ? 100 : few;
        try (MariaDbServer server = MariaDbServer.start(folder.resolve("mariadb"), options)) {
            while (sum.kills < kills) {
                beginGroup();
                serversKilled(server, server.create("g" + sum.kills, ""), Math.min(GROUP, kills - sum.kills), sum);
            }
        }
        sum.print(what);
        assertClean(sum, kills);
    }

    /** A campaign that does not notice what is lost here would prove nothing. */
    @Test
    void controlThatAnswersBeforeItWrites_isCaught() throws Exception {
        Sum sum = new Sum();
        try (MariaDbServer server =
                MariaDbServer.start(folder.resolve("mariadb"), "--innodb-flush-log-at-trx-commit=0")) {
            for (int attempt = 0; attempt < 10 && sum.lost == 0; attempt++) {
                beginGroup();
                serversKilled(server, server.create("c" + attempt, ""), 1, sum);
            }
        }
        sum.print("control, MariaDB with innodb_flush_log_at_trx_commit=0");
        assertThat(sum.lost).isPositive();
    }

    /**
     * Every definition commits by itself, so making the tables can be broken off behind any of them. The process that makes
     * them is killed and not the server, which in that version may lose the whole of its files over it; see docs/jdbc.md.
     */
    @Test
    void migrationBrokenOff_isDoneAgain() throws Exception {
        int kills = LONG ? 100 : 8;
        Set<Integer> tables = new TreeSet<>();
        try (MariaDbServer server = MariaDbServer.start(folder.resolve("mariadb"))) {
            for (int kill = 0; kill < kills; kill++) {
                beginGroup();
                String url = server.create("m" + kill, "");
                DataSource source = DriverSource.of(url);
                Process starting = writer(url);
                int wanted = 1 + random.nextInt(tablesOf(dialect));
                while (tables(source) < wanted && starting.isAlive()) {
                    LockSupport.parkNanos(100_000);
                }
                starting.destroyForcibly().waitFor();
                tables.add(tables(source));
                TuntasJdbc.on(source).complaintStore();
                assertThat(TestDatabase.rows(source, MigratorCases.HISTORY))
                        .hasSize(1 + dialect.migrations().size());
            }
        }
        System.out.printf(
                "process in the middle of making the tables on MariaDB: %d kills, with %s tables%n", kills, tables);
        assertThat(tables).hasSizeGreaterThan(2);
    }

    private static int tables(DataSource source) {
        return TestDatabase.rows(source, "SHOW TABLES").size();
    }

    /** With that of the history. */
    private static int tablesOf(Dialect some) {
        return 1
                + (int) some.migrations().stream()
                        .flatMap(migration -> migration.statements().stream())
                        .filter(statement -> statement.startsWith("CREATE TABLE"))
                        .count();
    }
}
