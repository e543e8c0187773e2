/**
 * The rapor for people: a page, a workbook, a table for the terminal, what is overdue as CSV, and the figures for
 * everybody as a data package. The page needs JMustache on the path of the host, the workbook fastexcel and Commons
 * Compress, the CSV FastCSV, the data package FastCSV and Jackson.
 */
@NullMarked
package id.tuntas.exchange.report;

import org.jspecify.annotations.NullMarked;
