package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs from database to database. */
sealed interface Dialect permits H2Dialect, MariaDbDialect, PostgresDialect {

    /** The dialect of a database by the name that its driver gives it; empty where it is not served. */
    static Optional<Dialect> of(String product) {
        return switch (product) {
            case "H2" -> Optional.of(new H2Dialect());
            case "MariaDB" -> Optional.of(new MariaDbDialect());
            case "PostgreSQL" -> Optional.of(new PostgresDialect());
            default -> Optional.empty();
        };
    }

    /** The files that make the tables, in order. */
    List<Migration> migrations();

    /** What ends the definition of a table that is in none of the files. */
    default String tableOptions() {
        return "";
    }

    /** Makes the database promise all that can be asked of it from here, and says what it promises then. */
    Durability makeDurable(DataSource dataSource);

    /**
     * Makes sure that what {@link #stored} gives is told apart in the tables, and ordered as {@link String#compareTo} orders
     * what went into it.
     */
    void checkOrder(DataSource dataSource);

    /** Who may be at work at the same time, beyond what the database itself sees to. */
    Turns turns(DataSource dataSource);

    /**
     * A query of {@code complaint, version, payload} of complaints of one regency by their stored ids, at least one and at
     * most a page of them, in the order of complaint and version. Rows of null stand for ids that are not known.
     */
    PreparedStatement eventsOfIds(Connection connection, RegencyId regency, List<String> ids) throws SQLException;

    /**
     * A condition that rows are of a regency, the first parameter, and a column of theirs one of as many texts, the parameters
     * behind it; together they are found by an index of both. It is the whole condition of its statement.
     */
    default String among(String column, int count) {
        return "regency = ? AND " + column + " IN (" + NoticeRows.marks(count) + ")";
    }

    /**
     * Writes changes in their order, however many statements that takes.
     *
     * @return for each change how many rows each of its rows changed; of an insert that says nothing
     * @throws SQLException if a statement failed; what went before it is to be rolled back
     */
    default List<int[]> write(Connection connection, List<Change> changes) throws SQLException {
        return Changes.write(connection, changes);
    }

    /**
     * A text as its column holds it: any text, also one with a NUL or half a surrogate pair. Different texts are stored
     * differently, and at most twice as long.
     */
    String stored(String text);

    /** The text that went into {@link #stored}. */
    String restored(String stored);

    /** A moment as its column takes it: cut, not rounded, to the microseconds that every database holds. */
    default Object moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** The moment in a column, which is not null. */
    default Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Whether a statement failed because a row of the same primary key, or a table of the name, is there already. */
    boolean isDuplicateKey(SQLException failed);

    /**
     * Whether the database gave the transaction up for the sake of another one, or it waited too long for one, so that it
     * may well succeed when all of it is begun anew. Said of a commit, it means that nothing took effect.
     */
    boolean isPassing(SQLException failed);
}
