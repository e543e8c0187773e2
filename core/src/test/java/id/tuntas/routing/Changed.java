package id.tuntas.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.UnitName;
import id.tuntas.text.Matching;
import id.tuntas.text.Token;
import id.tuntas.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A complaint and a rule book after what an alternative says was done to them. */
final class Changed {

    private final String rule;
    private RoutingCase complaint;
    private RuleBook book;

    Changed(Alternative alternative, RoutingCase complaint, RuleBook book) {
        this.rule = alternative.rule();
        this.complaint = complaint;
        this.book = book;
        alternative.changes().forEach(this::make);
    }

    RoutingCase complaint() {
        return complaint;
    }

    RuleBook book() {
        return book;
    }

    private void make(Change change) {
        RoutingCase.Builder other = RoutingCase.builder().from(complaint);
        if (change instanceof Change.Have have) {
            make(have, other);
        } else if (change instanceof Change.HappenIn happen) {
            other.district(happen.district()).village(happen.village());
        } else if (change instanceof Change.Say say) {
            if (say.in().equals(Set.of(CaseField.TITLE))) {
                other.title(complaint.title() + " ... " + say.word());
            } else {
                other.body(complaint.body() + " ... " + say.word());
            }
        } else if (change instanceof Change.NotSay not) {
            if (!not.in().equals(Set.of(CaseField.BODY))) {
                other.title(without(complaint.title(), not.word(), book.matching()));
            }
            if (!not.in().equals(Set.of(CaseField.TITLE))) {
                other.body(without(complaint.body(), not.word(), book.matching()));
            }
        } else if (change instanceof Change.Anonymous anonymous) {
            other.confidentiality(new Confidentiality(
                    anonymous.yes(), complaint.confidentiality().secret()));
        } else if (change instanceof Change.Secret secret) {
            other.confidentiality(
                    new Confidentiality(complaint.confidentiality().anonymous(), secret.yes()));
        } else if (change instanceof Change.ComeIn in) {
            other.arrival(in.example());
        } else if (change instanceof Change.NotForOversight) {
            other.classification(Classification.NOT_OVERSIGHT_GRADE);
        } else if (change instanceof Change.Outrank outrank) {
            book = outranking(outrank.priority());
        }
        complaint = other.build();
    }

    private static void make(Change.Have have, RoutingCase.Builder other) {
        switch (have.kind()) {
            case CLASSIFICATION -> other.classification(Classification.of(have.value()));
            case CATEGORY -> other.category(have.value());
            case CHANNEL -> other.channel(Channel.of(have.value()));
            case AGENCY -> other.agency(UnitName.of(have.value()));
            default -> throw new IllegalStateException("not to be had: " + have.kind());
        }
    }

    /** From the end, so that of {@code lubang2} the 2 goes while it still says the word again. */
    private static String without(String text, String word, Matching matching) {
        List<String> phrase = Tokens.forms(word, matching);
        List<Token> tokens = Tokens.of(text, matching);
        Set<Integer> said = new TreeSet<>(Comparator.reverseOrder());
        for (int at = 0; at < tokens.size(); at++) {
            List<Token> row = tokens.subList(at, Math.min(at + phrase.size(), tokens.size()));
            if (row.stream().map(Token::form).toList().equals(phrase)) {
                said.addAll(IntStream.range(at, at + phrase.size()).boxed().toList());
            }
        }
        String rest = text;
        for (int number : said) {
            Token token = tokens.get(number);
            rest = rest.substring(0, token.start()) + " / " + rest.substring(token.end());
        }
        return said.isEmpty() ? text : without(rest, word, matching);
    }

    private RuleBook outranking(int priority) {
        return RuleBook.builder()
                .from(book)
                .rules(book.rules().stream()
                        .map(one -> one.id().equals(rule)
                                ? RoutingRule.builder()
                                        .from(one)
                                        .priority(priority + 1)
                                        .build()
                                : one)
                        .toList())
                .build();
    }
}
