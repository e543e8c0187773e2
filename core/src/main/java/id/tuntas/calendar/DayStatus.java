package id.tuntas.calendar;

import java.time.DayOfWeek;
import java.util.function.Function;

/**
 * What a calendar says about one date, and why.
 *
 * <p>Immutable. Where a day off falls on a weekend the day off is told, because it carries its decree: Sunday 17 August
 * 2025 is {@link Off}, Sunday 10 August 2025 is {@link Weekend}.
 */
public sealed interface DayStatus {

    /**
     * Whether the date is worked.
     *
     * @return true for {@link Worked} and {@link MadeUp}
     */
    boolean isWorked();

    /**
     * One answer for each alternative, checked by the compiler.
     *
     * @param worked for an ordinary working day
     * @param madeUp for a working day by decree
     * @param weekend for a weekday outside the work week
     * @param off for a day off
     * @param <T> the type of the answer
     * @return the answer of the alternative that this is
     */
    <T> T fold(
            Function<? super Worked, ? extends T> worked,
            Function<? super MadeUp, ? extends T> madeUp,
            Function<? super Weekend, ? extends T> weekend,
            Function<? super Off, ? extends T> off);

    /**
     * An ordinary working day.
     *
     * @param day its weekday
     */
    record Worked(DayOfWeek day) implements DayStatus {

        @Override
        public boolean isWorked() {
            return true;
        }

        @Override
        public <T> T fold(
                Function<? super Worked, ? extends T> worked,
                Function<? super MadeUp, ? extends T> madeUp,
                Function<? super Weekend, ? extends T> weekend,
                Function<? super Off, ? extends T> off) {
            return worked.apply(this);
        }
    }

    /**
     * A working day by decree, whatever its weekday and whatever the holiday table says.
     *
     * @param madeUpDay the date with its decree
     */
    record MadeUp(MadeUpDay madeUpDay) implements DayStatus {

        @Override
        public boolean isWorked() {
            return true;
        }

        @Override
        public <T> T fold(
                Function<? super Worked, ? extends T> worked,
                Function<? super MadeUp, ? extends T> madeUp,
                Function<? super Weekend, ? extends T> weekend,
                Function<? super Off, ? extends T> off) {
            return madeUp.apply(this);
        }
    }

    /**
     * A weekday outside the work week, without a day off of its own.
     *
     * @param day its weekday
     */
    record Weekend(DayOfWeek day) implements DayStatus {

        @Override
        public boolean isWorked() {
            return false;
        }

        @Override
        public <T> T fold(
                Function<? super Worked, ? extends T> worked,
                Function<? super MadeUp, ? extends T> madeUp,
                Function<? super Weekend, ? extends T> weekend,
                Function<? super Off, ? extends T> off) {
            return weekend.apply(this);
        }
    }

    /**
     * A day off: a holiday, collective leave, an election or a local day.
     *
     * @param dayOff the day off with its decree
     */
    record Off(DayOff dayOff) implements DayStatus {

        @Override
        public boolean isWorked() {
            return false;
        }

        @Override
        public <T> T fold(
                Function<? super Worked, ? extends T> worked,
                Function<? super MadeUp, ? extends T> madeUp,
                Function<? super Weekend, ? extends T> weekend,
                Function<? super Off, ? extends T> off) {
            return off.apply(this);
        }
    }
}
