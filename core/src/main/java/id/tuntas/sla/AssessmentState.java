package id.tuntas.sla;

/** How an obligation stands at a moment. */
public enum AssessmentState {
    /** Nothing is owed, or the complaint ended before the obligation fell due. */
    NOT_APPLICABLE,
    /** What starts the clock has not happened yet. */
    NOT_STARTED,
    /** The clock runs, and the due day is not over. */
    RUNNING,
    /** The clock stands still because the complaint waits for its reporter. */
    PAUSED,
    /** Done by the end of the due day. */
    MET,
    /** Done, and too late. */
    MET_LATE,
    /** Not done, and the due day is over, or was when the complaint ended. */
    BREACHED,
    /** A date or a holiday table is missing; which one, the assessment says. */
    NOT_ASSESSABLE
}
