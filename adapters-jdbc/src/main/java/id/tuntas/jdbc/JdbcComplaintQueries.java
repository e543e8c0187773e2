package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DueDates;
import id.tuntas.port.InboxPage;
import id.tuntas.port.InboxRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * Queries by the indexes of {@code tuntas_complaint}. Behind a cursor come first the rows of the same due date and then those of
 * later ones, each a range of one index: asked for in one condition, not every database would see that.
 */
final class JdbcComplaintQueries implements ComplaintQueries {

    private static final String OFFICE = " AND owner_role = ? AND owner_unit = ?";
    private static final String BY_OFFICE = "owner_role, owner_unit, ";
    private static final String DATED = " AND dated = TRUE";

    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");

    private final Database database;
    private final Dialect dialect;
    private final ComplaintStore store;
    private final DueDates dates;

    JdbcComplaintQueries(Database database, Dialect dialect, ComplaintStore store, DueDates dates) {
        this.database = database;
        this.dialect = dialect;
        this.store = store;
        this.dates = dates;
    }

    /** Rows of an office of one due date behind a complaint. */
    static String inboxOfOneDate(int limit) {
        return rows(OFFICE + " AND due = ? AND complaint > ?", BY_OFFICE, limit);
    }

    /** Rows of an office of later dates. */
    static String inboxOfLaterDates(int limit) {
        return rows(OFFICE + " AND due > ?", BY_OFFICE, limit);
    }

    /** Rows of one due date behind a complaint. */
    static String overdueOfOneDate(int limit) {
        return rows(DATED + " AND due = ? AND complaint > ?", "dated, ", limit);
    }

    /** Rows of dates between two. */
    static String overdueOfLaterDates(int limit) {
        return rows(DATED + " AND due > ? AND due < ?", "dated, ", limit);
    }

    /** Complaints by what is not their own id. */
    static String idsBy(String column, int limit) {
        return "SELECT complaint FROM tuntas_complaint WHERE regency = ? AND " + column + " = ? AND complaint > ?"
                + " ORDER BY regency, " + column + ", complaint FETCH FIRST " + limit + " ROWS ONLY";
    }

    /** The limit stands in the text: a server that plans without knowing it expects to read much more. */
    private static String rows(String condition, String order, int limit) {
        return "SELECT " + Standing.SHOWN + " FROM tuntas_complaint WHERE regency = ?" + condition
                + " ORDER BY regency, " + order + "due, complaint FETCH FIRST " + limit + " ROWS ONLY";
    }

    @Override
    public InboxPage inbox(
            RegencyId regency, Role role, Optional<UnitName> unit, Optional<InboxPage.Cursor> after, int limit) {
        check(limit);
        String office = Standing.unit(unit, dialect);
        return database.ask("an inbox", connection -> {
            List<InboxRow> found = new ArrayList<>();
            if (after.isPresent()) {
                add(
                        found,
                        connection,
                        regency,
                        inboxOfOneDate(limit + 1),
                        role.literal(),
                        office,
                        Standing.due(after.get().due(), dialect),
                        dialect.stored(after.get().id().value()));
            }
            if (found.size() <= limit) {
                add(
                        found,
                        connection,
                        regency,
                        inboxOfLaterDates(limit + 1),
                        role.literal(),
                        office,
                        dialect.moment(after.map(JdbcComplaintQueries::due).orElse(EARLIEST)));
            }
            return page(found, limit);
        });
    }

    @Override
    public InboxPage overdue(RegencyId regency, Instant asOf, Optional<InboxPage.Cursor> after, int limit) {
        check(limit);
        Instant moment = asOf.isBefore(Standing.NEVER) ? asOf : Standing.NEVER;
        return database.ask("what is overdue", connection -> {
            List<InboxRow> found = new ArrayList<>();
            Instant last = after.map(JdbcComplaintQueries::due).orElse(EARLIEST);
            if (after.isPresent() && last.isBefore(moment)) {
                add(
                        found,
                        connection,
                        regency,
                        overdueOfOneDate(limit + 1),
                        dialect.moment(last),
                        dialect.stored(after.get().id().value()));
            }
            if (found.size() <= limit) {
                add(
                        found,
                        connection,
                        regency,
                        overdueOfLaterDates(limit + 1),
                        dialect.moment(last),
                        dialect.moment(moment));
            }
            return page(found, limit);
        });
    }

    private static Instant due(InboxPage.Cursor place) {
        return place.due().orElse(Standing.NEVER);
    }

    private static InboxPage page(List<InboxRow> found, int limit) {
        return InboxPage.of(found.subList(0, Math.min(found.size(), limit + 1)), limit);
    }

    private void add(List<InboxRow> found, Connection connection, RegencyId regency, String query, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, regency, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(Standing.row(regency, rows, dialect));
            }
        }
    }

    private static PreparedStatement prepared(
            Connection connection, RegencyId regency, String query, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setString(1, regency.value());
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 2, parameters[i]);
        }
        return statement;
    }

    @Override
    public List<ComplaintId> tracked(RegencyId regency, TrackingId tracking) {
        String value = dialect.stored(tracking.value());
        return database.ask("a tracking id", connection -> {
            TreeSet<ComplaintId> found =
                    new TreeSet<>(ids(connection, regency, idsBy("upstream", LONGEST_PAGE), value, ""));
            found.addAll(ids(
                    connection,
                    regency,
                    "SELECT complaint FROM tuntas_complaint WHERE regency = ? AND complaint = ?",
                    value));
            return found.stream().limit(LONGEST_PAGE).toList();
        });
    }

    @Override
    public List<ComplaintId> broughtBy(RegencyId regency, ReporterId reporter, Optional<ComplaintId> after, int limit) {
        check(limit);
        String last = dialect.stored(after.map(ComplaintId::value).orElse(""));
        return database.ask(
                "what a reporter brought",
                connection -> ids(connection, regency, idsBy("reporter", limit), reporter.value(), last));
    }

    private List<ComplaintId> ids(Connection connection, RegencyId regency, String query, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, regency, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<ComplaintId> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(ComplaintId.of(regency, dialect.restored(rows.getString(1))));
            }
            return ids;
        }
    }

    /** A row that moved on meanwhile is left as it is: the commit that moved it derived it as well. */
    @Override
    public void rebuild(RegencyId regency, LongConsumer progress) {
        long done = 0;
        Optional<ComplaintId> last = Optional.empty();
        List<History> page;
        do {
            page = store.page(regency, last, ComplaintStore.LONGEST_PAGE);
            Change change = Change.update(
                    Standing.MOVE,
                    Standing.MOVING,
                    page.stream()
                            .map(history ->
                                    Standing.moving(Standing.values(history, dates, dialect), history.version()))
                            .toList());
            database.change("rebuilding", connection -> dialect.write(connection, List.of(change)));
            done += page.size();
            progress.accept(done);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1).id());
        } while (page.size() == ComplaintStore.LONGEST_PAGE);
    }

    private static void check(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
    }
}
