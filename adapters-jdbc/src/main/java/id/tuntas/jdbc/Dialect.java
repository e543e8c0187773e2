package id.tuntas.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs from database to database. */
sealed interface Dialect permits H2Dialect, PostgresDialect {

    /** The dialect of a database by the name that its driver gives it; empty where it is not served. */
    static Optional<Dialect> of(String product) {
        return switch (product) {
            case "H2" -> Optional.of(new H2Dialect());
            case "PostgreSQL" -> Optional.of(new PostgresDialect());
            default -> Optional.empty();
        };
    }

    /** The files that make the tables, in order. */
    List<Migration> migrations();

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
     * Reads {@code complaint, version, payload} of the complaints of one regency, in the order of complaint and
     * version. Parameters: an array of texts, which are the stored ids, and the regency. Rows of null stand for ids that
     * are not known.
     */
    String eventsOfIds();

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

    /** Whether a statement failed because a row of the same primary key, or a table of the name, is there already. */
    boolean isDuplicateKey(SQLException failed);

    /**
     * Whether the database gave the transaction up for the sake of another one, or it waited too long for one, so that it
     * may well succeed when all of it is begun anew. Said of a commit, it means that nothing took effect.
     */
    boolean isPassing(SQLException failed);
}
