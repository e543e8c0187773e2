package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.RoutingCase;
import id.tuntas.testkit.PlantedDispositions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggesterTest {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan Kab. Contoh");
    private static final UnitName MARKETS = UnitName.of("Dinas Perdagangan");
    private static final Suggester PLANTED = suggester(PlantedDispositions.of(400, 7));

    private static Suggester suggester(List<Disposition> history) {
        return Suggester.of(SuggestionTrainer.of(Directory.empty()).train(history));
    }

    private static RoutingCase body(String body) {
        return RoutingCase.builder().body(body).build();
    }

    private static Suggestion first(Suggester suggester, RoutingCase complaint) {
        return suggester.suggest(complaint, 1).get(0);
    }

    private static double probability(Suggester suggester, RoutingCase complaint, UnitName unit) {
        return suggester.suggest(complaint, 100).stream()
                .filter(suggestion -> suggestion.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .probability();
    }

    @Test
    void findsThePlantedPattern() {
        Suggestion roads = first(PLANTED, body("Aspal jalan kami berlubang"));

        assertThat(roads.unit()).isEqualTo(ROADS);
        assertThat(roads.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(roads.reasons(3).stream().map(reason -> reason.text().indonesian()))
                .anyMatch(reason -> reason.matches("kata (aspal|jalan|lubang) \\+[0-9],[0-9]"));
        assertThat(first(PLANTED, body("obatnya habis, dokternya tidak ada")).unit())
                .isEqualTo(HEALTH);
    }

    @Test
    void anInflectedWordIsTheWord() {
        assertThat(first(PLANTED, body("lubang2 di jln")).unit()).isEqualTo(ROADS);
    }

    @Test
    void namingAPlaceSpeaksForItsKecamatan() {
        Suggestion north = first(PLANTED, body("jalan rusak di Kec. Contoh Utara"));

        assertThat(north.unit()).isEqualTo(UnitName.of("Kecamatan Contoh Utara"));
        assertThat(north.reasons(1).get(0).text().indonesian()).startsWith("nama unit dalam teks contoh utara +");
        assertThat(north.reasons(1).get(0).text().english()).startsWith("unit's name in the text contoh utara +");
        RoutingCase placed = RoutingCase.builder()
                .body("jalan rusak")
                .place("Desa Cibeureum, Contoh Selatan")
                .build();
        assertThat(first(PLANTED, placed).unit()).isEqualTo(UnitName.of("Kecamatan Contoh Selatan"));
    }

    @Test
    void aKecamatanThatNeverGotAReportIsFoundByItsName() {
        Directory directory = Directory.of(
                "1",
                List.of(Unit.builder()
                        .name(UnitName.of("Kecamatan Tanjungsari"))
                        .build()));
        SuggestionModel model = SuggestionTrainer.of(directory).train(PlantedDispositions.of(400, 7));
        Suggestion found = first(Suggester.of(model), body("mohon segera, jalan rusak di Tanjungsari"));

        assertThat(found.unit()).isEqualTo(UnitName.of("Kecamatan Tanjungsari"));
        assertThat(model.units().stream().filter(unit -> unit.reports() == 0)).hasSize(1);
    }

    /** Ten of forty complaints about stalls stayed with the markets. */
    private static List<Disposition> stalls(Set<UnitName> returnedBy) {
        List<Disposition> history = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean markets = i % 4 == 0;
            history.add(new Disposition(
                    TrackingId.of("s" + i),
                    RoutingCase.builder()
                            .body("kios pasar tutup")
                            .returnedBy(markets ? returnedBy : Set.of())
                            .build(),
                    markets ? MARKETS : ROADS));
        }
        return history;
    }

    @Test
    void returnsCountAgainstTheUnitThatReturned() {
        Suggester without = suggester(stalls(Set.of()));
        Suggester with = suggester(stalls(Set.of(ROADS)));
        RoutingCase stall = body("kios pasar");

        assertThat(first(without, stall).unit()).isEqualTo(ROADS);
        assertThat(probability(with, stall, ROADS)).isLessThan(probability(without, stall, ROADS) - 0.05);
        assertThat(probability(with, stall, MARKETS)).isGreaterThan(probability(without, stall, MARKETS) + 0.05);
    }

    @Test
    void returnsThatWeighEnoughTakeTheFirstPlaceFromTheFavourite() {
        SuggestionSettings heavy =
                SuggestionSettings.builder().returnPercent(1_000).build();
        SuggestionModel model =
                SuggestionTrainer.of(Directory.empty()).with(heavy).train(stalls(Set.of(ROADS)));

        assertThat(first(Suggester.of(model), body("kios pasar")).unit()).isEqualTo(MARKETS);
    }

    @Test
    void aUnitThatReturnedThisVeryComplaintIsNoLongerTheFavourite() {
        RoutingCase road = body("jalan berlubang");
        RoutingCase returned =
                RoutingCase.builder().from(road).addReturnedBy(ROADS).build();
        Suggestion after = PLANTED.suggest(returned, 100).stream()
                .filter(suggestion -> suggestion.unit().equals(ROADS))
                .findFirst()
                .orElseThrow();

        assertThat(first(PLANTED, road).unit()).isEqualTo(ROADS);
        assertThat(first(PLANTED, returned).unit()).isNotEqualTo(ROADS);
        assertThat(after.contributions()).contains(new Contribution(Feature.Kind.RETURNED, "", -5_000));
    }

    @Test
    void aReturnByTheUnitThatKeptItInTheEndCountsNothing() {
        List<Disposition> plain = stalls(Set.of());
        List<Disposition> kept = stalls(Set.of(MARKETS));

        assertThat(SuggestionTrainer.of(Directory.empty()).train(kept).weights())
                .isEqualTo(SuggestionTrainer.of(Directory.empty()).train(plain).weights());
    }

    @Test
    void withoutAnythingKnownTheBiggestUnitComesFirstWithLowConfidence() {
        Suggester suggester = suggester(stalls(Set.of()));
        Suggestion biggest = first(suggester, body("zzz 12345 qqq"));

        assertThat(biggest.unit()).isEqualTo(ROADS);
        assertThat(biggest.confidence()).isEqualTo(Confidence.LOW);
        assertThat(biggest.probability()).isBetween(0.7, 0.8);
        assertThat(biggest.contributions().stream().map(Contribution::kind)).containsExactly(Feature.Kind.PRIOR);
    }

    @Test
    void anEmptyHistorySuggestsNothing() {
        assertThat(suggester(List.of()).suggest(body("jalan berlubang"), 3)).isEmpty();
    }

    @Test
    void wordsOfOneOrTwoReportsAndNumbersAreNotLearned() {
        List<Disposition> history = new ArrayList<>(stalls(Set.of()));
        for (int i = 0; i < 2; i++) {
            history.add(new Disposition(
                    TrackingId.of("n" + i), body("hormat kami, Fulanah, 081234567890, 081234567890x"), ROADS));
        }
        for (int i = 0; i < 9; i++) {
            history.add(new Disposition(TrackingId.of("m" + i), body("rt05 081234567890"), ROADS));
        }
        SuggestionModel model = SuggestionTrainer.of(Directory.empty()).train(history);

        assertThat(model.weights().stream().map(weights -> weights.feature().value()))
                .contains("kios", "pasar")
                .doesNotContain("fulanah")
                .noneMatch(value -> value.chars().anyMatch(Character::isDigit));
    }

    @Test
    void spellingsOfOneUnitAreOneAndDifferentUnitsStayApart() {
        List<Disposition> history = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            history.add(new Disposition(
                    TrackingId.of("a" + i),
                    body("obat"),
                    UnitName.of(i < 4 ? "Dinas Kesehatan Kab. Contoh" : "DINAS KESEHATAN KABUPATEN CONTOH")));
            history.add(new Disposition(TrackingId.of("b" + i), body("obat"), UnitName.of("RSUD Kab. Contoh")));
        }

        assertThat(SuggestionTrainer.of(Directory.empty()).train(history).units().stream()
                        .map(unit -> unit.name() + " " + unit.reports()))
                .containsExactly("Dinas Kesehatan Kab. Contoh 6", "RSUD Kab. Contoh 6");
    }

    @Test
    void whatWentToAUnitThatHasEndedIsItsSuccessors() {
        Unit fisheries = Unit.builder()
                .name(UnitName.of("Dinas Perikanan"))
                .validity(Validity.upTo(LocalDate.of(2022, 12, 31))) // a Saturday
                .successor(UnitName.of("Dinas Pertanian"))
                .build();
        Unit farming = Unit.builder()
                .name(UnitName.of("Dinas Pertanian"))
                .addAliases(UnitName.of("DISTAN"))
                .build();
        List<Disposition> history = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            history.add(new Disposition(TrackingId.of("f" + i), body("kolam ikan"), UnitName.of("Dinas Perikanan")));
            history.add(new Disposition(TrackingId.of("g" + i), body("pupuk padi"), UnitName.of("DISTAN")));
        }
        SuggestionModel model = SuggestionTrainer.of(Directory.of("1", List.of(fisheries, farming)))
                .asOf(LocalDate.of(2023, 1, 2)) // a Monday
                .train(history);

        assertThat(model.units()).hasSize(1);
        assertThat(first(Suggester.of(model), body("ikan")).unit()).isEqualTo(UnitName.of("Dinas Pertanian"));
        assertThat(model.units().get(0).reports()).isEqualTo(8);
    }

    @Test
    void howMuchIsLearnedByKindChangesNothingOfWhatNamesSay() {
        SuggestionSettings settings =
                SuggestionSettings.builder().kindPercent(1).build();
        SuggestionModel model =
                SuggestionTrainer.of(Directory.empty()).with(settings).train(PlantedDispositions.of(400, 7));
        int ofKecamatan = model.units().size() + model.kinds().indexOf("kecamatan");

        for (FeatureWeights weights : model.weights()) {
            if (weights.feature().kind() == Feature.Kind.NAMED_IN_TEXT) {
                assertThat(weights.at(ofKecamatan)).isGreaterThan(1_000);
            } else {
                assertThat(weights.at(ofKecamatan)).isBetween(-50, 50);
            }
        }
    }

    @Test
    void textsRedactThemselves() {
        RoutingCase complaint =
                RoutingCase.builder().title("Rahasia").body("sekali").build();

        assertThat(complaint.toString()).isEqualTo("RoutingCase[7 and 6 characters]");
        assertThat(new Disposition(TrackingId.of("1"), complaint, ROADS).toString())
                .doesNotContain("Rahasia", "sekali");
    }
}
