package id.tuntas.port;

/**
 * Something outside the core failed: a database, a network, a disk. Not the caller's fault and no refusal of the domain.
 *
 * <p>Messages say what failed, on which id, and what was found against what was expected; they never carry what a
 * reporter wrote or who the reporter is.
 */
public abstract class PortException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure that the adapter itself found.
     *
     * @param message what failed, on which id
     */
    protected PortException(String message) {
        super(message);
    }

    /**
     * A failure that the adapter wraps.
     *
     * @param message what failed, on which id
     * @param cause the failure below
     */
    protected PortException(String message, Throwable cause) {
        super(message, cause);
    }
}
