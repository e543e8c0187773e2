package id.tuntas.exchange.table;

/** How the header of each kind of file is told. */
public final class Headers {

    /** The key of the column that every export has. */
    public static final String TRACKING_ID_OF_EXPORT = Cells.key("Tracking ID");

    /** The key of the column that every event log has. */
    public static final String TRACKING_ID_OF_LOG = "tracking_id";

    private Headers() {}

    /**
     * Whether a row is the header of a LAPOR! export.
     *
     * @param row any row
     * @return true where a cell says Tracking ID
     */
    public static boolean isExport(TableRow row) {
        return row.find(TRACKING_ID_OF_EXPORT) >= 0;
    }

    /**
     * Whether a row is the header of an event log.
     *
     * @param row any row
     * @return true where a cell says tracking_id
     */
    public static boolean isEventLog(TableRow row) {
        return row.find(TRACKING_ID_OF_LOG) >= 0;
    }
}
