package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.desk.view.CoordinatorView;
import id.tuntas.desk.view.Filed;
import id.tuntas.desk.view.MaskedText;
import id.tuntas.desk.view.Passage;
import id.tuntas.desk.view.PublicView;
import id.tuntas.desk.view.ReporterView;
import id.tuntas.desk.view.UnitView;
import id.tuntas.port.IndexedWords;
import id.tuntas.port.WordIndex;
import id.tuntas.port.Words;
import id.tuntas.text.Matching;
import id.tuntas.text.PersonalNumbers;
import id.tuntas.text.Tokens;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The words by which a view is found: stems, without the numbers and addresses by which a person can be found, and without what
 * stands in their place.
 */
final class SearchWords {

    /** The most that one complaint is found by. */
    static final int MOST = 5_000;

    private static final int LONGEST_QUERY = 1_000;

    private final Set<String> words = new LinkedHashSet<>();

    private SearchWords() {}

    /** The words of what somebody looks for. */
    static Set<String> of(String query) {
        Set<String> words =
                query.length() > LONGEST_QUERY || !PersonalNumbers.find(query).isEmpty()
                        ? Set.of()
                        : new SearchWords().plus(MaskedText.of(query)).words;
        if (words.isEmpty() || words.size() > WordIndex.MOST_WORDS) {
            throw InvalidValueException.of(
                    "query",
                    "1 to " + WordIndex.MOST_WORDS + " words in at most " + LONGEST_QUERY
                            + " characters, without numbers and addresses by which a person can be found");
        }
        return words;
    }

    static Set<String> of(PublicView.Open view) {
        return new SearchWords().plus(view.category()).plus(view.words(), Function.identity()).words;
    }

    static Set<String> of(ReporterView view) {
        return new SearchWords().plus(view.words(), MaskedText::of).words;
    }

    static Set<String> of(UnitView view) {
        SearchWords words = new SearchWords().plus(view.file().category().map(MaskedText::of));
        return view instanceof UnitView.Open open
                ? words.plus(open.words(), MaskedText::of).words
                : words.plus(((UnitView.Anonymous) view).words(), Function.identity()).words;
    }

    static Set<String> of(CoordinatorView view) {
        List<Passage<Words>> passages =
                view.words().stream().map(Filed::passage).toList();
        return new SearchWords()
                .plus(view.file().category().map(MaskedText::of))
                .plus(passages, MaskedText::of)
                .words;
    }

    private <T> SearchWords plus(Collection<Passage<T>> passages, Function<T, MaskedText> masked) {
        passages.forEach(passage -> plus(passage.text().map(masked)));
        return this;
    }

    private SearchWords plus(Optional<MaskedText> text) {
        text.ifPresent(this::plus);
        return this;
    }

    private SearchWords plus(MaskedText masked) {
        String text = masked.text();
        for (PersonalNumbers.Kind kind : PersonalNumbers.Kind.values()) {
            text = text.replace(kind.mask(), " ");
        }
        for (String form : Tokens.forms(text, Matching.BY_STEM)) {
            if (words.size() < MOST) {
                words.add(cut(form));
            }
        }
        return this;
    }

    private static String cut(String form) {
        if (form.length() <= IndexedWords.LONGEST_WORD) {
            return form;
        }
        boolean halves = Character.isHighSurrogate(form.charAt(IndexedWords.LONGEST_WORD - 1));
        return form.substring(0, halves ? IndexedWords.LONGEST_WORD - 1 : IndexedWords.LONGEST_WORD);
    }
}
