package id.tuntas.testkit;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.Urgency;
import id.tuntas.routing.WordCondition;
import id.tuntas.text.Matching;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Rule books with every text in them that a file format could spoil. */
public final class RuleBookDocuments {

    private static final List<String> NASTY = List.of(
            "|",
            "\\",
            "\\|",
            "\\u0041",
            "\\-",
            "'",
            "''",
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "=1+1",
            "+62",
            "-",
            "@SUM(A1)",
            "\uFF1D1",
            "#N/A",
            "#REF!",
            "_x0041_",
            "_x000D_",
            " ",
            "\u00a0",
            "\u200b",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\uD83D\uDE00",
            "\uFFFE",
            "rule",
            "aturan",
            "book",
            "{",
            "}",
            "<b>",
            "&amp;",
            "]]>",
            "1.0",
            "45306",
            "2024-03-12",
            "18:00",
            "TRUE",
            "é",
            "中",
            "ya",
            "\u0130");

    private RuleBookDocuments() {}

    /**
     * Texts.
     *
     * @return from empty to some dozen characters, of all of Unicode but for halves of surrogate pairs
     */
    public static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(6)
                .filter(text ->
                        text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        return Arbitraries.oneOf(Arbitraries.of(NASTY), Arbitraries.of("jalan", "Aspal", "a"), any)
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    /** Texts with a letter in them, which is what rules compare. */
    private static Arbitrary<String> words() {
        return Combinators.combine(texts(), texts()).as((before, after) -> before + "x" + after);
    }

    private static Arbitrary<UnitName> units() {
        return words().map(UnitName::of);
    }

    private static Arbitrary<RoutingAction> actions() {
        Arbitrary<RoutingAction> disposals = units().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(UnitName::key)
                .map(units -> new RoutingAction.Dispose(units.get(0), units.subList(1, units.size())));
        return Arbitraries.oneOf(
                disposals,
                disposals,
                words().map(kind -> RoutingAction.refer(AgencyKind.of(kind))),
                Arbitraries.of(RoutingAction.hold()));
    }

    private static Arbitrary<TimeWindow> windows() {
        Arbitrary<LocalDate> dates = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(-400, 400)
                        .map(day -> LocalDate.of(2024, 1, 1).plusDays(day)),
                Arbitraries.of(
                        LocalDate.of(1, 1, 1), LocalDate.of(-44, 3, 15), LocalDate.of(12_345, 6, 7), LocalDate.MAX));
        Arbitrary<Validity> days = Combinators.combine(dates.optional(), dates.optional())
                .as((one, other) ->
                        one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                                ? new Validity(other, one)
                                : new Validity(one, other));
        Arbitrary<LocalTime> times = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 47).map(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half)),
                Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay));
        Arbitrary<List<LocalTime>> hours = times.list().ofSize(2).uniqueElements();
        return Combinators.combine(days, hours.optional())
                .as((on, two) -> new TimeWindow(on, two.map(both -> both.get(0)), two.map(both -> both.get(1))));
    }

    private static Arbitrary<WordCondition> wordConditions() {
        Arbitrary<java.util.Set<String>> some = words().set().ofMaxSize(3);
        return Combinators.combine(
                        some, some, some, Arbitraries.of(CaseField.class).set())
                .as((any, all, none, fields) -> WordCondition.builder()
                        .any(any)
                        .all(all)
                        .none(none)
                        .in(any.isEmpty() && all.isEmpty() && none.isEmpty() ? List.of() : fields)
                        .build());
    }

    /**
     * Rules.
     *
     * @return of every kind of condition and action
     */
    public static Arbitrary<RoutingRule> rules() {
        Arbitrary<String> ids = words().map(String::strip).filter(id -> id.length() <= 100);
        return Builders.withBuilder(RoutingRule::builder)
                .use(ids)
                .in(RoutingRule.Builder::id)
                .use(Arbitraries.integers())
                .withProbability(0.5)
                .in(RoutingRule.Builder::priority)
                .use(words().map(Classification::of).set().ofMaxSize(2))
                .in(RoutingRule.Builder::classifications)
                .use(words().set().ofMinSize(1).ofMaxSize(3))
                .in(RoutingRule.Builder::categories)
                .use(words().map(Channel::of).set().ofMaxSize(2))
                .in(RoutingRule.Builder::channels)
                .use(units().set().ofMaxSize(2))
                .in(RoutingRule.Builder::agencies)
                .use(words().set().ofMaxSize(2))
                .in(RoutingRule.Builder::places)
                .use(wordConditions())
                .in(RoutingRule.Builder::words)
                .use(Arbitraries.of(true, false).optional())
                .in(RoutingRule.Builder::anonymous)
                .use(Arbitraries.of(true, false).optional())
                .in(RoutingRule.Builder::secret)
                .use(windows())
                .in(RoutingRule.Builder::window)
                .use(actions())
                .in(RoutingRule.Builder::action)
                .use(Arbitraries.of(Urgency.class))
                .in(RoutingRule.Builder::urgency)
                .use(texts().optional())
                .in(RoutingRule.Builder::remark)
                .build(RoutingRule.Builder::build);
    }

    /**
     * Books.
     *
     * @return of no rule to four
     */
    public static Arbitrary<RuleBook> books() {
        return Combinators.combine(
                        words(),
                        words(),
                        units().optional(),
                        rules().list().ofMaxSize(4),
                        Arbitraries.of(Matching.class))
                .as(RuleBookDocuments::book);
    }

    private static RuleBook book(
            String id, String version, Optional<UnitName> inspectorate, List<RoutingRule> rules, Matching matching) {
        Map<String, RoutingRule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return RuleBook.builder()
                .id(id)
                .version(version)
                .inspectorate(inspectorate)
                .matching(matching)
                .rules(byId.values())
                .build();
    }

    /**
     * The order of all values of a book, which equality does not see.
     *
     * @param book a book
     * @return its rules' sets as lists
     */
    public static List<List<?>> orders(RuleBook book) {
        return book.rules().stream()
                .<List<?>>map(rule -> Arrays.asList(
                        List.copyOf(rule.categories()),
                        List.copyOf(rule.places()),
                        List.copyOf(rule.words().any()),
                        List.copyOf(rule.words().in())))
                .toList();
    }
}
