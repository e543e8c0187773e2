/** Event logs: plain CSV, one row an event. */
@NullMarked
package id.tuntas.exchange.eventlog;

import org.jspecify.annotations.NullMarked;
