package id.tuntas.desk.view;

import id.tuntas.complaint.TextRef;
import id.tuntas.port.Words;

/**
 * A passage with the reference under which it is kept, so that it can be erased. Immutable; prints nothing of it.
 *
 * @param ref what {@link id.tuntas.desk.EraseWords} takes
 * @param passage what was written
 */
public record Filed(TextRef ref, Passage<Words> passage) {}
