/**
 * Candidates for duplicates: the same matter, brought in over WhatsApp, a Google review and LAPOR!. Part of floor 2.
 *
 * <p>Pairs are proposed, with a score and reasons; nothing here merges anything.
 */
@NullMarked
package id.tuntas.complaint.duplicate;

import org.jspecify.annotations.NullMarked;
