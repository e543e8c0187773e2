package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.port.PortException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link KillCampaign} on MariaDB, run by {@code -Pkill,mariadb}. */
class MariaDbKillCampaign extends KillCases {

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

    /** Every definition commits by itself, so a migration can be broken off between any two, and inside one. */
    @Test
    void migrationBrokenOff_isDoneAgain() throws Exception {
        int kills = LONG ? 100 : 15;
        int unfinished = 0;
        Set<Integer> tables = new TreeSet<>();
        try (MariaDbServer server = MariaDbServer.start(folder.resolve("mariadb"))) {
            for (int kill = 0; kill < kills; kill++) {
                DataSource source = DriverSource.of(server.create("m" + kill, ""));
                AtomicBoolean finished = new AtomicBoolean();
                Thread start = new Thread(() -> finished.set(isStarted(source)));
                start.start();
                LockSupport.parkNanos(1_000L * random.nextInt(900_000));
                server.kill();
                start.join();
                unfinished += finished.get() ? 0 : 1;
                server.startAgain();
                tables.add(TestDatabase.rows(source, "SHOW TABLES").size());
                assertThat(TuntasJdbc.on(source).complaintStore().count(RegencyId.LOCAL))
                        .isZero();
                assertThat(TestDatabase.rows(source, MigratorCases.HISTORY))
                        .hasSize(1 + new MariaDbDialect().migrations().size());
            }
        }
        System.out.printf(
                "MariaDB's process in the middle of a migration: %d kills, %d broken off, with %s tables%n",
                kills, unfinished, tables);
        assertThat(unfinished).isPositive();
        assertThat(tables).hasSizeGreaterThan(2);
    }

    private static boolean isStarted(DataSource source) {
        try {
            TuntasJdbc.on(source).complaintStore();
            return true;
        } catch (PortException brokenOff) {
            return false;
        }
    }
}
