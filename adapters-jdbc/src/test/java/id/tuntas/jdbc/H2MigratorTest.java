package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.jdbc.SchemaException.Problem;
import org.junit.jupiter.api.Test;

class H2MigratorTest extends MigratorCases {

    @Override
    TestDatabase database() {
        return TestDatabase.memory("");
    }

    @Override
    String folder() {
        return "h2";
    }

    @Override
    String firstColumnsOfIndexes() {
        return "SELECT LOWER(column_name) FROM information_schema.index_columns"
                + " WHERE LOWER(table_name) LIKE 'tuntas%' AND LOWER(table_name) <> 'tuntas_schema_history'"
                + " AND ordinal_position = 1";
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
