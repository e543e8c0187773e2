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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database quotes the row at fault; nothing of that may get into a log, whichever database it is. */
abstract class DiscretionCases {

    private final TestDatabase database = database();

    /** An empty one; called once a test. */
    abstract TestDatabase database();

    /** What it answers when a check fails. */
    abstract String refusal();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void failureOfTheVault_saysNothingOfAnIdentity() {
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
        assertThat(failed)
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("storing a reporter: the database answered " + refusal());
        assertThat(log.toString()).doesNotContain("Fulan").contains("what the database said is left out");
    }
}
