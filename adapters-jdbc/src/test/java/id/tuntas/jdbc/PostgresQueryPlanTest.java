package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresQueryPlanTest extends QueryPlanCases {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres("");
    }

    @Override
    String numbers() {
        return "generate_series(1, " + ROWS + ") AS numbers(n)";
    }

    @Override
    void analyze(TestDatabase database) {
        database.execute("ANALYZE tuntas_complaint");
    }

    @Override
    void check(TestDatabase database, String query, String index) {
        checkPlan(database.rows("EXPLAIN " + query), index);
    }

    private static void checkPlan(List<String> plan, String index) {
        assertThat(plan)
                .anySatisfy(line -> assertThat(line).contains(index))
                .allSatisfy(line -> assertThat(line).doesNotContain("Seq Scan", "Sort", "Bitmap"));
    }

    /** The plan that the server keeps for a prepared statement, whatever is looked for. */
    @Test
    void planOfAPreparedQuery_readsARangeOfItsIndexInOrder() throws SQLException {
        try (Connection connection = filled().source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = force_generic_plan");
            for (Map.Entry<String, List<String>> each : queries().entrySet()) {
                String numbered = each.getKey();
                for (int i = 1; numbered.contains("?"); i++) {
                    numbered = numbered.replaceFirst("\\?", "\\$" + i);
                }
                statement.execute("PREPARE kept AS " + numbered);
                List<String> plan = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery(
                        "EXPLAIN EXECUTE kept (" + each.getValue().get(1) + ")")) {
                    while (rows.next()) {
                        plan.add(rows.getString(1));
                    }
                }
                statement.execute("DEALLOCATE kept");
                checkPlan(plan, each.getValue().get(0));
                assertThat(plan).anySatisfy(line -> assertThat(line).contains("$1"));
            }
        }
    }
}
