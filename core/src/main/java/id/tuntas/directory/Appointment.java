package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An officer holds a post by decree, from a day on and, where it is known, up to a day; both included.
 *
 * <p>Source: the SK Tim Pengelola that the bupati signs names the liaison officers and the coordinating admin (Malang,
 * 2024). A transfer of staff (mutasi) is a second appointment: the first gets a last day, the next begins the day after,
 * and no complaint is touched, because a complaint is owed by a post and never by a person. Several officers may hold one
 * post at once, and an officer several posts.
 *
 * <p>Immutable. Example: an officer who is liaison officer from Monday 15 January to Tuesday 31 December 2024:
 *
 * <pre>{@code
 * Appointment.builder()
 *         .officer(OfficerId.of("P-017"))
 *         .post(Post.of(Role.LIAISON_OFFICER, UnitName.of("Dinas Kesehatan")))
 *         .decree(Decree.of("188.45/17/KPTS/2024", LocalDate.of(2024, 1, 15)))
 *         .validity(Validity.between(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 12, 31)))
 *         .build()
 * }</pre>
 */
@Value.Immutable
@TuntasStyle
public sealed interface Appointment permits ImmutableAppointment {

    /**
     * Who is appointed.
     *
     * @return an opaque id, never a name
     */
    OfficerId officer();

    /**
     * To what.
     *
     * @return a role, and the unit unless the role is the whole regency's
     */
    Post post();

    /**
     * By what.
     *
     * @return the decree
     */
    Decree decree();

    /**
     * From when to when.
     *
     * @return first and last day, both included; the first is always known
     */
    Validity validity();

    /**
     * The role.
     *
     * @return that of the post
     */
    default Role role() {
        return post().role();
    }

    /**
     * The unit.
     *
     * @return that of the post; empty for a role of the whole regency
     */
    default Optional<UnitName> unit() {
        return post().unit();
    }

    /**
     * The first day.
     *
     * @return the day from which it holds
     */
    default LocalDate from() {
        return validity().from().orElseThrow();
    }

    /**
     * The last day.
     *
     * @return the last day on which it holds; empty where no end is known
     */
    default Optional<LocalDate> until() {
        return validity().until();
    }

    /** Checks that the first day is known. */
    @Value.Check
    default void check() {
        if (validity().from().isEmpty()) {
            throw InvalidValueException.of("validity", "a first day");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one; everything is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an appointment. */
    final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
