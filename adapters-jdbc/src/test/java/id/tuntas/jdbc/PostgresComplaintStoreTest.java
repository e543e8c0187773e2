package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.port.Append;
import id.tuntas.testkit.Commits;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresComplaintStoreTest extends ComplaintStoreCases {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres("");
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
        assertThat(database.rows("EXPLAIN "
                        + PostgresDialect.EVENTS_OF_IDS
                                .replace("UNNEST(?)", "UNNEST(ARRAY['c1', 'c2']::VARCHAR[])")
                                .replace("?", "'local'")))
                .anySatisfy(line -> assertThat(line).contains("tuntas_event_pk"))
                .noneSatisfy(line -> assertThat(line).contains("Seq Scan"));
    }
}
