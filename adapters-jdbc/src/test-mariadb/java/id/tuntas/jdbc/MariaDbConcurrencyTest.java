package id.tuntas.jdbc;

import org.junit.jupiter.api.Test;

class MariaDbConcurrencyTest extends ConcurrencyCases {

    @Override
    TestDatabase database(String level) {
        return MariaDb.isolated(level);
    }

    /** REPEATABLE READ, at which connections come, loses updates without a word, so the others are tried as well. */
    @Override
    boolean everyLevel() {
        return true;
    }

    /** Where the server itself says who was faster. */
    @Test
    void manyClients_areServedAtSnapshotIsolationToo() throws Exception {
        assertServed("SNAPSHOT");
    }
}
