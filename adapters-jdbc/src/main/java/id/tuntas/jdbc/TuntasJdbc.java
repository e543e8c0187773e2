package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.port.AttachmentStore;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.ContactKey;
import id.tuntas.port.DocumentStore;
import id.tuntas.port.DueDates;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.TextStore;
import id.tuntas.port.WordIndex;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stores in one database.
 *
 * <pre>{@code
 * ComplaintStore store = TuntasJdbc.on(dataSource).complaintStore();
 * }</pre>
 *
 * <p>looks what database it is, makes it keep what it commits or refuses it, brings the tables ({@code tuntas_...}, in
 * the schema that the connections are in) up to date, and gives the store. While that goes on the {@code DataSource}
 * has to give two connections at a time; later one for each call that is under way. Connections are given back as they
 * came: auto-commit as it was, no transaction open.
 *
 * <p>Immutable and thread-safe; several processes may start on one database at the same moment.
 */
public final class TuntasJdbc {

    private static final Logger LOG = LoggerFactory.getLogger(TuntasJdbc.class);

    private final DataSource dataSource;
    private final AtRisk atRisk;
    private final boolean migrating;
    private final DueDates dates;

    private TuntasJdbc(DataSource dataSource, AtRisk atRisk, boolean migrating, DueDates dates) {
        this.dataSource = dataSource;
        this.atRisk = atRisk;
        this.migrating = migrating;
        this.dates = dates;
    }

    /** What to do with a database that may lose what it committed when its process dies. */
    public enum AtRisk {
        /** Give no store: {@link NotDurableException}. */
        REFUSE,
        /** Warn in the log and go on. */
        WARN
    }

    /**
     * The stores in the database of a data source; a database at risk is refused, and its tables are brought up to
     * date.
     *
     * @param dataSource the host's, of an H2, a MariaDB or a PostgreSQL database
     * @return nothing was asked of the database yet
     */
    public static TuntasJdbc on(DataSource dataSource) {
        return new TuntasJdbc(dataSource, AtRisk.REFUSE, true, DueDates.NONE);
    }

    /**
     * The stores inside of a transaction that the host has open, which alone commits it or rolls it back;
     * {@link JoinedStores} says what then no longer holds.
     *
     * @param connection the host's, with auto-commit off, of a database on which the stores were built before
     * @return the stores, for as long as the connection is open and for the thread that uses it
     * @throws InvalidValueException if auto-commit is on, or it is a database that is not served
     * @throws StoreUnavailableException if the connection does not answer
     */
    public static JoinedStores within(Connection connection) {
        return JoinedStores.of(connection);
    }

    /**
     * The same with another answer to a database at risk.
     *
     * @param answer what to do with it
     * @return a changed copy
     */
    public TuntasJdbc whenAtRisk(AtRisk answer) {
        return new TuntasJdbc(dataSource, answer, migrating, dates);
    }

    /**
     * The same without touching the tables, for hosts that run the files in {@code db/tuntas-migration} with a tool of
     * their own.
     *
     * @return a changed copy
     */
    public TuntasJdbc withoutMigration() {
        return new TuntasJdbc(dataSource, atRisk, false, dates);
    }

    /**
     * The same with what is due when, which the inbox and what is overdue go by. Whoever writes complaints and whoever looks for
     * them have to be given the same; where it changed, {@link ComplaintQueries#rebuild} brings the rows up to date. Unless
     * said, nothing is known to be due.
     *
     * @param due such as the {@code OpenDueDates} of a desk
     * @return a changed copy
     */
    public TuntasJdbc dueDates(DueDates due) {
        return new TuntasJdbc(dataSource, atRisk, migrating, due);
    }

    /**
     * What the database promises of what it committed, after it was told to promise all it can.
     *
     * @return the verdict
     * @throws InvalidValueException if it is a database that is not served
     * @throws StoreUnavailableException if it does not answer
     */
    public Durability durability() {
        return dialect().makeDurable(dataSource);
    }

    /**
     * The store of complaints, ready for use.
     *
     * @return a thread-safe store
     * @throws InvalidValueException if it is a database that is not served
     * @throws NotDurableException if the database is at risk, unless that is to be warned of
     * @throws SchemaException if the tables are not those of this library, or of a later version of it
     * @throws StoreUnavailableException if it does not answer
     */
    public ComplaintStore complaintStore() {
        Dialect dialect = ready();
        return new JdbcComplaintStore(database(dialect), dialect, dates);
    }

    /**
     * The queries over what {@link #complaintStore()} stores, ready for use. Complaints that an earlier release stored are found
     * once {@link ComplaintQueries#rebuild} has run.
     *
     * @return thread-safe queries
     * @throws InvalidValueException if it is a database that is not served
     * @throws NotDurableException if the database is at risk, unless that is to be warned of
     * @throws SchemaException if the tables are not those of this library, or of a later version of it
     * @throws StoreUnavailableException if it does not answer
     */
    public ComplaintQueries complaintQueries() {
        Dialect dialect = ready();
        Database database = database(dialect);
        return new JdbcComplaintQueries(database, dialect, new JdbcComplaintStore(database, dialect, dates), dates);
    }

    /**
     * The index of the words of what {@link #complaintStore()} stores, ready for use, in the same database. Who may read the tables
     * {@code tuntas_word} and {@code tuntas_word_entry} may read nearly what {@code tuntas_text} holds.
     *
     * @return a thread-safe index
     * @throws InvalidValueException if it is a database that is not served
     * @throws NotDurableException if the database is at risk, unless that is to be warned of
     * @throws SchemaException if the tables are not those of this library, or of a later version of it
     * @throws StoreUnavailableException if it does not answer
     */
    public WordIndex wordIndex() {
        Dialect dialect = ready();
        return new JdbcWordIndex(database(dialect).discreet(), dialect);
    }

