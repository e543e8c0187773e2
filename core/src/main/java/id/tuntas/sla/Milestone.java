package id.tuntas.sla;

/** What starts or stops the clock of an obligation. */
public enum Milestone {
    /** The complaint arrived. */
    RECEIVED,
    /** It was first disposed to a unit, or referred to an agency outside. */
    DISPOSED,
    /** A unit first answered. */
    FIRST_FOLLOW_UP,
    /** A unit last answered, and the answer was not rejected since. */
    LAST_ACCEPTED_FOLLOW_UP
}
