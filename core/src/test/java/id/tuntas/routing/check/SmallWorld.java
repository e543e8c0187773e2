package id.tuntas.routing.check;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.CategoryTree.Category;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.Urgency;
import id.tuntas.routing.WordCondition;
import id.tuntas.text.Matching;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** A regency so small that its rules and complaints meet all the time. */
final class SmallWorld {

    static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    static final UnitName WATER = UnitName.of("PDAM");
    static final UnitName TRAFFIC = UnitName.of("Dinas Perhubungan");
    static final LocalDate END_OF_MARKETS = LocalDate.of(2022, 12, 31); // a Saturday
    static final UnitName MARKETS = UnitName.of("Dinas Pasar");

    static final Directory DIRECTORY = Directory.of(
                    "1",
                    List.of(
                            Unit.builder()
                                    .name(ROADS)
                                    .addAliases(UnitName.of("DPU"))
                                    .build(),
                            Unit.builder().name(WATER).build(),
                            Unit.builder().name(TRAFFIC).build(),
                            Unit.builder()
                                    .name(MARKETS)
                                    .validity(Validity.upTo(END_OF_MARKETS))
                                    .build(),
                            Unit.builder()
                                    .name(UnitName.of("Inspektorat"))
                                    .kind(UnitKind.of("inspektorat"))
                                    .build()))
            .withCategories(CategoryTree.of(
                    "1",
                    List.of(
                            new Category("Jalan", Optional.empty()),
                            new Category("Jalan Berlubang", Optional.of("Jalan")),
                            new Category("Trotoar", Optional.of("Jalan")),
                            new Category("Air", Optional.empty()),
                            new Category("Air Keruh", Optional.of("Air")))))
            .withPlaces(Places.of(
                    "1",
                    List.of(
                            new Place("Utara", Place.Kind.DISTRICT, Optional.empty(), Set.of()),
                            new Place("Selatan", Place.Kind.DISTRICT, Optional.empty(), Set.of()),
                            new Place("Satu", Place.Kind.VILLAGE, Optional.of("Utara"), Set.of()),
                            new Place("Dua", Place.Kind.VILLAGE, Optional.of("Utara"), Set.of()),
                            new Place("Satu", Place.Kind.VILLAGE, Optional.of("Selatan"), Set.of()))));

    private SmallWorld() {}

    static Arbitrary<String> categories() {
        return Arbitraries.of("Jalan", "JALAN BERLUBANG", "Trotoar", "Air", "Air Keruh");
    }

    private static Arbitrary<Classification> classifications() {
        return Arbitraries.of(
                Classification.NOT_OVERSIGHT_GRADE, Classification.ASPIRATION, Classification.OVERSIGHT_GRADE);
    }

    private static Arbitrary<Channel> channels() {
        return Arbitraries.of("Website", "SMS", "Website - pemkab").map(Channel::of);
    }

    private static Arbitrary<UnitName> units() {
        return Arbitraries.of(ROADS, WATER, TRAFFIC, UnitName.of("dpu"));
    }

    private static Arbitrary<String> places() {
        return Arbitraries.of("Utara", "Kec. Selatan", "Satu", "Desa Dua");
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("aspal", "Rusak", "jalan rusak", "rusak parah", "jalan rusak parah", "air");
    }

    private static Arbitrary<WordCondition> wordConditions() {
        Arbitrary<Set<String>> few = words().set().ofMaxSize(2);
        return Combinators.combine(
                        few,
                        few,
                        words().set().ofMaxSize(1),
                        Arbitraries.of(CaseField.class).set().ofMaxSize(1))
                .as((any, all, none, fields) -> WordCondition.builder()
                        .any(any)
                        .all(all)
                        .none(none)
                        .in(any.isEmpty() && all.isEmpty() && none.isEmpty() ? Set.of() : fields)
                        .build());
    }

