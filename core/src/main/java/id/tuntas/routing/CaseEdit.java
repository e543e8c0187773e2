package id.tuntas.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings a complaint under a rule, change by change. */
final class CaseEdit {

    private final RoutingRule rule;
    private final Places places;
    private final Words words;
    private final List<Change> changes = new ArrayList<>();
    private RoutingCase complaint;

    CaseEdit(RoutingRule rule, RoutingCase complaint, Places places, Words words) {
        this.rule = rule;
        this.complaint = complaint;
        this.places = places;
        this.words = words;
    }

    RoutingCase complaint() {
        return complaint;
    }

    List<Change> changes() {
        return changes;
    }

    /** Meets a condition that fails, by the first value of the rule. What cannot be met stays as it is. */
    void meet(ConditionKind kind) {
        switch (kind) {
            case CLASSIFICATION -> classify();
            case CATEGORY ->
                have(kind, rule.categories(), Function.identity(), (builder, value) -> builder.category(value));
            case CHANNEL -> have(kind, rule.channels(), Channel::literal, RoutingCase.Builder::channel);
            case AGENCY -> have(kind, rule.agencies(), UnitName::value, RoutingCase.Builder::agency);
            case PLACE -> happen();
            case CONFIDENTIALITY -> confide();
            case TIME -> comeIn();
            case ANY_WORD, ALL_WORDS, NO_WORD -> {}
        }
    }

    private RoutingCase.Builder edited() {
        return RoutingCase.builder().from(complaint);
    }

    private interface Setter<T> {
        RoutingCase.Builder set(RoutingCase.Builder builder, T value);
    }

    private <T> void have(ConditionKind kind, Collection<T> values, Function<T, String> spelling, Setter<T> setter) {
        values.stream().min(Comparator.comparing(spelling)).ifPresent(value -> {
            complaint = setter.set(edited(), value).build();
            changes.add(new Change.Have(kind, spelling.apply(value)));
        });
    }

    /** Any classification but oversight grade, with which no rule wins. */
    private void classify() {
        List<Classification> others = rule.classifications().stream()
                .filter(value -> !value.equals(Classification.OVERSIGHT_GRADE))
                .toList();
        have(ConditionKind.CLASSIFICATION, others, Classification::literal, RoutingCase.Builder::classification);
    }

    private void happen() {
        rule.places().stream()
                .sorted()
                .flatMap(this::ways)
                .filter(way ->
                        !Collections.disjoint(places.keys(way.place()), places.lineage(way.district(), way.village())))
                .findFirst()
                .ifPresent(way -> {
                    complaint = edited().district(way.district())
                            .village(way.village())
                            .build();
                    changes.add(way);
                });
    }

    private Stream<Change.HappenIn> ways(String name) {
        Stream<Change.HappenIn> known = places.named(name).stream()
                .map(place -> place.kind() == Place.Kind.DISTRICT
                        ? new Change.HappenIn(name, Optional.of(place.name()), Optional.empty())
                        : new Change.HappenIn(name, place.within(), Optional.of(place.name())));
        return Stream.concat(
                known,
                Stream.of(
                        new Change.HappenIn(name, Optional.of(name), Optional.empty()),
                        new Change.HappenIn(name, Optional.empty(), Optional.of(name))));
    }

    private void confide() {
        Confidentiality own = complaint.confidentiality();
        boolean anonymous = rule.anonymous().orElse(own.anonymous());
        boolean secret = rule.secret().orElse(own.secret());
        if (anonymous != own.anonymous()) {
            changes.add(new Change.Anonymous(anonymous));
        }
        if (secret != own.secret()) {
            changes.add(new Change.Secret(secret));
        }
        complaint =
                edited().confidentiality(new Confidentiality(anonymous, secret)).build();
    }

    private void comeIn() {
        LocalDateTime example = example(rule.window(), complaint.arrival());
        complaint = edited().arrival(example).build();
        changes.add(new Change.ComeIn(rule.window(), example));
    }

    /** As near to when it came in as is simple to say: that day if it will do, that time of day if it will. */
    private static LocalDateTime example(TimeWindow window, Optional<LocalDateTime> arrival) {
        LocalDate day = arrival.map(LocalDateTime::toLocalDate)
                .filter(window.days()::covers)
                .or(window.days()::from)
                .or(window.days()::until)
                .orElse(LocalDate.EPOCH);
        return day.atTime(arrival.map(LocalDateTime::toLocalTime)
                .filter(time -> window.covers(day.atTime(time)))
                .or(window::from)
                .orElse(LocalTime.NOON));
    }

    /**
     * Takes the words out that must not be there, and puts those in that must; where any of several will do, the one of that
     * number.
     */
    void meetWords(int choice) {
        WordCondition condition = rule.words();
        condition.none().stream()
                .sorted()
                .filter(word -> words.says(complaint, word, condition.in()))
                .forEach(word -> {
                    Change.NotSay change = new Change.NotSay(word, condition.in());
                    complaint = words.without(complaint, change);
                    changes.add(change);
                });
        condition.all().stream().sorted().forEach(this::say);
        if (!condition.any().isEmpty()
                && condition.any().stream().noneMatch(word -> words.says(complaint, word, condition.in()))) {
            say(condition.any().stream().sorted().toList().get(choice));
        }
    }

    private void say(String word) {
        Change.Say change = new Change.Say(word, rule.words().in());
        if (!words.says(complaint, word, change.in())) {
            complaint = words.with(complaint, change);
            changes.add(change);
        }
    }

    /** Takes oversight grade away, if it has it. */
    void liftOversight() {
        if (complaint
                .classification()
                .filter(Classification.OVERSIGHT_GRADE::equals)
                .isEmpty()) {
            return;
        }
        if (rule.classifications().isEmpty()) {
            complaint =
                    edited().classification(Classification.NOT_OVERSIGHT_GRADE).build();
            changes.add(new Change.NotForOversight());
        } else {
            classify();
        }
    }

    void outrank(int priority) {
        changes.add(new Change.Outrank(priority));
    }
}
