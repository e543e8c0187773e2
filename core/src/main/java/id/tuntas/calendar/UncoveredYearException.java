package id.tuntas.calendar;

/**
 * A calendar was asked about a year for which it has no holiday table.
 *
 * <p>Nothing counts such a year as free of holidays. The shipped table ends with 2027, so that 60 working days from
 * Wednesday 1 December 2027 is refused with the year 2028 until a newer table is loaded.
 *
 * <p>It is neither an error of the caller, whose date is a proper date, nor a failure of a port: data are missing, and
 * the cure is to load them. Therefore it extends {@link RuntimeException} directly, so that a host which turns an
 * {@link IllegalArgumentException} into "bad request" does not blame the citizen for it.
 */
public final class UncoveredYearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The year that is missing. */
    private final int year;

    /** The id of the table that lacks it. */
    private final String tableId;

    /** The version of the table that lacks it. */
    private final String tableVersion;

    /**
     * The year that is missing from a table.
     *
     * @param year the year that is missing
     * @param table the table that lacks it
     */
    public UncoveredYearException(int year, HolidayTable table) {
        super("the year " + year + " is not covered by " + table);
        this.year = year;
        this.tableId = table.id();
        this.tableVersion = table.version();
    }

    /**
     * The year that is missing; of several the first that was needed.
     *
     * @return a year of the civil calendar
     */
    public int year() {
        return year;
    }

    /**
     * The id of the table that lacks it.
     *
     * @return for example {@code id-national}
     */
    public String tableId() {
        return tableId;
    }

    /**
     * The version of the table that lacks it.
     *
     * @return for example {@code 2026-11-22}
     */
    public String tableVersion() {
        return tableVersion;
    }
}
