package id.tuntas.desk;

import static id.tuntas.desk.Counter.COORDINATOR;
import static id.tuntas.desk.Counter.HEALTH;
import static id.tuntas.desk.Counter.HIDDEN;
import static id.tuntas.desk.Counter.LIAISON;
import static id.tuntas.desk.Counter.PHOTO;
import static id.tuntas.desk.Counter.REPORTER;
import static id.tuntas.desk.Counter.ROADS;
import static id.tuntas.desk.Counter.answer;
import static id.tuntas.desk.Counter.note;
import static id.tuntas.desk.Counter.reason;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ArchiveReason;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.view.CoordinatorView;
import id.tuntas.desk.view.Deadline;
import id.tuntas.desk.view.MaskedText;
import id.tuntas.desk.view.Passage;
import id.tuntas.desk.view.PublicView;
import id.tuntas.desk.view.ReporterView;
import id.tuntas.desk.view.Step;
import id.tuntas.directory.Role;
import id.tuntas.port.CommitKey;
import id.tuntas.port.Words;
import id.tuntas.sla.AssessmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadComplaintTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final Confidentiality SECRET = new Confidentiality(false, true);
    private static final ComplaintId NONE = ComplaintId.of(RegencyId.LOCAL, "none");

    private final Counter counter = new Counter();
    private final ReadComplaint read = new ReadComplaint(counter.desk);

    private PublicView publicly(ComplaintId id) {
        return read.forPublic(id).orElseThrow();
    }

    private List<String> publicWords(ComplaintId id) {
        return ((PublicView.Open) publicly(id))
                .words().stream()
                        .map(passage -> passage.text().map(MaskedText::text).orElse("-"))
                        .toList();
    }

    private ReporterView own(ComplaintId id) {
        return read.forReporter(id, counter.reporter(id)).orElseThrow();
    }

    private static List<String> texts(List<Passage<Words>> words) {
        return words.stream()
                .map(passage -> passage.text().map(Words::text).orElse("-"))
                .toList();
    }

    private CoordinatorView coordinated(ComplaintId id) {
        return read.forCoordinator(id, COORDINATOR).orElseThrow();
    }

    // The public

    @Test
    void thePublicReadsTitleBodyAndAnswers_masked() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        counter.does(id, LIAISON, new Command.FollowUp(), answer("Sudah ditambal, 0812 0000 0002"), note("rahasia"));

        PublicView.Open view = (PublicView.Open) publicly(id);
        assertThat(publicWords(id))
                .containsExactly(
                        "Jalan berlubang", "Hubungi [nomor disembunyikan]", "Sudah ditambal, [nomor disembunyikan]");
        assertThat(view.category()).contains(MaskedText.of("Jalan"));
        assertThat(view.tracking()).isEqualTo(TrackingId.of(id.value()));
        assertThat(view.status()).isEqualTo(Status.FOLLOWED_UP);
        assertThat(view.words().get(0).by()).contains(Role.REPORTER);
        assertThat(view.standing().receivedOn()).contains(MONDAY);
        assertThat(view.standing().steps())
                .containsExactly(
                        new Step(MONDAY, Status.UNVERIFIED, Optional.empty()),
                        new Step(MONDAY, Status.VERIFIED, Optional.empty()),
                        new Step(MONDAY, Status.DISPOSED, Optional.of(ROADS)),
                        new Step(MONDAY, Status.FOLLOWED_UP, Optional.of(ROADS)));
    }

    @Test
    void anotherUnitIsAStep_aNoteIsNone() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        counter.does(id, COORDINATOR, new Command.Note(), note("segera"));
        counter.does(id, COORDINATOR, Command.Dispose.to(HEALTH));

        List<Step> steps = ((PublicView.Open) publicly(id)).standing().steps();
        assertThat(steps).hasSize(4);
        assertThat(steps.get(3).unit()).contains(HEALTH);
    }

    @Test
    void ofASecretComplaintThePublicLearnsThatItIsThere() {
        ComplaintId id = counter.disposed(SECRET);

        assertThat(publicly(id))
                .isEqualTo(new PublicView.Secret(TrackingId.of(id.value()), Status.DISPOSED, Optional.of(MONDAY)));
    }

    @Test
    void whatNobodyCalledOpenIsSecret() {
        ComplaintId id = counter.takeIn(REPORTER, Optional.empty());

        assertThat(publicly(id)).isInstanceOf(PublicView.Secret.class);
    }

    @Test
    void unverifiedWordsAreWithheld() {
        ComplaintId id = counter.takeIn(Confidentiality.OPEN);
        assertThat(publicly(id)).isInstanceOf(PublicView.Withheld.class);

        counter.does(id, COORDINATOR, new Command.RequestCompletion(), reason("Lokasi?"));
        assertThat(publicly(id)).isInstanceOf(PublicView.Withheld.class);
        assertThat(publicly(id).status()).isEqualTo(Status.AWAITING_REPORTER);
        assertThat(publicly(id).tracking()).isEqualTo(TrackingId.of(id.value()));

        counter.does(id, REPORTER, new Command.Complete());
        counter.does(id, COORDINATOR, new Command.Verify(Optional.empty(), Optional.empty()));
        assertThat(publicly(id)).isInstanceOf(PublicView.Open.class);
    }

    @Test
    void blockedAndArchivedWordsAreTakenDown_closedOnesStay() {
        ComplaintId blocked = counter.disposed(Confidentiality.OPEN);
        counter.does(blocked, COORDINATOR, new Command.Block(), reason("SARA"));
        ComplaintId archived = counter.disposed(Confidentiality.OPEN);
        counter.does(archived, COORDINATOR, new Command.Archive(ArchiveReason.SPAM));
        ComplaintId closed = counter.disposed(Confidentiality.OPEN);
        counter.does(closed, LIAISON, new Command.FollowUp(), answer("Selesai"));
        counter.does(closed, REPORTER, new Command.Confirm());

        assertThat(publicly(blocked)).isInstanceOf(PublicView.Withheld.class);
        assertThat(publicly(archived)).isInstanceOf(PublicView.Withheld.class);
        assertThat(publicly(closed)).isInstanceOf(PublicView.Open.class);
    }

    @Test
    void aRejectedAnswerIsNotShownToThePublic() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        counter.does(id, LIAISON, new Command.FollowUp(), answer("Sesuai aturan"));
        counter.does(id, COORDINATOR, new Command.RejectFollowUp(RejectionReason.EMPTY));
        assertThat(publicWords(id)).doesNotContain("Sesuai aturan");

        counter.does(id, LIAISON, new Command.FollowUp(), answer("Sudah ditambal"));
        assertThat(publicWords(id)).endsWith("Sudah ditambal").hasSize(3);
    }

    @Test
    void theNumberOfLaporIsTheNumber() {
        ComplaintId id = counter.disposed(SECRET);
        counter.does(id, COORDINATOR, new Command.RegisterUpstream(TrackingId.of("4695068")));

        assertThat(publicly(id).tracking()).isEqualTo(TrackingId.of("4695068"));
    }

    @Test
    void erasedWordsShowAsErased() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        new EraseWords(counter.desk)
                .erase(
                        new CommitKey("e"),
                        COORDINATOR,
                        id,
                        Set.of(counter.history(id).events().get(0).texts().get(1)),
                        Words.of("Permintaan"));

        assertThat(publicWords(id)).containsExactly("Jalan berlubang", "-");
        assertThat(texts(own(id).words()))
                .containsExactly("Jalan berlubang", "-", "Depan pasar", "Catatan masuk", "Permintaan");
        assertThat(coordinated(id).words().get(1).passage().isErased()).isTrue();
        assertThat(coordinated(id).words().get(1).ref())
                .isEqualTo(counter.history(id).events().get(0).texts().get(1));
    }

    @Test
    void whatIsNotThereLooksLikeWhatOneMayNotSee() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        ComplaintId foreign = ComplaintId.of(RegencyId.of("elsewhere"), id.value());
        for (ComplaintId none : List.of(NONE, foreign)) {
            assertThat(read.forPublic(none)).isEmpty();
            assertThat(read.forReporter(none, counter.reporter(id))).isEmpty();
            assertThat(read.forUnit(none, LIAISON)).isEmpty();
            assertThat(read.forCoordinator(none, COORDINATOR)).isEmpty();
            assertThat(read.forAuditor(none, Actor.of(Role.INSPECTORATE))).isEmpty();
        }
        assertThat(read.forReporter(id, ReporterId.of("somebody-else"))).isEmpty();
    }

    // The reporter

    @Test
    void aReporterReadsTheirOwnWords_theAnswers_andTheReasonsTheyAreToldOf() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        counter.does(id, COORDINATOR, new Command.Note(), note("internal"));
        counter.does(id, COORDINATOR, new Command.RequestCompletion(), reason("Di mana?"), note("internal 2"));
        counter.does(id, REPORTER, new Command.Complete(), note("Dekat jembatan"));
        counter.does(id, LIAISON, new Command.ReturnNotOurs(), reason("Bukan kami"));
        counter.does(id, COORDINATOR, Command.Dispose.to(ROADS), note("coba lagi"));
        counter.does(
                id, LIAISON, new Command.FollowUp(), List.of(PHOTO, HIDDEN), answer("Ditambal"), note("internal 3"));
        counter.does(
                id, COORDINATOR, new Command.Reply(), Spoken.of(TextKind.BODY, "Terima kasih"), answer("internal 4"));
        counter.does(id, COORDINATOR, new Command.SetConfidentiality(SECRET), reason("Atas permintaan"));

        ReporterView view = own(id);
        assertThat(texts(view.words()))
                .containsExactly(
                        "Jalan berlubang",
                        "Hubungi 0812 0000 0001",
                        "Depan pasar",
                        "Catatan masuk",
                        "Di mana?",
                        "Dekat jembatan",
                        "Ditambal",
                        "Terima kasih",
                        "Atas permintaan");
        assertThat(view.attachments()).containsExactly(HIDDEN, PHOTO);
        assertThat(view.id()).isEqualTo(id);
        assertThat(view.version()).isEqualTo(counter.history(id).version());
        assertThat(view.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(view.lead()).contains(ROADS);
        assertThat(view.confidentiality()).isEqualTo(SECRET);
        assertThat(view.steps()).hasSizeGreaterThan(5);
        assertThat(view.tracking()).isEqualTo(TrackingId.of(id.value()));
        assertThat(view.receivedAt()).isEqualTo(counter.complaint(id).receivedAt());
    }

    @Test
    void aReporterSeesUntilWhenItIsToBeResolved() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);

        // 14 working days behind Mon 4 March: 11 and 12 are Nyepi, 29 is Good Friday.
        assertThat(own(id).resolution())
                .contains(new Deadline("resolution", AssessmentState.RUNNING, Optional.of(LocalDate.of(2024, 3, 26))));
    }

    @Test
    void aReporterSeesWhereItWent() {
        ComplaintId id = counter.disposed(Confidentiality.OPEN);
        counter.does(id, COORDINATOR, new Command.ReferOutside("Balai Jalan", Optional.of("B-1")), note("surat"));
        assertThat(own(id).agency()).contains("Balai Jalan");
        ComplaintId primary = counter.disposed(Confidentiality.OPEN);
        new MergeComplaints(counter.desk).merge(counter.key(), COORDINATOR, id, primary, List.of());

        assertThat(own(id).mergedInto()).contains(TrackingId.of(primary.value()));
        assertThat(own(id).status()).isEqualTo(Status.MERGED);
        assertThat(coordinated(primary).duplicates()).containsExactly(TrackingId.of(id.value()));
        assertThat(coordinated(id).mergedInto()).contains(TrackingId.of(primary.value()));
        assertThat(coordinated(id).receipt()).contains("B-1");
        assertThat(coordinated(id).agency()).contains("Balai Jalan");
    }

    @Test
    void whatAnOperatorNotesOnArrivalIsNotForTheReporter() {
        ComplaintId id = counter.takeIn(Actor.of(Role.OPERATOR, ROADS), Optional.of(Confidentiality.OPEN));

        assertThat(texts(own(id).words())).containsExactly("Jalan berlubang", "Hubungi 0812 0000 0001", "Depan pasar");
    }
}
