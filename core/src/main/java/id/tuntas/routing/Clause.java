package id.tuntas.routing;

import id.tuntas.routing.HeldRule.HeldCondition;
import java.util.ArrayList;
import java.util.List;

/**
 * One condition of a rule that holds where the complaint has one of several atoms. Several atoms may stand for one value, as
 * where several desa have one name. Immutable.
 */
final class Clause {

    private final List<HeldCondition> values;
    private final int[] atoms;
    /** Of every atom the number of the value that it stands for; those of one value stand together. */
    private final int[] valueOf;

    private final byte fields;

    private Clause(List<HeldCondition> values, int[] atoms, int[] valueOf, byte fields) {
        this.values = values;
        this.atoms = atoms;
        this.valueOf = valueOf;
        this.fields = fields;
    }

    /** Collects values with their atoms. */
    static final class Builder {

        private final List<HeldCondition> values = new ArrayList<>();
        private final List<Integer> atoms = new ArrayList<>();
        private final List<Integer> valueOf = new ArrayList<>();

        void add(HeldCondition value, int[] atomsOfValue) {
            for (int atom : atomsOfValue) {
                atoms.add(atom);
                valueOf.add(values.size());
            }
            values.add(value);
        }

        Clause build(byte fields) {
            return new Clause(
                    List.copyOf(values),
                    atoms.stream().mapToInt(Integer::intValue).toArray(),
                    valueOf.stream().mapToInt(Integer::intValue).toArray(),
                    fields);
        }
    }

    int[] atoms() {
        return atoms;
    }

    byte fields() {
        return fields;
    }

    List<HeldCondition> values() {
        return values;
    }

    boolean holds(Scratch found) {
        for (int atom : atoms) {
            if (found.has(atom, fields)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the values that hold, each once. */
    void tell(Scratch found, List<HeldCondition> held) {
        int last = -1;
        for (int i = 0; i < atoms.length; i++) {
            if (valueOf[i] != last && found.has(atoms[i], fields)) {
                last = valueOf[i];
                held.add(values.get(last));
            }
        }
    }
}
