package id.tuntas.desk.stories;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.FULANAH;
import static id.tuntas.desk.stories.DeskStory.HOSPITAL;
import static id.tuntas.desk.stories.DeskStory.ROADS;
import static id.tuntas.desk.stories.DeskStory.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Refusal;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TextKind;
import id.tuntas.desk.Spoken;
import id.tuntas.directory.UnitName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Row 1 of the needs: a report from anywhere and of any kind reaches whoever is competent, and an answer. */
class Row01NoWrongDoorTest {

    @Test
    void aWhatsappToTheHospitalAboutALampEndsWithTheLampMended() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId lamp = story.enters(
                story.operator(HOSPITAL), "Whatsapp", FULAN, "Lampu jalan padam", "Lampu jalan di depan pasar padam");
        assertThat(story.owner(lamp)).isEqualTo("koordinator");

        story.on("2024-03-05T09:00")
                .coordinator()
                .verifies(lamp, Classification.NOT_OVERSIGHT_GRADE)
                .disposes(lamp, TRANSPORT);
        assertThat(story.owner(lamp)).isEqualTo("penghubung Dinas Perhubungan");

        story.on("2024-03-05T10:30").liaison(TRANSPORT).startsWork(lamp).delegates(lamp, "p-17");
        assertThat(story.owner(lamp)).isEqualTo("teknis Dinas Perhubungan p-17");

        story.on("2024-03-07T15:00").technical(TRANSPORT, "p-17").answers(lamp, "Lampu diganti hari ini pukul 14.00");
        assertThat(story.owner(lamp)).isEqualTo("menunggu pelapor");
        assertThat(story.words(lamp, TextKind.ANSWER)).containsExactly("Lampu diganti hari ini pukul 14.00");

        story.on("2024-03-08T19:00")
                .reporterOf(lamp)
                .does(lamp, new Command.Confirm())
                .does(lamp, new Command.Rate(5));
        assertThat(story.owner(lamp)).isEqualTo("selesai");
        assertThat(story.complaint(lamp).status()).isEqualTo(Status.CLOSED);
        assertThat(story.complaint(lamp).stars()).hasValue(5);
    }

    @Test
    void aNationalRoadIsReferredToItsAgencyAndWatchedUntilTheAnswerIsThere() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId road = story.enters(
                story.operator(ROADS), "Tatap Muka", FULANAH, "Jembatan retak", "Jembatan di jalan nasional retak");

        story.on("2024-03-05T09:00")
                .coordinator()
                .verifies(road, Classification.NOT_OVERSIGHT_GRADE)
                .refers(road, "Balai Besar Pelaksanaan Jalan Nasional", "Surat pengantar 5 Maret 2024");
        assertThat(story.owner(road)).isEqualTo("menunggu Balai Besar Pelaksanaan Jalan Nasional");
        assertThat(story.sent()).contains("laporan-dirujuk -> Fulanah");

        story.on("2024-03-06T09:00").coordinator().does(road, new Command.RecordReceipt("B/114/2024"));
        assertThat(story.complaint(road).receipt()).isEqualTo(Optional.of("B/114/2024"));

        story.on("2024-03-20T09:00")
                .coordinator()
                .answers(road, "Balai: retak ditutup 18 Maret 2024")
                .does(road, new Command.Close());
        assertThat(story.owner(road)).isEqualTo("selesai");
        assertThat(story.sent()).contains("laporan-ditindaklanjuti -> Fulanah", "laporan-ditutup -> Fulanah");
    }

    @Test
    void nobodyAnswersForAnotherAndNoUnitIsMadeUp() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId lamp = story.enters(
                story.operator(HOSPITAL), "Whatsapp", FULAN, "Lampu jalan padam", "Lampu jalan di depan pasar padam");
        story.coordinator().verifies(lamp, Classification.NOT_OVERSIGHT_GRADE);

        assertThat(story.coordinator()
                        .isRefused(lamp, Command.Dispose.to(UnitName.of("Dinas Entah")))
                        .reason())
                .isEqualTo(Refusal.Reason.UNKNOWN_UNIT);
        story.coordinator().disposes(lamp, TRANSPORT);
        assertThat(story.liaison(ROADS)
                        .isRefused(lamp, new Command.FollowUp(), Spoken.of(TextKind.ANSWER, "Sudah"))
                        .reason())
                .isEqualTo(Refusal.Reason.NOT_YOUR_WORK);
        assertThat(story.owner(lamp)).isEqualTo("penghubung Dinas Perhubungan");
    }
}
