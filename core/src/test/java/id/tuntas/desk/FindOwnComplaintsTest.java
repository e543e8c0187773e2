package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.Role;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.Contact;
import id.tuntas.port.ContactKey;
import id.tuntas.port.DueDates;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.VaultAccess;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import id.tuntas.testkit.InMemoryComplaintQueries;
import id.tuntas.testkit.InMemoryComplaintStore;
import id.tuntas.testkit.InMemoryReporterVault;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindOwnComplaintsTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final VaultAccess ACCESS =
            new VaultAccess(Actor.of(Role.REPORTER), "laporan sendiri", EventSamples.TUESDAY);
    private static final int MANY = ComplaintQueries.LONGEST_PAGE + 1;

    private final InMemoryComplaintStore store = new InMemoryComplaintStore();
    private final ComplaintQueries queries = new InMemoryComplaintQueries(store, DueDates.NONE);
    private final InMemoryReporterVault vault = vault(true);

    private static InMemoryReporterVault vault(boolean audited) {
        return new InMemoryReporterVault(ContactKey.of(new byte[32]), entry -> {
            if (!audited) {
                throw new StoreUnavailableException("the audit is full");
            }
        });
    }

    private void reporter(String id, String phone, int complaints) {
        ReporterId reporter = ReporterId.of(id);
        vault.store(REGENCY, reporter, ReporterIdentity.NOTHING.withPhone(phone), ACCESS);
        for (int i = 0; i < complaints; i++) {
            ComplaintId complaint = ComplaintId.of(REGENCY, id + "-" + (1_000 + i));
            store.commit(Commits.of(
                    complaint.value(),
                    History.none(complaint),
                    DatedEvent.of(EventSamples.TUESDAY, new Received(Basis.LOGGED, Optional.of(reporter)))));
        }
    }

    @Test
    void finds_allOfTheContactInAnySpelling_andOfNobodyElse() {
        reporter("r1", "0812-0000-0001", MANY);
        reporter("r2", "0812-0000-0002", 1);
        FindOwnComplaints find = new FindOwnComplaints(vault, queries);

        assertThat(find.find(REGENCY, Contact.phone("+62 812 0000 0001"), ACCESS))
                .hasSize(MANY)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.value()).startsWith("r1-"));
        assertThat(find.find(REGENCY, Contact.phone("0812-0000-0003"), ACCESS)).isEmpty();
        assertThat(find.find(RegencyId.of("35.27"), Contact.phone("0812-0000-0001"), ACCESS))
                .isEmpty();
        assertThat(vault.audit(REGENCY, 0, 10)).hasSize(2 + 2);
    }

    @Test
    void withoutItsEntry_nothingIsFound() {
        FindOwnComplaints find = new FindOwnComplaints(vault(false), queries);
        assertThatThrownBy(() -> find.find(REGENCY, Contact.phone("0812-0000-0001"), ACCESS))
                .isInstanceOf(StoreUnavailableException.class);
    }
}
