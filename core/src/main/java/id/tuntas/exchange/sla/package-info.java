/**
 * Due dates of many cases at once: a table of starts and time limits in, due dates out. Needs {@code de.siegmar.fastcsv}.
 */
@NullMarked
package id.tuntas.exchange.sla;

import org.jspecify.annotations.NullMarked;
