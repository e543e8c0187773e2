package id.tuntas.routing.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.Validity;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.WordCondition;
import id.tuntas.text.Matching;
import id.tuntas.text.Tokens;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What two conditions have in common is what a look at every text and every moment of a small world finds. */
class ConditionProperties {

    private static final List<String> PHRASES = List.of("aspal", "kerusakan", "aspal rusak", "aspal rusak parah");

    /** Every choice of phrases, apart from each other, for the title and for the body. */
    private static final List<List<String>> TEXTS = texts();

    private static List<List<String>> texts() {
        List<String> each = IntStream.range(0, 1 << PHRASES.size())
                .mapToObj(choice -> String.join(
                        " dan ",
                        IntStream.range(0, PHRASES.size())
                                .filter(i -> (choice >> i & 1) == 1)
                                .mapToObj(PHRASES::get)
                                .toList()))
                .toList();
        return each.stream()
                .flatMap(title -> each.stream().map(body -> List.of(title, body)))
                .toList();
    }

    private static boolean holds(WordCondition words, Matching matching, List<String> text) {
        return (words.any().isEmpty() || words.any().stream().anyMatch(phrase -> says(words, matching, text, phrase)))
                && words.all().stream().allMatch(phrase -> says(words, matching, text, phrase))
                && words.none().stream().noneMatch(phrase -> says(words, matching, text, phrase));
    }

    private static boolean says(WordCondition words, Matching matching, List<String> text, String phrase) {
        return (words.looksIn(CaseField.TITLE) && contains(matching, text.get(0), phrase))
                || (words.looksIn(CaseField.BODY) && contains(matching, text.get(1), phrase));
    }

    private static boolean contains(Matching matching, String text, String phrase) {
        return Collections.indexOfSubList(Tokens.forms(text, matching), Tokens.forms(phrase, matching)) >= 0;
    }

    @Provide
    Arbitrary<WordCondition> conditions() {
        Arbitrary<Set<String>> few = Arbitraries.of(PHRASES).set().ofMaxSize(2);
        return Combinators.combine(
                        few, few, few, Arbitraries.of(CaseField.class).set())
                .as((any, all, none, fields) -> WordCondition.builder()
                        .any(any)
                        .all(all)
                        .none(none)
                        .in(any.isEmpty() && all.isEmpty() && none.isEmpty() ? Set.of() : fields)
                        .build());
    }

    @Property(tries = 3_000)
    void wordsAreComparedExactly(
            @ForAll("conditions") WordCondition one,
            @ForAll("conditions") WordCondition other,
            @ForAll Matching matching) {
        Phrases phrases = new Phrases(matching);
        WordShape shape = new WordShape(one, phrases);
        WordShape otherShape = new WordShape(other, phrases);
        List<List<String>> ofOne =
                TEXTS.stream().filter(text -> holds(one, matching, text)).toList();
        assertThat(shape.meets(shape)).isEqualTo(!ofOne.isEmpty());
        assertThat(shape.meets(otherShape)).isEqualTo(ofOne.stream().anyMatch(text -> holds(other, matching, text)));
        if (!ofOne.isEmpty()) {
            assertThat(shape.implies(otherShape))
                    .isEqualTo(ofOne.stream().allMatch(text -> holds(other, matching, text)));
        }
    }

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    @Provide
    Arbitrary<TimeWindow> windows() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(1, 4).map(FIRST::plusDays);
        Arbitrary<Validity> validities = Combinators.combine(days.optional(), days.optional())
                .filter((from, until) ->
                        from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()))
                .as(Validity::new);
        Arbitrary<List<LocalTime>> hours = Arbitraries.integers()
                .between(0, 5)
                .map(hour -> LocalTime.of(4 * hour, 0))
                .list()
                .ofSize(2)
                .uniqueElements();
        return Combinators.combine(validities, hours.optional())
                .as((on, two) -> new TimeWindow(on, two.map(both -> both.get(0)), two.map(both -> both.get(1))));
    }

    /** Every second hour of a week that begins before and ends behind all windows. */
    private static List<LocalDateTime> week() {
        List<LocalDateTime> week = new ArrayList<>();
        for (int hour = 0; hour < 7 * 24; hour += 2) {
            week.add(FIRST.minusDays(1).atStartOfDay().plusHours(hour));
        }
        return week;
    }

    @Property(tries = 3_000)
    void windowsAreComparedExactly(@ForAll("windows") TimeWindow one, @ForAll("windows") TimeWindow other) {
        boolean both = week().stream().anyMatch(moment -> one.covers(moment) && other.covers(moment));
        boolean within = week().stream().filter(one::covers).allMatch(other::covers);
        assertThat(Spans.meet(one, other)).isEqualTo(both);
        assertThat(Spans.moment(List.of(one, other)))
                .matches(moment -> moment.isPresent() == both)
                .matches(moment -> moment.stream().allMatch(at -> one.covers(at) && other.covers(at)));
        // A complaint of which the moment is not known lies only in the whole time.
        boolean known = !one.equals(TimeWindow.ALWAYS) || other.equals(TimeWindow.ALWAYS);
        assertThat(Spans.isWithin(one, other)).isEqualTo(within && known);
    }

    @Property(tries = 2_000)
    void aMomentOutsideOfWindowsIsAmongTheirEdges(
            @ForAll("windows") TimeWindow one, @ForAll("windows") TimeWindow other) {
        boolean outside = week().stream().anyMatch(moment -> !one.covers(moment) && !other.covers(moment));
        assertThat(Spans.edges(List.of(one, other), 400).stream()
                        .anyMatch(moment -> !one.covers(moment) && !other.covers(moment)))
                .isEqualTo(outside);
    }
}
