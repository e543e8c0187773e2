package id.tuntas.examples.benchmarks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;

/** Holds peers to our answers before they are timed. */
final class Checks {

    private Checks() {}

    static void same(String peer, Object input, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(peer + " says " + theirs + " and we say " + ours + " from " + input);
        }
    }

    /** How many inputs two agree on, for a peer whose rules differ. */
    static <T> String agreement(T[] inputs, BiPredicate<T, Integer> agree) {
        AtomicInteger same = new AtomicInteger();
        for (int i = 0; i < inputs.length; i++) {
            if (agree.test(inputs[i], i)) {
                same.incrementAndGet();
            }
        }
        return same + "/" + inputs.length;
    }
}
