package id.tuntas.routing.check;

import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.WordCondition;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rules in few words, and what is found in a book of them. */
final class SmallBooks {

    private SmallBooks() {}

    static RoutingRule rule(String id, UnitName lead, UnaryOperator<RoutingRule.Builder> conditions) {
        return conditions
                .apply(RoutingRule.builder().id(id).action(RoutingAction.dispose(lead)))
                .build();
    }

    static RoutingRule words(String id, UnitName lead, WordCondition words) {
        return rule(id, lead, rule -> rule.words(words));
    }

    static WordCondition.Builder any(String... words) {
        return WordCondition.builder().addAny(words);
    }

    static TimeWindow hours(int from, int until) {
        return new TimeWindow(Validity.ALWAYS, Optional.of(LocalTime.of(from, 0)), Optional.of(LocalTime.of(until, 0)));
    }

    static RuleBookCheck check(RoutingRule... rules) {
        return RuleBookCheck.of(SmallWorld.book(List.of(rules)), SmallWorld.DIRECTORY);
    }

    static <T extends RuleFinding> List<T> found(Class<T> kind, RoutingRule... rules) {
        return found(kind, check(rules));
    }

    static <T extends RuleFinding> List<T> found(Class<T> kind, Directory directory, RoutingRule... rules) {
        return found(kind, RuleBookCheck.of(SmallWorld.book(List.of(rules)), directory));
    }

    static <T extends RuleFinding> List<T> found(Class<T> kind, RuleBookCheck check) {
        return check.report().findings().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static List<String> told(FindingCode code, RoutingRule... rules) {
        return told(code, SmallWorld.DIRECTORY, rules);
    }

    static List<String> told(FindingCode code, Directory directory, RoutingRule... rules) {
        return RuleBookCheck.of(SmallWorld.book(List.of(rules)), directory).report().findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.text().english())
                .toList();
    }
}
