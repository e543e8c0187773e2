package id.tuntas.routing.check;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.TimeWindow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for a complaint that a few rules all pass over: one that says nothing, or says what they forbid, and of each channel,
 * confidentiality and moment that they tell apart.
 */
final class GapSearch {

    /** Moments and rules with windows of time are few; where they are not, not every moment is tried. */
    private static final int MOST_MOMENTS = 400;

    private final Model model;
    private final List<Optional<Channel>> channels = new ArrayList<>();
    private final List<Confidentiality> confidentialities = List.of(
            Confidentiality.OPEN,
            new Confidentiality(true, false),
            new Confidentiality(false, true),
            Confidentiality.STRICTEST);

    GapSearch(Model model, boolean withoutChannel) {
        this.model = model;
        Axis<Channel> known = model.axes().channels();
        for (int i = 0; i < known.size(); i++) {
            channels.add(Optional.of(known.value(i)));
        }
        if (channels.isEmpty() || withoutChannel) {
            channels.add(Optional.empty());
        }
    }

    /** A complaint but for its category. */
    record Opening(RoutingCase withoutCategory) {
        RoutingCase complaint(Optional<String> category) {
            return RoutingCase.builder()
                    .from(withoutCategory)
                    .category(category)
                    .build();
        }
    }

    /** For each classification a complaint for which none of the rules holds, where there is one. */
    Map<Classification, Opening> openings(List<RuleShape> rules) {
        Map<Classification, Opening> openings = new LinkedHashMap<>();
        List<Optional<LocalDateTime>> moments = moments(rules);
        Axis<Classification> all = model.axes().classifications();
        for (int i = 0; i < all.size(); i++) {
            Classification classification = all.value(i);
            opening(classification, rules, moments).ifPresent(opening -> openings.put(classification, opening));
        }
        return openings;
    }

    private static List<Optional<LocalDateTime>> moments(List<RuleShape> rules) {
        List<TimeWindow> windows = rules.stream()
                .map(RuleShape::window)
                .filter(window -> !window.equals(TimeWindow.ALWAYS))
                .distinct()
                .toList();
        return windows.isEmpty()
                ? List.of(Optional.empty())
                : Spans.edges(windows, MOST_MOMENTS).stream().map(Optional::of).toList();
    }

    private Optional<Opening> opening(
            Classification classification, List<RuleShape> rules, List<Optional<LocalDateTime>> moments) {
        int number = model.axes().classifications().number(classification.literal());
        List<RuleShape> ofClass = rules.stream()
                .filter(rule -> rule.classifications().has(number))
                .toList();
        for (Optional<Channel> channel : channels) {
            List<RuleShape> ofChannel = ofClass.stream()
                    .filter(rule -> rule.channels().isAny()
                            || channel.filter(one -> rule.channels()
                                            .has(model.axes().channels().number(Axes.key(one))))
                                    .isPresent())
                    .toList();
            for (Confidentiality confidentiality : confidentialities) {
                for (Optional<LocalDateTime> moment : moments) {
                    List<RuleShape> left = ofChannel.stream()
                            .filter(rule -> holds(rule, confidentiality, moment))
                            .toList();
                    Optional<Opening> opening = evade(left)
                            .map(texts -> new Opening(RoutingCase.builder()
                                    .classification(classification)
                                    .channel(channel)
                                    .confidentiality(confidentiality)
                                    .arrival(moment)
                                    .title(model.witnesses().text(texts.getOrDefault(CaseField.TITLE, List.of())))
                                    .body(model.witnesses().text(texts.getOrDefault(CaseField.BODY, List.of())))
                                    .build()));
                    if (opening.isPresent()) {
                        return opening;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(RuleShape rule, Confidentiality own, Optional<LocalDateTime> moment) {
        return rule.rule()
                        .anonymous()
                        .filter(demanded -> demanded != own.anonymous())
                        .isEmpty()
                && rule.rule()
                        .secret()
                        .filter(demanded -> demanded != own.secret())
                        .isEmpty()
                && (rule.window().equals(TimeWindow.ALWAYS)
                        || moment.filter(rule.window()::covers).isPresent());
    }

    /** Words for which none of the rules holds: none at all, or one that a rule forbids for each that would hold. */
    private static Optional<Map<CaseField, List<String>>> evade(List<RuleShape> rules) {
        Map<CaseField, List<Phrase>> said = new EnumMap<>(CaseField.class);
        Optional<RuleShape> held = held(rules, said);
        while (held.isPresent()) {
            WordShape words = held.get().words();
            if (words.none().isEmpty()) {
                return Optional.empty();
            }
            said.computeIfAbsent(words.fields().get(words.fields().size() - 1), none -> new ArrayList<>())
                    .add(words.none().get(0));
            held = held(rules, said);
        }
        Map<CaseField, List<String>> texts = new EnumMap<>(CaseField.class);
        said.forEach((field, phrases) ->
                texts.put(field, phrases.stream().map(Phrase::spelled).toList()));
        return Optional.of(texts);
    }

    private static Optional<RuleShape> held(List<RuleShape> rules, Map<CaseField, List<Phrase>> said) {
        for (RuleShape rule : rules) {
            if (holds(rule.words(), said)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(WordShape words, Map<CaseField, List<Phrase>> said) {
        Predicate<Phrase> isHeard = phrase -> words.fields().stream()
                .flatMap(field -> said.getOrDefault(field, List.of()).stream())
                .anyMatch(one -> one.contains(phrase));
        return words.all().stream().allMatch(isHeard)
                && (words.any().isEmpty() || words.any().stream().anyMatch(isHeard))
                && words.none().stream().noneMatch(isHeard);
    }
}
