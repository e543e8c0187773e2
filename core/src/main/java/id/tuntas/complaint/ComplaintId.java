package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import java.util.Comparator;

/**
 * Which complaint, of which regency. Immutable; ordered by regency, then by value.
 *
 * <p>Example: {@code ComplaintId.of(RegencyId.LOCAL, "4695068")}. A complaint that came in through an export or an event
 * log goes by its tracking id.
 *
 * @param regency the regency that answers for it
 * @param value 1 to 64 printable characters without blanks, unique within the regency
 */
public record ComplaintId(RegencyId regency, String value) implements Comparable<ComplaintId> {

    private static final Comparator<ComplaintId> ORDER =
            Comparator.comparing(ComplaintId::regency).thenComparing(ComplaintId::value);

    /**
     * Checks the value.
     *
     * @param regency the regency that answers for it
     * @param value 1 to 64 printable characters without blanks
     * @throws InvalidValueException if the value is anything else
     */
    public ComplaintId {
        if (!TrackingId.isWellFormed(value)) {
            throw InvalidValueException.of("complaintId", TrackingId.FORM);
        }
    }

    /**
     * The complaint of that id.
     *
     * @param regency the regency that answers for it
     * @param value 1 to 64 printable characters without blanks
     * @return the id
     * @throws InvalidValueException if the value is anything else
     */
    public static ComplaintId of(RegencyId regency, String value) {
        return new ComplaintId(regency, value);
    }

    @Override
    public int compareTo(ComplaintId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return regency + "/" + value;
    }
}
