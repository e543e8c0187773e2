package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.Role;
import id.tuntas.port.ContactKey;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.VaultAccess;
import id.tuntas.testkit.EventSamples;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database quotes the row at fault; nothing of that may get into a log. */
class DiscretionTest {

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void failureOfTheVault_saysNothingOfAnIdentity(String product) {
        Supplier<TestDatabase> opened =
                product.equals("H2") ? () -> TestDatabase.memory("") : () -> TestDatabase.postgres("");
        try (TestDatabase database = opened.get()) {
            ReporterVault vault =
                    TuntasJdbc.on(database.source()).reporterVault(ContactKey.of(new byte[ContactKey.SHORTEST]));
            database.execute("ALTER TABLE tuntas_reporter ADD CONSTRAINT refused CHECK (name = 'nobody')");
            Throwable failed = catchThrowable(() -> vault.store(
                    RegencyId.LOCAL,
                    ReporterId.of("r-1"),
                    ReporterIdentity.NOTHING.withName("Fulan-Penanda"),
                    new VaultAccess(Actor.of(Role.COORDINATOR), "verifikasi", EventSamples.TUESDAY)));
            StringWriter log = new StringWriter();
            failed.printStackTrace(new PrintWriter(log));
            assertThat(failed).isInstanceOf(StoreUnavailableException.class).hasMessageContaining("2351");
            assertThat(log.toString()).doesNotContain("Fulan").contains("what the database said is left out");
        }
    }
}
