package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.jdbc.Change.Column;
import id.tuntas.port.Addressee;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.NoticeState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes notices into rows of {@code tuntas_notice} and reads them again. */
final class NoticeRows {

    /** What {@link #notice} reads, in its order. */
    static final String COLUMNS =
            "notice, kind, addressee, complaint, tracking, not_before, expires_at, content_free, arguments";

    private static final List<Column> NEW = List.of(
            Column.text("notice"),
            Column.text("kind"),
            Column.text("addressee"),
            Column.text("complaint"),
            Column.text("tracking"),
            Column.moment("not_before"),
            Column.moment("expires_at"),
            Column.bool("content_free"),
            Column.text("arguments"),
            Column.text("regency"),
            Column.text("state"),
            Column.moment("due"),
            Column.integer("token"),
            Column.integer("attempts"));

    /** How many ids one statement names at most. */
    static final int LOT = 200;

    private final Dialect dialect;

    NoticeRows(Dialect dialect) {
        this.dialect = dialect;
    }

    Change insert(List<Notice> notices) {
        return Change.insert(
                "tuntas_notice", NEW, notices.stream().map(this::row).toList());
    }

    private @Nullable Object[] row(Notice notice) {
        return new @Nullable Object[] {
            dialect.stored(notice.id()),
            notice.kind().value(),
            dialect.stored(notice.to().code()),
            dialect.stored(notice.about().map(ComplaintId::value).orElse("")),
            notice.tracking().map(TrackingId::value).map(dialect::stored).orElse(null),
            dialect.moment(notice.notBefore()),
            dialect.moment(notice.expires()),
            notice.contentFree(),
            dialect.stored(text(notice.arguments())),
            notice.regency().value(),
            NoticeState.WAITING.name(),
            dialect.moment(notice.notBefore()),
            0,
            0
        };
    }

    /** Which of these ids are taken. */
    Set<String> taken(Connection connection, RegencyId regency, List<String> ids) throws SQLException {
        Set<String> taken = new HashSet<>();
        for (int from = 0; from < ids.size(); from += LOT) {
            List<String> lot = ids.subList(from, Math.min(ids.size(), from + LOT));
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT notice FROM tuntas_notice WHERE " + dialect.among("notice", lot.size()))) {
                bind(query, regency, lot);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        taken.add(dialect.restored(rows.getString(1)));
                    }
                }
            }
        }
        return taken;
    }

    static String marks(int count) {
        return "?, ".repeat(count - 1) + "?";
    }

    void bind(PreparedStatement query, RegencyId regency, List<String> ids) throws SQLException {
        query.setString(1, regency.value());
        for (int i = 0; i < ids.size(); i++) {
            query.setString(2 + i, dialect.stored(ids.get(i)));
        }
    }

    /** The notice in the first columns of a row. */
    Notice notice(RegencyId regency, ResultSet row) throws SQLException {
        String complaint = dialect.restored(row.getString(4));
        return Notice.builder()
                .regency(regency)
                .id(dialect.restored(row.getString(1)))
                .kind(NoticeKind.of(row.getString(2)))
                .to(Addressee.parse(dialect.restored(row.getString(3))))
                .about(complaint.isEmpty() ? Optional.empty() : Optional.of(ComplaintId.of(regency, complaint)))
                .tracking(Optional.ofNullable(row.getString(5))
                        .map(dialect::restored)
                        .map(TrackingId::of))
                .notBefore(dialect.moment(row, 6))
                .expires(dialect.moment(row, 7))
                .contentFree(row.getBoolean(8))
                .arguments(arguments(dialect.restored(row.getString(9))))
                .build();
    }

    /** A line each; neither names nor values hold an equals sign or the end of a line. */
    private static String text(Map<String, String> arguments) {
        return arguments.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> arguments(String text) {
        return text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
