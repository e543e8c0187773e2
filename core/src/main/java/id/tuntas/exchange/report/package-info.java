/**
 * The rapor for people: a page, a table for the terminal, and what is overdue as CSV. The page needs JMustache on the
 * path of the host, the CSV needs FastCSV.
 */
@NullMarked
package id.tuntas.exchange.report;

import org.jspecify.annotations.NullMarked;
