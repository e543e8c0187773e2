package id.tuntas.desk.stories;

import static id.tuntas.desk.stories.DeskStory.HOSPITAL;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.Refusal;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TextKind;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.sla.AssessmentState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Row 7 of the needs: what RS Kanjuruhan asked about complaints that lack e-mail and telephone. */
class Row07IncompleteEntryTest {

    private static final ReporterIdentity NAME_ALONE = ReporterIdentity.NOTHING.withName("Fulan");

    private static ComplaintId queue(DeskStory story, String channel, ReporterIdentity identity) {
        return story.enters(
                story.operator(HOSPITAL), channel, identity, "Antrean", "Antrean loket terlalu lama sejak pagi");
    }

    @Test
    void aWhatsappWithoutContactWaitsWithItsClockStoppedAndGoesOnWhenItIsCompleted() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId queue = queue(story, "Whatsapp", NAME_ALONE);
        assertThat(story.complaint(queue).status()).isEqualTo(Status.AWAITING_REPORTER);
        assertThat(story.complaint(queue).owner()).isEqualTo(new Owner.AwaitsReporter());
        assertThat(story.sent()).contains("mohon-dilengkapi -> Fulan");

        story.on("2024-03-06T12:00"); // Wednesday: nothing is due while it waits
        assertThat(story.clock(queue, "verify").state()).isEqualTo(AssessmentState.PAUSED);
        assertThat(story.clock(queue, "verify").due()).isEmpty();

        story.on("2024-03-07T10:00").operator(HOSPITAL).completes(queue, NAME_ALONE.withPhone("0812-0000-0001"));
        assertThat(story.complaint(queue).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(story.owner(queue)).isEqualTo("koordinator");
        assertThat(story.identity(queue)).contains(NAME_ALONE.withPhone("0812-0000-0001"));
        assertThat(story.sent()).containsExactly("laporan-dilengkapi -> koordinator");
        assertThat(story.clock(queue, "verify").state()).isEqualTo(AssessmentState.RUNNING);
        // Thursday 7, Friday 8, and after Nyepi and its collective leave Wednesday 13 March
        assertThat(story.clock(queue, "verify").due()).contains(LocalDate.of(2024, 3, 13));
    }

    @Test
    void aNameWithoutAContactDoesNotCompleteIt() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId queue = queue(story, "Whatsapp", NAME_ALONE);

        Refusal refusal = story.on("2024-03-07T10:00").operator(HOSPITAL).isRefused(queue, new Command.Complete());

        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.VALUE_MISSING);
        assertThat(refusal.text().indonesian()).isEqualTo("Isian yang wajib belum ada: kontak pelapor");
        assertThat(refusal.text().english())
                .isEqualTo("a value that must go with it is missing: a contact of the reporter");
        assertThat(story.complaint(queue).status()).isEqualTo(Status.AWAITING_REPORTER);
    }

    @Test
    void oneOfWhomNothingAtAllIsKnownIsNotLostEither() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId queue = queue(story, "Whatsapp", ReporterIdentity.NOTHING);
        assertThat(story.complaint(queue).status()).isEqualTo(Status.AWAITING_REPORTER);

        story.on("2024-03-07T10:00").operator(HOSPITAL).completes(queue, NAME_ALONE.withEmail("fulan@contoh.example"));
        assertThat(story.complaint(queue).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(story.identity(queue)).contains(NAME_ALONE.withEmail("fulan@contoh.example"));
    }

    @Test
    void aCompleteOneIsOnItsWayAtOnceAndDueOnThursday() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId queue = queue(story, "Whatsapp", DeskStory.FULAN);
        assertThat(story.complaint(queue).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(story.clock(queue, "verify").due()).contains(LocalDate.of(2024, 3, 7));
        assertThat(story.operator(HOSPITAL)
                        .isRefused(queue, new Command.Complete())
                        .reason())
                .isEqualTo(Refusal.Reason.NOT_IN_THIS_STATUS);
    }

    @Test
    void aGoogleReviewHasNoReporterToAskAndIsExempt() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId queue = queue(story, "Google review", ReporterIdentity.NOTHING);
        assertThat(story.complaint(queue).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(story.complaint(queue).reporter()).isEmpty();
        assertThat(story.sent()).containsExactly("laporan-baru -> koordinator");
        assertThat(story.words(queue, TextKind.BODY)).containsExactly("Antrean loket terlalu lama sejak pagi");
    }
}
