package id.tuntas.routing;

import id.tuntas.routing.HeldRule.HeldCondition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A rule in atoms, with its reasons written down beforehand. */
final class CompiledRule {

    private final RoutingRule rule;
    /** Each must hold, by at least one of its values. */
    private final Clause[] any;

    private final int[] all;
    private final int[] none;
    private final byte fields;
    private final boolean timed;
    /** Whether a bit for each atom of which any will do says all. */
    private final boolean memorable;

    private final HeldRule whole;
    /** Those of the conditions that hold as a whole or not at all, where the rule holds. */
    private final List<HeldCondition> rest;

    /** Immutable itself, so that it does not matter which thread wrote it last. */
    private Told told;

    private record Told(long anyFound, HeldRule held) {}

    CompiledRule(RoutingRule rule, Atoms atoms) {
        this.rule = rule;
        RuleReader reader = new RuleReader(rule, atoms);
        this.any = reader.clauses();
        this.all = reader.phrases(rule.words().all());
        this.none = reader.phrases(rule.words().none());
        this.fields = RuleReader.bits(rule.words());
        this.timed = !rule.window().equals(TimeWindow.ALWAYS);
        this.rest = reader.rest();
        List<HeldCondition> everything = new ArrayList<>();
        for (Clause clause : any) {
            everything.addAll(clause.values());
        }
        everything.addAll(rest);
        this.whole = new HeldRule(rule.id(), rule.priority(), everything);
        this.memorable =
                Arrays.stream(any).mapToInt(clause -> clause.atoms().length).sum() <= Long.SIZE;
        this.told = new Told(0, whole);
    }

    RoutingRule rule() {
        return rule;
    }

    Clause[] any() {
        return any;
    }

    int[] all() {
        return all;
    }

    int[] none() {
        return none;
    }

    /** The fields in which its words are looked for. */
    byte fields() {
        return fields;
    }

    /** Sets of atoms of which a complaint must have at least one each; empty where the rule asks for nothing to be there. */
    List<int[]> required() {
        List<int[]> required = new ArrayList<>();
        for (Clause clause : any) {
            required.add(clause.atoms());
        }
        for (int atom : all) {
            required.add(new int[] {atom});
        }
        return required;
    }

    /** The conditions that fail, one for each kind, and for each word that is missing or should be. */
    List<ConditionKind> failing(Scratch found, RoutingCase complaint) {
        List<ConditionKind> failing = new ArrayList<>();
        for (Clause clause : any) {
            if (!clause.holds(found)) {
                failing.add(clause.values().get(0).kind());
            }
        }
        for (int atom : all) {
            if (!found.has(atom, fields)) {
                failing.add(ConditionKind.ALL_WORDS);
            }
        }
        for (int atom : none) {
            if (found.has(atom, fields)) {
                failing.add(ConditionKind.NO_WORD);
            }
        }
        if (!isFlagged(complaint)) {
            failing.add(ConditionKind.CONFIDENTIALITY);
        }
        if (!inTime(complaint)) {
            failing.add(ConditionKind.TIME);
        }
        return failing;
    }

    private boolean isFlagged(RoutingCase complaint) {
        return (rule.anonymous().isEmpty()
                        || rule.anonymous().get() == complaint.confidentiality().anonymous())
                && (rule.secret().isEmpty()
                        || rule.secret().get() == complaint.confidentiality().secret());
    }

    boolean inTime(RoutingCase complaint) {
        return !timed
                || (complaint.arrival().isPresent()
                        && rule.window().covers(complaint.arrival().get()));
    }

    /**
     * What made it hold, where it does. What was told last is kept, because most complaints have the same of it.
     *
     * @param anyFound a bit for each atom of which any will do
     */
    HeldRule held(long anyFound, Scratch found) {
        Told last = told;
        if (last.anyFound() == anyFound && memorable) {
            return last.held();
        }
        HeldRule held = held(found);
        told = new Told(anyFound, held);
        return held;
    }

    private HeldRule held(Scratch found) {
        List<HeldCondition> held = new ArrayList<>(whole.conditions().size());
        for (Clause clause : any) {
            clause.tell(found, held);
        }
        if (held.size() + rest.size() == whole.conditions().size()) {
            return whole;
        }
        held.addAll(rest);
        return new HeldRule(rule.id(), rule.priority(), held);
    }
}
