package id.tuntas.routing.check;

import java.util.BitSet;
import java.util.Collection;

/** For which values of one kind, such as categories, a condition holds: all, or the numbered ones. Immutable. */
final class Values {

    /** What a rule without the condition asks. */
    static final Values ANY = new Values(new BitSet(), true);

    private final BitSet numbers;
    private final boolean any;

    private Values(BitSet numbers, boolean any) {
        this.numbers = numbers;
        this.any = any;
    }

    static Values of(BitSet numbers) {
        return new Values((BitSet) numbers.clone(), false);
    }

    boolean isAny() {
        return any;
    }

    boolean has(int number) {
        return any || numbers.get(number);
    }

    boolean meets(Values other) {
        return any || other.any || numbers.intersects(other.numbers);
    }

    boolean isWithin(Values other) {
        if (other.any || any) {
            return other.any;
        }
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            if (!other.numbers.get(i)) {
                return false;
            }
        }
        return true;
    }

    Values without(int number) {
        if (any) {
            return ANY;
        }
        BitSet others = (BitSet) numbers.clone();
        others.clear(number);
        return new Values(others, false);
    }

    /** What all of them have in common. */
    static Values common(Collection<Values> all) {
        BitSet common = new BitSet();
        boolean any = true;
        for (Values values : all) {
            if (values.any) {
                continue;
            }
            if (any) {
                common.or(values.numbers);
            } else {
                common.and(values.numbers);
            }
            any = false;
        }
        return any ? ANY : new Values(common, false);
    }

    /** The first number; negative where there is none. */
    int first() {
        return numbers.nextSetBit(0);
    }

    /** The first number that one of these has as well; the first of all where none does. */
    int firstOf(Collection<Values> preferred) {
        BitSet found = new BitSet();
        preferred.forEach(values -> found.or(values.numbers));
        found.and(numbers);
        return found.isEmpty() ? first() : found.nextSetBit(0);
    }
}
