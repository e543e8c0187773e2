package id.tuntas.routing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rules to try for what a complaint has. A rule is tried where the complaint has something of that condition of the rule
 * that is asked for least in the book; a rule that asks for nothing to be there is tried always. Immutable.
 */
final class RuleIndex {

    private static final int[] NONE = {};

    private final CompiledRule[] rules;
    private final RuleCode code;
    /** Of every atom the rules that are tried where it is found, by rank. */
    private final int[][] posted;

    private final int[] always;

    RuleIndex(List<CompiledRule> ranked, int atoms) {
        this.rules = ranked.toArray(CompiledRule[]::new);
        this.code = new RuleCode(ranked);
        this.posted = new int[atoms][];
        long[] asked = asked(atoms);
        int[][] tried = new int[rules.length][];
        int[] lengths = new int[atoms];
        for (int rank = 0; rank < rules.length; rank++) {
            tried[rank] = Arrays.stream(rarest(rules[rank].required(), asked))
                    .distinct()
                    .toArray();
            for (int atom : tried[rank]) {
                lengths[atom]++;
            }
        }
        for (int atom = 0; atom < atoms; atom++) {
            posted[atom] = new int[lengths[atom]];
        }
        for (int rank = rules.length - 1; rank >= 0; rank--) {
            for (int atom : tried[rank]) {
                posted[atom][--lengths[atom]] = rank;
            }
        }
        this.always = IntStream.range(0, rules.length)
                .filter(rank -> tried[rank].length == 0)
                .toArray();
    }

    /** How many conditions of the book ask for each atom. */
    private long[] asked(int atoms) {
        long[] asked = new long[atoms];
        for (CompiledRule rule : rules) {
            rule.required().forEach(group -> {
                for (int atom : group) {
                    asked[atom]++;
                }
            });
        }
        return asked;
    }

    /** Of equal ones the last: words come after what many complaints have in common. */
    private static int[] rarest(List<int[]> required, long[] asked) {
        int[] rarest = NONE;
        long least = Long.MAX_VALUE;
        for (int[] group : required) {
            long sum = Arrays.stream(group).mapToLong(atom -> asked[atom]).sum();
            if (sum <= least) {
                least = sum;
                rarest = group;
            }
        }
        return rarest;
    }

    CompiledRule rule(int rank) {
        return rules[rank];
    }

    /** What made a rule hold. */
    HeldRule held(int rank, Scratch found) {
        return rules[rank].held(code.anyFound(rank, found), found);
    }

    int size() {
        return rules.length;
    }

    /** Puts the rules that hold into the scratch, in no order and some of them twice; says how many were tried. */
    int hold(Scratch found, RoutingCase complaint) {
        int tried = always.length;
        hold(always, found, complaint);
        for (int i = 0; i < found.foundCount(); i++) {
            int[] ranks = posted[found.found(i)];
            tried += ranks.length;
            hold(ranks, found, complaint);
        }
        return tried;
    }

    private void hold(int[] ranks, Scratch found, RoutingCase complaint) {
        for (int rank : ranks) {
            if (code.holds(rank, found, complaint)) {
                found.hold(rank);
            }
        }
    }
}
