package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.jdbc.SchemaException.Problem;
import org.junit.jupiter.api.Test;

class PostgresMigratorTest extends MigratorCases {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres("");
    }

    @Override
    String folder() {
        return "postgresql";
    }

    @Override
    String firstColumnsOfIndexes() {
        return "SELECT a.attname FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid"
                + " JOIN pg_attribute a ON a.attrelid = i.indexrelid AND a.attnum = 1"
                + " WHERE t.relnamespace = CURRENT_SCHEMA::regnamespace AND t.relname LIKE 'tuntas%'"
                + " AND t.relname <> 'tuntas_schema_history'";
    }

    /** Whatever the database was made with: the tests' compares as Indonesian dictionaries do. */
    @Test
    void columnsThatCompareByAnythingButBytes_areRefused() {
        database.store();
        database.execute("ALTER TABLE tuntas_event ALTER COLUMN complaint TYPE VARCHAR(128) COLLATE \"default\"");
        assertThatThrownBy(database::store)
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.TEXT_ORDER))
                .hasMessageContaining("tuntas_event.complaint has COLLATE default");
    }

    @Test
    void startingTwice_atTheStrongestLevel_isNoTrouble() {
        try (TestDatabase strict = TestDatabase.postgres("-c default_transaction_isolation=serializable")) {
            strict.store();
            strict.store();
            assertThat(strict.rows(HISTORY)).hasSize(1 + dialect.migrations().size());
        }
    }
}
