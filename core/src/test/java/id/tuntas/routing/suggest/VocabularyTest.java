package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Feature.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static List<RoutingCase> times(int times, String title, String body) {
        return Collections.nCopies(
                times, RoutingCase.builder().title(title).body(body).build());
    }

    private static List<RoutingCase> category(int times, String category) {
        return Collections.nCopies(
                times, RoutingCase.builder().category(category).build());
    }

    @SafeVarargs
    private static List<String> learned(Kind kind, SuggestionSettings settings, List<RoutingCase>... parts) {
        List<RoutingCase> cases = new ArrayList<>();
        for (List<RoutingCase> part : parts) {
            cases.addAll(part);
        }
        return Vocabulary.learn(cases, settings).features().stream()
                .filter(feature -> feature.kind() == kind)
                .map(Feature::value)
                .toList();
    }

    @Test
    void aWordOfThreeReportsIsLearnedAndALabelOfTwo() {
        assertThat(learned(Kind.WORD, SuggestionSettings.DEFAULT, times(3, "", "jalan"), times(2, "", "obat")))
                .containsExactly("jalan");
        assertThat(learned(Kind.TITLE_WORD, SuggestionSettings.DEFAULT, times(3, "jalan", ""), times(2, "obat", "")))
                .containsExactly("jalan");
        assertThat(learned(Kind.CATEGORY, SuggestionSettings.DEFAULT, category(2, "Jalan"), category(1, "Obat")))
                .containsExactly("jalan");
    }

    @Test
    void ofMoreWordsThanAreLearnedTheMostFrequentAre() {
        SuggestionSettings two = SuggestionSettings.builder().mostWords(2).build();

        assertThat(learned(
                        Kind.WORD,
                        two,
                        times(3, "", "aspal"),
                        times(5, "", "jalan"),
                        times(4, "", "pasar"),
                        times(3, "", "obat")))
                .containsExactly("jalan", "pasar");
        assertThat(learned(Kind.WORD, two, times(3, "", "obat"), times(3, "", "jalan"), times(3, "", "pasar")))
                .containsExactly("jalan", "obat");
    }

    /** One in 2,000 of 6,000 reports is 3. */
    @Test
    void ofManyReportsOneIn2000HasToHaveAWord() {
        SuggestionSettings two = SuggestionSettings.builder().leastReports(2).build();

        assertThat(learned(Kind.WORD, two, times(5_997, "", ""), times(2, "", "obat")))
                .containsExactly("obat");
        assertThat(learned(Kind.WORD, two, times(5_995, "", ""), times(2, "", "obat"), times(3, "", "jalan")))
                .containsExactly("jalan");
    }

    @Test
    void whatNamesUnitsIsAlwaysThere() {
        assertThat(Vocabulary.learn(List.of(), SuggestionSettings.DEFAULT).features())
                .extracting(Feature::kind)
                .containsExactlyInAnyOrder(
                        Kind.PRIOR,
                        Kind.NAMED_IN_TEXT,
                        Kind.NAMED_IN_CATEGORY,
                        Kind.NAMED_IN_PAGE,
                        Kind.IS_PARENT,
                        Kind.IS_REQUESTED);
    }
}
