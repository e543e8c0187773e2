package id.tuntas.examples.benchmarks;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import java.util.List;
import java.util.function.Function;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Rule engines with our rules in them. Each says which rule wins, and nothing of the others. */
final class RoutingPeers {

    private static final String NOBODY = "";

    private RoutingPeers() {}

    /** Every rule in turn. */
    static Function<RoutingFact, String> linear(List<FlatRule> rules) {
        FlatRule[] ranked = rules.toArray(FlatRule[]::new);
        return fact -> {
            for (FlatRule rule : ranked) {
                if (rule.holds(fact)) {
                    return rule.id();
                }
            }
            return NOBODY;
        };
    }

    /** Easy Rules, which stops after the first rule that holds. */
    static Function<RoutingFact, String> easyRules(List<FlatRule> ranked) {
        String[] winner = {NOBODY};
        Rules rules = new Rules();
        for (int rank = 0; rank < ranked.size(); rank++) {
            FlatRule rule = ranked.get(rank);
            rules.register(new RuleBuilder()
                    .name(rule.id())
                    .priority(rank)
                    .when(facts -> rule.holds(facts.get("complaint")))
                    .then(facts -> winner[0] = rule.id())
                    .build());
        }
        RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
        return fact -> {
            winner[0] = NOBODY;
            Facts facts = new Facts();
            facts.put("complaint", fact);
            engine.fire(rules, facts);
            return winner[0];
        };
    }

    /**
     * Drools by its executable model: equal conditions of different rules are one, those that ask for one value are found by
     * hash, and it stops after the first rule in the order of salience. The session is kept, and each complaint taken out again.
     */
    static Function<RoutingFact, String> drools(List<FlatRule> ranked) {
        String[] winner = {NOBODY};
        ModelImpl model = new ModelImpl();
        for (int rank = 0; rank < ranked.size(); rank++) {
            model.addRule(droolsRule(ranked.get(rank), -rank, winner));
        }
        KieSession session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
        return fact -> {
            winner[0] = NOBODY;
            FactHandle handle = session.insert(fact);
            session.fireAllRules();
            session.delete(handle);
            return winner[0];
        };
    }

    private static Rule droolsRule(FlatRule rule, int salience, String[] winner) {
        Variable<RoutingFact> complaint = declarationOf(RoutingFact.class, "complaint");
        PatternDSL.PatternDef<RoutingFact> pattern = pattern(complaint);
        rule.classification()
                .ifPresent(value -> equal(pattern, "classification", 0, RoutingFact::classification, value));
        rule.medium().ifPresent(value -> equal(pattern, "medium", 1, RoutingFact::medium, value));
        rule.category().ifPresent(value -> {
            if (rule.isOfRoot()) {
                equal(pattern, "root", 2, RoutingFact::root, value);
            } else {
                equal(pattern, "category", 3, RoutingFact::category, value);
            }
        });
        pattern.expr("besides " + rule.id(), rule::holdsBesides);
        return PatternDSL.rule(rule.id())
                .attribute(Rule.Attribute.SALIENCE, salience)
                .build(pattern, on(complaint).execute((drools, fact) -> {
                    winner[0] = rule.id();
                    drools.halt();
                }));
    }

    private static void equal(
            PatternDSL.PatternDef<RoutingFact> pattern,
            String what,
            int index,
            Function1<RoutingFact, String> attribute,
            String value) {
        pattern.expr(
                what + " " + value,
                fact -> attribute.apply(fact).equals(value),
                alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, index, attribute, value));
    }
}
