package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
        database.execute("ANALYZE " + String.join(", ", database.tables()));
    }

    @Override
    void check(TestDatabase database, PlannedQuery query) {
        checkPlan(database.rows("EXPLAIN " + query.bound()), query);
    }

    /** Where the order does not matter, rows may be gathered by an index before they are fetched. */
    private static void checkPlan(List<String> plan, PlannedQuery query) {
        assertThat(plan)
                .anySatisfy(line -> assertThat(line).contains(query.index()))
                .noneSatisfy(line -> assertThat(line).contains("Seq Scan"));
        if (query.isOrdered()) {
            assertThat(plan).allSatisfy(line -> assertThat(line).doesNotContain("Sort  (", "Bitmap"));
        }
    }

    /** The plans that the server keeps for prepared statements, whatever is looked for. */
    @Test
    void planOfAPreparedQueryOverComplaints_readsARangeOfItsIndexInOrder() throws SQLException {
        TestDatabase database = withComplaints();
        checkKeptPlans(database, PlannedQueries.of(database.dialect()).ofComplaints());
    }

    @Test
    void planOfAnyOtherPreparedQuery_readsARangeOfItsIndexInOrder() throws SQLException {
        TestDatabase database = withTheRest();
        checkKeptPlans(database, PlannedQueries.of(database.dialect()).ofTheRest());
    }

    @Test
    void planOfAPreparedQueryOfASearch_readsARangeOfItsIndexInOrder() throws SQLException {
        TestDatabase database = withWords();
        checkKeptPlans(database, PlannedQueries.of(database.dialect()).ofWords());
    }

    private static void checkKeptPlans(TestDatabase database, List<PlannedQuery> queries) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = force_generic_plan");
            for (PlannedQuery query : queries) {
                statement.execute("PREPARE kept AS " + query.numbered());
                List<String> plan = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery(
                        "EXPLAIN EXECUTE kept (" + String.join(", ", query.parameters()) + ")")) {
                    while (rows.next()) {
                        plan.add(rows.getString(1));
                    }
                }
                statement.execute("DEALLOCATE kept");
                checkPlan(plan, query);
                assertThat(plan).anySatisfy(line -> assertThat(line).contains("$1"));
            }
        }
    }
}
