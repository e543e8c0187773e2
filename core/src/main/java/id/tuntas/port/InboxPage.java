package id.tuntas.port;

import id.tuntas.complaint.ComplaintId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Some rows of a list that is sorted by due date, and where the next ones begin. Rows are not numbered: what is done meanwhile on
 * an earlier page moves none across the border of a later one.
 *
 * @param rows in the order of their due dates, of the same date in that of their ids; those without a date come last
 * @param next what to ask for the next rows with; empty where these were the last
 */
public record InboxPage(List<InboxRow> rows, Optional<Cursor> next) {

    /**
     * Copies the rows.
     *
     * @param rows in their order
     * @param next what to ask for the next rows with
     */
    public InboxPage {
        rows = List.copyOf(rows);
    }

    /**
     * A place in the list: behind this row, whether it is still there or not.
     *
     * @param due the row's due date
     * @param id the row's complaint
     */
    public record Cursor(Optional<Instant> due, ComplaintId id) {

        /**
         * The place behind a row.
         *
         * @param row the last row of a page
         * @return the place
         */
        public static Cursor behind(InboxRow row) {
            return new Cursor(row.due(), row.id());
        }
    }

    /**
     * A page of what was found when one row more was looked for than it holds.
     *
     * @param found the rows, at most one more than the limit
     * @param limit how many the page holds at most
     * @return the page
     */
    public static InboxPage of(List<InboxRow> found, int limit) {
        List<InboxRow> rows = found.subList(0, Math.min(found.size(), limit));
        return new InboxPage(
                rows, found.size() > limit ? Optional.of(Cursor.behind(rows.get(rows.size() - 1))) : Optional.empty());
    }
}
