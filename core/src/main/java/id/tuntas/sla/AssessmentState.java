package id.tuntas.sla;

/** How an obligation stands at a moment. */
public enum AssessmentState {
    /** Nothing is owed, or the complaint ended before the obligation fell due. */
    NOT_APPLICABLE,
    /** What starts the clock has not happened yet. */
    NOT_STARTED,
    /** The clock runs, and the due moment is not over. */
    RUNNING,
    /** It still runs, and the threshold of the obligation is reached. */
    AT_RISK,
    /** The clock stands still, and when it will be due nobody can say. */
    PAUSED,
    /** Done by the due moment. */
    MET,
    /** Done, and too late. */
    MET_LATE,
    /** Not done, and the due moment is over, or was when the complaint ended. */
    BREACHED,
    /** A date, a policy or a holiday table is missing; which one, the assessment says. */
    NOT_ASSESSABLE
}
