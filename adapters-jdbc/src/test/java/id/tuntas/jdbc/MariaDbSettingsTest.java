package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.jdbc.Durability.Level;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settings are worth, without a server. */
class MariaDbSettingsTest {

    private static final String STRICT = "STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION";

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "innodb_flush_log_at_trx_commit",
            "1",
            "innodb_doublewrite",
            "1",
            "log_bin",
            "0",
            "sync_binlog",
            "0",
            "sql_mode",
            STRICT));

    @Test
    void settingsOfANewServer_areDurable() {
        assertThat(MariaDbDialect.verdict(settings).level()).isEqualTo(Level.DURABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_flush_log_at_trx_commit, 0, AT_RISK",
        "innodb_flush_log_at_trx_commit, 2, AT_RISK",
        "innodb_flush_log_at_trx_commit, 3, DURABLE",
        "innodb_flush_log_at_trx_commit, unknown, AT_RISK",
        "innodb_doublewrite, ON, DURABLE",
        "innodb_doublewrite, 0, AT_RISK",
        "innodb_doublewrite, OFF, AT_RISK",
        "log_bin, 1, AT_RISK",
        "log_bin, unknown, AT_RISK",
        "log_bin, OFF, DURABLE",
        "sync_binlog, 1, DURABLE",
        "sql_mode, NO_ENGINE_SUBSTITUTION, AT_RISK",
        "sql_mode, STRICT_ALL_TABLES, DURABLE",
        "sql_mode, unknown, AT_RISK"
    })
    void everySettingCounts(String setting, String value, Level level) {
        settings.put(setting, value);
        assertThat(MariaDbDialect.verdict(settings).level()).isEqualTo(level);
    }

    @Test
    void binaryLogThatIsWrittenDownAtOnce_isDurable() {
        settings.put("log_bin", "1");
        assertThat(MariaDbDialect.verdict(settings).finding())
                .contains("sync_binlog=0 where 1 is wanted beside a binary log");
        settings.put("sync_binlog", "1");
        assertThat(MariaDbDialect.verdict(settings).level()).isEqualTo(Level.DURABLE);
    }
}
