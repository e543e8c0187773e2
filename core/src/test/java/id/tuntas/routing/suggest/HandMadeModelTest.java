package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Feature.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is suggested by weights that were written down by hand, of which one word alone counts wholly. */
class HandMadeModelTest {

    private static final UnitName GENERAL = UnitName.of("Bagian Umum");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    private static final UnitName MARKETS = UnitName.of("Dinas Perdagangan");

    /** The columns are the three units in this order, the kind dinas, and all. */
    private final SuggestionModel model = SuggestionModel.builder()
            .settings(SuggestionSettings.builder().wordPercent(100).build())
            .reports(8)
            .addUnits(unit(GENERAL, Optional.empty(), 1))
            .addUnits(unit(HEALTH, Optional.of("dinas"), 5), unit(MARKETS, Optional.of("dinas"), 2))
            .addWeights(FeatureWeights.of(Feature.of(Kind.IS_REQUESTED), List.of(0, 0, 0, 500, 100)))
            .addWeights(FeatureWeights.of(Feature.of(Kind.PRIOR), List.of(0, 0, 0, 0, 0)))
            .addWeights(word("besar", 0, 800_000, 0, 0, 0))
            .addWeights(word("harga", 0, 0, 0, 0, 0))
            .addWeights(word("pasar", 100, 200, 1_000, 40, 5))
            .build();

    private static CandidateUnit unit(UnitName name, Optional<String> kind, int reports) {
        return CandidateUnit.builder()
                .name(name)
                .kind(kind)
                .addKeys(name.key())
                .reports(reports)
                .build();
    }

    private static FeatureWeights word(String word, Integer... thousandths) {
        return FeatureWeights.of(new Feature(Kind.WORD, word), List.of(thousandths));
    }

    private List<Suggestion> suggest(String body) {
        return Suggester.of(model).suggest(RoutingCase.builder().body(body).build(), 3);
    }

    @Test
    void aUnitsOwnWeightItsKindsAndThatOfAllAreAdded() {
        List<Suggestion> suggestions = suggest("pasar");

        assertThat(suggestions).extracting(Suggestion::unit).containsExactly(MARKETS, HEALTH, GENERAL);
        assertThat(suggestions).extracting(Suggestion::thousandths).containsExactly(1_045L, 245L, 105L);
        assertThat(suggestions).extracting(Suggestion::rank).containsExactly(1, 2, 3);
        assertThat(suggestions.get(2).contributions()).containsExactly(new Contribution(Kind.WORD, "pasar", 105));
    }

    /** e^1.045, e^0.245 and e^0.105 are 2.8434, 1.2776 and 1.1107, together 5.2317. */
    @Test
    void theSharesAreThoseOfTheSoftmax() {
        assertThat(suggest("pasar").get(0).probability()).isCloseTo(0.5435, within(0.0001));
        assertThat(suggest("pasar").get(1).probability()).isCloseTo(0.2442, within(0.0001));
        assertThat(suggest("pasar").get(2).probability()).isCloseTo(0.2123, within(0.0001));
    }

    @Test
    void scoresOfHundredsHaveSharesToo() {
        assertThat(suggest("besar").get(0).unit()).isEqualTo(HEALTH);
        assertThat(suggest("besar").get(0).probability()).isEqualTo(1);
        assertThat(suggest("besar").get(2).probability()).isZero();
    }

    @Test
    void ofUnitsOfOneScoreTheBiggestComesFirst() {
        assertThat(suggest("harga")).extracting(Suggestion::unit).containsExactly(HEALTH, MARKETS, GENERAL);
        assertThat(suggest("harga")).extracting(Suggestion::thousandths).containsOnly(0L);
    }

    /** Half a report more each: log(5.5/9.5) = -0.5465, log(2.5/9.5) = -1.3350, log(1.5/9.5) = -1.8458. */
    @Test
    void whereNothingIsKnownTheScoreIsTheLogarithmOfTheShare() {
        List<Suggestion> suggestions = suggest("zzz");

        assertThat(suggestions).extracting(Suggestion::unit).containsExactly(HEALTH, MARKETS, GENERAL);
        assertThat(suggestions).extracting(Suggestion::thousandths).containsExactly(-547L, -1_335L, -1_846L);
        assertThat(suggestions).extracting(Suggestion::confidence).containsOnly(Confidence.LOW);
    }

    @Test
    void theUnitThatIsAskedForIsNotUnknown() {
        RoutingCase asked = RoutingCase.builder().agency(MARKETS).build();
        Suggestion first = Suggester.of(model).suggest(asked, 1).get(0);

        assertThat(first.unit()).isEqualTo(MARKETS);
        assertThat(first.thousandths()).isEqualTo(600);
        assertThat(first.contributions()).containsExactly(new Contribution(Kind.IS_REQUESTED, "", 600));
    }

    @Test
    void aSuggesterTellsItsModel() {
        assertThat(Suggester.of(model).model()).isSameAs(model);
    }
}
