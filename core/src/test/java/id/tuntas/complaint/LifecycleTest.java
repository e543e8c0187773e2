package id.tuntas.complaint;

import static id.tuntas.complaint.Deciding.ARRIVED;
import static id.tuntas.complaint.Deciding.CLOSED;
import static id.tuntas.complaint.Deciding.DISPOSED;
import static id.tuntas.complaint.Deciding.HEALTH;
import static id.tuntas.complaint.Deciding.ID;
import static id.tuntas.complaint.Deciding.REPORTER;
import static id.tuntas.complaint.Deciding.TRANSPORT;
import static id.tuntas.complaint.Deciding.VERIFIED;
import static id.tuntas.complaint.Deciding.WAITING;
import static id.tuntas.complaint.Deciding.act;
import static id.tuntas.complaint.Deciding.decided;
import static id.tuntas.complaint.Deciding.events;
import static id.tuntas.complaint.Deciding.history;
import static id.tuntas.complaint.Deciding.refused;
import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.ComplaintEvent.CompletedByReporter;
import id.tuntas.complaint.ComplaintEvent.CompletionRequested;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.Linked;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReferralReceipted;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.ReporterReplied;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Refusal.Reason;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes of a command: the events to the letter, and the reasons of a refusal. */
class LifecycleTest {

    private static Command enter(Optional<String> medium, boolean complete) {
        return new Command.Enter(
                Particulars.builder().channel(medium.map(Channel::of)).build(),
                Optional.of(REPORTER),
                complete,
                Optional.empty(),
                Optional.empty());
    }

    // What begins a complaint

    @Test
    void whatBeginsAComplaintIsRefusedOnOneThatThereIs_andTheOtherWayRound() {
        assertThat(refused(ARRIVED, enter(Optional.of("SMS"), true)).reason()).isEqualTo(Reason.ALREADY_RECEIVED);
        assertThat(refused(History.none(ID), new Command.Close()).reason()).isEqualTo(Reason.NOT_RECEIVED);
    }

    @Test
    void anEntryCarriesAllThatIsKnown_inTheOrderOfTheDesign() {
        Command.Enter command = new Command.Enter(
                Particulars.builder().channel(Channel.of("WhatsApp")).build(),
                Optional.of(REPORTER),
                false,
                Optional.of(TrackingId.of("9165816")),
                Optional.of(TrackingId.of("4600000")));

        assertThat(events(History.none(ID), command))
                .containsExactly(
                        new Received(ComplaintEvent.Basis.LOGGED, Optional.of(REPORTER)),
                        new Linked(TrackingId.of("4600000")),
                        new UpstreamRegistered(TrackingId.of("9165816")),
                        new CompletionRequested());
    }

    @Test
    void anEntryWithoutAChannelIsRefused() {
        Refusal why = refused(History.none(ID), enter(Optional.empty(), true));

        assertThat(why.reason()).isEqualTo(Reason.VALUE_MISSING);
        assertThat(why.text().indonesian()).isEqualTo("Isian yang wajib belum ada: kanal");
        assertThat(why.text().english()).isEqualTo("a value that must go with it is missing: channel");
    }

    @Test
    void anEntryWaitsOnlyIfItIsIncomplete_andNotThroughAChannelWithoutReporters() {
        assertThat(events(History.none(ID), enter(Optional.of("WhatsApp"), true)))
                .hasSize(1);
        assertThat(events(History.none(ID), enter(Optional.of("WhatsApp"), false)))
                .hasSize(2)
                .contains(new CompletionRequested());
        assertThat(events(History.none(ID), enter(Optional.of("Kotak Pengaduan - kecamatan-omben"), false)))
                .hasSize(1);
    }

