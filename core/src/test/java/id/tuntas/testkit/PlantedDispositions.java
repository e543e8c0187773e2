package id.tuntas.testkit;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Made-up histories of dispositions. The planted ones have a pattern that can be found: each unit has words of its own,
 * and what names a district goes to its kecamatan three times in four.
 */
public final class PlantedDispositions {

    private static final List<String> DISTRICTS = List.of("Contoh Utara", "Contoh Selatan", "Mekarjaya", "Sukamaju");
    private static final List<List<String>> SUBJECTS = List.of(
            List.of("Dinas Pekerjaan Umum", "jalan", "berlubang", "aspal"),
            List.of("Dinas Kesehatan Kab. Contoh", "puskesmas", "dokter", "obat"),
            List.of("Dinas Sosial", "bantuan", "keluarga", "miskin"));
    private static final List<String> FILLERS = List.of("mohon", "segera", "sudah", "lama", "warga", "kami");

    private PlantedDispositions() {}

    /**
     * A history with the pattern.
     *
     * @param size how many dispositions
     * @param seed another one gives another history
     * @return always the same for the same arguments
     */
    public static List<Disposition> of(int size, long seed) {
        Random random = new Random(seed);
        List<Disposition> history = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
            String lead = subject.get(0);
            String place = "";
            if (random.nextInt(3) == 0) {
                place = DISTRICTS.get(random.nextInt(DISTRICTS.size()));
                lead = random.nextInt(4) == 0 ? lead : "Kecamatan " + place;
            }
            history.add(new Disposition(TrackingId.of("p" + i), complaint(random, subject, place), UnitName.of(lead)));
        }
        return List.copyOf(history);
    }

    private static RoutingCase complaint(Random random, List<String> subject, String place) {
        String words = subject.get(1 + random.nextInt(3)) + " " + subject.get(1 + random.nextInt(3));
        return RoutingCase.builder()
                .title(subject.get(1 + random.nextInt(3)))
                .body(words + " " + FILLERS.get(random.nextInt(FILLERS.size())) + " di " + place)
                .channel(Channel.of(random.nextBoolean() ? "Website" : "SMS"))
                .build();
    }

    /**
     * Cases of all sorts.
     *
     * @return with and without each part
     */
    public static Arbitrary<RoutingCase> cases() {
        Arbitrary<String> texts = Arbitraries.of(
                        "jalan",
                        "berlubang",
                        "obat",
                        "Dinas Sosial",
                        "Contoh Utara",
                        "xyz",
                        "0812",
                        "bantuan",
                        "KESEHATAN")
                .list()
                .ofMaxSize(5)
                .map(words -> String.join(", ", words));
        return Combinators.combine(
                        texts,
                        texts,
                        Arbitraries.of("Infrastruktur Jalan", "Kesehatan", "Lainnya")
                                .optional(),
                        units().optional(),
                        Arbitraries.of("SMS", "Website - dinas-sosial", "Website")
                                .map(Channel::of)
                                .optional(),
                        Arbitraries.of(Classification.ASPIRATION, Classification.NOT_OVERSIGHT_GRADE)
                                .optional(),
                        units().set().ofMaxSize(2))
                .as((title, body, category, agency, channel, classification, returned) -> RoutingCase.builder()
                        .title(title)
                        .body(body)
                        .category(category)
                        .parentAgency(agency)
                        .channel(channel)
                        .classification(classification)
                        .returnedBy(returned)
                        .build());
    }

    /**
     * Histories of all sorts, small ones.
     *
     * @return tracking ids may come twice
     */
    public static Arbitrary<List<Disposition>> histories() {
        return Combinators.combine(Arbitraries.integers().between(1, 40), cases(), units())
                .as((id, complaint, lead) -> new Disposition(TrackingId.of("h" + id), complaint, lead))
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<UnitName> units() {
        return Arbitraries.of(
                        "Dinas Kesehatan Kab. Contoh",
                        "DINAS KESEHATAN KABUPATEN CONTOH",
                        "Dinas Sosial",
                        "Kecamatan Contoh Utara",
                        "Kecamatan Contoh Selatan",
                        "Inspektorat")
                .map(UnitName::of);
    }
}
