/** The "Laporan Ringkas" export of SP4N-LAPOR!, xlsx and csv: its columns, its literals and its traps. */
@NullMarked
package id.tuntas.exchange.lapor;

import org.jspecify.annotations.NullMarked;
