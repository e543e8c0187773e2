package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Encoder.Encoded;
import id.tuntas.routing.suggest.Encoder.Joint;
import id.tuntas.routing.suggest.Encoder.Plain;
import id.tuntas.routing.suggest.Feature.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EncoderTest {

    private static final List<CandidateUnit> UNITS = List.of(unit("dinas sosial"), unit("inspektorat", "itda"));

    private final Vocabulary vocabulary = Vocabulary.of(List.of(
            zero(new Feature(Kind.CATEGORY, "sosial")),
            zero(Feature.of(Kind.IS_PARENT)),
            zero(Feature.of(Kind.IS_REQUESTED)),
            zero(Feature.of(Kind.NAMED_IN_CATEGORY)),
            zero(Feature.of(Kind.NAMED_IN_PAGE)),
            zero(Feature.of(Kind.NAMED_IN_TEXT)),
            zero(Feature.of(Kind.PRIOR)),
            zero(new Feature(Kind.TITLE_WORD, "bantu")),
            zero(new Feature(Kind.WORD, "bantu")),
            zero(new Feature(Kind.WORD, "beras")),
            zero(new Feature(Kind.WORD, "miskin")),
            zero(new Feature(Kind.WORD, "warga"))));

    private static CandidateUnit unit(String... keys) {
        return CandidateUnit.builder()
                .name(UnitName.of(keys[0]))
                .addKeys(keys)
                .reports(1)
                .build();
    }

    private static FeatureWeights zero(Feature feature) {
        return FeatureWeights.of(feature, List.of(0, 0, 0));
    }

    private Encoded encode(RoutingCase complaint) {
        SuggestionSettings settings =
                SuggestionSettings.builder().wordPercent(300).titlePercent(150).build();
        return new Encoder(vocabulary, UNITS, settings).encode(Traits.of(complaint));
    }

    private int row(Kind kind, String value) {
        return vocabulary.row(new Feature(kind, value)).orElseThrow();
    }

    private Joint joint(Kind kind, int unit, double share, String... words) {
        return new Joint(row(kind, ""), unit, share, new TreeSet<>(Set.of(words)));
    }

    /** Four words that are known share 3: 3 by the square root of 4 each. */
    @Test
    void knownWordsShareWhatTextsWeighAndLabelsCountOne() {
        Encoded encoded = encode(RoutingCase.builder()
                .title("Bantuan zzz")
                .body("beras untuk warga miskin")
                .category("SOSIAL")
                .build());

        assertThat(encoded.plain())
                .containsExactly(
                        new Plain(row(Kind.PRIOR, ""), 1),
                        new Plain(row(Kind.WORD, "bantu"), 1.5),
                        new Plain(row(Kind.WORD, "beras"), 1.5),
                        new Plain(row(Kind.WORD, "miskin"), 1.5),
                        new Plain(row(Kind.WORD, "warga"), 1.5),
                        new Plain(row(Kind.TITLE_WORD, "bantu"), 1.5),
                        new Plain(row(Kind.CATEGORY, "sosial"), 1));
        assertThat(encoded.isUnknown()).isFalse();
    }

    @Test
    void whatNamesAUnitSpeaksForThatUnit() {
        Encoded encoded = encode(RoutingCase.builder()
                .body("lapor ke ITDA")
                .category("Inspektorat")
                .channel(Channel.of("Website - dinas-sosial"))
                .parentAgency(UnitName.of("DINAS SOSIAL"))
                .agency(UnitName.of("Inspektorat"))
                .addReturnedBy(UnitName.of("itda"), UnitName.of("Dinas Lain"))
                .build());

        assertThat(encoded.joint())
                .containsExactly(
                        joint(Kind.NAMED_IN_TEXT, 1, 1, "itda"),
                        joint(Kind.NAMED_IN_CATEGORY, 1, 1, "inspektorat"),
                        joint(Kind.NAMED_IN_PAGE, 0, 1, "dinas", "sosial"),
                        joint(Kind.IS_PARENT, 0, 1),
                        joint(Kind.IS_REQUESTED, 1, 1));
        assertThat(encoded.returned()).containsExactly(1);
    }

    @Test
    void aCaseOfWhichNothingIsKnownIsStillACase() {
        Encoded encoded = encode(RoutingCase.builder().body("zzz").build());

        assertThat(encoded.plain()).containsExactly(new Plain(row(Kind.PRIOR, ""), 1));
        assertThat(encoded.joint()).isEmpty();
        assertThat(encoded.isUnknown()).isTrue();
    }
}
