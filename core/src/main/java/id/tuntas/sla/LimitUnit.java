package id.tuntas.sla;

/** In what a time limit is counted. */
public enum LimitUnit {
    /** Days that the calendar works. */
    WORKING_DAYS,
    /** Every day of the civil calendar, worked or not. */
    CALENDAR_DAYS,
    /** Minutes for which the office is open. */
    WORKING_MINUTES
}
