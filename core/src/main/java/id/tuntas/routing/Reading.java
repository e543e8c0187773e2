package id.tuntas.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.HeldRule.HeldCondition;
import id.tuntas.text.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A complaint, read rule by rule. */
final class Reading {

    private final RoutingCase complaint;
    private final Directory directory;

    Reading(RoutingCase complaint, Directory directory) {
        this.complaint = complaint;
        this.directory = directory;
    }

    /** What made every condition of a rule hold; empty where one does not. */
    Optional<HeldRule> held(RoutingRule rule) {
        List<HeldCondition> held = new ArrayList<>();
        boolean holds = any(
                        held,
                        ConditionKind.CLASSIFICATION,
                        rule.classifications(),
                        this::isClassified,
                        Classification::literal)
                && any(held, ConditionKind.CATEGORY, rule.categories(), this::isOfCategory, Function.identity())
                && any(held, ConditionKind.CHANNEL, rule.channels(), this::cameBy, Channel::literal)
                && any(held, ConditionKind.AGENCY, rule.agencies(), this::asks, UnitName::value)
                && any(held, ConditionKind.PLACE, rule.places(), this::happenedIn, Function.identity())
                && words(held, rule.words())
                && flag(held, rule.anonymous(), complaint.confidentiality().anonymous(), "anonim")
                && flag(held, rule.secret(), complaint.confidentiality().secret(), "rahasia")
                && inTime(held, rule.window());
        return holds ? Optional.of(new HeldRule(rule.id(), rule.priority(), held)) : Optional.empty();
    }

    private boolean isClassified(Classification classification) {
        return complaint.classification().filter(classification::equals).isPresent();
    }

    private boolean isOfCategory(String category) {
        return complaint
                .category()
                .filter(own -> directory
                        .categories()
                        .lineage(own)
                        .contains(PlainText.of(category).value()))
                .isPresent();
    }

    private boolean cameBy(Channel channel) {
        PlainText medium = PlainText.of(channel.medium());
        return complaint
                .channel()
                .filter(own -> PlainText.of(own.medium()).equals(medium))
                .isPresent();
    }

    private boolean asks(UnitName unit) {
        return complaint.agency().filter(asked -> directory.isSame(asked, unit)).isPresent();
    }

    private boolean happenedIn(String place) {
        return !Collections.disjoint(
                directory.places().keys(place), directory.places().lineage(complaint.district(), complaint.village()));
    }

    private static <T> boolean any(
            List<HeldCondition> held,
            ConditionKind kind,
            Collection<T> values,
            Predicate<T> holds,
            Function<T, String> spelling) {
        List<T> found = values.stream().filter(holds).toList();
        found.forEach(value -> held.add(new HeldCondition(kind, spelling.apply(value))));
        return values.isEmpty() || !found.isEmpty();
    }

    private boolean words(List<HeldCondition> held, WordCondition words) {
        boolean any = any(held, ConditionKind.ANY_WORD, words.any(), word -> says(word, words), Function.identity());
        boolean all = words.all().stream().allMatch(word -> says(word, words));
        words.all().forEach(word -> held.add(new HeldCondition(ConditionKind.ALL_WORDS, word)));
        words.none().forEach(word -> held.add(new HeldCondition(ConditionKind.NO_WORD, word)));
        return any && all && words.none().stream().noneMatch(word -> says(word, words));
    }

    private boolean says(String word, WordCondition words) {
        String phrase = " " + PlainText.of(word).value() + " ";
        return Arrays.stream(CaseField.values())
                .filter(words::looksIn)
                .anyMatch(field -> (" " + PlainText.of(complaint.words(field)).value() + " ").contains(phrase));
    }

    private static boolean flag(List<HeldCondition> held, Optional<Boolean> demanded, boolean own, String word) {
        demanded.ifPresent(
                yes -> held.add(new HeldCondition(ConditionKind.CONFIDENTIALITY, yes ? word : "tidak " + word)));
        return demanded.isEmpty() || demanded.get() == own;
    }

    private boolean inTime(List<HeldCondition> held, TimeWindow window) {
        if (window.equals(TimeWindow.ALWAYS)) {
            return true;
        }
        held.add(new HeldCondition(ConditionKind.TIME, window.written()));
        return complaint.arrival().filter(window::covers).isPresent();
    }
}
