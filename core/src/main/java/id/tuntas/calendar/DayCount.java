package id.tuntas.calendar;

/**
 * Which day is day 1 when working days are counted. Regulations differ, so the convention is always named.
 *
 * <p>Example: counted from Thursday 30 July 2026, the third working day is Tuesday 4 August under
 * {@link #NEXT_WORKING_DAY_IS_DAY_ONE} and Monday 3 August under {@link #START_IS_DAY_ONE}.
 */
public enum DayCount {
    /** Day 1 is the first working day after the start, whether or not the start is worked. */
    NEXT_WORKING_DAY_IS_DAY_ONE,
    /** Day 1 is the start if it is worked, otherwise the next working day. */
    START_IS_DAY_ONE
}
