package id.tuntas.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.HeldRule.HeldCondition;
import id.tuntas.text.Matching;
import id.tuntas.text.PlainText;
import id.tuntas.text.Tokens;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** One rule and one complaint, word for word: what holds, and whether all of it does. */
final class NaiveReading {

    private final RoutingRule rule;
    private final RoutingCase complaint;
    private final Matching matching;
    private final Directory directory;
    private final List<HeldCondition> held = new ArrayList<>();
    private boolean holds = true;

    private NaiveReading(RoutingRule rule, RoutingCase complaint, Matching matching, Directory directory) {
        this.rule = rule;
        this.complaint = complaint;
        this.matching = matching;
        this.directory = directory;
    }

    static Optional<HeldRule> of(RoutingRule rule, RoutingCase complaint, Matching matching, Directory directory) {
        NaiveReading reading = new NaiveReading(rule, complaint, matching, directory);
        reading.kinds();
        reading.words();
        reading.flagsAndTime();
        return reading.holds ? Optional.of(new HeldRule(rule.id(), rule.priority(), reading.held)) : Optional.empty();
    }

    private void kinds() {
        any(
                ConditionKind.CLASSIFICATION,
                rule.classifications(),
                Classification::literal,
                one -> complaint.classification().equals(Optional.of(one)));
        any(ConditionKind.CATEGORY, rule.categories(), Function.identity(), this::isOfCategory);
        any(
                ConditionKind.CHANNEL,
                rule.channels(),
                Channel::literal,
                one -> complaint
                        .channel()
                        .map(own -> PlainText.of(own.medium()).equals(PlainText.of(one.medium())))
                        .orElse(false));
        any(
                ConditionKind.AGENCY,
                rule.agencies(),
                UnitName::value,
                one -> complaint.agency().map(own -> directory.isSame(own, one)).orElse(false));
        any(
                ConditionKind.PLACE,
                rule.places(),
                Function.identity(),
                one -> !Collections.disjoint(
                        directory.places().keys(one),
                        directory.places().lineage(complaint.district(), complaint.village())));
    }

    private boolean isOfCategory(String category) {
        String plain = PlainText.of(category).value();
        Set<String> lineage =
                complaint.category().map(directory.categories()::lineage).orElse(Set.of());
        return lineage.contains(plain);
    }

    private void words() {
        any(ConditionKind.ANY_WORD, rule.words().any(), Function.identity(), this::says);
        for (String word : rule.words().all().stream().sorted().toList()) {
            must(ConditionKind.ALL_WORDS, word, says(word));
        }
        for (String word : rule.words().none().stream().sorted().toList()) {
            must(ConditionKind.NO_WORD, word, !says(word));
        }
    }

    private boolean says(String word) {
        List<String> forms = Tokens.forms(word, matching);
        boolean inTitle = Collections.indexOfSubList(Tokens.forms(complaint.title(), matching), forms) >= 0;
        boolean inBody = Collections.indexOfSubList(Tokens.forms(complaint.body(), matching), forms) >= 0;
        Set<CaseField> in = rule.words().in();
        return (inTitle && (in.isEmpty() || in.contains(CaseField.TITLE)))
                || (inBody && (in.isEmpty() || in.contains(CaseField.BODY)));
    }

    private void flagsAndTime() {
        boolean anonymous = complaint.confidentiality().anonymous();
        boolean secret = complaint.confidentiality().secret();
        rule.anonymous()
                .ifPresent(
                        yes -> must(ConditionKind.CONFIDENTIALITY, yes ? "anonim" : "tidak anonim", yes == anonymous));
        rule.secret()
                .ifPresent(
                        yes -> must(ConditionKind.CONFIDENTIALITY, yes ? "rahasia" : "tidak rahasia", yes == secret));
        if (!rule.window().equals(TimeWindow.ALWAYS)) {
            must(ConditionKind.TIME, rule.window().written(), isInTime());
        }
    }

    private boolean isInTime() {
        if (complaint.arrival().isEmpty()) {
            return false;
        }
        LocalDate day = complaint.arrival().get().toLocalDate();
        LocalTime time = complaint.arrival().get().toLocalTime();
        TimeWindow window = rule.window();
        boolean onDay = !day.isBefore(window.days().from().orElse(LocalDate.MIN))
                && !day.isAfter(window.days().until().orElse(LocalDate.MAX));
        if (window.from().isEmpty() || window.until().isEmpty()) {
            return onDay;
        }
        LocalTime hour = window.from().get();
        int minutes = 0;
        boolean atHour = false;
        while (!hour.plusMinutes(minutes).equals(window.until().get())) {
            atHour |= hour.plusMinutes(minutes).equals(time.withSecond(0).withNano(0));
            minutes++;
        }
        return onDay && atHour;
    }

    private <T> void any(ConditionKind kind, Collection<T> values, Function<T, String> spelling, Predicate<T> has) {
        List<String> found = values.stream().filter(has).map(spelling).sorted().toList();
        found.forEach(value -> held.add(new HeldCondition(kind, value)));
        holds &= values.isEmpty() || !found.isEmpty();
    }

    private void must(ConditionKind kind, String value, boolean is) {
        held.add(new HeldCondition(kind, value));
        holds &= is;
    }
}
