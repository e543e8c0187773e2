package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.jdbc.SchemaException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MariaDbMigratorTest extends MigratorCases {

    @Override
    TestDatabase database() {
        return MariaDb.database("");
    }

    @Override
    String folder() {
        return "mariadb";
    }

    /** Without the key of a number that a table counts up by itself, which MariaDB asks for. */
    @Override
    String firstColumnsOfIndexes() {
        return "SELECT column_name FROM information_schema.statistics WHERE table_schema = DATABASE()"
                + " AND seq_in_index = 1 AND table_name LIKE 'tuntas%' AND table_name <> 'tuntas_schema_history'"
                + " AND index_name <> 'tuntas_notice_seq'";
    }

    /** By itself utf8mb4_bin passes over blanks at the end, and puts a tab before them. */
    @ParameterizedTest
    @ValueSource(strings = {"utf8mb4_bin", "utf8mb4_general_ci"})
    void columnsThatCompareOtherwise_areRefused(String collation) {
        database.store();
        database.execute("ALTER TABLE tuntas_event MODIFY complaint VARCHAR(128) COLLATE " + collation + " NOT NULL");
        assertThatThrownBy(database::store)
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.TEXT_ORDER))
                .hasMessageContaining("tuntas_event.complaint has COLLATE " + collation);
    }

    @Test
    void tablesWithoutTransactions_areRefused() {
        database.store();
        database.execute("ALTER TABLE tuntas_vault ENGINE = MyISAM");
        assertThatThrownBy(database::store)
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.NO_TRANSACTIONS))
                .hasMessageContaining("tuntas_vault has ENGINE MyISAM");
    }

    /** Whatever the server makes tables with by itself. */
    @Test
    void serverWithAnotherEngineByDefault_isNoTrouble() {
        try (TestDatabase other = MariaDb.database("&sessionVariables=default_storage_engine='MyISAM'")) {
            other.store();
            assertThat(other.rows("SELECT DISTINCT engine FROM information_schema.tables"
                            + " WHERE table_schema = DATABASE()"))
                    .containsExactly("InnoDB");
        }
    }

    /** There, reading waits for whoever holds the row of the runner at work. */
    @Test
    void startingTwice_atTheStrongestLevel_isNoTrouble() {
        try (TestDatabase strict = MariaDb.isolated("SERIALIZABLE")) {
            strict.store();
            strict.store();
            assertThat(strict.rows(HISTORY)).hasSize(1 + dialect.migrations().size());
        }
    }
}
