package id.tuntas.desk.stories;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.ROADS;
import static id.tuntas.desk.stories.DeskStory.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Refusal;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TextKind;
import id.tuntas.sla.AssessmentState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Row 8 of the needs: bukan kewenangan goes back with a reason and on to another, while the citizen's clock runs on. */
class Row08NotOursTest {

    @Test
    void itComesBackWithAReasonIsDisposedAnewAndTheCitizensClockRunsOn() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId road =
                story.enters(story.operator(ROADS), "Whatsapp", FULAN, "Jalan rusak", "Jalan rusak di depan terminal");
        story.on("2024-03-05T09:00")
                .coordinator()
                .verifies(road, Classification.NOT_OVERSIGHT_GRADE)
                .disposes(road, TRANSPORT);
        story.sent();
        // 5 to 8, 13 to 15, 18 to 22 and 25 and 26 March: fourteen working days
        assertThat(story.clock(road, "resolution").due()).contains(LocalDate.of(2024, 3, 26));

        assertThat(story.liaison(TRANSPORT)
                        .isRefused(road, new Command.ReturnNotOurs())
                        .reason())
                .isEqualTo(Refusal.Reason.WORDS_MISSING);
        story.on("2024-03-06T11:00").liaison(TRANSPORT).returns(road, "Jalan kabupaten dipelihara Dinas PUPR");
        assertThat(story.complaint(road).status()).isEqualTo(Status.VERIFIED);
        assertThat(story.owner(road)).isEqualTo("koordinator");
        assertThat(story.words(road, TextKind.REASON)).containsExactly("Jalan kabupaten dipelihara Dinas PUPR");
        assertThat(story.sent()).containsExactly("bukan-kewenangan -> koordinator");
        assertThat(story.clock(road, "resolution").state()).isEqualTo(AssessmentState.RUNNING);
        assertThat(story.clock(road, "resolution").due()).contains(LocalDate.of(2024, 3, 26));

        story.on("2024-03-07T08:00").coordinator().disposes(road, ROADS);
        assertThat(story.owner(road)).isEqualTo("penghubung Dinas Pekerjaan Umum dan Penataan Ruang");
        assertThat(story.clock(road, "resolution").due()).contains(LocalDate.of(2024, 3, 26));

        story.on("2024-03-27T08:00");
        assertThat(story.clock(road, "resolution").state()).isEqualTo(AssessmentState.BREACHED);
    }
}
