package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.suggest.Feature.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionModelTest {

    private static CandidateUnit unit(String kind, String... keys) {
        return CandidateUnit.builder()
                .name(UnitName.of(keys[0]))
                .kind(Optional.of(kind).filter(word -> !word.isEmpty()))
                .addKeys(keys)
                .reports(1)
                .build();
    }

    private static final Feature JALAN = new Feature(Kind.WORD, "jalan");
    private static final Feature OBAT = new Feature(Kind.WORD, "obat");

    private static FeatureWeights zero(Feature feature) {
        return FeatureWeights.of(feature, List.of(0, 0, 0, 0));
    }

    private static SuggestionModel.Builder model() {
        return SuggestionModel.builder()
                .settings(SuggestionSettings.DEFAULT)
                .reports(2)
                .addUnits(unit("dinas", "dinas a", "dinas b"), unit("dinas", "dinas c"));
    }

    private static void isRefused(SuggestionModel.Builder model, String attribute, String expected) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(model::build)
                .withMessageContaining(attribute)
                .withMessageContaining(expected);
    }

    @Test
    void aModelHasAColumnForEachUnitEachKindAndAll() {
        SuggestionModel model = model().addWeights(zero(JALAN), zero(OBAT)).build();

        assertThat(model.kinds()).containsExactly("dinas");
        assertThat(model.columns()).isEqualTo(4);
        assertThat(model.weights()).hasSize(2);
    }

    @Test
    void featuresComeInOrderAndOnceEach() {
        isRefused(model().addWeights(zero(OBAT), zero(JALAN)), "weights", "one entry a feature, in order");
        isRefused(model().addWeights(zero(JALAN), zero(JALAN)), "weights", "one entry a feature, in order");
    }

    @Test
    void everyFeatureHasAllColumns() {
        isRefused(
                model().addWeights(zero(JALAN), FeatureWeights.of(OBAT, List.of(0, 0, 0))),
                "weights",
                "one number for each unit, each kind and for all");
    }

    @Test
    void aKeyIsOneUnits() {
        isRefused(model().addUnits(unit("", "rsud", "dinas b")), "units", "one unit a key");
    }

    @Test
    void thereAreNeverFewerThanNoReports() {
        assertThat(model().reports(0).build().reports()).isZero();
        isRefused(model().reports(-1), "reports", "0 or more");
    }

    @Test
    void aFeatureHasWeightsThatCanBeReadOneByOne() {
        FeatureWeights weights = FeatureWeights.of(JALAN, List.of(0, 1_200, 0, -30));

        assertThat(weights.feature()).isEqualTo(JALAN);
        assertThat(weights.columns()).isEqualTo(4);
        assertThat(weights.at(1)).isEqualTo(1_200);
        assertThat(weights.filled()).containsExactly(1, 3);
        assertThat(weights.isZero()).isFalse();
        assertThat(zero(JALAN).filled()).isEmpty();
        assertThat(zero(JALAN).isZero()).isTrue();
        assertThat(weights).hasToString("FeatureWeights[Feature[kind=WORD, value=jalan], 2 of 4]");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FeatureWeights.of(JALAN, List.of()))
                .withMessageContaining("one number a column");
    }

    @Test
    void weightsAreEqualWhereFeatureAndNumbersAre() {
        FeatureWeights weights = FeatureWeights.of(JALAN, List.of(0, 7));

        assertThat(weights)
                .isEqualTo(FeatureWeights.of(JALAN, List.of(0, 7)))
                .hasSameHashCodeAs(FeatureWeights.of(JALAN, List.of(0, 7)))
                .isNotEqualTo(FeatureWeights.of(OBAT, List.of(0, 7)))
                .isNotEqualTo(FeatureWeights.of(JALAN, List.of(7, 0)))
                .isNotEqualTo("weights")
                .doesNotHaveSameHashCodeAs(FeatureWeights.of(OBAT, List.of(0, 7)));
    }

    @Test
    void aFeatureHasAtMost300Characters() {
        assertThat(new Feature(Kind.CATEGORY, "a".repeat(300)).value()).hasSize(300);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Feature(Kind.CATEGORY, "a".repeat(301)))
                .withMessageContaining("at most 300 characters");
    }

    @Test
    void aUnitHasAKeyAndNeverFewerThanNoReports() {
        CandidateUnit.Builder unit = CandidateUnit.builder().name(UnitName.of("RSUD"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> unit.reports(0).build())
                .withMessageContaining("at least one");
        assertThat(unit.addKeys("rsud").build().reports()).isZero();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> unit.reports(-1).build())
                .withMessageContaining("0 or more");
    }

    @Test
    void aKindOfFeatureIsFoundByItsWordInDocuments() {
        assertThat(Kind.of("title_word")).contains(Kind.TITLE_WORD);
        assertThat(Kind.of("is_parent")).contains(Kind.IS_PARENT);
        assertThat(Kind.of("TITLE_WORD")).isEmpty();
    }

    @Test
    void onlyWhatNamesAUnitSpeaksForManyUnitsByOneWeight() {
        assertThat(Kind.values())
                .filteredOn(Kind::isJoint)
                .containsExactly(
                        Kind.NAMED_IN_TEXT,
                        Kind.NAMED_IN_CATEGORY,
                        Kind.NAMED_IN_PAGE,
                        Kind.IS_PARENT,
                        Kind.IS_REQUESTED);
        assertThat(Kind.values()).filteredOn(Kind::isWord).containsExactly(Kind.WORD, Kind.TITLE_WORD);
    }
}
