package id.tuntas.desk.view;

import id.tuntas.complaint.TextKind;
import id.tuntas.directory.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of what was written on a complaint. Immutable; prints nothing of it.
 *
 * @param kind what it is
 * @param on the local day on which it was written, in the zone of the regency
 * @param by in what capacity; empty where the source does not say
 * @param text what was written; empty where it was erased
 * @param <T> {@link id.tuntas.port.Words} for whoever may read it as it was written, {@link MaskedText} for all others
 */
public record Passage<T>(TextKind kind, LocalDate on, Optional<Role> by, Optional<T> text) {

    /**
     * Whether it was erased.
     *
     * @return true where only that it was there is left
     */
    public boolean isErased() {
        return text.isEmpty();
    }
}
