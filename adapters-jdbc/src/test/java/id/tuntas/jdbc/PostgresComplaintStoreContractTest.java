package id.tuntas.jdbc;

import id.tuntas.port.ComplaintStore;
import id.tuntas.testkit.ComplaintStoreContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The contract holds at every isolation level that a host may have chosen. */
class PostgresComplaintStoreContractTest {

    private abstract static class AtALevel extends ComplaintStoreContract {

        private final String options;
        private Optional<TestDatabase> database = Optional.empty();

        AtALevel(String level) {
            options = "-c default_transaction_isolation=" + level;
        }

        @Override
        protected ComplaintStore store() {
            TestDatabase opened = TestDatabase.postgres(options);
            database = Optional.of(opened);
            return opened.store();
        }

        @AfterEach
        void close() {
            database.ifPresent(TestDatabase::close);
        }
    }

    @Nested
    class ReadCommitted extends AtALevel {
        ReadCommitted() {
            super("read\\ committed");
        }
    }

    @Nested
    class RepeatableRead extends AtALevel {
        RepeatableRead() {
            super("repeatable\\ read");
        }
    }

    @Nested
    class Serializable extends AtALevel {
        Serializable() {
            super("serializable");
        }
    }
}
