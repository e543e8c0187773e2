package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;

class H2QueryPlanTest extends QueryPlanCases {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    TestDatabase database() {
        return TestDatabase.file(folder);
    }

    @Override
    String numbers() {
        return "(SELECT x AS n FROM SYSTEM_RANGE(1, " + ROWS + ")) AS numbers";
    }

    @Override
    void analyze(TestDatabase database) {
        database.execute("ANALYZE");
    }

    /** H2 also says how many entries of the index it went through; it names the index of a primary key itself. */
    @Override
    void check(TestDatabase database, PlannedQuery query) {
        String plan = database.rows("EXPLAIN ANALYZE " + query.bound()).get(0);
        assertThat(plan)
                .contains("/* PUBLIC."
                        + (query.isByPrimaryKey()
                                ? "PRIMARY_KEY"
                                : query.index().toUpperCase(Locale.ROOT)))
                .doesNotContain("tableScan");
        if (query.isOrdered()) {
            assertThat(plan).contains("index sorted");
        }
        assertThat(SCANNED.matcher(plan).results().map(found -> Integer.valueOf(found.group(1))))
                .as(plan)
                .isNotEmpty()
                .allSatisfy(scanned -> assertThat(scanned).isLessThanOrEqualTo(query.most()));
    }
}
