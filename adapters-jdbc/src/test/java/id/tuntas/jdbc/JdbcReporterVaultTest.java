package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.Role;
import id.tuntas.port.ContactKey;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import id.tuntas.testkit.EventSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcReporterVaultTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final ReporterId REPORTER = ReporterId.of("r-1");
    private static final VaultAccess ACCESS =
            new VaultAccess(Actor.of(Role.COORDINATOR), "verifikasi", EventSamples.TUESDAY);

    private final TestDatabase h2 = TestDatabase.memory("");
    private final ReporterVault vault =
            TuntasJdbc.on(h2.source()).reporterVault(ContactKey.of(new byte[ContactKey.SHORTEST]));

    @AfterEach
    void close() {
        h2.close();
    }

    @Test
    void erasing_saysWhetherThereWasAnybodyToBeErased() {
        vault.erase(REGENCY, REPORTER, ACCESS);
        vault.store(REGENCY, REPORTER, ReporterIdentity.NOTHING.withName("Fulan"), ACCESS);
        vault.erase(REGENCY, REPORTER, ACCESS);
        vault.erase(REGENCY, REPORTER, ACCESS);
        assertThat(vault.audit(REGENCY, REPORTER))
                .extracting(VaultEntry::act, VaultEntry::found)
                .hasToString("[(ERASED, false), (STORED, false), (ERASED, true), (ERASED, false)]");
    }

    @Test
    void pagesOfTheAudit_areOfOneToTheMostEntries() {
        vault.erase(REGENCY, REPORTER, ACCESS);
        vault.erase(REGENCY, REPORTER, ACCESS);
        assertThat(vault.audit(REGENCY, 0, 1)).hasSize(1);
        assertThat(vault.audit(REGENCY, 0, ReporterVault.LONGEST_PAGE)).hasSize(2);
        for (int limit : new int[] {0, ReporterVault.LONGEST_PAGE + 1}) {
            assertThatThrownBy(() -> vault.audit(REGENCY, 0, limit)).isInstanceOf(InvalidValueException.class);
        }
    }
}
