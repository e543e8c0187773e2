package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.jdbc.Durability.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbDurabilityTest {

    @Test
    void serverThatWaitsForItsDisk_isDurable() {
        try (TestDatabase database = MariaDb.database("")) {
            assertThat(TuntasJdbc.on(database.source()).durability().level()).isEqualTo(Level.DURABLE);
        }
    }

    @Test
    void connectionsThatCutWhatIsTooLong_areAtRisk() {
        try (TestDatabase database = MariaDb.database("&sessionVariables=sql_mode='ANSI_QUOTES'")) {
            assertThat(TuntasJdbc.on(database.source()).durability().level()).isEqualTo(Level.AT_RISK);
        }
    }

    /** A server of its own, because these settings are those of all connections. */
    @Test
    void serverThatAnswersBeforeItWrites_isRefusedUnlessThatIsToBeWarnedOf(@TempDir Path folder) throws Exception {
        MariaDb.assumeServed();
        try (MariaDbServer server = MariaDbServer.start(folder, "--log-bin=binary", "--sync-binlog=1")) {
            TuntasJdbc jdbc = TuntasJdbc.on(DriverSource.of(server.create("risky", "")));
            assertThat(jdbc.durability().level()).isEqualTo(Level.DURABLE);
            assertAtRisk(server, jdbc, "innodb_flush_log_at_trx_commit", "2", "1");
            assertAtRisk(server, jdbc, "innodb_flush_log_at_trx_commit", "0", "1");
            assertAtRisk(server, jdbc, "sync_binlog", "0", "1");
            assertAtRisk(server, jdbc, "sync_binlog", "100", "1");
            server.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 3");
            assertThat(jdbc.durability().level()).isEqualTo(Level.DURABLE);
            server.execute("SET GLOBAL sync_binlog = 0");
            assertThat(jdbc.whenAtRisk(TuntasJdbc.AtRisk.WARN).complaintStore().count(RegencyId.LOCAL))
                    .isZero();
        }
    }

    private static void assertAtRisk(MariaDbServer server, TuntasJdbc jdbc, String setting, String value, String wanted)
            throws SQLException {
        server.execute("SET GLOBAL " + setting + " = " + value);
        assertThatThrownBy(jdbc::complaintStore)
                .isInstanceOfSatisfying(
                        NotDurableException.class,
                        refused -> assertThat(refused.durability().level()).isEqualTo(Level.AT_RISK))
                .hasMessageContaining(setting + "=" + value + " where " + wanted + " is wanted");
        assertThat(TestDatabase.rows(
                        DriverSource.of(server.url("risky", "")),
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'risky'"))
                .isEmpty();
        server.execute("SET GLOBAL " + setting + " = " + wanted);
    }
}
