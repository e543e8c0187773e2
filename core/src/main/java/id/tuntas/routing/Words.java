package id.tuntas.routing;

import id.tuntas.text.Matching;
import id.tuntas.text.Token;
import id.tuntas.text.Tokens;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What a complaint says, and the same complaint with a word more or less. Takes its time. */
final class Words {

    private final Matching matching;

    Words(Matching matching) {
        this.matching = matching;
    }

    boolean says(RoutingCase complaint, String word, Set<CaseField> in) {
        for (CaseField field : CaseField.values()) {
            if ((in.isEmpty() || in.contains(field)) && at(Tokens.of(complaint.words(field), matching), word) >= 0) {
                return true;
            }
        }
        return false;
    }

    RoutingCase with(RoutingCase complaint, Change.Say change) {
        boolean title = change.in().equals(Set.of(CaseField.TITLE));
        String more = "\n" + change.word();
        RoutingCase.Builder edited = RoutingCase.builder().from(complaint);
        return title
                ? edited.title(complaint.title() + more).build()
                : edited.body(complaint.body() + more).build();
    }

    RoutingCase without(RoutingCase complaint, Change.NotSay change) {
        RoutingCase.Builder edited = RoutingCase.builder().from(complaint);
        if (change.in().isEmpty() || change.in().contains(CaseField.TITLE)) {
            edited.title(without(complaint.title(), change.word()));
        }
        if (change.in().isEmpty() || change.in().contains(CaseField.BODY)) {
            edited.body(without(complaint.body(), change.word()));
        }
        return edited.build();
    }

    private String without(String text, String word) {
        List<String> phrase = Tokens.forms(word, matching);
        String rest = text;
        List<Token> tokens = Tokens.of(rest, matching);
        while (at(tokens, word) >= 0) {
            rest = cut(rest, tokens, phrase);
            tokens = Tokens.of(rest, matching);
        }
        return rest;
    }

    /** Takes a phrase out wherever it is said, also where two of them share a word. */
    private static String cut(String text, List<Token> tokens, List<String> phrase) {
        List<String> forms = tokens.stream().map(Token::form).toList();
        BitSet out = new BitSet();
        for (int from = 0; from + phrase.size() <= forms.size(); from++) {
            if (forms.subList(from, from + phrase.size()).equals(phrase)) {
                out.set(from, from + phrase.size());
            }
        }
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int i = out.nextSetBit(0); i >= 0; i = out.nextSetBit(i + 1)) {
            rest.append(text, at, tokens.get(i).start()).append(' ');
            at = tokens.get(i).end();
        }
        return rest.append(text, at, text.length()).toString();
    }

    private int at(List<Token> tokens, String word) {
        return Collections.indexOfSubList(tokens.stream().map(Token::form).toList(), Tokens.forms(word, matching));
    }
}
