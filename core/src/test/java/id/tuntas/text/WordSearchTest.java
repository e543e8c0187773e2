package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordSearchTest {

    private static List<Integer> found(Hits hits) {
        return IntStream.range(0, hits.count()).map(hits::phrase).boxed().toList();
    }

    private static List<Integer> found(Matching matching, String text, String... phrases) {
        WordSearch search = WordSearch.of(List.of(phrases), matching);
        Hits hits = search.newHits();
        search.search(text, hits);
        return found(hits);
    }

    @Test
    void findsWholeWordsThatFollowEachOther() {
        assertThat(found(
                        Matching.AS_WRITTEN,
                        "Lampu-jalan MATI!",
                        "lampu jalan",
                        "jalan mati",
                        "lampu mati",
                        "lamp",
                        "mati"))
                .containsExactly(0, 1, 4);
        assertThat(found(Matching.AS_WRITTEN, "lampu di jalan", "lampu jalan")).isEmpty();
        assertThat(found(Matching.AS_WRITTEN, "jalanan", "jalan")).isEmpty();
    }

    @Test
    void findsByStemWhatIsWrittenOtherwise() {
        String text = "Jln berlubang2 di dpn psr blm diperbaiki, air gk ngalir, air PDAM";

        assertThat(found(
                        Matching.BY_STEM,
                        text,
                        "jalan berlubang",
                        "perbaikan",
                        "depan pasar",
                        "air tidak mengalir",
                        "pasar depan"))
                .containsExactly(0, 1, 2, 3);
        assertThat(found(Matching.AS_WRITTEN, text, "jalan berlubang", "perbaikan", "depan pasar", "air pdam"))
                .containsExactly(3);
    }

    @Test
    void phrasesWithinPhrasesAreAllFound() {
        assertThat(found(Matching.AS_WRITTEN, "a b c d", "a b c d", "b c d", "c d", "d", "b c", "a", "a b c e", "b"))
                .containsExactly(0, 1, 2, 3, 4, 5, 7);
        assertThat(found(Matching.AS_WRITTEN, "a b c a b d", "a b c a b c", "a b d", "c a b"))
                .containsExactly(1, 2);
    }

    @Test
    void phrasesThatAreTheSameAreAllFound() {
        assertThat(found(Matching.BY_STEM, "x jalan rusak", "Jalan rusak", "y", "jln kerusakan", "jalan-rusak", "x"))
                .containsExactly(0, 2, 3, 4);
    }

    @Test
    void tellsInWhichFieldAPhraseWasFound() {
        WordSearch search = WordSearch.of(List.of("a", "b", "a b", "c"), Matching.AS_WRITTEN);
        Hits hits = search.newHits();
        search.search("b a", 0, hits);
        search.search("b c", 7, hits);

        assertThat(found(hits)).containsExactly(0, 1, 3);
        assertThat(hits.has(0, 0)).isTrue();
        assertThat(hits.has(0, 7)).isFalse();
        assertThat(hits.has(1, 0)).isTrue();
        assertThat(hits.has(1, 7)).isTrue();
        assertThat(hits.has(2)).isFalse();
        assertThat(hits.has(3, 0)).isFalse();
        assertThat(hits.has(3, 7)).isTrue();
    }

    @Test
    void whatIsFoundLaterStandsInOrderToo() {
        WordSearch search = WordSearch.of(List.of("a", "b", "c"), Matching.AS_WRITTEN);
        Hits hits = search.newHits();
        search.search("c", hits);
        assertThat(found(hits)).containsExactly(2);
        search.search("a c", hits);
        assertThat(found(hits)).containsExactly(0, 2);
        hits.clear();
        search.search("b", hits);
        assertThat(found(hits)).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource
    void aSearchForNothingFindsNothing(Matching matching) {
        WordSearch search = WordSearch.of(List.of(), matching);
        Hits hits = search.newHits();
        search.search("jalan rusak", hits);

        assertThat(hits.count()).isZero();
        assertThat(search.phrases()).isEmpty();
        assertThat(search.matching()).isEqualTo(matching);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "\uD83D\uDE21", "\u0301"})
    void refusesAPhraseWithoutLetterOrDigit(String phrase) {
        assertThatThrownBy(() -> WordSearch.of(List.of("jalan", phrase), Matching.BY_STEM))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("phrases: letters or digits in each");
    }

    @Test
    void refusesWhatIsOutOfRangeOrOfAnotherSearch() {
        WordSearch search = WordSearch.of(List.of("a"), Matching.AS_WRITTEN);
        Hits hits = search.newHits();
        Hits others = WordSearch.of(List.of("a"), Matching.AS_WRITTEN).newHits();

        assertThatThrownBy(() -> search.search("a", others)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> search.search("a", 8, hits)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> search.search("a", -1, hits)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> hits.phrase(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> hits.phrase(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> hits.has(1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> hits.has(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> hits.has(0, 8)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> hits.has(0, -1)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void tellsNoWords() {
        WordSearch search = WordSearch.of(List.of("jalan"), Matching.BY_STEM);
        Hits hits = search.newHits();
        search.search("jalan", hits);

        assertThat(search).hasToString("WordSearch[1 BY_STEM]");
        assertThat(hits).hasToString("Hits[1]");
    }

    /** A megabyte of beginnings that come to nothing, and of phrases that end at every word. */
    @ParameterizedTest
    @EnumSource
    void noTextTakesMoreStepsThanItHasWords(Matching matching) {
        List<String> phrases = new ArrayList<>();
        for (int length = 1; length <= 400; length++) {
            phrases.add("jalan ".repeat(length));
            phrases.add("jalan ".repeat(length) + "rusak " + "jalan ".repeat(length));
            phrases.add("jalan ".repeat(length) + "rusak parah");
        }
        WordSearch search = WordSearch.of(phrases, matching);
        List<String> texts = List.of(
                "jalan ".repeat(175_000),
                ("jalan ".repeat(399) + "rusak ").repeat(440),
                ("jalan ".repeat(20) + "rusak ").repeat(8_000),
                "jalan rusak ".repeat(90_000),
                ("jalan ".repeat(400) + "x ").repeat(430));
        for (String text : texts) {
            Hits hits = search.newHits();
            search.search(text, hits);
            int words = Tokens.forms(text, matching).size();

            assertThat(hits.count()).isPositive();
            assertThat(hits.steps().taken).isBetween((long) words, 2L * words + phrases.size());
        }
    }

    @Test
    void wordsThatAreChosenToCrowdDoNot() {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            phrases.add(Integer.toString(i, 36).replaceAll("[0-9]", "x") + " " + "Aa".repeat(7) + i);
            phrases.add("AaAaAaAa".replace("Aa", i % 2 == 0 ? "Aa" : "BB")
                    + Integer.toBinaryString(i).replace("0", "Aa").replace("1", "BB"));
        }
        WordSearch search = WordSearch.of(phrases, Matching.AS_WRITTEN);
        Hits hits = search.newHits();
        search.search(String.join("\n", phrases), hits);

        assertThat(hits.count()).isEqualTo(phrases.size());
    }
}
