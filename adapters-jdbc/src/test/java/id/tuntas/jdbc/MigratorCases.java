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

/** How the tables come about, alike in every database. */
abstract class MigratorCases {

    static final String HISTORY = "SELECT version, checksum FROM tuntas_schema_history ORDER BY version";

    final TestDatabase database = database();
    final Dialect dialect = database.dialect();

    /** An empty one; called once a test. */
    abstract TestDatabase database();

    /** Where its files lie. */
    abstract String folder();

    /** A query of the first column of every index of the library's tables but that of the history. */
    abstract String firstColumnsOfIndexes();

    @AfterEach
    void close() {
        database.close();
    }

    private void migrate(Migration... migrations) {
        new Migrator(database.source(), dialect, List.of(migrations)).migrate();
    }

    @Test
    void emptyDatabase_getsItsTables() {
        database.store();
        assertThat(database.tables())
                .containsExactlyInAnyOrder(
                        "tuntas_attachment",
                        "tuntas_attachment_block",
                        "tuntas_commit_key",
                        "tuntas_complaint",
                        "tuntas_document",
                        "tuntas_document_block",
                        "tuntas_event",
                        "tuntas_notice",
                        "tuntas_reporter",
                        "tuntas_reporter_contact",
                        "tuntas_schema_history",
                        "tuntas_text",
                        "tuntas_vault",
                        "tuntas_vault_entry",
                        "tuntas_word",
                        "tuntas_word_entry",
                        "tuntas_word_whose");
        List<String> expected = new ArrayList<>(List.of("0 -"));
        dialect.migrations().forEach(migration -> expected.add(migration.version() + " " + migration.checksum()));
        assertThat(database.rows(HISTORY)).isEqualTo(expected);
    }

    @Test
    void everyKey_beginsWithTheRegency() {
        database.store();
        assertThat(database.rows(firstColumnsOfIndexes())).hasSize(26).containsOnly("regency");
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

    /** Somebody may have run a later file before this one was written. */
    @Test
    void stepWrittenLater_isRunThoughALaterNumberWas() {
        Migration first = new Migration(1, "one", "CREATE TABLE a (b INT);\n");
        Migration second = new Migration(2, "two", "INSERT INTO a VALUES (2);\n");
        Migration third = new Migration(3, "three", "INSERT INTO a VALUES (3);\n");
        migrate(first, third);
        migrate(first, second, third);
        assertThat(database.rows("SELECT b FROM a ORDER BY b")).containsExactly("2", "3");
        assertThat(database.rows(HISTORY)).hasSize(4);
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
        assertThat(database.tables()).doesNotContain("c");
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

    /** Behind every statement of every file, as if whoever ran it had been killed. */
    @Test
    void startBrokenOffAnywhere_isDoneAgain() {
        List<String> statements = dialect.migrations().stream()
                .flatMap(migration -> migration.statements().stream())
                .toList();
        for (int done = 1; done <= statements.size(); done++) {
            try (TestDatabase empty = database()) {
                statements.subList(0, done).forEach(empty::execute);
                assertThat(empty.store().count(RegencyId.LOCAL))
                        .as("%d statements", done)
                        .isZero();
                assertThat(empty.rows(HISTORY)).hasSize(1 + dialect.migrations().size());
            }
        }
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
        for (Migration migration : dialect.migrations()) {
            migration.statements().forEach(database::execute);
        }
        ComplaintStore store =
                TuntasJdbc.on(database.source()).withoutMigration().complaintStore();
        assertThat(store.count(RegencyId.LOCAL)).isZero();
        assertThat(database.tables()).isNotEmpty().noneMatch(table -> table.contains("history"));
    }

    @Test
    void everyFileInTheFolder_isRunInOrder() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(H2Dialect.class.getResource("/db/tuntas-migration/" + folder()))
                .toURI());
        assertThat(folder).isDirectoryContaining("glob:**/V1__complaints.sql");
        assertThat(folder.toFile().list()).hasSize(dialect.migrations().size());
        assertThat(dialect.migrations().stream().map(Migration::version).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void comments_areNoStatements() {
        Migration migration = new Migration(
                1,
                "one",
                "-- one; two;\nCREATE TABLE a (\n-- inside;\nb INT);\n\nINSERT INTO a VALUES (';');\n-- end\n");
        assertThat(migration.statements()).containsExactly("CREATE TABLE a (\nb INT)", "INSERT INTO a VALUES (';')");
    }
}
