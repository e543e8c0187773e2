package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.complaint.DatedEvent;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ComplaintStoreTest extends ComplaintStoreCases {

    @Override
    TestDatabase database() {
        return TestDatabase.memory("");
    }

    @Test
    void databaseInAFile_findsAllWhenItIsOpenedAgain(@TempDir Path folder) {
        DatedEvent[] events = EventSamples.all().toArray(DatedEvent[]::new);
        Commit commit = Commits.of("k", none("1"), events);
        try (TestDatabase first = TestDatabase.file(folder)) {
            assertThat(first.store().commit(commit)).isEqualTo(CommitResult.COMMITTED);
        }
        try (TestDatabase second = TestDatabase.file(folder)) {
            ComplaintStore reopened = second.store();
            assertThat(reopened.count(REGENCY)).isEqualTo(1);
            assertThat(reopened.page(REGENCY, Optional.empty(), 10))
                    .containsExactly(none("1").plus(List.of(events)));
            assertThat(reopened.commit(commit)).isEqualTo(CommitResult.REPEATED);
        }
    }

    /** Without the index a search for a few ids reads the whole regency. */
    @Test
    void finding_usesTheKey() {
        assertThat(database.rows("EXPLAIN "
                                + H2Dialect.EVENTS_OF_IDS
                                        .replace("UNNEST(?)", "UNNEST(ARRAY['1', '2'])")
                                        .replace("?", "'local'"))
                        .get(0)
                        .replaceAll("\\s+", " "))
                .containsPattern("/\\* PUBLIC\\.PRIMARY_KEY\\S* REGENCY = 'local' AND COMPLAINT = WANTED\\.ID \\*/");
    }

    @Test
    void whatIsNotCommitted_isNotReadWhateverTheIsolationLevel() throws SQLException {
        try (TestDatabase dirty = TestDatabase.memory(
                        ";INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ UNCOMMITTED");
                Connection open = dirty.source().getConnection()) {
            ComplaintStore reading = dirty.store();
            reading.commit(Commits.of("k", none("1"), VERIFIED));
            open.setAutoCommit(false);
            try (Statement statement = open.createStatement()) {
                statement.execute(
                        "INSERT INTO tuntas_event SELECT regency, complaint, 2, type, at, recorded_at, payload"
                                + " FROM tuntas_event");
                statement.execute("INSERT INTO tuntas_complaint (regency, complaint, version, status, bucket)"
                        + " SELECT regency, '2', version, status, bucket FROM tuntas_complaint");
            }
            assertThat(reading.find(REGENCY, List.of(id("1"))).values())
                    .containsExactly(none("1").plus(List.of(VERIFIED)));
            assertThat(reading.count(REGENCY)).isEqualTo(1);
            open.rollback();
            try (Connection given = dirty.source().getConnection()) {
                assertThat(given.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_UNCOMMITTED);
            }
        }
    }

    @Test
    void databaseThatIsGone_isUnavailable() {
        database.execute("SHUTDOWN");
        assertThatThrownBy(() -> store.count(REGENCY))
                .isInstanceOf(StoreUnavailableException.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> store.commit(Commits.of("k", none("1"), VERIFIED)))
                .isInstanceOf(StoreUnavailableException.class);
    }
}
