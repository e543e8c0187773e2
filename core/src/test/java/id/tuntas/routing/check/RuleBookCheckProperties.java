package id.tuntas.routing.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.Destination;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.Destination.Why;
import id.tuntas.routing.HeldRule;
import id.tuntas.routing.RouteDecision;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.WordCondition;
import id.tuntas.routing.check.RuleFinding.AgencyLoop;
import id.tuntas.routing.check.RuleFinding.EndedUnit;
import id.tuntas.routing.check.RuleFinding.Gap;
import id.tuntas.routing.check.RuleFinding.NeverHolds;
import id.tuntas.routing.check.RuleFinding.NeverMatched;
import id.tuntas.routing.check.RuleFinding.NoInspectorate;
import id.tuntas.routing.check.RuleFinding.Overlap;
import id.tuntas.routing.check.RuleFinding.Shadowed;
import id.tuntas.routing.check.RuleFinding.UnknownName;
import id.tuntas.routing.check.RuleFinding.UnknownUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the check says is so, and what was planted it says. */
class RuleBookCheckProperties {

    @Provide
    Arbitrary<List<RoutingRule>> books() {
        return SmallWorld.rules();
    }

    @Provide
    Arbitrary<RoutingRule> planted() {
        return SmallWorld.rules("p");
    }

    @Provide
    Arbitrary<List<RoutingCase>> complaints() {
        return SmallWorld.complaints().list().ofSize(40);
    }

    private static List<RuleFinding> findings(List<RoutingRule> rules) {
        return RuleBookCheck.of(SmallWorld.book(rules), SmallWorld.DIRECTORY)
                .report()
                .findings();
    }

    private static List<RoutingRule> with(List<RoutingRule> rules, RoutingRule... more) {
        return Stream.concat(rules.stream(), Stream.of(more)).toList();
    }

    private static Router router(List<RoutingRule> rules) {
        return Router.compile(SmallWorld.book(rules), SmallWorld.DIRECTORY);
    }

    private static List<String> holding(Router router, RoutingCase complaint) {
        return router.route(complaint).because().stream().map(HeldRule::rule).toList();
    }

    private static boolean canHold(RoutingRule rule) {
        return findings(List.of(rule)).stream().noneMatch(NeverHolds.class::isInstance);
    }

    private static boolean decides(RoutingRule rule) {
        return !rule.classifications().equals(Set.of(Classification.OVERSIGHT_GRADE));
    }

    /** Whether the complaint of a finding shows what the finding says. */
    private static void shows(RuleFinding finding, RuleBook book) {
        RouteDecision decision = Router.compile(book, SmallWorld.DIRECTORY).route(finding.example());
        List<String> holding = decision.because().stream().map(HeldRule::rule).toList();
        assertThat(finding.text().indonesian()).isNotBlank();
        assertThat(finding.text().english()).isNotBlank();
        if (finding instanceof NoInspectorate) {
            assertThat(decision.destination()).isEqualTo(new CoordinatorQueue(Why.NO_INSPECTORATE));
        } else if (finding instanceof Overlap overlap) {
            assertThat(holding).contains(overlap.rule(), overlap.other());
            assertThat(holding.indexOf(overlap.rule())).isLessThan(holding.indexOf(overlap.other()));
            assertThat(alone(book, overlap.rule(), finding.example()))
                    .isNotEqualTo(alone(book, overlap.other(), finding.example()));
        } else if (finding instanceof Shadowed shadowed) {
            assertThat(holding).contains(shadowed.rule(), shadowed.by());
            assertThat(decision.winner().map(HeldRule::rule)).isPresent().get().isNotEqualTo(shadowed.rule());
        } else if (finding instanceof NeverHolds never) {
            assertThat(holding).doesNotContain(never.rule());
        } else if (finding instanceof Gap) {
            assertThat(decision.destination()).isEqualTo(new CoordinatorQueue(Why.NO_RULE));
        } else if (finding instanceof AgencyLoop loop) {
            goesRound(loop, book);
        } else if (finding instanceof NeverMatched
                || finding instanceof UnknownUnit
                || finding instanceof UnknownName) {
            assertThat(holding).containsAll(finding.rules());
        } else if (finding instanceof EndedUnit ended) {
            assertThat(holding).containsAll(finding.rules());
            assertThat(finding.example().arrival().map(java.time.LocalDateTime::toLocalDate))
                    .contains(ended.without());
        }
    }

