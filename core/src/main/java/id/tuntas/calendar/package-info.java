/**
 * Which days are worked, and what a number of working days from a date comes to. Floor 1.
 *
 * <p>{@link id.tuntas.calendar.WorkingCalendar} answers; {@link id.tuntas.calendar.HolidayTable} holds what the decrees
 * say. Outside its tables a calendar refuses with {@link id.tuntas.calendar.UncoveredYearException}: no year counts as
 * free of holidays only because nobody has entered them yet.
 */
@NullMarked
package id.tuntas.calendar;

import org.jspecify.annotations.NullMarked;