    private static Arbitrary<TimeWindow> windows() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 4)
                .map(day -> LocalDate.of(2024, 3, 1).plusDays(day));
        Arbitrary<Validity> validities = Combinators.combine(days.optional(), days.optional())
                .filter((one, other) ->
                        one.isEmpty() || other.isEmpty() || !other.get().isBefore(one.get()))
                .as(Validity::new);
        Arbitrary<List<LocalTime>> hours = Arbitraries.of(0, 6, 9, 18, 22)
                .map(hour -> LocalTime.of(hour, 0))
                .list()
                .ofSize(2)
                .uniqueElements();
        return Combinators.combine(validities, hours.optional())
                .as((on, two) -> new TimeWindow(on, two.map(both -> both.get(0)), two.map(both -> both.get(1))));
    }

    static Arbitrary<RoutingAction> actions() {
        return Arbitraries.oneOf(
                units().map(RoutingAction::dispose),
                units().map(RoutingAction::dispose),
                Arbitraries.of(RoutingAction.refer(AgencyKind.STATE_COMPANY), RoutingAction.hold()));
    }

    /** Rules whose id begins so. */
    static Arbitrary<RoutingRule> rules(String prefix) {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 99).map(number -> prefix + number);
        double often = 0.5;
        double seldom = 0.2;
        return Builders.withBuilder(RoutingRule::builder)
                .use(ids)
                .in((rule, id) -> rule.id(id))
                .use(Arbitraries.integers().between(-1, 1))
                .in((rule, priority) -> rule.priority(priority))
                .use(classifications().set().ofMaxSize(2))
                .withProbability(seldom)
                .in((rule, some) -> rule.classifications(some))
                .use(categories().set().ofMinSize(1).ofMaxSize(2))
                .withProbability(often)
                .in((rule, some) -> rule.categories(some))
                .use(channels().set().ofMaxSize(1))
                .withProbability(seldom)
                .in((rule, some) -> rule.channels(some))
                .use(units().set().ofMaxSize(1))
                .withProbability(seldom)
                .in((rule, some) -> rule.agencies(some))
                .use(places().set().ofMaxSize(2))
                .withProbability(seldom)
                .in((rule, some) -> rule.places(some))
                .use(wordConditions())
                .withProbability(often)
                .in((rule, some) -> rule.words(some))
                .use(Arbitraries.of(true, false))
                .withProbability(seldom)
                .in((rule, flag) -> rule.anonymous(flag))
                .use(Arbitraries.of(true, false))
                .withProbability(seldom)
                .in((rule, flag) -> rule.secret(flag))
                .use(windows())
                .withProbability(seldom)
                .in((rule, window) -> rule.window(window))
                .use(actions())
                .in((rule, action) -> rule.action(action))
                .use(Arbitraries.of(Urgency.class))
                .in((rule, urgency) -> rule.urgency(urgency))
                .build(SmallWorld::fallback);
    }

    /** Without any condition it gets one. */
    private static RoutingRule fallback(RoutingRule.Builder rule) {
        try {
            return rule.build();
        } catch (InvalidValueException noCondition) {
            return rule.addCategories("Jalan").build();
        }
    }

    static Arbitrary<List<RoutingRule>> rules() {
        return rules("r").list().ofMaxSize(7).uniqueElements(RoutingRule::id);
    }

    static RuleBook book(List<RoutingRule> rules) {
        return RuleBook.builder()
                .id("b")
                .version("1")
                .matching(Matching.AS_WRITTEN)
                .rules(rules)
                .build();
    }

    static Arbitrary<RoutingCase> complaints() {
        Arbitrary<String> texts = words().list().ofMaxSize(3).map(words -> String.join(" dan ", words));
        Arbitrary<Optional<LocalDateTime>> arrivals = Combinators.combine(
                        Arbitraries.integers().between(-1, 5), Arbitraries.of(0, 5, 6, 9, 17, 18, 22, 23))
                .as((day, hour) ->
                        LocalDateTime.of(2024, 3, 1, 0, 0).plusDays(day).plusHours(hour))
                .optional();
        Arbitrary<RoutingCase.Builder> known = Combinators.combine(
                        classifications().optional(),
                        categories().optional(),
                        channels().optional(),
                        units().optional(),
                        arrivals)
                .as((classification, category, channel, agency, arrival) -> RoutingCase.builder()
                        .classification(classification)
                        .category(category)
                        .channel(channel)
                        .agency(agency)
                        .arrival(arrival));
        Arbitrary<List<String>> spots =
                Arbitraries.of(List.of(), List.of("Utara"), List.of("Utara", "Dua"), List.of("Selatan", "Satu"));
        return Combinators.combine(known, spots, texts, texts, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((builder, spot, title, body, anonymous, secret) -> builder.district(
                                spot.stream().findFirst())
                        .village(spot.stream().skip(1).findFirst())
                        .title(title)
                        .body(body)
                        .confidentiality(new Confidentiality(anonymous, secret))
                        .build());
    }
}