    private static Destination alone(RuleBook book, String rule, RoutingCase complaint) {
        List<RoutingRule> one =
                book.rules().stream().filter(each -> each.id().equals(rule)).toList();
        return router(one).route(complaint).destination();
    }

    private static void goesRound(AgencyLoop loop, RuleBook book) {
        Router router = Router.compile(book, SmallWorld.DIRECTORY);
        UnitName at = loop.units().get(0);
        for (int i = 1; i <= loop.units().size(); i++) {
            at = router.route(RoutingCase.builder()
                            .from(loop.example())
                            .agency(at)
                            .build())
                    .lead()
                    .orElseThrow();
            assertThat(at).isEqualTo(loop.units().get(i % loop.units().size()));
        }
    }

    @Property(tries = 1_000)
    void everyCounterExampleShowsItsFault(
            @ForAll("books") List<RoutingRule> rules, @ForAll("complaints") List<RoutingCase> past) {
        RuleBook book = SmallWorld.book(rules);
        RuleBookCheck.of(book, SmallWorld.DIRECTORY)
                .withHistory(past)
                .report()
                .findings()
                .forEach(finding -> shows(finding, book));
    }

    @Property(tries = 1_000)
    void noComplaintContradictsWhatIsSaidOrPassedOver(
            @ForAll("books") List<RoutingRule> rules, @ForAll("complaints") List<RoutingCase> complaints) {
        Router router = router(rules);
        List<RuleFinding> findings = findings(rules);
        for (RoutingCase complaint : complaints) {
            List<String> holding = holding(router, complaint);
            for (RuleFinding finding : findings) {
                if (finding instanceof NeverHolds never) {
                    assertThat(holding).doesNotContain(never.rule());
                } else if (finding instanceof Shadowed shadowed && holding.contains(shadowed.rule())) {
                    assertThat(holding.indexOf(shadowed.by()))
                            .isNotNegative()
                            .isLessThan(holding.indexOf(shadowed.rule()));
                }
            }
            if (complaint
                    .classification()
                    .filter(Classification.OVERSIGHT_GRADE::equals)
                    .isEmpty()) {
                overlapsAreTold(rules, complaint, holding, findings);
            }
        }
    }

