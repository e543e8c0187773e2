package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DocumentStore;
import id.tuntas.port.DueDates;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.TextStore;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The stores inside of a transaction that the host has open: what they write takes effect together with the host's own rows
 * when the host commits, and not at all when it rolls back. Tuntas neither commits nor rolls back nor closes.
 *
 * <pre>{@code
 * connection.setAutoCommit(false);
 * clerkOfTheHost.insertLetter(connection, "045/112", LocalDate.of(2024, 3, 5));
 * TuntasJdbc.within(connection).complaintStore().commit(commit);
 * connection.commit();
 * }</pre>
 *
 * <p>Where a store refuses something ({@link StaleVersionException}, a key or an id that stands for something else), nothing
 * of it is in the transaction, which stands as it did and may go on; a savepoint sees to that. After a
 * {@link StoreUnavailableException} it has to be rolled back, because the database may have done so already.
 *
 * <p>What holds elsewhere and not here:
 *
 * <ul>
 *   <li>An answer is no acknowledgement. {@code COMMITTED} means that it will be when the host has committed.
 *   <li>If the host's commit fails, whether it took effect is unknown, and nobody here finds out: the host asks
 *       {@link ComplaintStore#digest} in a new transaction, or runs all of its own work again under the same keys.
 *   <li>Nothing is begun anew. Where the database gives the transaction up (deadlock, serialization failure, lock timeout),
 *       that is a {@link StoreUnavailableException}, and it is for the host to begin anew.
 *   <li>The level of isolation is the host's: at READ UNCOMMITTED what is read may still be rolled back by others, and from
 *       REPEATABLE READ on a commit that lost a race may be unavailable where elsewhere it is stale or repeated.
 *   <li>On an H2 file writers take no turns. A process that is killed while this transaction is open and others commit may
 *       leave a part of it in the file. Whoever joins transactions there lets nobody else write meanwhile, or takes a server.
 *   <li>Rows stay locked until the host ends the transaction; others who want the same complaint or key wait for that.
 *   <li>Nothing is looked at or brought up to date: build the stores of {@link TuntasJdbc} on the same database at the start.
 * </ul>
 *
 * <p>The vault of reporters cannot join, because a look that was rolled back would be in no audit. Like the connection, this is
 * for one thread at a time.
 */
public final class JoinedStores {

    private final Connection connection;
    private final Dialect dialect;
    private final DueDates dates;

    private JoinedStores(Connection connection, Dialect dialect, DueDates dates) {
        this.connection = connection;
        this.dialect = dialect;
        this.dates = dates;
    }

    static JoinedStores of(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw InvalidValueException.of(
                        "connection", "one with auto-commit off, in a transaction of the host's");
            }
            return new JoinedStores(
                    connection,
                    TuntasJdbc.dialect(connection.getMetaData().getDatabaseProductName(), "connection"),
                    DueDates.NONE);
        } catch (SQLException failed) {
            throw new StoreUnavailableException("joining a transaction failed", failed);
        }
    }

    /**
     * The same with what tells when a complaint is due, as {@link TuntasJdbc#dueDates} has it: without it what is committed here
     * stands in inboxes and lists without a date, until it is rebuilt.
     *
     * @param due such as the {@code OpenDueDates} of a desk
     * @return the stores inside of the same transaction
     */
    public JoinedStores dueDates(DueDates due) {
        return new JoinedStores(connection, dialect, due);
    }

    /**
     * The store of complaints; the notices of commits take part as well.
     *
     * @return a store for as long as the connection is open, and for the thread that uses it
     */
    public ComplaintStore complaintStore() {
        return new JdbcComplaintStore(database(), dialect, dates);
    }

    /**
     * The store of what people wrote.
     *
     * @return a store for as long as the connection is open, and for the thread that uses it
     */
    public TextStore textStore() {
        return new JdbcTextStore(database().discreet(), dialect);
    }

    /**
     * The store of versions of documents and of rapors.
     *
     * @return a store for as long as the connection is open, and for the thread that uses it
     */
    public DocumentStore documentStore() {
        return new JdbcDocumentStore(database(), dialect);
    }

    private Database database() {
        return Database.joined(connection);
    }
}
