package id.tuntas.routing;

import id.tuntas.text.Matching;
import id.tuntas.text.Token;
import id.tuntas.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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

    /** Takes a phrase out wherever it is, also where that brings it about once more. */
    private static String cut(String text, List<Token> tokens, List<String> phrase) {
        List<Token> kept = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (Token token : tokens) {
            kept.add(token);
            forms.add(token.form());
            int from = forms.size() - phrase.size();
            if (from >= 0 && forms.subList(from, forms.size()).equals(phrase)) {
                kept.subList(from, kept.size()).clear();
                forms.subList(from, forms.size()).clear();
            }
        }
        Set<Token> left = new HashSet<>(kept);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Token token : tokens) {
            if (!left.contains(token)) {
                rest.append(text, at, token.start()).append(' ');
                at = token.end();
            }
        }
        return rest.append(text, at, text.length()).toString();
    }

    private int at(List<Token> tokens, String word) {
        return Collections.indexOfSubList(tokens.stream().map(Token::form).toList(), Tokens.forms(word, matching));
    }
}
