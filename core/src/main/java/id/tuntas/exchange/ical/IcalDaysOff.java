package id.tuntas.exchange.ical;

import id.tuntas.calendar.DayOff;
import id.tuntas.exchange.Warning;
import java.util.List;

/**
 * The days off of an iCalendar file. Immutable.
 *
 * @param daysOff ascending, each date once
 * @param warnings which events were passed over, and why
 */
public record IcalDaysOff(List<DayOff> daysOff, List<Warning> warnings) {

    /**
     * Keeps copies.
     *
     * @param daysOff ascending, each date once
     * @param warnings which events were passed over
     */
    public IcalDaysOff {
        daysOff = List.copyOf(daysOff);
        warnings = List.copyOf(warnings);
    }
}
