/**
 * Sheets and CSV files as rows of cells: what the readers of exports and of event logs share, and what
 * writers of tables do with cells and workbooks. Not exported.
 */
@NullMarked
package id.tuntas.exchange.table;

import org.jspecify.annotations.NullMarked;
