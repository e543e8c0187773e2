package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.jdbc.Durability.Level;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresDurabilityTest {

    @Test
    void serverThatWaitsForItsDisk_isDurable() {
        try (TestDatabase database = TestDatabase.postgres("")) {
            assertThat(TuntasJdbc.on(database.source()).durability().level()).isEqualTo(Level.DURABLE);
        }
    }

    @Test
    void serverThatAnswersBeforeItWrites_isRefusedUnlessThatIsToBeWarnedOf() {
        try (TestDatabase database = TestDatabase.postgres("-c synchronous_commit=off")) {
            TuntasJdbc jdbc = TuntasJdbc.on(database.source());
            assertThatThrownBy(jdbc::complaintStore)
                    .isInstanceOfSatisfying(
                            NotDurableException.class,
                            refused -> assertThat(refused.durability().level()).isEqualTo(Level.AT_RISK))
                    .hasMessageContaining("synchronous_commit=off where on is wanted");
            assertThat(database.rows("SELECT table_name FROM information_schema.tables"
                            + " WHERE table_schema = CURRENT_SCHEMA"))
                    .isEmpty();
            assertThat(jdbc.whenAtRisk(TuntasJdbc.AtRisk.WARN).complaintStore().count(RegencyId.LOCAL))
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "synchronous_commit, off, AT_RISK",
        "synchronous_commit, local, DURABLE",
        "synchronous_commit, remote_write, DURABLE",
        "synchronous_commit, remote_apply, DURABLE",
        "fsync, off, AT_RISK",
        "full_page_writes, off, AT_RISK",
        "fsync, unknown, AT_RISK"
    })
    void everySettingCounts(String setting, String value, Level level) {
        Map<String, String> settings =
                new HashMap<>(Map.of("synchronous_commit", "on", "fsync", "on", "full_page_writes", "on"));
        assertThat(PostgresDialect.verdict(settings).level()).isEqualTo(Level.DURABLE);
        settings.put(setting, value);
        assertThat(PostgresDialect.verdict(settings).level()).isEqualTo(level);
        if (level == Level.AT_RISK) {
            assertThat(PostgresDialect.verdict(settings).finding()).contains(setting + "=" + value + " where on");
        }
    }
}
