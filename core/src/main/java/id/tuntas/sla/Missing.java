package id.tuntas.sla;

import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What an obligation cannot be assessed without. Immutable.
 *
 * <p>Example: of a complaint that an export shows as answered, no date of the first follow-up is known; {@link #text()} is
 * {@code tanggal tindak lanjut pertama}, {@code the date of the first follow-up}.
 */
public sealed interface Missing {

    /**
     * When a milestone was passed: an export shows that it may have been, and not when.
     *
     * @param milestone which one, never {@link Milestone#CLOCK_START}, which always stands for another
     */
    record DateOf(Milestone milestone) implements Missing {}

    /**
     * A year in a holiday table.
     *
     * @param year the first that was asked for and is not covered
     * @param tableId the id of the table
     */
    record HolidayYear(int year, String tableId) implements Missing {

        static HolidayYear of(UncoveredYearException refused) {
            return new HolidayYear(refused.year(), refused.tableId());
        }
    }

    /**
     * A policy: the complaint arrived before the first one takes effect.
     *
     * @param arrival the local day of its arrival
     */
    record PolicyFor(LocalDate arrival) implements Missing {}

    /**
     * Reads it.
     *
     * @param date a date of a milestone
     * @param year a year of a holiday table
     * @param policy a policy
     * @param <T> what it is read as
     * @return what the function of its kind gives
     */
    default <T> T fold(
            Function<? super DateOf, ? extends T> date,
            Function<? super HolidayYear, ? extends T> year,
            Function<? super PolicyFor, ? extends T> policy) {
        if (this instanceof DateOf of) {
            return date.apply(of);
        }
        if (this instanceof HolidayYear of) {
            return year.apply(of);
        }
        return policy.apply((PolicyFor) this);
    }

    /**
     * The words for it, without a sentence around them.
     *
     * @return such as {@code tahun 2028 dalam tabel hari libur id-national}
     */
    default LocalText text() {
        return fold(
                date -> TraceWords.dateOf(date.milestone()),
                year -> TraceWords.holidayYear(year.year(), year.tableId()),
                policy -> TraceWords.policyFor(policy.arrival()));
    }
}
