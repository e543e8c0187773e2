package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What was stored under any earlier version of the tables is found again under the newest. {@code -Dtuntas.record=0.1.0} writes
 * down what this build stores as that of a release, once; each such script is tried by every build from then on.
 */
@Timeout(1_200)
abstract class UpgradeCases {

    /** A folder a release, a script a database in it. */
    private static final Path RELEASED = Path.of("src", "test", "resources", "id", "tuntas", "jdbc", "released");

    /** An empty one; called many times. */
    abstract TestDatabase database();

    /** What its scripts are called, without ending. */
    abstract String name();

    /** Rows as they were before the files behind a version were written: without the columns and tables of these. */
    @Test
    void whatEachVersionOfTheTablesHeld_isFoundUnderTheNewest() {
        try (TestDatabase today = database()) {
            new Stock(today).store();
            List<Migration> migrations = today.dialect().migrations();
            for (int version = 1; version <= migrations.size(); version++) {
                try (TestDatabase earlier = database()) {
                    new Migrator(earlier.source(), earlier.dialect(), migrations.subList(0, version)).migrate();
                    Map<String, List<String>> columns = new RowScript(earlier).columns();
                    new RowScript(today).inserts(columns).forEach(earlier::execute);
                    new Stock(earlier).assertFound(columns);
                    assertThat(earlier.rows(MigratorCases.HISTORY))
                            .as("from version %d", version)
                            .hasSize(1 + migrations.size());
                }
            }
            System.out.printf(
                    "%s: all is found again from each of %d versions of the tables%n",
                    getClass().getSimpleName(), migrations.size());
        }
    }

    @Test
    void whatEachReleaseStored_isFoundUnderTheNewest() throws IOException {
        String release = System.getProperty("tuntas.record", "");
        if (!release.isEmpty()) {
            record(RELEASED.resolve(release).resolve(name() + ".sql"));
        }
        int tried = 0;
        for (Path script : scripts()) {
            assertFoundFrom(Files.readString(script), script.toString());
            tried++;
        }
        System.out.printf(
                "%s: all is found again from %d releases%n", getClass().getSimpleName(), tried);
    }

    private List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(file -> file.endsWith(name() + ".sql")).sorted().toList();
        }
    }

    private void record(Path script) throws IOException {
        if (!Files.exists(script)) {
            Files.createDirectories(script.getParent());
            Files.writeString(script, recorded(), UTF_8);
        }
    }

    /** Before there is a release the way is tried on what would be recorded now. */
    @Test
    void whatWouldBeRecordedNow_isFound() {
        assertFoundFrom(recorded(), "now");
    }

    final String recorded() {
        try (TestDatabase today = database()) {
            new Stock(today).store();
            return new RowScript(today).whole();
        }
    }

    final void assertFoundFrom(String script, String what) {
        try (TestDatabase released = database()) {
            RowScript.run(released, script);
            Map<String, List<String>> columns = new RowScript(released).columns();
            assertThat(columns).as(what).containsKey("tuntas_event");
            new Stock(released).assertFound(columns);
        }
    }
}