    @Test
    void aSubmissionTakesUpAnEarlierComplaint_andSaysWhoBroughtIt() {
        Act act = act(new Command.Submit(
                        Particulars.builder().category("Jalan").build(),
                        REPORTER,
                        Optional.of(TrackingId.of("4600000"))))
                .by(Actor.of(Role.REPORTER))
                .reporter(REPORTER)
                .build();
        Decided decided = (Decided) Lifecycle.decide(History.none(ID), act, Terms.DEFAULTS);

        assertThat(decided.events())
                .extracting(DatedEvent::event)
                .containsExactly(
                        new Received(ComplaintEvent.Basis.LOGGED, Optional.of(REPORTER)),
                        new Linked(TrackingId.of("4600000")));
        assertThat(decided.events().get(0).particulars().category()).contains("Jalan");
        assertThat(decided.events().get(0).texts()).isEqualTo(act.texts());
        assertThat(decided.events().get(1).texts()).isEmpty();
        assertThat(decided.elsewhere()).isEmpty();
    }

    // Completing

    @Test
    void completedItGoesBackToWhereItWas() {
        assertThat(events(WAITING, new Command.Complete())).containsExactly(new CompletedByReporter());
    }

    /** No export says what it was before it waited. */
    @Test
    void completedAfterAnExportThatShowsItWaiting_workGoesOn() {
        History waiting = history(
                arrivalShown("2024-03-08T10:15"),
                shown("2024-03-11T00:00", "Menunggu Kelengkapan Informasi", "Dinas Perhubungan"));
        Decided decided = decided(waiting, new Command.Complete());
        History then = waiting.plus(decided.events());
        Complaint complaint = Complaint.fold(ID, then.inOrder());

        assertThat(decided.events())
                .extracting(DatedEvent::event)
                .containsExactly(new CompletedByReporter(), new ReporterReplied());
        assertThat(complaint.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(complaint.owner())
                .isEqualTo(new Owner.Duty(Role.LIAISON_OFFICER, Optional.of(TRANSPORT), Optional.empty()));
    }

    // The coordinator

    @Test
    void anUnknownUnitIsRefused_leadOrHelping() {
        Terms terms = Terms.builder()
                .directory(Directory.of(
                        "2024-03-01", List.of(Unit.builder().name(TRANSPORT).build())))
                .build();

        assertThat(refused(VERIFIED, act(Command.Dispose.to(HEALTH)), terms).reason())
                .isEqualTo(Reason.UNKNOWN_UNIT);
        assertThat(refused(VERIFIED, act(new Command.Dispose(TRANSPORT, List.of(TRANSPORT, HEALTH))), terms)
                        .reason())
                .isEqualTo(Reason.UNKNOWN_UNIT);
        assertThat(Lifecycle.decide(VERIFIED, act(Command.Dispose.to(TRANSPORT)).build(), terms))
                .isInstanceOf(Decided.class);
    }

    @Test
    void theSameDispositionAgainChangesNothing_anotherLeadOrOtherHelpDoes() {
        assertThat(refused(DISPOSED, new Command.Dispose(TRANSPORT, List.of(HEALTH)))
                        .reason())
                .isEqualTo(Reason.NOTHING_CHANGES);
        assertThat(events(DISPOSED, Command.Dispose.to(TRANSPORT))).containsExactly(Disposed.to(TRANSPORT));
        assertThat(events(DISPOSED, new Command.Dispose(HEALTH, List.of(HEALTH))))
                .hasSize(1);
        assertThat(events(
                        DISPOSED.plus(List.of(logged("2024-03-08T08:00", "diproses"))),
                        new Command.Dispose(TRANSPORT, List.of(HEALTH))))
                .hasSize(1);
    }

    @Test
    void classifyingAnewSaysWhatChanges() {
        History classified = VERIFIED.plus(List.of(DatedEvent.builder()
                .from(DatedEvent.of(wib("2024-03-06T08:00"), new ComplaintEvent.Reclassified()))
                .particulars(Particulars.builder()
                        .classification(Classification.ASPIRATION)
                        .needsExamination(false)
                        .build())
                .build()));

        assertThat(refused(classified, new Command.Reclassify(Classification.ASPIRATION, Optional.empty()))
                        .reason())
                .isEqualTo(Reason.NOTHING_CHANGES);
        assertThat(refused(classified, new Command.Reclassify(Classification.ASPIRATION, Optional.of(false)))
                        .reason())
                .isEqualTo(Reason.NOTHING_CHANGES);
        Particulars said = decided(classified, new Command.Reclassify(Classification.ASPIRATION, Optional.of(true)))
                .events()
                .get(0)
                .particulars();
        assertThat(said.classification()).contains(Classification.ASPIRATION);
        assertThat(said.needsExamination()).contains(true);
        assertThat(events(classified, new Command.Reclassify(Classification.OVERSIGHT_GRADE, Optional.empty())))
                .hasSize(1);
    }

    @Test
    void verifyingSaysAsWhat() {
        Particulars said = decided(
                        ARRIVED, new Command.Verify(Optional.of(Classification.OVERSIGHT_GRADE), Optional.of(true)))
                .events()
                .get(0)
                .particulars();

        assertThat(said.classification()).contains(Classification.OVERSIGHT_GRADE);
        assertThat(said.needsExamination()).contains(true);
    }

    @Test
    void aReferralNeedsAnAgencyAndSomethingThatWasSent() {
        Command blank = new Command.ReferOutside(" ", Optional.empty());
        Command named = new Command.ReferOutside("Balai Jalan", Optional.of("B/1"));

        assertThat(refused(VERIFIED, blank).text().indonesian()).isEqualTo("Isian yang wajib belum ada: instansi");
        assertThat(refused(VERIFIED, act(named).texts(List.of()), Terms.DEFAULTS)
                        .text()
                        .indonesian())
                .isEqualTo("Teks yang wajib belum ada: catatan atau lampiran");
        assertThat(events(VERIFIED, named))
                .containsExactly(new ReferredOutside(Optional.of("Balai Jalan")), new ReferralReceipted("B/1"));
        assertThat(events(VERIFIED, new Command.ReferOutside("Balai Jalan", Optional.of(" "))))
                .hasSize(1);
        Act attached = act(named)
                .texts(List.of())
                .addAttachments(
                        new Attachment("f-1", "ab".repeat(32), 0, "text/plain", false, Attachment.Purpose.OTHER))
                .build();
        assertThat(Lifecycle.decide(VERIFIED, attached, Terms.DEFAULTS)).isInstanceOf(Decided.class);
        History referred = VERIFIED.plus(List.of(logged("2024-03-08T08:00", "dirujuk")));
        assertThat(refused(referred, new Command.RecordReceipt("")).text().indonesian())
                .isEqualTo("Isian yang wajib belum ada: nomor tanda terima");
    }

    @Test
    void delegatingAgainToTheSameOfficerChangesNothing() {
        Command command = new Command.Delegate(OfficerId.of("teknis-07"));
        Act.Builder act = act(command).by(Actor.of(Role.LIAISON_OFFICER, TRANSPORT));
        Decided once = (Decided) Lifecycle.decide(DISPOSED, act.build(), Terms.DEFAULTS);

        assertThat(refused(DISPOSED.plus(once.events()), act, Terms.DEFAULTS).reason())
                .isEqualTo(Reason.NOTHING_CHANGES);
    }

    @Test
    void registeringTheSameIdAgainChangesNothing() {
        Command command = new Command.RegisterUpstream(TrackingId.of("9165816"));
        Decided once = decided(CLOSED, command);

        assertThat(refused(CLOSED.plus(once.events()), command).reason()).isEqualTo(Reason.NOTHING_CHANGES);
    }

    @Test
    void attachingTakesFiles() {
        assertThat(refused(DISPOSED, new Command.Attach()).text().indonesian())
                .isEqualTo("Isian yang wajib belum ada: lampiran");
    }

    @Test
    void whatNeedsAReasonIsRefusedWithout() {
        Refusal why = refused(DISPOSED, act(new Command.Block()).texts(List.of()), Terms.DEFAULTS);

        assertThat(why)
                .isEqualTo(Refusal.missing(Reason.WORDS_MISSING, CommandType.BLOCK, new LocalText("alasan", "reason")));
        assertThat(why.text().indonesian()).isEqualTo("Teks yang wajib belum ada: alasan");
        assertThat(why.moment()).isEmpty();
    }
}
