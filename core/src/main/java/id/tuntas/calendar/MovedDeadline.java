package id.tuntas.calendar;

import java.time.LocalDate;

/**
 * A deadline that is due on another date under another version of a calendar.
 *
 * <p>Immutable.
 *
 * @param deadline the deadline
 * @param before its due date under the version before
 * @param after its due date under the version after, another date
 */
public record MovedDeadline(OpenDeadline deadline, LocalDate before, LocalDate after) {}
