package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.port.Append;
import id.tuntas.port.ComplaintStore;
import id.tuntas.testkit.Commits;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresComplaintStoreTest extends ComplaintStoreCases {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres("");
    }

    /** The server keeps the plan of a prepared statement while a new table fills. */
    @Test
    void finding_usesTheKeyWhileTheTablesAreStillEmpty() {
        assertThat(planOfFinding()).contains("tuntas_event_pk").doesNotContain("Seq Scan");
    }

    @Test
    void commit_isOneRoundTripBesideItself() {
        Faulty counted = new Faulty(database);
        ComplaintStore counting =
                TuntasJdbc.on(counted.source()).withoutMigration().complaintStore();
        counted.failAt(0, Fault.BEFORE);
        counting.commit(Commits.of("k", none("1"), VERIFIED, VERIFIED));
        assertThat(counted.executions()).isEqualTo(1);
        counted.failAt(0, Fault.BEFORE);
        counting.commit(Commits.of(
                REGENCY,
                "l",
                "l",
                List.of(
                        new Append(none("1").plus(List.of(VERIFIED, VERIFIED)), List.of(VERIFIED)),
                        new Append(none("2"), List.of(VERIFIED)))));
        assertThat(counted.executions()).isEqualTo(1);
        assertThat(database.rows("SELECT complaint, version FROM tuntas_complaint ORDER BY complaint"))
                .containsExactly("1 3", "2 1");
    }

    private String planOfFinding() {
        return String.join(
                "\n",
                database.rows("EXPLAIN "
                        + PostgresDialect.EVENTS_OF_IDS
                                .replace("UNNEST(?)", "UNNEST(ARRAY['c1', 'c2']::VARCHAR[])")
                                .replace("?", "'local'")));
    }

    /** Without the index a search for a few ids reads the whole regency. */
    @Test
    void finding_usesTheKey() {
        store.commit(Commits.of(
                REGENCY,
                "k",
                "import",
                IntStream.range(0, 2_000)
                        .mapToObj(i -> new Append(none("c" + i), List.of(VERIFIED)))
                        .toList()));
        database.execute("ANALYZE tuntas_event");
        assertThat(planOfFinding()).contains("tuntas_event_pk").doesNotContain("Seq Scan");
    }
}
