package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class WordSearchProperties {

    private static Set<Integer> found(Hits hits) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < hits.count(); i++) {
            found.add(hits.phrase(i));
        }
        return found;
    }

    @Property(tries = 10_000)
    void findsWhatTheNaiveReadingFinds(
            @ForAll("phrases") List<String> phrases, @ForAll("texts") List<String> texts, @ForAll Matching matching) {
        WordSearch search = WordSearch.of(phrases, matching);
        Hits hits = search.newHits();
        Set<Integer> all = new TreeSet<>();
        for (int field = 0; field < texts.size(); field++) {
            search.search(texts.get(field), field, hits);
            Set<Integer> expected = NaiveWordSearch.found(phrases, texts.get(field), matching);
            for (int phrase = 0; phrase < phrases.size(); phrase++) {
                assertThat(hits.has(phrase, field)).isEqualTo(expected.contains(phrase));
            }
            all.addAll(expected);
        }

        assertThat(found(hits)).isEqualTo(all);
        assertThat(hits.count()).isEqualTo(all.size());
        all.forEach(phrase -> assertThat(hits.has(phrase)).isTrue());
    }

    @Property(tries = 2_000)
    void clearedHitsAreAsNew(
            @ForAll("phrases") List<String> phrases, @ForAll("texts") List<String> texts, @ForAll Matching matching) {
        WordSearch search = WordSearch.of(phrases, matching);
        Hits hits = search.newHits();
        for (String text : texts) {
            hits.clear();
            search.search(text, hits);
            assertThat(found(hits)).isEqualTo(NaiveWordSearch.found(phrases, text, matching));
        }
        hits.clear();

        assertThat(hits.count()).isZero();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            assertThat(hits.has(phrase)).isFalse();
        }
    }

    @Property
    void aPhraseIsFoundInItselfAndBetweenAnyGaps(@ForAll("phrases") List<String> phrases, @ForAll Matching matching) {
        WordSearch search = WordSearch.of(phrases, matching);
        Hits hits = search.newHits();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            hits.clear();
            search.search("\uD83D\uDE21 " + phrases.get(phrase).replace(" ", " -- ") + "!", hits);
            assertThat(hits.has(phrase)).isTrue();
        }
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return rows(6).filter(
                        phrase -> !Tokens.forms(phrase, Matching.AS_WRITTEN).isEmpty())
                .list()
                .ofMinSize(0)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return rows(40).list().ofMinSize(1).ofMaxSize(3);
    }

    /** Few words that overlap in many ways, or odd ones; now and then only two. */
    private static Arbitrary<String> rows(int longest) {
        List<String> odd = new ArrayList<>(List.of(
                "jalan",
                "jln",
                "Jalanan",
                "rusak",
                "kerusakan",
                "lubang2",
                "2",
                "22",
                "rt05",
                "RT",
                "05",
                "air",
                "mengairi",
                "caf\u00E9",
                "cafe\u0301",
                "\uD83D\uDE21",
                "\uD840\uDC00",
                "\uD840",
                "ja\u00ADlan",
                "\uFF4A\uFF41lan",
                "\u33A1",
                "m",
                "\u00BD",
                "!",
                "a",
                "a.a",
                "a'a",
                "mempertanggungjawabkan",
                "pertanggungjawaban",
                "\uA98F\uA9A7",
                "0123456789012345"));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of("a", "b")),
                        Tuple.of(3, Arbitraries.of("a", "b", "c", "d")),
                        Tuple.of(2, Arbitraries.of(odd)))
                .list()
                .ofMaxSize(longest)
                .map(words -> String.join(" ", words));
    }
}
