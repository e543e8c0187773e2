package id.tuntas.routing;

import java.util.Arrays;
import java.util.List;

/**
 * The conditions of all rules in one row of numbers, so that trying a rule touches little memory. Immutable.
 *
 * <p>Of each rule: what it says of flags and time, then its clauses, each a head and its atoms, then a 0.
 */
final class RuleCode {

    /** What a clause says of its atoms. */
    private static final int ANY = 1;

    private static final int ALL = 2;
    private static final int NONE = 3;
    private static final int FIELDS = 2;
    private static final int COUNT = 4;
    private static final int LOWEST_TWO = 3;

    private static final int ANONYMOUS = 1;
    private static final int NOT_ANONYMOUS = 2;
    private static final int SECRET = 4;
    private static final int NOT_SECRET = 8;
    private static final int TIMED = 16;

    private final int[] code;
    private final int[] starts;
    private final List<CompiledRule> rules;

    RuleCode(List<CompiledRule> rules) {
        this.rules = rules;
        this.starts = new int[rules.size()];
        Writer writer = new Writer();
        for (int rank = 0; rank < starts.length; rank++) {
            starts[rank] = writer.length;
            writer.write(rules.get(rank));
        }
        this.code = Arrays.copyOf(writer.code, writer.length);
    }

    private static final class Writer {

        private int[] code = new int[1024];
        private int length;

        void write(CompiledRule compiled) {
            RoutingRule rule = compiled.rule();
            int flags = rule.anonymous()
                            .map(yes -> yes ? ANONYMOUS : NOT_ANONYMOUS)
                            .orElse(0)
                    | rule.secret().map(yes -> yes ? SECRET : NOT_SECRET).orElse(0)
                    | (rule.window().equals(TimeWindow.ALWAYS) ? 0 : TIMED);
            write(flags);
            for (Clause clause : compiled.any()) {
                write(ANY, clause.fields(), clause.atoms());
            }
            write(ALL, compiled.fields(), compiled.all());
            write(NONE, compiled.fields(), compiled.none());
            write(0);
        }

        private void write(int says, int fields, int[] atoms) {
            if (atoms.length > 0) {
                write(says | (fields << FIELDS) | (atoms.length << COUNT));
                for (int atom : atoms) {
                    write(atom);
                }
            }
        }

        private void write(int number) {
            if (length == code.length) {
                code = Arrays.copyOf(code, length * 2);
            }
            code[length++] = number;
        }
    }

    boolean holds(int rank, Scratch found, RoutingCase complaint) {
        int at = starts[rank];
        int flags = code[at++];
        for (int head = code[at++]; head != 0; head = code[at++]) {
            int end = at + (head >>> COUNT);
            if (!holds(head, at, end, found)) {
                return false;
            }
            at = end;
        }
        return flags == 0 || isFlagged(flags, rank, complaint);
    }

    private boolean holds(int head, int from, int to, Scratch found) {
        int says = head & LOWEST_TWO;
        byte fields = (byte) ((head >>> FIELDS) & LOWEST_TWO);
        for (int i = from; i < to; i++) {
            if (found.has(code[i], fields) == (says != ALL)) {
                return says == ANY;
            }
        }
        return says != ANY;
    }

    /** Which of the atoms of a rule, of which any will do, were found: a bit for each; without meaning where there are over 64. */
    long anyFound(int rank, Scratch found) {
        long bits = 0;
        int bit = 0;
        int at = starts[rank] + 1;
        for (int head = code[at++]; (head & LOWEST_TWO) == ANY; head = code[at++]) {
            byte fields = (byte) ((head >>> FIELDS) & LOWEST_TWO);
            for (int end = at + (head >>> COUNT); at < end; at++) {
                bits |= found.has(code[at], fields) ? 1L << bit : 0;
                bit++;
            }
        }
        return bits;
    }

    private boolean isFlagged(int flags, int rank, RoutingCase complaint) {
        int denied = (complaint.confidentiality().anonymous() ? NOT_ANONYMOUS : ANONYMOUS)
                | (complaint.confidentiality().secret() ? NOT_SECRET : SECRET);
        return (flags & denied) == 0 && ((flags & TIMED) == 0 || rules.get(rank).inTime(complaint));
    }
}
