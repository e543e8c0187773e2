package id.tuntas.scorecard;

/** Bytes that no accumulator of this version gave, or that were damaged since. */
public final class ForeignBytesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ForeignBytesException(String expected) {
        super("these are not the bytes of a scorecard accumulator: expected " + expected);
    }

    ForeignBytesException(String expected, Throwable cause) {
        super("these are not the bytes of a scorecard accumulator: expected " + expected, cause);
    }
}