    private static void overlapsAreTold(
            List<RoutingRule> rules, RoutingCase complaint, List<String> holding, List<RuleFinding> findings) {
        List<RoutingRule> held = holding.stream()
                .map(id -> rules.stream()
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
        for (RoutingRule one : held) {
            for (RoutingRule other : held.subList(held.indexOf(one) + 1, held.size())) {
                RuleBook book = SmallWorld.book(rules);
                if (one.priority() == other.priority()
                        && !alone(book, one.id(), complaint).equals(alone(book, other.id(), complaint))) {
                    assertThat(findings)
                            .anyMatch(finding -> finding instanceof Overlap overlap
                                    && overlap.rules().equals(List.of(one.id(), other.id())));
                }
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfTheRulesMakesNoDifference(@ForAll("books") List<RoutingRule> rules, @ForAll Random random) {
        List<RoutingRule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        assertThat(findings(shuffled)).isEqualTo(findings(rules));
    }

    @Property(tries = 500)
    void aComplaintOfFewWordsForWhichNoRuleHoldsIsAGap(
            @ForAll("books") List<RoutingRule> rules, @ForAll("complaints") List<RoutingCase> complaints) {
        List<RuleFinding> findings = findings(rules);
        Router router = router(rules);
        for (RoutingCase complaint : complaints) {
            RoutingCase plain = RoutingCase.builder()
                    .classification(Classification.ASPIRATION)
                    .category(complaint.category())
                    .confidentiality(complaint.confidentiality())
                    .build();
            boolean untimed = rules.stream().allMatch(rule -> rule.window().equals(TimeWindow.ALWAYS));
            boolean ofAnyChannel =
                    rules.stream().allMatch(rule -> rule.channels().isEmpty());
            if (untimed
                    && ofAnyChannel
                    && plain.category().isPresent()
                    && holding(router, plain).isEmpty()) {
                assertThat(findings)
                        .anyMatch(finding -> finding instanceof Gap gap
                                && gap.root().stream()
                                        .allMatch(root -> SmallWorld.DIRECTORY
                                                .categories()
                                                .lineage(complaint.category().orElseThrow())
                                                .contains(root.toLowerCase(java.util.Locale.ROOT))));
            }
        }
    }

    @Property(tries = 500)
    void aPlantedOverlapIsFound(
            @ForAll("books") List<RoutingRule> rules, @ForAll("planted") RoutingRule planted, @ForAll boolean wider) {
        Assume.that(canHold(planted) && decides(planted));
        RoutingRule.Builder other =
                RoutingRule.builder().from(planted).id("q").action(RoutingAction.dispose(UnitName.of("Inspektorat")));
        if (wider && !planted.categories().isEmpty()) {
            other.addCategories("Jalan", "Air").addPlaces(planted.places().toArray(String[]::new));
        }
        assertThat(findings(with(rules, planted, other.build())))
                .anyMatch(finding ->
                        finding instanceof Overlap overlap && overlap.rules().equals(List.of(planted.id(), "q")));
    }

    @Property(tries = 500)
    void aPlantedShadowIsFound(
            @ForAll("books") List<RoutingRule> rules,
            @ForAll("planted") RoutingRule planted,
            @ForAll boolean narrower) {
        RoutingRule.Builder lower = RoutingRule.builder().from(planted).id("q").priority(-7);
        if (narrower) {
            lower.words(WordCondition.builder()
                            .from(planted.words())
                            .addAll("jalan rusak parah sekali")
                            .addNone("bukan")
                            .build())
                    .secret(planted.secret().orElse(true));
        }
        RoutingRule hidden = lower.build();
        Assume.that(canHold(hidden) && decides(hidden));
        assertThat(findings(with(rules, planted, hidden)))
                .anyMatch(finding ->
                        finding instanceof Shadowed shadowed && shadowed.rule().equals("q"));
    }

    @Property(tries = 200)
    void aPlantedContradictionIsFound(
            @ForAll("books") List<RoutingRule> rules, @ForAll("planted") RoutingRule planted) {
        RoutingRule contradiction = RoutingRule.builder()
                .from(planted)
                .words(WordCondition.builder()
                        .from(planted.words())
                        .addAll("sangat keruh")
                        .addNone("Keruh")
                        .build())
                .build();
        assertThat(findings(with(rules, contradiction)))
                .anyMatch(finding ->
                        finding instanceof NeverHolds never && never.rule().equals(planted.id()));
    }

    @Property(tries = 200)
    void aPlantedGapIsFound(@ForAll("books") List<RoutingRule> rules) {
        List<RoutingRule> withoutWater = rules.stream()
                .map(rule -> RoutingRule.builder()
                        .from(rule)
                        .categories(Set.of("Jalan"))
                        .build())
                .toList();
        assertThat(findings(withoutWater))
                .anyMatch(finding -> finding instanceof Gap gap
                        && gap.root().equals(Optional.of("Air"))
                        && gap.categories() == 2
                        && gap.of() == 2
                        && gap.classifications().contains(Classification.ASPIRATION));
    }

    @Property(tries = 200)
    void aCatchAllLeavesNoGap(@ForAll("books") List<RoutingRule> rules) {
        RoutingRule open = RoutingRule.builder()
                .id("q1")
                .priority(-9)
                .anonymous(false)
                .action(RoutingAction.hold())
                .build();
        RoutingRule anonymous =
                RoutingRule.builder().from(open).id("q2").anonymous(true).build();
        assertThat(findings(with(rules, open, anonymous))).noneMatch(Gap.class::isInstance);
    }

    @Property(tries = 200)
    void plantedUnitsAreFound(@ForAll("books") List<RoutingRule> rules, @ForAll("planted") RoutingRule planted) {
        Assume.that(canHold(planted));
        RoutingRule unknown = RoutingRule.builder()
                .from(planted)
                .window(TimeWindow.ALWAYS)
                .addChannels(id.tuntas.complaint.Channel.of("SMS"))
                .action(RoutingAction.dispose(SmallWorld.MARKETS, UnitName.of("Dinas Antah")))
                .build();
        List<RuleFinding> findings = findings(with(rules, unknown));
        assertThat(findings)
                .anyMatch(finding -> finding instanceof UnknownUnit unit
                        && unit.part() == UnitPart.SUPPORTING
                        && unit.rule().equals(Optional.of(planted.id())));
        assertThat(findings)
                .anyMatch(finding -> finding instanceof EndedUnit unit
                        && unit.part() == UnitPart.LEAD
                        && unit.without().equals(SmallWorld.END_OF_MARKETS.plusDays(1)));
        RoutingRule before = RoutingRule.builder()
                .from(unknown)
                .window(TimeWindow.on(Validity.upTo(SmallWorld.END_OF_MARKETS)))
                .build();
        assertThat(findings(with(rules, before))).noneMatch(EndedUnit.class::isInstance);
    }

    @Property(tries = 200)
    void aPlantedLoopIsFound(@ForAll("books") List<RoutingRule> rules, @ForAll("planted") RoutingRule planted) {
        Assume.that(canHold(planted) && decides(planted));
        RoutingRule there = RoutingRule.builder()
                .from(planted)
                .id("q1")
                .priority(9)
                .agencies(Set.of(UnitName.of("DPU")))
                .action(RoutingAction.dispose(SmallWorld.WATER))
                .build();
        RoutingRule back = RoutingRule.builder()
                .from(there)
                .id("q2")
                .agencies(Set.of(SmallWorld.WATER))
                .action(RoutingAction.dispose(SmallWorld.ROADS))
                .build();
        assertThat(findings(with(rules, there, back)))
                .anyMatch(finding -> finding instanceof AgencyLoop loop
                        && Set.copyOf(loop.units()).equals(Set.of(SmallWorld.WATER, SmallWorld.ROADS)));
    }

    @Property(tries = 200)
    void aRuleThatNeverMatchedIsFound(
            @ForAll("books") List<RoutingRule> rules, @ForAll("complaints") List<RoutingCase> past) {
        RoutingRule never = RoutingRule.builder()
                .id("q")
                .words(WordCondition.any("gempa"))
                .action(RoutingAction.hold())
                .build();
        RuleBook book = SmallWorld.book(with(rules, never));
        List<RuleFinding> findings = RuleBookCheck.of(book, SmallWorld.DIRECTORY)
                .withHistory(past)
                .report()
                .findings();
        assertThat(findings)
                .anyMatch(finding ->
                        finding instanceof NeverMatched told && told.rule().equals("q"));
        Router router = Router.compile(book, SmallWorld.DIRECTORY);
        past.forEach(complaint -> holding(router, complaint)
                .forEach(held -> assertThat(findings)
                        .noneMatch(finding -> finding instanceof NeverMatched told
                                && told.rule().equals(held))));
    }
}
