package id.tuntas.scorecard;

/** Whether a regency has something. What nobody said is neither there nor absent. */
public enum Presence {
    /** Said to be there: {@code ya}. */
    PRESENT,
    /** Said not to be there: {@code tidak}. */
    ABSENT,
    /** Nobody said. */
    NOT_SAID
}
