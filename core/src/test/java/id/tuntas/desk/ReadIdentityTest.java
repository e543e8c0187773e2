package id.tuntas.desk;

import static id.tuntas.desk.Counter.COORDINATOR;
import static id.tuntas.desk.Counter.FULAN;
import static id.tuntas.desk.Counter.HEALTH;
import static id.tuntas.desk.Counter.LIAISON;
import static id.tuntas.desk.Counter.SOCIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.desk.ReadIdentity.Answer;
import id.tuntas.desk.ReadIdentity.Reason;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadIdentityTest {

    private static final Confidentiality ANONYMOUS = new Confidentiality(true, false);

    private final Counter counter = new Counter();
    private final ReadIdentity use = new ReadIdentity(counter.desk);

    private List<VaultEntry> audit(ComplaintId id) {
        return counter.desk.vault().audit(RegencyId.LOCAL, counter.reporter(id));
    }

    @Test
    void theCoordinatorIsToldEvenOfAnAnonymousReporter_andTheAuditSaysSo() {
        ComplaintId id = counter.disposed(Confidentiality.STRICTEST);

        assertThat(use.read(id, COORDINATOR, "verifikasi NIK")).isEqualTo(new Answer.Known(FULAN));

        VaultEntry last = audit(id).get(1);
        assertThat(last.act()).isEqualTo(VaultEntry.Act.READ);
        assertThat(last.access())
                .isEqualTo(new VaultAccess(
                        COORDINATOR, "verifikasi NIK", counter.desk.clock().instant()));
    }

    @Test
    void whereTheAuditCannotBeWritten_nothingIsGivenOut() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        counter.auditFails = true;

        assertThatThrownBy(() -> use.read(id, COORDINATOR, "verifikasi")).isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void theLiaisonOfficerOfTheLeadIsTold_underAnyNameOfTheUnit() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);

        assertThat(use.read(id, LIAISON, "survei lokasi")).isEqualTo(new Answer.Known(FULAN));
        assertThat(use.read(id, Actor.of(Role.LIAISON_OFFICER, UnitName.of("Dishub")), "survei lokasi"))
                .isEqualTo(new Answer.Known(FULAN));
        assertThat(audit(id)).hasSize(3);
    }

    @Test
    void anAnonymousReporterIsHiddenFromTheUnit_andNobodyLooked() {
        ComplaintId id = counter.disposed(ANONYMOUS);

        assertThat(use.read(id, LIAISON, "survei lokasi")).isEqualTo(new Answer.Refused(Reason.ANONYMOUS));
        assertThat(audit(id)).hasSize(1);
    }

    @Test
    void aUnitThatHelpsIsRefused_andOneThatDoesNotSeesNoComplaint() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);

        assertThat(use.read(id, Actor.of(Role.LIAISON_OFFICER, HEALTH), "survei"))
                .isEqualTo(new Answer.Refused(Reason.NOT_YOUR_WORK));
        assertThat(use.read(id, Actor.of(Role.LIAISON_OFFICER, SOCIAL), "survei"))
                .isEqualTo(new Answer.Unknown());
        assertThat(use.read(id, Actor.of(Role.LIAISON_OFFICER), "survei")).isEqualTo(new Answer.Unknown());
        assertThat(audit(id)).hasSize(1);
    }

    @Test
    void everyOtherRoleIsRefused_whetherTheComplaintIsThereOrNot() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        ComplaintId none = ComplaintId.of(RegencyId.LOCAL, "none");
        for (Role role : Role.values()) {
            if (role != Role.COORDINATOR && role != Role.LIAISON_OFFICER) {
                Actor by = Actor.of(role, Counter.ROADS);
                assertThat(use.read(id, by, "ingin tahu")).isEqualTo(new Answer.Refused(Reason.NOT_FOR_THIS_ROLE));
                assertThat(use.read(none, by, "ingin tahu")).isEqualTo(new Answer.Refused(Reason.NOT_FOR_THIS_ROLE));
            }
        }
        assertThat(audit(id)).hasSize(1);
    }

    @Test
    void aComplaintThatIsNotThereIsUnknown() {
        assertThat(use.read(ComplaintId.of(RegencyId.LOCAL, "none"), COORDINATOR, "verifikasi"))
                .isEqualTo(new Answer.Unknown());
    }

    @Test
    void anErasedIdentityIsNobodys() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        counter.desk
                .vault()
                .erase(
                        RegencyId.LOCAL,
                        counter.reporter(id),
                        new VaultAccess(
                                COORDINATOR, "hak hapus", counter.desk.clock().instant()));

        assertThat(use.read(id, COORDINATOR, "verifikasi")).isEqualTo(new Answer.Nobody());
    }

    @Test
    void whoAsksSaysInWhichRoleAndWhy() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);

        assertThatThrownBy(() -> use.read(id, COORDINATOR, " ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> use.read(id, Actor.UNSTATED, "verifikasi")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void answersPrintNobody_andReasonsAreIndonesian() {
        assertThat(new Answer.Known(FULAN).toString()).doesNotContain("Fulan", "0812", "62812");
        assertThat(Reason.ANONYMOUS.text().in(Locale.forLanguageTag("id"))).startsWith("Pelapor meminta");
        assertThat(Reason.ANONYMOUS.text().in(Locale.ENGLISH)).isEqualTo("the reporter hides from the unit");
    }
}
