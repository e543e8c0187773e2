package id.tuntas.desk.stories;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.ROADS;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TextKind;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.sla.Switches;
import id.tuntas.sla.Switches.RejectionEffect;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 12 of the needs: an empty answer is rejected, the work goes back with a reason, and the clock follows a rule. */
class Row12EmptyAnswerTest {

    private static ComplaintId answered(DeskStory story) {
        ComplaintId road =
                story.enters(story.operator(ROADS), "Whatsapp", FULAN, "Jalan rusak", "Jalan rusak di depan terminal");
        story.on("2024-03-05T09:00")
                .coordinator()
                .verifies(road, Classification.NOT_OVERSIGHT_GRADE)
                .disposes(road, ROADS);
        story.on("2024-03-07T09:00").liaison(ROADS).answers(road, "Akan kami tindak lanjuti sesuai ketentuan");
        return road;
    }

    @Test
    void aNormativeAnswerGoesBackAndTheResolutionIsOwedAgainByTheSameDay() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId road = answered(story);
        assertThat(story.clock(road, "resolution").state()).isEqualTo(AssessmentState.MET);
        story.sent();

        story.on("2024-03-08T09:00")
                .coordinator()
                .rejects(road, RejectionReason.EMPTY, "Sebutkan apa yang dikerjakan dan kapan");
        assertThat(story.complaint(road).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(story.owner(road)).isEqualTo("penghubung Dinas Pekerjaan Umum dan Penataan Ruang");
        assertThat(story.words(road, TextKind.REASON)).containsExactly("Sebutkan apa yang dikerjakan dan kapan");
        assertThat(story.sent())
                .containsExactlyInAnyOrder(
                        "tindak-lanjut-ditolak -> penghubung Dinas Pekerjaan Umum dan Penataan Ruang",
                        "tindak-lanjut-ditolak -> operator Dinas Pekerjaan Umum dan Penataan Ruang");
        assertThat(story.clock(road, "resolution").state()).isEqualTo(AssessmentState.RUNNING);
        assertThat(story.clock(road, "resolution").due()).contains(LocalDate.of(2024, 3, 26));

        story.on("2024-03-15T09:00").liaison(ROADS).answers(road, "Ditambal 14 Maret 2024, foto terlampir");
        assertThat(story.clock(road, "resolution").state()).isEqualTo(AssessmentState.MET);
        assertThat(story.owner(road)).isEqualTo("menunggu pelapor");
    }

    @ParameterizedTest
    @CsvSource({"NOTHING, MET, MET", "RESOLUTION, MET, RUNNING", "EVERY_FOLLOW_UP, RUNNING, RUNNING"})
    void whatARejectionDoesToTheClocksIsARuleOfThePolicy(
            RejectionEffect effect, AssessmentState followUp, AssessmentState resolution) {
        SlaPolicy policy = SlaPolicy.builder()
                .from(SlaPolicy.PERMENPAN_62_2018)
                .switches(Switches.builder().onRejection(effect).build())
                .build();
        DeskStory story = DeskStory.beginning("2024-03-04T08:15", policy, rules -> rules); // Monday
        ComplaintId road = answered(story);
        story.on("2024-03-08T09:00").coordinator().rejects(road, RejectionReason.WRONG, "Jalan yang lain");
        assertThat(story.clock(road, "follow-up").state()).isEqualTo(followUp);
        assertThat(story.clock(road, "resolution").state()).isEqualTo(resolution);
    }
}
