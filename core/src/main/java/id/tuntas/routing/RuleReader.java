package id.tuntas.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.HeldRule.HeldCondition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Brings a rule to atoms, its values in the order of the alphabet. */
final class RuleReader {

    /** Where an atom is found that is no word. */
    static final byte ANYWHERE = 3;

    private final RoutingRule rule;
    private final Atoms atoms;
    private final List<Clause> clauses = new ArrayList<>();

    RuleReader(RoutingRule rule, Atoms atoms) {
        this.rule = rule;
        this.atoms = atoms;
    }

    /** The bit of a field. */
    static byte bit(CaseField field) {
        return (byte) (field == CaseField.TITLE ? 1 : 2);
    }

    /** The fields in which words are looked for. */
    static byte bits(WordCondition words) {
        byte bits = 0;
        for (CaseField field : CaseField.values()) {
            bits |= words.looksIn(field) ? bit(field) : 0;
        }
        return bits;
    }

    /** The conditions of which any value will do, in the order of their kinds. */
    Clause[] clauses() {
        add(ConditionKind.CLASSIFICATION, rule.classifications(), Classification::literal, this::classification);
        add(ConditionKind.CATEGORY, rule.categories(), Function.identity(), name -> one(atoms.category(name)));
        add(ConditionKind.CHANNEL, rule.channels(), Channel::literal, channel -> one(atoms.channel(channel)));
        add(ConditionKind.AGENCY, rule.agencies(), UnitName::value, unit -> one(atoms.agency(unit)));
        add(ConditionKind.PLACE, rule.places(), Function.identity(), atoms::places);
        add(ConditionKind.ANY_WORD, rule.words().any(), Function.identity(), word -> one(atoms.phrase(word)));
        return clauses.toArray(Clause[]::new);
    }

    private int[] classification(Classification classification) {
        return one(atoms.classification(classification));
    }

    private static int[] one(int atom) {
        return new int[] {atom};
    }

    private <T> void add(
            ConditionKind kind, Collection<T> values, Function<T, String> spelling, Function<T, int[]> numbers) {
        if (values.isEmpty()) {
            return;
        }
        Clause.Builder clause = new Clause.Builder();
        for (T value : values.stream().sorted(Comparator.comparing(spelling)).toList()) {
            clause.add(new HeldCondition(kind, spelling.apply(value)), numbers.apply(value));
        }
        clauses.add(clause.build(kind == ConditionKind.ANY_WORD ? bits(rule.words()) : ANYWHERE));
    }

    int[] phrases(Set<String> words) {
        return words.stream().sorted().mapToInt(atoms::phrase).distinct().toArray();
    }

    /** What is told of the conditions that hold as a whole. */
    List<HeldCondition> rest() {
        List<HeldCondition> rest = new ArrayList<>();
        rule.words().all().stream()
                .sorted()
                .forEach(word -> rest.add(new HeldCondition(ConditionKind.ALL_WORDS, word)));
        rule.words().none().stream().sorted().forEach(word -> rest.add(new HeldCondition(ConditionKind.NO_WORD, word)));
        rule.anonymous().ifPresent(yes -> rest.add(flag("anonim", yes)));
        rule.secret().ifPresent(yes -> rest.add(flag("rahasia", yes)));
        if (!rule.window().equals(TimeWindow.ALWAYS)) {
            rest.add(new HeldCondition(ConditionKind.TIME, rule.window().written()));
        }
        return List.copyOf(rest);
    }

    private static HeldCondition flag(String word, boolean yes) {
        return new HeldCondition(ConditionKind.CONFIDENTIALITY, yes ? word : "tidak " + word);
    }
}
