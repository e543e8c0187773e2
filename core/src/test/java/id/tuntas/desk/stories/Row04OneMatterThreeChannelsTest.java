package id.tuntas.desk.stories;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.FULANAH;
import static id.tuntas.desk.stories.DeskStory.ROADS;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TrackingId;
import id.tuntas.complaint.duplicate.DuplicateCandidate;
import id.tuntas.complaint.duplicate.DuplicateFinder;
import id.tuntas.complaint.duplicate.DuplicateReason;
import id.tuntas.complaint.duplicate.DuplicateRules;
import id.tuntas.port.ReporterIdentity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Row 4 of the needs: none is scattered, and each is accounted for. */
class Row04OneMatterThreeChannelsTest {

    @Test
    void whatsappReviewAndLaporAreEnteredFoundMergedAndAnsweredTogether() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId whatsapp = story.enters(
                story.operator(ROADS), "Whatsapp", FULAN, "Jalan rusak", "jln rsk parah di dpn pasar srimangunan");
        ComplaintId lapor = story.on("2024-03-05T09:00")
                .enters(
                        story.coordinator(),
                        "Website",
                        FULANAH,
                        "Jalan rusak",
                        "Jalan rusak parah di depan Pasar Srimangunan",
                        Optional.of("9165816"));
        ComplaintId review = story.on("2024-03-08T13:00")
                .enters(
                        story.coordinator(),
                        "Google review",
                        ReporterIdentity.NOTHING,
                        "Jalan rusak",
                        "Jalan rusak parah depan Pasar Srimangunan");
        ComplaintId other = story.enters(
                story.coordinator(), "Website", FULAN, "KTP belum jadi", "Sudah dua bulan KTP belum selesai dicetak");

        List<DuplicateCandidate> proposed = DuplicateFinder.of(DuplicateRules.DEFAULT)
                .allCandidates(List.of(
                        story.asCase(whatsapp), story.asCase(lapor), story.asCase(review), story.asCase(other)));
        Set<ComplaintId> found = new HashSet<>();
        proposed.forEach(pair -> found.addAll(List.of(pair.first(), pair.second())));
        assertThat(proposed)
                .hasSize(3)
                .allMatch(pair -> pair.reasons().contains(new DuplicateReason.DifferentChannels()));
        assertThat(found).containsExactlyInAnyOrder(whatsapp, lapor, review);

        story.on("2024-03-08T14:00").sent();
        story.coordinator()
                .verifies(lapor, Classification.NOT_OVERSIGHT_GRADE)
                .merges(whatsapp, lapor)
                .merges(review, lapor)
                .disposes(lapor, ROADS);
        assertThat(story.complaint(whatsapp).status()).isEqualTo(Status.MERGED);
        assertThat(story.complaint(whatsapp).owner()).isEqualTo(new Owner.Ended());
        assertThat(story.complaint(lapor).duplicates())
                .containsExactlyInAnyOrder(TrackingId.of(whatsapp.value()), TrackingId.of(review.value()));
        assertThat(story.sent()).contains("laporan-digabung -> Fulan");

        story.on("2024-03-14T10:00").liaison(ROADS).answers(lapor, "Jalan ditambal 13 Maret 2024");
        assertThat(story.sent())
                .containsExactlyInAnyOrder(
                        "tindak-lanjut-masuk -> koordinator",
                        "laporan-ditindaklanjuti -> Fulan",
                        "laporan-ditindaklanjuti -> Fulanah");
    }

    @Test
    void whatCameInElsewhereIsRegisteredAtLaporAndFoundUnderItsNumber() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId whatsapp = story.enters(
                story.operator(ROADS), "Whatsapp", FULAN, "Jalan rusak", "Jalan rusak parah di depan pasar");
        story.on("2024-03-04T09:00").operator(ROADS).registersUpstream(whatsapp, "9165817");
        assertThat(story.complaint(whatsapp).upstream()).isEqualTo(Optional.of(TrackingId.of("9165817")));

        story.coordinator()
                .verifies(whatsapp, Classification.NOT_OVERSIGHT_GRADE)
                .disposes(whatsapp, ROADS);
        assertThat(story.store().notices())
                .filteredOn(notice -> notice.kind().value().equals("disposisi-baru"))
                .isNotEmpty()
                .allMatch(notice -> notice.tracking().equals(Optional.of(TrackingId.of("9165817"))));
        assertThat(story.complaint(whatsapp)
                        .particulars()
                        .channel()
                        .orElseThrow()
                        .medium())
                .isEqualTo("Whatsapp");
    }

    @Test
    void whoeverWasMergedIntoSomethingThatWasMergedIsToldToo() {
        DeskStory story = DeskStory.beginning("2024-03-04T08:15"); // Monday
        ComplaintId first = story.enters(story.operator(ROADS), "Whatsapp", FULAN, "Jalan", "Jalan rusak parah");
        ComplaintId second = story.enters(story.operator(ROADS), "Instagram", FULANAH, "Jalan", "Jalan rusak parah");
        ComplaintId third = story.enters(
                story.operator(ROADS),
                "Facebook",
                ReporterIdentity.NOTHING.withName("Fulan Ketiga").withEmail("ketiga@contoh.example"),
                "Jalan",
                "Jalan rusak parah");
        story.coordinator()
                .verifies(third, Classification.NOT_OVERSIGHT_GRADE)
                .merges(first, second)
                .merges(second, third)
                .disposes(third, ROADS);
        story.sent();

        story.on("2024-03-06T08:00").liaison(ROADS).answers(third, "Jalan ditambal");
        assertThat(story.sent())
                .containsExactlyInAnyOrder(
                        "tindak-lanjut-masuk -> koordinator",
                        "laporan-ditindaklanjuti -> Fulan",
                        "laporan-ditindaklanjuti -> Fulanah",
                        "laporan-ditindaklanjuti -> Fulan Ketiga");
    }
}
