package id.tuntas.complaint.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.ComplaintId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The matters of a month as people write of them, made up, and whether the defaults tell them apart. The review road-2 and
 * the report road-3 are one matter too, but have no more than half of their words in common and nothing else that is known
 * of both: somebody sees that by way of road-1.
 */
class RealisticDuplicatesTest {

    private static final Instant MONDAY = Instant.parse("2024-03-04T01:15:00Z");

    private static final String ROAD = "Jalan dan jembatan";
    private static final String LAMP = "Penerangan jalan";
    private static final String WASTE = "Persampahan";
    private static final String HEALTH = "Pelayanan kesehatan";

    private static final List<DuplicateCase> CASES = List.of(
            of("road-1", "Whatsapp", 0, ROAD, "", "jln rsk parah di dpn pasar srimangunan"),
            of(
                    "road-2",
                    "Google Review",
                    3,
                    "",
                    "",
                    "Pasarnya lengkap, tapi jalan di depan Pasar Srimangunan rusak parah. Tolong diperbaiki!"),
            of(
                    "road-3",
                    "Website",
                    6,
                    ROAD,
                    "",
                    "Jalan Rusak di Depan Pasar Srimangunan. Mohon perbaikan jalan yang rusak parah di depan pasar"
                            + " srimangunan, banyak lubang"),
            of("road-other", "Whatsapp", 1, ROAD, "", "jalan rusak parah di dpn balai desa camplong"),
            of("road-bridge", "SMS", 2, ROAD, "", "jembatan kayu di desa torjun patah dan tdk bisa dilewati"),
            of("lamp-1", "Whatsapp", 0, LAMP, "Jl. Trunojoyo", "lampu jalan mati sdh 1 minggu di jl trunojoyo"),
            of(
                    "lamp-2",
                    "Android",
                    5,
                    LAMP,
                    "Jl Trunojoyo",
                    "Lampu jalan di Jalan Trunojoyo mati sudah seminggu, gelap sekali kalau malam"),
            of("lamp-other", "Whatsapp", 4, LAMP, "Jl. Wijaya Kusuma", "lampu jalan mati sdh 1 minggu"),
            of("lamp-late", "Whatsapp", 60, LAMP, "Jl. Trunojoyo", "lampu jalan mati sdh 1 minggu di jl trunojoyo"),
            of("waste-1", "Instagram", 0, WASTE, "", "Sampah menumpuk di TPS Rongtengah, bau menyengat!!"),
            of("waste-2", "Whatsapp", 1, "", "", "sampah numpuk di tps rongtengah baunya menyengat, blm diangkut"),
            of("waste-other", "Whatsapp", 1, WASTE, "", "sampah dibuang di sungai kemuning setiap pagi"),
            of(
                    "queue-1",
                    "Google Review",
                    0,
                    HEALTH,
                    "RSUD",
                    "Antrean poli dalam RSUD lama sekali, datang jam 7 baru dilayani jam 12"),
            of(
                    "queue-2",
                    "Whatsapp",
                    2,
                    HEALTH,
                    "RSUD",
                    "antrean di poli dlm rsud lama skli, dtg jam 7 dilayani jam 12"),
            of("queue-other", "Google Review", 1, HEALTH, "RSUD", "Parkir RSUD sempit dan karcisnya mahal"));

    private static DuplicateCase of(String id, String channel, int day, String category, String place, String words) {
        return DuplicateCase.builder()
                .id(ComplaintId.of(RegencyId.LOCAL, id))
                .receivedAt(MONDAY.plus(Duration.ofDays(day)))
                .channel(Channel.of(channel))
                .category(Optional.of(category).filter(known -> !known.isEmpty()))
                .place(Optional.of(place).filter(known -> !known.isEmpty()))
                .words(words)
                .build();
    }

    @Test
    void thereIsRoomBetweenTheScores() {
        List<Double> scores = DuplicateFinder.of(DuplicateRules.builder()
                        .leastScorePercent(0)
                        .leastNearnessPercent(1)
                        .build())
                .allCandidates(CASES)
                .stream()
                .map(DuplicateCandidate::score)
                .toList();

        assertThat(scores.get(4)).isGreaterThan(0.70);
        assertThat(scores.get(5)).isLessThan(0.56);
    }

    @Test
    void theDefaultsProposeTheSameMattersAndNoOthers() {
        assertThat(DuplicateFinder.of(DuplicateRules.DEFAULT).allCandidates(CASES))
                .extracting(pair -> pair.first().value() + " " + pair.second().value())
                .containsExactlyInAnyOrder(
                        "road-1 road-2", "road-1 road-3", "lamp-1 lamp-2", "waste-1 waste-2", "queue-1 queue-2");
    }
}
