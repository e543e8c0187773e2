package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;

class H2QueryPlanTest extends QueryPlanCases {

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

    /** H2 also says how many entries of the index it went through. */
    @Override
    void check(TestDatabase database, String query, String index) {
        String plan = database.rows("EXPLAIN ANALYZE " + query).get(0);
        assertThat(plan)
                .contains("/* PUBLIC." + index.toUpperCase(Locale.ROOT))
                .contains("index sorted")
                .doesNotContain("tableScan");
        int scanned = Integer.parseInt(plan.replaceAll("(?s).*scanCount: (\\d+).*", "$1"));
        assertThat(scanned).isLessThanOrEqualTo(PAGE + 2);
    }
}
