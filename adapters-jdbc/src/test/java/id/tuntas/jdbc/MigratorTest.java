package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.jdbc.SchemaException.Problem;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MigratorTest {

    private static final String HISTORY = "SELECT version, checksum FROM tuntas_schema_history ORDER BY version";

    private final Dialect h2 = new H2Dialect();
    private final TestDatabase database = TestDatabase.memory("");

    @AfterEach
    void close() {
        database.close();
    }

    private void migrate(Migration... migrations) {
        new Migrator(database.source(), h2, List.of(migrations)).migrate();
    }

    @Test
    void emptyDatabase_getsItsTables() {
        database.store();
        assertThat(database.rows("SELECT LOWER(table_name) FROM information_schema.tables"
                        + " WHERE table_schema = 'PUBLIC' ORDER BY 1"))
                .containsExactly(
                        "tuntas_commit_key",
                        "tuntas_complaint",
                        "tuntas_event",
                        "tuntas_notice",
                        "tuntas_schema_history");
        List<String> expected = new ArrayList<>(List.of("0 -"));
        h2.migrations().forEach(migration -> expected.add(migration.version() + " " + migration.checksum()));
        assertThat(database.rows(HISTORY)).isEqualTo(expected);
    }

    @Test
    void everyKey_beginsWithTheRegency() {
        database.store();
        assertThat(database.rows("SELECT LOWER(column_name) FROM information_schema.index_columns"
                        + " WHERE LOWER(table_name) LIKE 'tuntas%' AND LOWER(table_name) <> 'tuntas_schema_history'"
                        + " AND ordinal_position = 1"))
                .hasSize(6)
                .containsOnly("regency");
    }

    @Test
    void secondTime_changesNothing() {
        History none = History.none(ComplaintId.of(RegencyId.LOCAL, "1"));
        database.store().commit(Commits.of("k", none, DatedEvent.of(EventSamples.TUESDAY, new Verified())));
        List<String> history = database.rows(HISTORY);
        assertThat(database.store().count(RegencyId.LOCAL)).isEqualTo(1);
        assertThat(database.rows(HISTORY)).isEqualTo(history);
    }

    @Test
    void laterSteps_areRunAlone() {
        Migration first = new Migration(1, "one", "CREATE TABLE a (b INT);\n");
        Migration second = new Migration(2, "two", "INSERT INTO a VALUES (1);\n");
        migrate(first);
        migrate(first, second);
        migrate(first, second);
        assertThat(database.rows("SELECT b FROM a")).containsExactly("1");
    }

    @Test
    void changedFile_isRefusedBeforeAnythingIsRun() {
        Migration run = new Migration(1, "one", "CREATE TABLE a (b INT);\n");
        migrate(run);
        Migration changed = new Migration(1, "one", "CREATE TABLE a (b BIGINT);\n");
        Migration next = new Migration(2, "two", "CREATE TABLE c (d INT);\n");
        assertThatThrownBy(() -> migrate(changed, next))
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.CHANGED))
                .hasMessageContaining(run.checksum())
                .hasMessageContaining(changed.checksum());
        assertThat(database.rows("SHOW TABLES")).noneMatch(table -> table.startsWith("C "));
    }

    @Test
    void tablesOfALaterVersion_areRefused() {
        database.store();
        database.execute("INSERT INTO tuntas_schema_history VALUES (99, 'later', 'x')");
        assertThatThrownBy(database::store)
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.NEWER));
    }

    @Test
    void stepBrokenOffHalfWay_isDoneAgain() {
        String first = h2.migrations().get(0).statements().get(0);
        database.execute(first);
        assertThat(database.store().count(RegencyId.LOCAL)).isZero();
        assertThat(database.rows(HISTORY)).hasSize(1 + h2.migrations().size());
    }

    @Test
    void stepThatFails_isNotWrittenDown() {
        Migration broken = new Migration(1, "one", "CREATE TABLE a (b INT);\nCREATE TABLE a (b INT);\n");
        assertThatThrownBy(() -> migrate(broken)).isInstanceOf(StoreUnavailableException.class);
        assertThat(database.rows(HISTORY)).containsExactly("0 -");
    }

    /** Neither step can be run twice, so two runners at work at once would fail or leave two rows. */
    @Test
    void manyStartingAtOnce_takeTurns() throws Exception {
        Migration first = new Migration(1, "one", "CREATE TABLE a (b INT);\nINSERT INTO a VALUES (1);\n");
        Migration second = new Migration(2, "two", "ALTER TABLE a ADD COLUMN c INT;\nUPDATE a SET b = b + 1;\n");
        int runners = 8;
        ExecutorService pool = Executors.newFixedThreadPool(runners);
        try {
            CountDownLatch start = new CountDownLatch(runners);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                running.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    migrate(first, second);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(database.rows("SELECT b FROM a")).containsExactly("2");
        assertThat(database.rows(HISTORY)).hasSize(3);
    }

    @Test
    void hostThatMigratesItself_isLeftToIt() {
        for (Migration migration : h2.migrations()) {
            migration.statements().forEach(database::execute);
        }
        ComplaintStore store =
                TuntasJdbc.on(database.source()).withoutMigration().complaintStore();
        assertThat(store.count(RegencyId.LOCAL)).isZero();
        assertThat(database.rows("SHOW TABLES")).noneMatch(table -> table.contains("HISTORY"));
    }

    @Test
    void everyFileInTheFolder_isRunInOrder() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(H2Dialect.class.getResource("/db/tuntas-migration/h2"))
                .toURI());
        assertThat(folder).isDirectoryContaining("glob:**/V1__complaints.sql");
        assertThat(folder.toFile().list()).hasSize(h2.migrations().size());
        for (int i = 0; i < h2.migrations().size(); i++) {
            assertThat(h2.migrations().get(i).version()).isEqualTo(i + 1);
        }
    }

    @Test
    void comments_areNoStatements() {
        Migration migration = new Migration(
                1,
                "one",
                "-- one; two;\nCREATE TABLE a (\n-- inside;\nb INT);\n\nINSERT INTO a VALUES (';');\n-- end\n");
        assertThat(migration.statements()).containsExactly("CREATE TABLE a (\nb INT)", "INSERT INTO a VALUES (';')");
    }

    @Test
    void databaseThatIgnoresCase_isRefused() {
        try (TestDatabase folding = TestDatabase.memory(";IGNORECASE=TRUE")) {
            assertThatThrownBy(folding::store)
                    .isInstanceOfSatisfying(
                            SchemaException.class,
                            refused -> assertThat(refused.problem()).isEqualTo(Problem.TEXT_ORDER));
        }
    }

    @Test
    void databaseWithACollation_isRefused() {
        database.execute("SET COLLATION ENGLISH STRENGTH PRIMARY");
        assertThatThrownBy(database::store)
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.TEXT_ORDER))
                .hasMessageContaining("ENGLISH");
    }
}
