package id.tuntas.sla;

/** What starts or stops the clock of an obligation. */
public enum Milestone {
    /** The complaint arrived. */
    RECEIVED,
    /** It was first verified, or disposed or referred without that. */
    VERIFIED,
    /** It was first disposed to a unit, or referred to an agency outside. */
    DISPOSED,
    /** {@link #RECEIVED}, {@link #VERIFIED} or {@link #DISPOSED}, as {@link Switches#clockStart()} says. */
    CLOCK_START,
    /** The reporter was first answered or asked to complete it. */
    FIRST_RESPONSE,
    /** A unit first answered. */
    FIRST_FOLLOW_UP,
    /** A unit last answered, and the answer was not rejected since. */
    LAST_ACCEPTED_FOLLOW_UP
}
