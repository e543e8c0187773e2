package id.tuntas.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs from database to database. */
sealed interface Dialect permits H2Dialect {

    /** The dialect of a database by the name that its driver gives it; empty where it is not served. */
    static Optional<Dialect> of(String product) {
        return product.equals("H2") ? Optional.of(new H2Dialect()) : Optional.empty();
    }

    /** The files that make the tables, in order. */
    List<Migration> migrations();

    /** Makes the database promise all that it can, and says what it promises then. */
    Durability makeDurable(DataSource dataSource);

    /** Makes sure that text in the tables is told apart and ordered by code unit, as {@link String#compareTo} does. */
    void checkOrder(DataSource dataSource);

    /**
     * Reads {@code complaint, version, payload} of the complaints of one regency, in the order of complaint and
     * version. Parameters: an array of texts, which are the ids, and the regency. Rows of null stand for ids that are
     * not known.
     */
    String eventsOfIds();

    /** Whether a statement failed because a row of the same primary key is there already. */
    boolean isDuplicateKey(SQLException failed);

    /** Whether a statement failed because it waited too long for a row that another transaction holds. */
    boolean isLockTimeout(SQLException failed);
}
