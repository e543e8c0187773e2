package id.tuntas.desk;

import static id.tuntas.desk.SendWorld.LIAISON;
import static id.tuntas.desk.SendWorld.OPERATORS;
import static id.tuntas.desk.SendWorld.REPORTER;
import static id.tuntas.desk.SendWorld.SAMPANG;
import static id.tuntas.desk.SendWorld.START;
import static id.tuntas.testkit.Events.logged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.desk.SendOutcome.Fate;
import id.tuntas.desk.SendOutcome.Stop;
import id.tuntas.desk.SendRules.Retry;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Contact;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeState;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import id.tuntas.testkit.RecordingGateway.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SendNoticesTest {

    private final SendWorld world = SendWorld.staffed();

    // To whom

    @Test
    void everyOfficerWhoHoldsTheDesk_isWrittenTo() {
        world.put("n1", "disposisi-baru", OPERATORS);

        SendOutcome outcome = world.send();

        assertThat(world.took())
                .containsExactly(
                        "+6281200000002 Laporan nomor 4695068 didisposisikan kepada perangkat daerah Anda.",
                        "+6281200000003 Laporan nomor 4695068 didisposisikan kepada perangkat daerah Anda.");
        assertThat(world.marks()).containsExactly("n1/P-2", "n1/P-3");
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.SENT);
        assertThat(outcome.count(Fate.SENT)).isEqualTo(1);
        assertThat(outcome.messages()).isEqualTo(2);
        assertThat(world.send().fates()).isEmpty();
    }

    @Test
    void whoHoldsTheDeskAtTheMomentOfSending_isWrittenTo() {
        world.put("n1", "disposisi-baru", LIAISON);
        world.dismiss("P-1");
        world.appoint("P-4", Post.of(Role.LIAISON_OFFICER, SendWorld.UNIT));
        world.officers.put(SAMPANG, OfficerId.of("P-4"), SendWorld.phone(4));

        world.send();

        assertThat(world.marks()).containsExactly("n1/P-4");
    }

    /** Whoever reads it instead is told for whom it was. */
    @Test
    void vacantDesk_fallsToWhoeverAnswers() {
        world.put("n1", "disposisi-baru", LIAISON);
        world.dismiss("P-1");

        world.send();

        assertThat(world.took())
                .containsExactly("+6281200000009 [untuk pejabat penghubung Dinas Perhubungan] "
                        + "Laporan nomor 4695068 didisposisikan kepada perangkat daerah Anda.");
    }

    @Test
    void nobodyAppointedAnywhere_isAFailureWithAReason() {
        world.put("n1", "disposisi-baru", LIAISON);
        world.appointments.clear();

        SendOutcome outcome = world.send();

        assertThat(world.status("n1").state()).isEqualTo(NoticeState.FAILED);
        assertThat(world.status("n1").reason()).contains("no-officer");
        assertThat(outcome.reasons()).containsExactly(Map.entry("no-officer", 1L));
    }

    @Test
    void oneWithoutAContact_keepsTheOtherFromNothing() {
        world.officers.put(SAMPANG, OfficerId.of("P-2"));
        world.put("n1", "disposisi-baru", OPERATORS);
        world.send();
        assertThat(world.marks()).containsExactly("n1/P-3");

        world.officers.put(SAMPANG, OfficerId.of("P-3"));
        world.put("n2", "disposisi-baru", OPERATORS);
        world.send();
        assertThat(world.status("n2").reason()).contains("no-contact");
    }

    @Test
    void delegatedOfficer_isWrittenTo_untilTheAppointmentEnds() {
        world.appoint("P-5", Post.of(Role.TECHNICAL_OFFICER, SendWorld.UNIT));
        world.officers.put(SAMPANG, OfficerId.of("P-5"), SendWorld.phone(5));
        world.happens(
                logged("2024-03-04T08:00", "diterima"),
                logged("2024-03-04T09:00", "didisposisikan", "Dinas Perhubungan"));
        world.put("n1", "pengingat", Addressee.of(OfficerId.of("P-5")));
        world.send();
        world.dismiss("P-5");
        world.put("n2", "pengingat", Addressee.of(OfficerId.of("P-5")));
        world.send();

        assertThat(world.marks()).containsExactly("n1/P-5", "n2/P-1");
        assertThat(world.took().get(1)).contains("Pengingat");
    }

    /** Law 25: who looked is written down before the contact is used. */
    @Test
    void reporter_isLookedUpInTheVaultThatWritesItDown() {
        world.put("n1", "laporan-diterima", Addressee.of(REPORTER));
        world.send();

        assertThat(world.took()).containsExactly("+6281200000077 Laporan Anda nomor 4695068 telah kami terima.");
        List<VaultEntry> audit = world.vault.audit(SAMPANG, REPORTER);
        assertThat(audit).hasSize(2);
        assertThat(audit.get(1).act()).isEqualTo(VaultEntry.Act.READ);
        assertThat(audit.get(1).access())
                .isEqualTo(new VaultAccess(Actor.of(Role.SYSTEM), "pengiriman pemberitahuan n1", START));
    }

    @Test
    void whereTheAuditCannotBeWritten_nothingIsSentAndTheRunEnds() {
        world.put("n1", "laporan-diterima", Addressee.of(REPORTER));
        world.put("n2", "disposisi-baru", LIAISON);
        world.auditFails = true;

        SendOutcome outcome = world.send();

        assertThat(world.took()).isEmpty();
        assertThat(outcome.stopped()).contains(Stop.STORE_DOWN);
        assertThat(outcome.count(Fate.GIVEN_BACK)).isEqualTo(2);
        assertThat(world.status("n1").attempts()).isZero();
        world.auditFails = false;
        assertThat(world.sendAt(Duration.ofMinutes(5)).count(Fate.SENT)).isEqualTo(2);
    }

    @Test
    void erasedReporter_hasNoContact() {
        world.vault.erase(SAMPANG, REPORTER, new VaultAccess(Actor.of(Role.COORDINATOR), "permintaan", START));
        world.put("n1", "laporan-ditutup", Addressee.of(REPORTER));
        world.send();
        assertThat(world.status("n1").reason()).contains("no-contact");
    }

    @Test
    void firstContactOfTheFirstKind_isUsed() {
        world.officers.put(SAMPANG, OfficerId.of("P-1"), Contact.email("p1@contoh.example"), SendWorld.phone(1));
        world.put("n1", "disposisi-baru", LIAISON);
        world.send();
        world.rules = SendRules.builder().by(List.of(Contact.Kind.EMAIL)).build();
        world.put("n2", "disposisi-baru", LIAISON);
        world.put("n3", "disposisi-baru", Addressee.of(Role.COORDINATOR));
        world.send();

        assertThat(world.gateway.taken())
                .extracting(message -> message.contact().value())
                .containsExactly("+6281200000001", "p1@contoh.example");
        assertThat(world.status("n3").reason()).contains("no-contact");
    }

    /** The clock stands still for a reporter who does not hear of it, so somebody else must. */
    @Test
    void reporterWhoCannotBeAskedToComplete_becomesTheWorkOfTheOffice() {
        world.happens(
                logged("2024-03-04T08:00", "diterima"),
                logged("2024-03-04T09:00", "didisposisikan", "Dinas Perhubungan"),
                logged("2024-03-04T10:00", "tertunda"));
        world.put("n1", "mohon-dilengkapi", Addressee.of(REPORTER));
        world.gateway.plan(Answer.REFUSED_FOR_GOOD);
        world.send();
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.FAILED);
        assertThat(world.took())
                .containsExactlyInAnyOrder(
                        "+6281200000009 Pelapor tidak dapat dihubungi untuk melengkapi laporan nomor 4695068.",
                        "+6281200000001 Pelapor tidak dapat dihubungi untuk melengkapi laporan nomor 4695068.",
                        "+6281200000002 Pelapor tidak dapat dihubungi untuk melengkapi laporan nomor 4695068.",
                        "+6281200000003 Pelapor tidak dapat dihubungi untuk melengkapi laporan nomor 4695068.");
        assertThat(world.send().fates()).isEmpty();
    }

    @Test
    void whereItIsCompleteByThen_nobodyIsTold() {
        world.happens(logged("2024-03-04T08:00", "diterima"));
        world.put("n1", "mohon-dilengkapi", Addressee.of(REPORTER));
        world.gateway.plan(Answer.REFUSED_FOR_GOOD);
        assertThat(world.send().count(Fate.FAILED)).isEqualTo(1);
        assertThat(world.took()).isEmpty();
    }

    // What

    @Test
    void secretComplaint_isNamedByItsNumberAlone() {
        Notice open = Notice.builder()
                .from(world.notice("n1", "tenggat-mendekat", LIAISON))
                .putArguments("tenggat", "2024-03-07")
                .build();
        world.happens(
                logged("2024-03-04T08:00", "diterima"),
                DatedEvent.of(START, new ConfidentialitySet(Confidentiality.OPEN)));
        world.put(open);
        world.send();
        world.happens(DatedEvent.of(START, new ConfidentialitySet(new Confidentiality(false, true))));
        world.put(Notice.builder().from(open).id("n2").build());
        world.send();

        assertThat(world.gateway.taken())
                .extracting(message -> message.text())
                .containsExactly(
                        "Tenggat laporan nomor 4695068 mendekat. Tenggat: 7 Maret 2024.",
                        "Tenggat laporan nomor 4695068 mendekat.");
        assertThat(world.gateway.taken().get(1).notice().arguments()).isEmpty();
        assertThat(world.gateway.taken().get(1).notice().contentFree()).isTrue();
    }

    @Test
    void english_isTheSecondLanguage() {
        world.rules = SendRules.builder().locale(Locale.ENGLISH).build();
        world.dismiss("P-1");
        world.put("n1", "disposisi-baru", LIAISON);
        world.send();
        assertThat(world.took())
                .containsExactly("+6281200000009 [for the liaison officer of Dinas Perhubungan] "
                        + "Complaint number 4695068 was disposed to your unit.");
    }

    // Whether

    @Test
    void whatHasExpired_isNotSent() {
        world.put("n1", "disposisi-baru", LIAISON);
        SendOutcome outcome = world.sendAt(Duration.ofDays(7));
        assertThat(outcome.count(Fate.EXPIRED)).isEqualTo(1);
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.EXPIRED);
        assertThat(world.took()).isEmpty();
    }

    @Test
    void whatIsAboutAComplaintThatEnded_isForReportersAlone() {
        world.happens(logged("2024-03-04T08:00", "diterima"), logged("2024-03-04T09:00", "diblokir"));
        world.put("n1", "disposisi-baru", LIAISON);
        world.put("n2", "konten-diblokir", Addressee.of(REPORTER));
        SendOutcome outcome = world.send();
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.EXPIRED);
        assertThat(world.status("n2").state()).isEqualTo(NoticeState.SENT);
        assertThat(outcome.fates()).containsOnlyKeys(Fate.EXPIRED, Fate.SENT);
    }

    @Test
    void logs_holdIdsAndCodesOnly() {
        world.put("n1", "laporan-diterima", Addressee.of(REPORTER));
        world.put("n2", "disposisi-baru", LIAISON);
        world.gateway.plan(Answer.SENT, Answer.REFUSED);
        String log = LogTap.listen(() -> world.send()).log();
        assertThat(log)
                .contains("Notice n1", "SENT", "rate-limit")
                .doesNotContain("8120000", "Fulan", "Laporan Anda", "receipt");
    }

    @Test
    void progress_isTold() {
        for (int i = 0; i < 25; i++) {
            world.put("n" + i, "kabar-" + i, i % 2 == 0 ? LIAISON : Addressee.of(Role.COORDINATOR));
        }
        List<String> heard = new ArrayList<>();
        new SendNotices(world.desk(), world.queue, world.gateway, world.contacts, world.rules)
                .send((step, done, total) -> heard.add(step + " " + done + "/" + total));
        assertThat(heard).startsWith("SENDING 2/25").endsWith("SENDING 25/25");
    }

    @Test
    void rulesOutOfRange_areRefused() {
        for (SendRules.Builder wrong : List.of(
                SendRules.builder().lease(Duration.ofSeconds(59)),
                SendRules.builder().lease(Duration.ofDays(2)),
                SendRules.builder().longestSend(Duration.ZERO),
                SendRules.builder().whenDown(Duration.ofSeconds(-1)),
                SendRules.builder().batch(0),
                SendRules.builder().batch(101),
                SendRules.builder().by(List.of()),
                SendRules.builder().by(List.of(Contact.Kind.PHONE, Contact.Kind.PHONE)))) {
            assertThatThrownBy(wrong::build).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> new Retry(0, List.of(Duration.ofSeconds(1))))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Retry(1, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Retry(1, List.of(Duration.ZERO))).isInstanceOf(InvalidValueException.class);
    }
}
