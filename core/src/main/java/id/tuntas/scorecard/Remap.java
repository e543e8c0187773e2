package id.tuntas.scorecard;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Which codes of one book stand for which of another; follows the one as it grows. */
final class Remap<T> {

    private final Codes<T> from;
    private final Codes<T> to;
    private final UnaryOperator<T> change;
    private int[] codes = new int[0];
    private int known;

    Remap(Codes<T> from, Codes<T> to) {
        this(from, to, UnaryOperator.identity());
    }

    Remap(Codes<T> from, Codes<T> to, UnaryOperator<T> change) {
        this.from = from;
        this.to = to;
        this.change = change;
    }

    int[] codes() {
        if (known < from.size()) {
            codes = Arrays.copyOf(codes, Math.max(from.size(), known * 2));
            for (; known < from.size(); known++) {
                codes[known] = to.code(change.apply(from.value(known)));
            }
        }
        return codes;
    }

    int code(int code) {
        return codes()[code];
    }
}
