package id.tuntas.exchange.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.Urgency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a rule says in each column. */
final class RuleText {

    private RuleText() {}

    static String of(RoutingRule rule, RuleColumn column) {
        return switch (column) {
            case RULE -> RuleCell.of(rule.id());
            case PRIORITY -> Integer.toString(rule.priority());
            case CATEGORY -> RuleCell.of(rule.categories());
            case CLASSIFICATION -> texts(rule.classifications(), Classification::literal);
            case CHANNEL -> texts(rule.channels(), Channel::literal);
            case AGENCY -> texts(rule.agencies(), UnitName::value);
            case PLACE -> RuleCell.of(rule.places());
            case ANY_WORDS -> RuleCell.of(rule.words().any());
            case ALL_WORDS -> RuleCell.of(rule.words().all());
            case NONE_WORDS -> RuleCell.of(rule.words().none());
            case WORDS_IN -> texts(rule.words().in(), field -> field.text().indonesian());
            case CONFIDENTIALITY -> confidentiality(rule);
            case FROM, UNTIL, HOURS -> window(rule.window(), column);
            case UNIT, SUPPORTING, REFER, HOLD -> action(rule.action(), column);
            case URGENCY ->
                rule.urgency() == Urgency.NORMAL ? "" : rule.urgency().text().indonesian();
            case REMARK -> rule.remark().map(RuleCell::of).orElse("");
        };
    }

    private static <T> String texts(Collection<T> values, Function<T, String> text) {
        return RuleCell.of(values.stream().map(text).toList());
    }

    private static String confidentiality(RoutingRule rule) {
        List<String> words = Stream.concat(
                        rule.anonymous().map(demanded -> RuleWords.of(demanded, "anonim")).stream(),
                        rule.secret().map(demanded -> RuleWords.of(demanded, "rahasia")).stream())
                .toList();
        return String.join("|", words);
    }

    private static String window(TimeWindow window, RuleColumn column) {
        if (column == RuleColumn.HOURS) {
            return window.from().isEmpty() || window.until().isEmpty()
                    ? ""
                    : window.from().get() + "-" + window.until().get();
        }
        return (column == RuleColumn.FROM ? window.days().from() : window.days().until())
                .map(LocalDate::toString)
                .map(RuleCell::of)
                .orElse("");
    }

    private static String action(RoutingAction action, RuleColumn column) {
        if (action instanceof RoutingAction.Dispose dispose) {
            return column == RuleColumn.UNIT
                    ? RuleCell.of(dispose.lead().value())
                    : column == RuleColumn.SUPPORTING ? texts(dispose.supporting(), UnitName::value) : "";
        }
        if (action instanceof RoutingAction.ReferOutside refer) {
            return column == RuleColumn.REFER ? RuleCell.of(refer.agency().value()) : "";
        }
        return column == RuleColumn.HOLD ? "ya" : "";
    }
}
