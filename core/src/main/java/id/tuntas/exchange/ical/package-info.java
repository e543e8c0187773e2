/** Days off as iCalendar, in and out. Needs {@code net.sf.biweekly}. */
@NullMarked
package id.tuntas.exchange.ical;

import org.jspecify.annotations.NullMarked;