    /**
     * The queue of the notices that commits of {@link #complaintStore()} leave behind, ready for use.
     *
     * @return a thread-safe queue
     * @throws InvalidValueException if it is a database that is not served
     * @throws NotDurableException if the database is at risk, unless that is to be warned of
     * @throws SchemaException if the tables are not those of this library, or of a later version of it
     * @throws StoreUnavailableException if it does not answer
     */
    public NoticeQueue noticeQueue() {
        Dialect dialect = ready();
        return new JdbcNoticeQueue(database(dialect), dialect);
    }

    /**
     * The store of what people wrote, ready for use. Erased words are gone from the tables at once; from the files of the
     * database and from backups they go when those are rewritten.
     *
     * @return a thread-safe store
     * @throws InvalidValueException if it is a database that is not served
     * @throws NotDurableException if the database is at risk, unless that is to be warned of
     * @throws SchemaException if the tables are not those of this library, or of a later version of it
     * @throws StoreUnavailableException if it does not answer
     */
    public TextStore textStore() {
        Dialect dialect = ready();
        return new JdbcTextStore(database(dialect).discreet(), dialect);
    }

    /**
     * The store of attachments with their bytes, ready for use. What comes in lies in a temporary file of the process until it
     * is whole.
     *
     * @return a thread-safe store
     * @throws InvalidValueException if it is a database that is not served
     * @throws NotDurableException if the database is at risk, unless that is to be warned of
     * @throws SchemaException if the tables are not those of this library, or of a later version of it
     * @throws StoreUnavailableException if it does not answer
     */
    public AttachmentStore attachmentStore() {
        Dialect dialect = ready();
        return new JdbcAttachmentStore(database(dialect).discreet(), dialect);
    }

    /**
     * The store of versions of documents and of rapors, ready for use.
     *
     * @return a thread-safe store
     * @throws InvalidValueException if it is a database that is not served
     * @throws NotDurableException if the database is at risk, unless that is to be warned of
     * @throws SchemaException if the tables are not those of this library, or of a later version of it
     * @throws StoreUnavailableException if it does not answer
     */
    public DocumentStore documentStore() {
        Dialect dialect = ready();
        return new JdbcDocumentStore(database(dialect), dialect);
    }

    /**
     * The vault of who the reporters are, in tables of its own, ready for use. It may lie in another database than the rest.
     *
     * @param key what contacts are looked up with, kept outside the database
     * @return a thread-safe vault
     * @throws InvalidValueException if it is a database that is not served
     * @throws NotDurableException if the database is at risk, unless that is to be warned of
     * @throws SchemaException if the tables are not those of this library, or of a later version of it
     * @throws StoreUnavailableException if it does not answer
     */
    public ReporterVault reporterVault(ContactKey key) {
        Dialect dialect = ready();
        return new JdbcReporterVault(database(dialect).discreet(), dialect, key);
    }

    /**
     * The regencies of which any complaint is stored, for whoever mistyped one.
     *
     * @return in alphabetical order
     * @throws InvalidValueException if it is a database that is not served
     * @throws NotDurableException if the database is at risk, unless that is to be warned of
     * @throws SchemaException if the tables are not those of this library, or of a later version of it
     * @throws StoreUnavailableException if it does not answer
     */
    public List<RegencyId> regencies() {
        ready();
        return new Database(dataSource).ask("listing the regencies", connection -> {
            List<RegencyId> regencies = new ArrayList<>();
            try (Statement query = connection.createStatement();
                    ResultSet rows = query.executeQuery("SELECT DISTINCT regency FROM tuntas_complaint")) {
                while (rows.next()) {
                    regencies.add(RegencyId.of(rows.getString(1)));
                }
            }
            Collections.sort(regencies);
            return List.copyOf(regencies);
        });
    }

    private Database database(Dialect dialect) {
        return new Database(dataSource)
                .withoutDirtyReads()
                .retrying(Retries.of(dialect))
                .inTurns(dialect.turns(dataSource));
    }

    private Dialect ready() {
        Dialect dialect = dialect();
        judge(dialect.makeDurable(dataSource));
        if (migrating) {
            Turns turns = dialect.turns(dataSource);
            turns.begin(true);
            try {
                new Migrator(dataSource, dialect, dialect.migrations()).migrate();
            } finally {
                turns.end(true);
            }
        }
        dialect.checkOrder(dataSource);
        return dialect;
    }

    private void judge(Durability durability) {
        switch (durability.level()) {
            case DURABLE, IN_MEMORY -> LOG.info("{}", durability.finding());
            case AT_RISK -> {
                if (atRisk == AtRisk.REFUSE) {
                    throw new NotDurableException(durability);
                }
                LOG.warn("{}", durability.finding());
            }
        }
    }

    static Dialect dialect(String product, String where) {
        return Dialect.of(product)
                .orElseThrow(() -> InvalidValueException.of(where, "one of an H2, a MariaDB or a PostgreSQL database"));
    }

    private Dialect dialect() {
        String product = new Database(dataSource)
                .ask(
                        "the database's name",
                        connection -> connection.getMetaData().getDatabaseProductName());
        return dialect(product, "dataSource");
    }
}
