package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of one local day, from the opening, itself included, to the closing, itself not included.
 *
 * <p>Immutable; exact to the second. A closing at 00:00 means the end of the day, so that {@code 00:00-24:00} is the
 * whole of it. Example: {@code OpenInterval.parse("07:30-12:00")}, a morning of 4 hours 30 minutes.
 *
 * @param opens the opening, a whole second
 * @param closes the closing, a whole second after the opening, or 00:00 for the end of the day
 */
public record OpenInterval(LocalTime opens, LocalTime closes) {

    private static final int DAY = 86_400;

    /**
     * Holds the two in order.
     *
     * @param opens the opening, a whole second
     * @param closes the closing, a whole second after the opening, or 00:00 for the end of the day
     * @throws InvalidValueException if one is no whole second or they are not in order
     */
    public OpenInterval {
        if (!opens.equals(opens.truncatedTo(ChronoUnit.SECONDS))) {
            throw InvalidValueException.of("opens", "a whole second");
        }
        if (!closes.equals(closes.truncatedTo(ChronoUnit.SECONDS))) {
            throw InvalidValueException.of("closes", "a whole second");
        }
        if (opens.toSecondOfDay() >= endSecond(closes)) {
            throw InvalidValueException.of("closes", "a time after the opening, or 00:00 for the end of the day");
        }
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text two times of day with a hyphen between, such as {@code 13:00-16:30} or {@code 18:00-24:00}
     * @return the interval
     * @throws InvalidValueException if the text is anything else
     */
    public static OpenInterval parse(String text) {
        String[] times = text.split("-", -1);
        if (times.length != 2) {
            throw malformed();
        }
        try {
            return new OpenInterval(
                    LocalTime.parse(times[0]),
                    times[1].equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(times[1]));
        } catch (DateTimeParseException e) {
            throw malformed();
        }
    }

    private static InvalidValueException malformed() {
        return InvalidValueException.of("openInterval", "two times of day such as 07:30-12:00");
    }

    static OpenInterval ofSeconds(int start, int end) {
        return new OpenInterval(LocalTime.ofSecondOfDay(start), LocalTime.ofSecondOfDay(end % DAY));
    }

    private static int endSecond(LocalTime closes) {
        return closes.equals(LocalTime.MIDNIGHT) ? DAY : closes.toSecondOfDay();
    }

    int startSecond() {
        return opens.toSecondOfDay();
    }

    int endSecond() {
        return endSecond(closes);
    }

    /**
     * How long the interval is on a day of 24 hours.
     *
     * @return more than zero, at most 24 hours
     */
    public Duration length() {
        return Duration.ofSeconds(endSecond() - startSecond());
    }

    /** The opening, a hyphen and the closing, such as {@code 07:30-12:00}; the end of the day is {@code 24:00}. */
    @Override
    public String toString() {
        return opens + "-" + (closes.equals(LocalTime.MIDNIGHT) ? "24:00" : closes);
    }
}
