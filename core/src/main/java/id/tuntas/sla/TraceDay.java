package id.tuntas.sla;

import id.tuntas.calendar.DayStatus;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * One day on the way from start to due day, and why it counted or not. Immutable.
 *
 * @param date the local day
 * @param status what the calendar says of it
 * @param paused true where the clock stood still at its end
 * @param number the how-manieth working day it is; empty where it does not count
 */
public record TraceDay(LocalDate date, DayStatus status, boolean paused, OptionalInt number) {

    /** Such as {@code 2024-03-11 off: Hari Suci Nyepi (SKB 3 Menteri 855/2023)}. */
    @Override
    public String toString() {
        if (number.isPresent()) {
            return date + " working day " + number.getAsInt();
        }
        String why = status.fold(
                worked -> "",
                madeUp -> "",
                weekend -> "weekend",
                off -> "off: " + off.dayOff().name() + " (" + off.dayOff().decree() + ")");
        return date + " " + (why.isEmpty() ? "paused" : why);
    }
}
