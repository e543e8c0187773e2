package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DueDates;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** MariaDB itself gives transactions up in three ways; each is rolled back whole and begun anew. */
@Timeout(120)
class MariaDbRetriesTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final DatedEvent VERIFIED = DatedEvent.of(EventSamples.TUESDAY, new Verified());

    /** By the whole key, or the server locks every row that it passes. */
    private static final String LOCK = "SELECT version FROM tuntas_complaint WHERE regency = 'local' AND complaint = ";

    private final TestDatabase database = MariaDb.database("");
    private final ComplaintStore alone = database.store();
    private final Connection other = connection();
    private final List<Integer> codes = new CopyOnWriteArrayList<>();

    private Connection connection() {
        try {
            return database.source().getConnection();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @BeforeEach
    void begin() throws SQLException {
        alone.commit(Commits.of(
                REGENCY,
                "begin",
                "begin",
                List.of(new Append(none("1"), List.of(VERIFIED)), new Append(none("2"), List.of(VERIFIED)))));
        other.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        other.rollback();
        other.setAutoCommit(true);
        other.close();
        database.close();
    }

    private static History none(String id) {
        return History.none(ComplaintId.of(REGENCY, id));
    }

    /** A second event for both complaints, and a new one. */
    private static Commit commit() {
        return Commits.of(
                REGENCY,
                "k",
                "body",
                List.of(
                        new Append(none("1").plus(List.of(VERIFIED)), List.of(VERIFIED)),
                        new Append(none("2").plus(List.of(VERIFIED)), List.of(VERIFIED)),
                        new Append(none("3"), List.of(VERIFIED))));
    }

    /** A store whose failures are written down, and let the other go before all is begun anew. */
    private ComplaintStore retrying(DataSource source) {
        Retries retries = new Retries(
                failed -> {
                    codes.add(failed.getErrorCode());
                    return database.dialect().isPassing(failed);
                },
                2,
                attempt -> rollBackTheOther());
        return new JdbcComplaintStore(new Database(source).retrying(retries), database.dialect(), DueDates.NONE);
    }

    private void rollBackTheOther() {
        try {
            other.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void others(String sql) {
        try (Statement statement = other.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean isLocked(String complaint) {
        try {
            database.rows(LOCK + "'" + complaint + "' FOR UPDATE NOWAIT");
            return false;
        } catch (IllegalStateException locked) {
            return true;
        }
    }

    private void assertOnce() {
        assertThat(database.rows("SELECT complaint, version FROM tuntas_complaint ORDER BY complaint"))
                .containsExactly("1 2", "2 2", "3 1");
        assertThat(database.rows("SELECT COUNT(*) FROM tuntas_event")).containsExactly("5");
        assertThat(database.rows("SELECT commit_key FROM tuntas_commit_key ORDER BY 1"))
                .containsExactly("begin", "k");
    }

    /** 1205: the server undoes the statement alone, and the rows before it would stay. */
    @Test
    void lockTimeout_isBegunAnewWhole() {
        others(LOCK + "'2' FOR UPDATE");
        String name = database.rows("SELECT DATABASE()").get(0);
        DataSource impatient =
                DriverSource.of(MariaDb.server().url(name, "&sessionVariables=innodb_lock_wait_timeout=1"));
        assertThat(retrying(impatient).commit(commit())).isEqualTo(CommitResult.COMMITTED);
        assertThat(codes).containsExactly(1205);
        assertOnce();
    }

    /** 1213: of two who wait for each other the server gives up the one that has changed less. */
    @Test
    void deadlock_isBegunAnewWhole() {
        others("INSERT INTO tuntas_commit_key SELECT 'x', seq, 'x' FROM seq_1_to_1000");
        others(LOCK + "'2' FOR UPDATE");
        ComplaintStore store = retrying(database.source());
        CompletableFuture<CommitResult> committing = CompletableFuture.supplyAsync(() -> store.commit(commit()));
        while (!isLocked("1")) {
            LockSupport.parkNanos(1_000_000);
        }
        others(LOCK + "'1' FOR UPDATE");
        assertThat(committing.join()).isEqualTo(CommitResult.COMMITTED);
        assertThat(codes).containsExactly(1213);
        assertOnce();
    }

    /** 1020: with innodb_snapshot_isolation the server says so itself where somebody was faster. */
    @Test
    void rowThatChangedSinceItWasRead_isReadAgain() {
        String name = database.rows("SELECT DATABASE()").get(0);
        DataSource strict =
                DriverSource.of(MariaDb.server().url(name, "&sessionVariables=innodb_snapshot_isolation=1"));
        List<Integer> seen = new ArrayList<>();
        Retries retries = new Retries(
                failed -> {
                    codes.add(failed.getErrorCode());
                    return database.dialect().isPassing(failed);
                },
                2,
                attempt -> {});
        int rows = new Database(strict).retrying(retries).ask("a test", connection -> {
            seen.add(Integer.valueOf(Queries.text(connection, "SELECT SUM(version) FROM tuntas_complaint")
                    .orElse("0")));
            if (seen.size() == 1) {
                alone.commit(Commits.of("b", none("1").plus(List.of(VERIFIED)), VERIFIED));
            }
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "UPDATE tuntas_complaint SET status = 'X' WHERE regency = 'local' AND complaint = '1'");
            }
        });
        assertThat(rows).isEqualTo(1);
        assertThat(codes).containsExactly(1020);
        assertThat(seen).containsExactly(2, 3);
    }
}
