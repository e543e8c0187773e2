package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;

/**
 * Which reporter, under an id that says nothing of who it is; that stands in the reporter vault alone. Immutable.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, dashes or underscores
 */
public record ReporterId(String value) {

    /**
     * Checks the value.
     *
     * @param value 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @throws InvalidValueException if it is anything else
     */
    public ReporterId {
        if (!TextRef.ID.matcher(value).matches()) {
            throw InvalidValueException.of("reporterId", "1 to 64 ASCII letters, digits, dots, dashes or underscores");
        }
    }

    /**
     * The reporter of that id.
     *
     * @param value 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @return the id
     * @throws InvalidValueException if it is anything else
     */
    public static ReporterId of(String value) {
        return new ReporterId(value);
    }

    /** Two complaints of one reporter are not to be told from two reporters in a log. */
    @Override
    public String toString() {
        return "ReporterId[...]";
    }
}
