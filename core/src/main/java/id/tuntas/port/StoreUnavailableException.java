package id.tuntas.port;

/**
 * The store did not answer, or answered with an error. Whether a commit took place is then unknown: the same commit with
 * the same key may be tried again, and takes effect once.
 */
public final class StoreUnavailableException extends PortException {

    private static final long serialVersionUID = 1L;

    /**
     * The store found by itself that it cannot go on.
     *
     * @param message what could not be done
     */
    public StoreUnavailableException(String message) {
        super(message);
    }

    /**
     * The store failed below.
     *
     * @param message what could not be done
     * @param cause the failure below
     */
    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
