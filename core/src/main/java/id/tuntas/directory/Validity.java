package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From which day to which a thing holds, both days included: a decree that runs <i>sampai dengan</i> 31 December 2024
 * still holds on that Tuesday and no longer on Wednesday 1 January 2025.
 *
 * <p>This is the rule for dates in the whole project: a last day is itself included, as a due day is. Instants are the
 * other way about, a stretch of time ends before its last instant. Days are local days of the regency; whoever has an
 * instant converts it first. Immutable.
 *
 * @param from the first day; empty where it always held before
 * @param until the last day, included; empty where no end is known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Without a first and without a last day. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /**
     * Checks the order of the days.
     *
     * @param from the first day
     * @param until the last day, included
     * @throws InvalidValueException if the last day is before the first
     */
    public Validity {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw InvalidValueException.of("validity", "a last day that is not before the first");
        }
    }

    /**
     * From a day on, without a known end.
     *
     * @param first the first day, included
     * @return the validity
     */
    public static Validity since(LocalDate first) {
        return new Validity(Optional.of(first), Optional.empty());
    }

    /**
     * Up to a day, since ever.
     *
     * @param last the last day, included
     * @return the validity
     */
    public static Validity upTo(LocalDate last) {
        return new Validity(Optional.empty(), Optional.of(last));
    }

    /**
     * From a day to a day.
     *
     * @param first the first day, included
     * @param last the last day, included; may be the first
     * @return the validity
     * @throws InvalidValueException if the last day is before the first
     */
    public static Validity between(LocalDate first, LocalDate last) {
        return new Validity(Optional.of(first), Optional.of(last));
    }

    /**
     * Whether it holds on a day.
     *
     * @param day a local day
     * @return true from the first to the last day, both included
     */
    public boolean covers(LocalDate day) {
        return !beginsAfter(day) && !endsBefore(day);
    }

    /**
     * Whether it only begins later.
     *
     * @param day a local day
     * @return true before the first day
     */
    public boolean beginsAfter(LocalDate day) {
        return from.isPresent() && from.get().isAfter(day);
    }

    /**
     * Whether it is over.
     *
     * @param day a local day
     * @return true after the last day
     */
    public boolean endsBefore(LocalDate day) {
        return until.isPresent() && until.get().isBefore(day);
    }
}
