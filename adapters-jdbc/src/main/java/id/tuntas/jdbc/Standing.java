package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.jdbc.Change.Column;
import id.tuntas.port.DueDates;
import id.tuntas.port.InboxRow;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of {@code tuntas_complaint}: where each complaint stands, all of it but the key derived from its history. */
final class Standing {

    /** What stands for no due date: later than any, so that it sorts behind them. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** What {@link #row} reads, in its order. */
    static final String SHOWN = "complaint, version, status, owner_role, lead, due, category, anonymous, secret";

    /** A row of the table; the last two say which. Its words are unread whenever it is written. */
    static final List<Column> COLUMNS = List.of(
            Column.integer("version"),
            Column.text("status"),
            Column.text("bucket"),
            Column.text("lead"),
            Column.moment("received_at"),
            Column.text("owner_role"),
            Column.text("owner_unit"),
            Column.moment("due"),
            Column.bool("dated"),
            Column.text("category"),
            Column.bool("anonymous"),
            Column.bool("secret"),
            Column.text("upstream"),
            Column.text("reporter"),
            Column.bool("unread"),
            Column.text("regency"),
            Column.text("complaint"));

    /** Sets all of a row that is still at a version; its parameters are {@link #MOVING}. */
    static final String MOVE = "UPDATE tuntas_complaint SET "
            + COLUMNS.subList(0, COLUMNS.size() - 2).stream()
                    .map(column -> column.name() + " = ?")
                    .collect(Collectors.joining(", "))
            + " WHERE regency = ? AND complaint = ? AND version = ?";

    static final List<Column> MOVING = Stream.concat(COLUMNS.stream(), Stream.of(Column.integer("version")))
            .toList();

    private static final int LONGEST_KEY = 200;

    private Standing() {}

    /** The values of {@link #COLUMNS}. */
    static @Nullable Object[] values(History history, DueDates dates, Dialect dialect) {
        Complaint complaint = Complaint.fold(history.id(), history.inOrder());
        InboxRow row = InboxRow.of(complaint, history, dates);
        return new @Nullable Object[] {
            row.version(),
            row.status().name(),
            row.status().bucket().name(),
            row.lead().map(UnitName::value).map(dialect::stored).orElse(null),
            complaint.receivedAt().map(dialect::moment).orElse(null),
            row.role().map(Role::literal).orElse(""),
            unit(row.unit(), dialect),
            due(row.due(), dialect),
            row.due().isPresent(),
            row.category().map(dialect::stored).orElse(null),
            row.confidentiality().anonymous(),
            row.confidentiality().secret(),
            complaint.upstream().map(TrackingId::value).map(dialect::stored).orElse(null),
            complaint.reporter().map(ReporterId::value).orElse(null),
            true,
            history.id().regency().value(),
            dialect.stored(history.id().value())
        };
    }

    /** The same behind the version that the row must have, as {@link #MOVE} wants it. */
    static @Nullable Object[] moving(@Nullable Object[] values, int version) {
        @Nullable Object[] moving = new @Nullable Object[values.length + 1];
        System.arraycopy(values, 0, moving, 0, values.length);
        moving[values.length] = version;
        return moving;
    }

    /** What all spellings of a unit share, within what an index takes; empty for no unit. */
    static String unit(Optional<UnitName> unit, Dialect dialect) {
        String key = unit.map(UnitName::key).orElse("");
        return key.length() <= LONGEST_KEY ? dialect.stored(key) : digest(key);
    }

    private static String digest(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static Object due(Optional<Instant> due, Dialect dialect) {
        return dialect.moment(due.orElse(NEVER));
    }

    /** The row in the columns {@link #SHOWN}. */
    static InboxRow row(RegencyId regency, ResultSet row, Dialect dialect) throws SQLException {
        Instant due = dialect.moment(row, 6);
        return InboxRow.builder()
                .id(ComplaintId.of(regency, dialect.restored(row.getString(1))))
                .version(row.getInt(2))
                .status(Status.valueOf(row.getString(3)))
                .role(Role.parse(row.getString(4)))
                .lead(Optional.ofNullable(row.getString(5))
                        .map(dialect::restored)
                        .map(UnitName::of))
                .due(due.equals(NEVER) ? Optional.empty() : Optional.of(due))
                .category(Optional.ofNullable(row.getString(7)).map(dialect::restored))
                .confidentiality(new Confidentiality(row.getBoolean(8), row.getBoolean(9)))
                .build();
    }
}
