package id.tuntas.sla;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.testkit.Events;
import id.tuntas.testkit.SlaLaws;

/** Permenpan-RB 62/2018 on the national calendar. */
class SlaPermenpanLawsTest extends SlaLaws {

    @Override
    protected WorkingCalendar calendar() {
        return CALENDAR;
    }

    @Override
    protected SlaPolicy policy() {
        return SlaPolicy.PERMENPAN_62_2018;
    }

    private static final WorkingCalendar CALENDAR = WorkingCalendar.national(Events.WIB);
}
