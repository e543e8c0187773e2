package id.tuntas.sla;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time limits of one regulation, as a document. Immutable.
 *
 * <p>A complaint is governed by the policy that is in force on the local day of its arrival, and keeps it: a later
 * regulation is a further policy in a {@link PolicyBook}. Example: {@link #PERMENPAN_62_2018}.
 */
@Value.Immutable
@TuntasStyle
public sealed interface SlaPolicy permits ImmutableSlaPolicy {

    /**
     * Permenpan-RB 62/2018 as far as it is known: dispose within 3 working days, first follow-up within 5 working days of
     * the disposition, resolution within 5 (information request), 14 (not of oversight grade) or 60 working days (of
     * oversight grade and in need of examination). Its text was not found; the limits are those that the press, service
     * standards and the listing of the LAPOR! application give. A complaint of oversight grade that needs no examination,
     * and one without classification, have 14 working days by our own default. For an aspiration, and for a
     * classification that is not in the table, resolution has no limit. The day of effect is ours: 1 January 2019, the
     * first day after the year of its number.
     */
    SlaPolicy PERMENPAN_62_2018 = ShippedPolicies.permenpan();

    /**
     * UU 25/2009 tentang Pelayanan Publik, from general knowledge of its text: Pasal 44, the reporter is answered within
     * 14 days of the arrival, whether the file is complete or not; Pasal 50, a decision within 60 days after the file is
     * complete. Calendar days. The 60 days are counted from the arrival without the time in which the reporter was asked
     * to complete the file, which is never later than to count them anew from its completion; that reading is ours.
     */
    SlaPolicy UU_25_2009 = ShippedPolicies.publicServiceAct();

    /**
     * An example of what a regency may set by itself, in force nowhere: dispose within one working day, first follow-up
     * within 16 working hours of the disposition for a kecamatan and 3 working days for everybody else, at risk from
     * three quarters of the limit on, and a reminder where it is breached.
     */
    SlaPolicy LOCAL_EXAMPLE = ShippedPolicies.localExample();

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Its name, stable over its versions.
     *
     * @return such as {@code permenpan-62-2018}
     */
    String id();

    /**
     * Tells one entering of the regulation from another.
     *
     * @return never blank
     */
    String version();

    /**
     * What people call it.
     *
     * @return a title
     */
    LocalText title();

    /**
     * From which local day of arrival on it governs, that day included.
     *
     * @return a date
     */
    LocalDate effectiveFrom();

    /**
     * What is owed.
     *
     * @return in the order in which it falls due, each id once
     */
    List<Obligation> obligations();

    /**
     * How it reads what the regulation leaves open.
     *
     * @return {@link Switches#DEFAULTS} unless said otherwise
     */
    @Value.Default
    default Switches switches() {
        return Switches.DEFAULTS;
    }

    /**
     * When the system closes a complaint by itself.
     *
     * @return empty where it never does
     */
    Optional<AutoClose> autoClose();

    /**
     * Holds what a document needs.
     *
     * @throws InvalidValueException if id or version is blank, or two obligations have one id
     */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw InvalidValueException.of("id", "a name such as permenpan-62-2018");
        }
        if (version().isBlank()) {
            throw InvalidValueException.of("version", "anything that is not blank");
        }
        if (obligations().stream().map(Obligation::id).distinct().count()
                != obligations().size()) {
            throw InvalidValueException.of("obligations", "each id once");
        }
    }

    /** Builds an {@link SlaPolicy}; not thread-safe. */
    final class Builder extends ImmutableSlaPolicy.Builder {

        Builder() {}
    }
}
