package id.tuntas.supervision;

import id.tuntas.base.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A month or a quarter for which units are reprimanded. Days are local days; both ends belong to it. Immutable.
 *
 * <p>Example: the quarter of Friday 8 March 2024 is {@code 2024-Q1}, from Monday 1 January to Sunday 31 March 2024.
 *
 * @param span how long it is
 * @param first its first day
 */
public record ReprimandPeriod(Span span, LocalDate first) {

    /** How long periods are. */
    public enum Span {
        /** A calendar month. */
        MONTH(1),
        /** Three calendar months, the first of them January, April, July or October. */
        QUARTER(3);

        private final int months;

        Span(int months) {
            this.months = months;
        }

        private LocalDate firstDayOf(LocalDate day) {
            return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
        }
    }

    /**
     * Checks that it begins where such a period does.
     *
     * @param span how long it is
     * @param first its first day
     * @throws InvalidValueException if the day is not the first of such a period
     */
    public ReprimandPeriod {
        if (!first.equals(span.firstDayOf(first))) {
            throw InvalidValueException.of("first", "the first day of a period");
        }
    }

    /**
     * The last period that was over at a moment.
     *
     * @param span how long periods are
     * @param now the moment
     * @param zone the zone of its days
     * @return the period; one that ends at that very moment is over
     */
    public static ReprimandPeriod lastBefore(Span span, Instant now, ZoneId zone) {
        LocalDate running = span.firstDayOf(LocalDate.ofInstant(now, zone));
        return new ReprimandPeriod(span, running.minusMonths(span.months));
    }

    /**
     * The one that follows.
     *
     * @return the next period, which begins where this one ends
     */
    public ReprimandPeriod next() {
        return new ReprimandPeriod(span, first.plusMonths(span.months));
    }

    /**
     * Whether a day lies in it.
     *
     * @param day a local day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(next().first());
    }

    /**
     * The moment at which it is over.
     *
     * @param zone the zone of its days
     * @return the first instant that is not of it
     */
    public Instant end(ZoneId zone) {
        return next().first().atStartOfDay(zone).toInstant();
    }

    /** Such as {@code 2024-03} or {@code 2024-Q1}. */
    @Override
    public String toString() {
        return span == Span.MONTH
                ? first.toString().substring(0, 7)
                : first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
    }
}
