package id.tuntas.sla;

/** What follows where an obligation is breached. The calculator only says so; the desk does it. */
public enum OnExpiry {
    /** Nothing but that it is shown. */
    NOTHING,
    /** The complaint is closed by the system. */
    AUTO_CLOSE,
    /** A step of the ladder of reminders and reprimands. */
    LADDER_STEP
}
