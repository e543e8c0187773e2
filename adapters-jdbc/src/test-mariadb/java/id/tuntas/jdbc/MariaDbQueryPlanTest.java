package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

class MariaDbQueryPlanTest extends QueryPlanCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    TestDatabase database() {
        return MariaDb.database("");
    }

    @Override
    String numbers() {
        return "(SELECT seq AS n FROM seq_1_to_" + ROWS + ") AS numbers";
    }

    @Override
    void analyze(TestDatabase database) {
        database.execute("ANALYZE TABLE " + String.join(", ", database.tables()));
    }

    /**
     * MariaDB runs what it is asked about and says how many entries of the index it went through; that it read the end of an index
     * alone it says in words.
     */
    @Override
    void check(TestDatabase database, PlannedQuery query) {
        JsonNode plan = plan(database.rows("ANALYZE FORMAT=JSON " + query.bound()));
        if (plan.findValuesAsText("message").contains("Select tables optimized away")) {
            return;
        }
        List<JsonNode> tables = plan.findValues("table");
        assertThat(tables).as(plan.toPrettyString()).isNotEmpty().allSatisfy(table -> {
            assertThat(table.path("access_type").asText()).isIn("const", "eq_ref", "ref", "range");
            assertThat(table.path("r_rows").asInt()).isLessThanOrEqualTo(query.most());
        });
        assertThat(tables)
                .as(plan.toPrettyString())
                .extracting(table -> table.path("key").asText())
                .contains(query.isByPrimaryKey() ? "PRIMARY" : query.index());
        assertThat(plan.toString()).doesNotContain("filesort", "temporary_table");
    }

    private static JsonNode plan(List<String> rows) {
        try {
            return JSON.readTree(rows.get(0));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
