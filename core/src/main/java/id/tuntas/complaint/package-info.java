/**
 * The complaint (laporan, pengaduan): its events, and its state as the fold of them. Floor 2.
 *
 * <p>A {@link id.tuntas.complaint.History} is all that is ever stored of a complaint. Everything else, from the state of
 * today to the rapor of last year, is worked out from it.
 */
@NullMarked
package id.tuntas.complaint;

import org.jspecify.annotations.NullMarked;
