package id.tuntas.routing.check;

import id.tuntas.complaint.Confidentiality;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.TimeWindow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Makes complaints for which rules hold: what they ask for, and nothing else. */
final class Witnesses {

    private final Axes axes;
    private final String between;

    Witnesses(Axes axes, Phrases phrases) {
        this.axes = axes;
        this.between = " " + phrases.between() + " ";
    }

    /** A word that no rule looks for, to stand between two that are not to be read as one phrase. */
    String between() {
        return between;
    }

    /** A complaint for which all of these hold; empty where there is none. */
    Optional<RoutingCase> of(RuleShape... shapes) {
        return of(List.of(shapes), true, true);
    }

    /** The same, whomever the reporter asks. */
    Optional<RoutingCase> besidesAgencies(List<RuleShape> shapes) {
        return of(shapes, false, true);
    }

    /** A complaint that has all that a rule asks to be there, whether or not the rule forbids some of it. */
    RoutingCase attempt(RuleShape shape) {
        return of(List.of(shape), true, false).orElseThrow();
    }

    private Optional<RoutingCase> of(List<RuleShape> shapes, boolean withAgencies, boolean heedNone) {
        RoutingCase.Builder complaint = RoutingCase.builder();
        boolean there = classification(shapes, complaint)
                && category(shapes, complaint)
                && channel(shapes, complaint)
                && (!withAgencies || agency(shapes, complaint))
                && place(shapes, complaint)
                && confidentiality(shapes, complaint)
                && arrival(shapes, complaint)
                && words(shapes, complaint, heedNone);
        return there ? Optional.of(complaint.build()) : Optional.empty();
    }

    private static Values common(List<RuleShape> shapes, Function<RuleShape, Values> axis) {
        return Values.common(shapes.stream().map(axis).toList());
    }

    /** The oversight grade only where nothing else is left. */
    private boolean classification(List<RuleShape> shapes, RoutingCase.Builder complaint) {
        Values all = common(shapes, RuleShape::classifications);
        int besidesOversight = all.without(axes.oversight()).first(); // negative, or not before the first of all
        return take(
                all,
                Math.max(besidesOversight, all.first()),
                number -> complaint.classification(axes.classifications().value(number)));
    }

    /** One that a rule names itself, where it can be. */
    private boolean category(List<RuleShape> shapes, RoutingCase.Builder complaint) {
        Values all = common(shapes, RuleShape::categories);
        int number = all.firstOf(shapes.stream().map(RuleShape::named).toList());
        return take(all, number, found -> complaint.category(axes.categories().value(found)));
    }

    private boolean channel(List<RuleShape> shapes, RoutingCase.Builder complaint) {
        Values all = common(shapes, RuleShape::channels);
        return take(
                all, all.first(), number -> complaint.channel(axes.channels().value(number)));
    }

    private boolean agency(List<RuleShape> shapes, RoutingCase.Builder complaint) {
        Values all = common(shapes, RuleShape::agencies);
        return take(all, all.first(), number -> complaint.agency(axes.agencies().value(number)));
    }

    private boolean place(List<RuleShape> shapes, RoutingCase.Builder complaint) {
        Values all = common(shapes, RuleShape::places);
        return take(all, all.first(), number -> {
            Axes.Spot spot = axes.places().value(number);
            complaint.district(spot.district()).village(spot.village());
        });
    }

    private static boolean take(Values values, int number, IntConsumer put) {
        if (!values.isAny() && number >= 0) {
            put.accept(number);
        }
        return values.isAny() || number >= 0;
    }

    private static boolean confidentiality(List<RuleShape> shapes, RoutingCase.Builder complaint) {
        Optional<Boolean> anonymous = flag(shapes, RoutingRule::anonymous);
        Optional<Boolean> secret = flag(shapes, RoutingRule::secret);
        complaint.confidentiality(new Confidentiality(anonymous.orElse(false), secret.orElse(false)));
        return agrees(shapes, RoutingRule::anonymous, anonymous) && agrees(shapes, RoutingRule::secret, secret);
    }

    private static Optional<Boolean> flag(List<RuleShape> shapes, Function<RoutingRule, Optional<Boolean>> flag) {
        return shapes.stream()
                .flatMap(shape -> flag.apply(shape.rule()).stream())
                .findFirst();
    }

    private static boolean agrees(
            List<RuleShape> shapes, Function<RoutingRule, Optional<Boolean>> flag, Optional<Boolean> chosen) {
        return shapes.stream()
                .map(shape -> flag.apply(shape.rule()))
                .allMatch(own -> own.isEmpty() || own.equals(chosen));
    }

    private static boolean arrival(List<RuleShape> shapes, RoutingCase.Builder complaint) {
        List<TimeWindow> windows = shapes.stream().map(RuleShape::window).toList();
        if (windows.stream().allMatch(TimeWindow.ALWAYS::equals)) {
            return true;
        }
        Optional<LocalDateTime> moment = Spans.moment(windows);
        complaint.arrival(moment);
        return moment.isPresent();
    }

    private boolean words(List<RuleShape> shapes, RoutingCase.Builder complaint, boolean heedNone) {
        Map<CaseField, List<String>> texts = new EnumMap<>(CaseField.class);
        BiPredicate<Phrase, CaseField> free = (phrase, field) -> !heedNone
                || shapes.stream()
                        .noneMatch(shape ->
                                shape.words().looksIn(field) && shape.words().forbids(phrase));
        for (RuleShape shape : shapes) {
            WordShape words = shape.words();
            boolean all = words.all().stream().allMatch(phrase -> put(phrase, words, free, texts));
            boolean any =
                    words.any().isEmpty() || words.any().stream().anyMatch(phrase -> put(phrase, words, free, texts));
            if (!all || !any) {
                return false;
            }
        }
        complaint.title(text(texts.getOrDefault(CaseField.TITLE, List.of())));
        complaint.body(text(texts.getOrDefault(CaseField.BODY, List.of())));
        return true;
    }

    private static boolean put(
            Phrase phrase, WordShape words, BiPredicate<Phrase, CaseField> free, Map<CaseField, List<String>> texts) {
        for (CaseField field : List.of(CaseField.BODY, CaseField.TITLE)) {
            if (words.looksIn(field) && free.test(phrase, field)) {
                List<String> text = texts.computeIfAbsent(field, none -> new ArrayList<>());
                if (!text.contains(phrase.spelled())) {
                    text.add(phrase.spelled());
                }
                return true;
            }
        }
        return false;
    }

    /** Phrases as a text in which they make no other phrase. */
    String text(List<String> phrases) {
        return String.join(between, phrases);
    }
}
