package id.tuntas.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.text.Matching;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rule books and complaints over few words, places and days, so that rules hold, meet and just fail. */
final class RoutingArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 11);
    private static final List<String> WORDS = List.of(
            "jalan",
            "Jl",
            "berlubang",
            "lubang",
            "LUBANG2",
            "aspal",
            "pengaspalan",
            "diperbaiki",
            "perbaikan",
            "rt05",
            "2",
            "yg",
            "caf\u00E9",
            "CAFE",
            "ma'af");

    private RoutingArbitraries() {}

    static Arbitrary<RuleBook> books() {
        return Combinators.combine(
                        rules().list().ofMaxSize(12).uniqueElements(RoutingRule::id),
                        Arbitraries.of(Matching.class),
                        RoutingWorlds.names().optional(0.3))
                .as((rules, matching, inspectorate) -> RuleBook.builder()
                        .id("local")
                        .version("1")
                        .rules(rules)
                        .matching(matching)
                        .inspectorate(inspectorate)
                        .build());
    }

    /** Rules of one to four kinds of conditions. */
    static Arbitrary<RoutingRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.of(-1, 0, 0, 1, 5),
                        condition().list().ofMinSize(1).ofMaxSize(4),
                        actions(),
                        Arbitraries.of(Urgency.class))
                .as((id, priority, conditions, action, urgency) -> {
                    RoutingRule.Builder rule = RoutingRule.builder()
                            .id("r" + id)
                            .priority(priority)
                            .action(action)
                            .urgency(urgency);
                    conditions.forEach(condition -> condition.addTo(rule));
                    return rule.build();
                });
    }

    /** Something that a rule asks for; of two of one kind the later one counts, or both do. */
    private interface Condition {
        void addTo(RoutingRule.Builder rule);
    }

    private static Arbitrary<Condition> condition() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        classifications()
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .map(them -> rule -> rule.addAllClassifications(them))),
                Tuple.of(
                        2,
                        RoutingWorlds.categories()
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(them -> rule -> rule.addAllCategories(them))),
                Tuple.of(1, channels().set().ofMinSize(1).ofMaxSize(2).map(them -> rule -> rule.addAllChannels(them))),
                Tuple.of(
                        1,
                        RoutingWorlds.names()
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .map(them -> rule -> rule.addAllAgencies(them))),
                Tuple.of(
                        2,
                        RoutingWorlds.placeNames()
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(them -> rule -> rule.addAllPlaces(them))),
                Tuple.of(5, words().map(them -> rule -> rule.words(them))),
                Tuple.of(1, Arbitraries.of(true, false).map(yes -> rule -> rule.anonymous(yes))),
                Tuple.of(1, Arbitraries.of(true, false).map(yes -> rule -> rule.secret(yes))),
                Tuple.of(1, windows().map(window -> rule -> rule.window(window))));
    }

    private static Arbitrary<WordCondition> words() {
        return Combinators.combine(
                        phrases().set().ofMaxSize(3),
                        phrases().set().ofMaxSize(2),
                        phrases().set().ofMaxSize(2),
                        Arbitraries.of(CaseField.class).set().ofMaxSize(2))
                .filter((any, all, none, in) -> !any.isEmpty() || !all.isEmpty() || !none.isEmpty())
                .as((any, all, none, in) -> WordCondition.builder()
                        .any(any)
                        .all(all)
                        .none(none)
                        .in(in)
                        .build());
    }

    static Arbitrary<String> phrases() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(WORDS)), Tuple.of(2, texts(2, 3)));
    }

    private static Arbitrary<String> texts(int least, int most) {
        return Combinators.combine(
                        Arbitraries.of(WORDS).list().ofMinSize(least).ofMaxSize(most),
                        Arbitraries.of(" ", ", ", "\n", "-", " - ", ""))
                .as((words, between) -> String.join(between, words));
    }

    private static Arbitrary<TimeWindow> windows() {
        Arbitrary<Validity> days = Arbitraries.integers()
                .between(0, 4)
                .tuple2()
                .map(pair -> pair.get1() > pair.get2()
                        ? Validity.ALWAYS
                        : Validity.between(FIRST.plusDays(pair.get1()), FIRST.plusDays(pair.get2())));
        Arbitrary<List<LocalTime>> hours = Arbitraries.of(0, 6, 7, 12, 18, 23)
                .map(hour -> LocalTime.of(hour, 0))
                .list()
                .ofSize(2);
        return Combinators.combine(days, hours)
                .as((on, at) -> at.get(0).equals(at.get(1))
                        ? TimeWindow.on(on)
                        : new TimeWindow(on, Optional.of(at.get(0)), Optional.of(at.get(1))))
                .filter(window -> !window.equals(TimeWindow.ALWAYS));
    }

    private static Arbitrary<RoutingAction> actions() {
        Arbitrary<RoutingAction> disposals = Combinators.combine(
                        RoutingWorlds.names(), RoutingWorlds.names().set().ofMaxSize(3))
                .as((lead, others) -> RoutingAction.dispose(
                        lead,
                        others.stream()
                                .filter(other -> !other.key().equals(lead.key()))
                                .collect(Collectors.toMap(UnitName::key, name -> name, (a, b) -> a))
                                .values()
                                .toArray(UnitName[]::new)));
        return Arbitraries.frequencyOf(
                Tuple.of(6, disposals),
                Tuple.of(
                        1,
                        Arbitraries.of(AgencyKind.POLICE, AgencyKind.MINISTRY).map(RoutingAction::refer)),
                Tuple.of(1, Arbitraries.just(RoutingAction.hold())));
    }

    /** Complaints that know all or nothing of each; some with any text at all. */
    static Arbitrary<RoutingCase> cases() {
        Arbitrary<String> text = Arbitraries.frequencyOf(
                Tuple.of(8, texts(0, 8)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(60)));
        Arbitrary<RoutingCase> what = Combinators.combine(
                        classifications().optional(0.7),
                        RoutingWorlds.categories().optional(0.7),
                        channels().optional(0.7),
                        RoutingWorlds.names().optional(0.7),
                        text,
                        text)
                .as((classification, category, channel, agency, title, body) -> RoutingCase.builder()
                        .classification(classification)
                        .category(category)
                        .channel(channel)
                        .agency(agency)
                        .title(title)
                        .body(body)
                        .build());
        Arbitrary<RoutingCase> where = Combinators.combine(
                        RoutingWorlds.placeNames().optional(0.6),
                        RoutingWorlds.placeNames().optional(0.6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        arrivals().optional(0.8),
                        RoutingWorlds.names().set().ofMaxSize(3),
                        RoutingWorlds.names().set().ofMaxSize(1))
                .as((district, village, anonymous, secret, arrival, accused, returnedBy) -> RoutingCase.builder()
                        .district(district)
                        .village(village)
                        .confidentiality(new Confidentiality(anonymous, secret))
                        .arrival(arrival)
                        .accused(accused)
                        .returnedBy(returnedBy)
                        .build());
        return Combinators.combine(what, where)
                .as((one, other) -> RoutingCase.builder()
                        .from(one)
                        .district(other.district())
                        .village(other.village())
                        .confidentiality(other.confidentiality())
                        .arrival(other.arrival())
                        .accused(other.accused())
                        .returnedBy(other.returnedBy())
                        .build());
    }

    private static Arbitrary<LocalDateTime> arrivals() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 5),
                        Arbitraries.of(0, 5, 6, 7, 12, 17, 18, 22, 23),
                        Arbitraries.of(0, 59))
                .as((day, hour, minute) -> FIRST.plusDays(day).atTime(hour, minute, minute));
    }

    private static Arbitrary<Classification> classifications() {
        return Arbitraries.of(
                Classification.ASPIRATION,
                Classification.NOT_OVERSIGHT_GRADE,
                Classification.OVERSIGHT_GRADE,
                Classification.of("lain"));
    }

    private static Arbitrary<Channel> channels() {
        return Arbitraries.of("Website", "website - kab-contoh", "WEBSITE - dinas", "SMS", "Whatsapp")
                .map(Channel::of);
    }
}
