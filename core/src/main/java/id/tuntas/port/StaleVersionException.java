package id.tuntas.port;

import id.tuntas.complaint.ComplaintId;

/** Somebody else appended to the complaint since it was read. Nothing of the commit was stored: read again and decide again. */
public final class StaleVersionException extends PortException {

    private static final long serialVersionUID = 1L;

    /** Regency and value of the complaint, as text. */
    private final String complaint;

    /** The version that the commit was based on. */
    private final int expected;

    /**
     * A commit that was based on a version that is no longer the last.
     *
     * @param id the complaint
     * @param expected the version that the commit was based on
     */
    public StaleVersionException(ComplaintId id, int expected) {
        super("complaint " + id + " is no longer at version " + expected);
        this.complaint = id.toString();
        this.expected = expected;
    }

    /**
     * The complaint, as regency and value.
     *
     * @return such as {@code local/4695068}
     */
    public String complaint() {
        return complaint;
    }

    /**
     * The version that the commit was based on.
     *
     * @return 0 where the complaint was taken to be new
     */
    public int expected() {
        return expected;
    }
}
