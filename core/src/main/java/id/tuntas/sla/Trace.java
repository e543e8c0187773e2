package id.tuntas.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a due moment came about: every stretch of time from the first that could count to the due moment, in order and
 * without a gap. Immutable.
 *
 * <p>Example: 3 working days from Friday 8 March 2024 have seven stretches, one for each day from Saturday 9 to Friday 15
 * March, of which the last three count.
 *
 * @param limit what must be counted: whole days, or time
 * @param byDay whether days are counted until the end of a day
 * @param intervals the stretches; up to the moment of the assessment where the clock stands still
 */
public record Trace(Amount limit, boolean byDay, List<TraceInterval> intervals) {

    /** No clock ran. */
    static final Trace NONE = new Trace(Amount.ofDays(0), true, List.of());

    /**
     * Copies the list.
     *
     * @param limit what must be counted
     * @param byDay whether days are counted until the end of a day
     * @param intervals the stretches
     */
    public Trace {
        intervals = List.copyOf(intervals);
    }

    /**
     * The due moment that follows from the stretches alone: no calendar, history or policy is asked. A limit in days that
     * keeps the time of day may be due while the office is closed; then the closed stretches behind the last counted one
     * belong to it.
     *
     * @return the last instant at which the limit is kept; empty where the stretches do not fill it
     * @throws IllegalStateException if the stretches have a gap, or one that counts adds another amount than its own
     */
    public Optional<Instant> replay() {
        long days = 0;
        Duration time = Duration.ZERO;
        Instant full = null;
        for (int i = 0; i < intervals.size(); i++) {
            TraceInterval each = intervals.get(i);
            if (i > 0 && !each.from().equals(intervals.get(i - 1).until())) {
                throw new IllegalStateException("the trace has a gap before " + each.from());
            }
            if (each.kind() != TraceInterval.Kind.COUNTED) {
                continue;
            }
            if (byDay) {
                days++;
                full = days == limit.days() ? each.until().minusNanos(1) : full;
            } else {
                Duration length = Duration.between(each.from(), each.until());
                if (!length.equals(each.amount().time())) {
                    throw new IllegalStateException("the trace counts another amount from " + each.from());
                }
                time = time.plus(length);
            }
        }
        if (byDay || intervals.isEmpty()) {
            return Optional.ofNullable(full);
        }
        return time.compareTo(limit.time()) < 0
                ? Optional.empty()
                : Optional.of(intervals.get(intervals.size() - 1).until());
    }

    /**
     * The stretches for people.
     *
     * @param locale English for an English reader, Indonesian for everybody else
     * @return one line a stretch, such as {@code Senin, 11 Maret 2024: libur, Hari Suci Nyepi (SKB ...)}
     */
    public List<String> lines(Locale locale) {
        return intervals.stream().map(each -> each.text().in(locale)).toList();
    }
}
