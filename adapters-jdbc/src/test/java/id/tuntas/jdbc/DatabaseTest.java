package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tuntas.port.StoreUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of connections, whatever becomes of the work. */
class DatabaseTest {

    private final TestDatabase h2 = TestDatabase.memory("");
    private final Watched watched = new Watched(h2.source());
    private final Database database = new Database(watched.source());
    private final SQLException broken = new SQLException("broken", "08006", 0);

    @AfterEach
    void close() {
        h2.close();
    }

    private static int fail(Connection connection) throws SQLException {
        assertThat(connection.getAutoCommit()).isFalse();
        throw new SQLException("planned", "22001", 22001);
    }

    @Test
    void work_isCommittedAndItsConnectionGivenBackAsItCame() throws SQLException {
        int written = database.transaction(connection -> 7);
        assertThat(watched.calls())
                .containsExactly("getAutoCommit", "setAutoCommit false", "commit", "setAutoCommit true", "close");
        int read = database.ask("a test", connection -> 8);
        int changed = database.change("a test", connection -> 9);
        assertThat(List.of(written, read, changed)).containsExactly(7, 8, 9);
    }

    @Test
    void workThatFails_isRolledBackAndItsConnectionGivenBackAsItCame() {
        assertThatThrownBy(() -> database.transaction(DatabaseTest::fail)).hasMessage("planned");
        assertThat(watched.calls())
                .containsExactly(
                        "getAutoCommit",
                        "setAutoCommit false",
                        "getAutoCommit",
                        "rollback",
                        "setAutoCommit true",
                        "close");
        for (Throwable failed : List.of(
                catchThrowable(() -> database.ask("a test", DatabaseTest::fail)),
                catchThrowable(() -> database.change("a test", DatabaseTest::fail)))) {
            assertThat(failed)
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessage("a test: the database answered 22001/22001")
                    .hasRootCauseMessage("planned");
        }
    }

    @Test
    void discreetFailure_saysWhereAndNotWhat() {
        assertThat(catchThrowable(() -> database.discreet().ask("a test", DatabaseTest::fail))
                        .getCause())
                .hasMessage("what the database said is left out")
                .hasNoCause()
                .hasStackTraceContaining("DatabaseTest.fail");
    }

    /** Switching auto-commit on would commit what could not be rolled back. */
    @Test
    void connectionThatCannotRollBack_isAborted() {
        watched.failAt(broken, "rollback");
        assertThatThrownBy(() -> database.transaction(DatabaseTest::fail))
                .hasMessage("planned")
                .hasSuppressedException(broken);
        assertThat(watched.calls())
                .containsExactly("getAutoCommit", "setAutoCommit false", "getAutoCommit", "rollback", "abort", "close");
    }

    @Test
    void connectionThatCannotEvenBeAborted_isNoFailureOfItsOwn() {
        watched.failAt(broken, "rollback", "abort", "close");
        assertThatThrownBy(() -> database.transaction(DatabaseTest::fail)).hasMessage("planned");
        assertThat(watched.calls()).endsWith("rollback", "abort", "close");
    }

    @Test
    void connectionThatCannotBeGivenBackAsItCame_isAbortedAndWhatWasCommittedStands() throws SQLException {
        watched.failAt(broken, "setAutoCommit true");
        int written = database.transaction(connection -> 7);
        assertThat(written).isEqualTo(7);
        assertThat(watched.calls())
                .containsExactly(
                        "getAutoCommit", "setAutoCommit false", "commit", "setAutoCommit true", "abort", "close");
    }

    @Test
    void commitThatFails_hasAnUnknownOutcome() {
        watched.failAt(broken, "commit");
        assertThatThrownBy(() -> database.transaction(connection -> 7))
                .isInstanceOf(UnknownOutcomeException.class)
                .hasCause(broken);
    }

    @Test
    void commitThatTheDatabaseGaveUp_isBegunAnew() {
        List<Integer> pauses = new ArrayList<>();
        SQLException deadlock = new SQLException("planned", "40001", 40001);
        watched.failAt(deadlock, "commit");
        Database retrying = database.retrying(Retries.of(new H2Dialect(), attempt -> {
            pauses.add(attempt);
            watched.failAt(broken);
        }));
        int changed = retrying.change("a test", connection -> 7);
        assertThat(changed).isEqualTo(7);
        assertThat(pauses).containsExactly(1);
    }

    @Test
    void dirtyReads_areLeftOutAndTheLevelIsGivenBack() {
        try (TestDatabase dirty = TestDatabase.memory(
                ";INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ UNCOMMITTED")) {
            Watched some = new Watched(dirty.source());
            Database moved = new Database(some.source()).withoutDirtyReads();
            assertThat(some.calls()).contains("getTransactionIsolation");
            int level = moved.ask("a test", Connection::getTransactionIsolation);
            assertThat(level).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(some.calls())
                    .containsExactly(
                            "getAutoCommit",
                            "setTransactionIsolation 2",
                            "setAutoCommit false",
                            "getTransactionIsolation",
                            "commit",
                            "setAutoCommit true",
                            "setTransactionIsolation 1",
                            "close");
        }
    }

    @Test
    void levelThatIsStrictEnough_isLeftAlone() {
        assertThat(database.withoutDirtyReads()).isSameAs(database);
        assertThat(database.atReadCommitted()).isSameAs(database);
        try (TestDatabase strict =
                TestDatabase.memory(";INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE")) {
            Database some = new Database(strict.source());
            assertThat(some.withoutDirtyReads()).isSameAs(some);
            int level = some.atReadCommitted().ask("a test", Connection::getTransactionIsolation);
            assertThat(level).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void workInsideOfAnotherTransaction_isDoneBehindASavepoint() throws SQLException {
        try (Connection host = h2.source().getConnection()) {
            host.setAutoCommit(false);
            Database joined = Database.joined(watched.watched(host));
            int written = joined.transaction(connection -> 7);
            assertThat(written).isEqualTo(7);
            assertThat(watched.calls()).containsExactly("setSavepoint", "releaseSavepoint");
            assertThatThrownBy(() -> joined.transaction(DatabaseTest::fail)).hasMessage("planned");
            assertThat(watched.calls()).containsExactly("setSavepoint", "getAutoCommit", "rollback to a savepoint");
            watched.failAt(broken, "rollback to a savepoint");
            assertThatThrownBy(() -> joined.transaction(DatabaseTest::fail))
                    .hasMessage("planned")
                    .hasSuppressedException(broken);
        }
    }
}
