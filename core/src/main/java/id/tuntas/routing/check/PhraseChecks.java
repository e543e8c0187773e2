package id.tuntas.routing.check;

import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.WordCondition;
import id.tuntas.routing.check.RuleFinding.JoinedPhrase;
import id.tuntas.text.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for phrases with a comma or semicolon in them, which look like several that somebody wrote into one. */
final class PhraseChecks {

    private static final Pattern SIGN = Pattern.compile("[,;]");

    private final Model model;
    private final Listing listing;
    /** Stands between parts, so that they are no phrase. */
    private final String apart;

    PhraseChecks(Model model, Listing listing) {
        this.model = model;
        this.listing = listing;
        this.apart = model.witnesses().between();
    }

    void run() {
        for (RuleShape shape : model.ranked()) {
            WordCondition words = shape.rule().words();
            words.any().forEach(phrase -> demanded(shape, phrase, words.all()));
            words.all().forEach(phrase -> demanded(shape, phrase, words.all()));
            words.none().forEach(phrase -> forbidden(shape, phrase));
        }
    }

    /** The complaint says all that is demanded, but of this phrase only the parts; so it must not hold. */
    private void demanded(RuleShape shape, String phrase, Collection<String> all) {
        List<String> parts = parts(phrase);
        List<String> said = new ArrayList<>(all);
        said.remove(phrase);
        said.addAll(parts);
        saying(shape, parts, String.join(apart, said))
                .filter(complaint -> !model.holds(shape, complaint))
                .ifPresent(complaint -> listing.add(new JoinedPhrase(shape.id(), phrase, parts, complaint)));
    }

    /** The complaint says the parts of what is forbidden besides what is demanded; it holds all the same. */
    private void forbidden(RuleShape shape, String phrase) {
        List<String> parts = parts(phrase);
        saying(shape, parts, "")
                .map(complaint -> RoutingCase.builder()
                        .from(complaint)
                        .body(complaint.body() + apart + String.join(apart, parts))
                        .build())
                .filter(complaint -> model.holds(shape, complaint))
                .ifPresent(complaint -> listing.add(new JoinedPhrase(shape.id(), phrase, parts, complaint)));
    }

    /** An example of the rule with this text where there is one; none where the phrase is no more than one. */
    private Optional<RoutingCase> saying(RuleShape shape, List<String> parts, String text) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return model.example(shape)
                .map(complaint -> text.isEmpty()
                        ? complaint
                        : RoutingCase.builder()
                                .from(complaint)
                                .title(text)
                                .body(text)
                                .build());
    }

    private static List<String> parts(String phrase) {
        return Arrays.stream(SIGN.split(phrase))
                .map(String::strip)
                .filter(part -> !PlainText.of(part).isEmpty())
                .toList();
    }
}
