package id.tuntas.jdbc;

import id.tuntas.port.ComplaintStore;
import id.tuntas.testkit.ComplaintStoreContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The contract holds at every isolation level that a host may have chosen. */
class MariaDbComplaintStoreContractTest {

    private abstract static class AtALevel extends ComplaintStoreContract {

        private final String level;
        private Optional<TestDatabase> database = Optional.empty();

        AtALevel(String level) {
            this.level = level;
        }

        @Override
        protected ComplaintStore store() {
            TestDatabase opened = MariaDb.isolated(level);
            database = Optional.of(opened);
            return opened.store();
        }

        @AfterEach
        void close() {
            database.ifPresent(TestDatabase::close);
        }
    }

    @Nested
    class ReadUncommitted extends AtALevel {
        ReadUncommitted() {
            super("READ UNCOMMITTED");
        }
    }

    @Nested
    class ReadCommitted extends AtALevel {
        ReadCommitted() {
            super("READ COMMITTED");
        }
    }

    @Nested
    class RepeatableRead extends AtALevel {
        RepeatableRead() {
            super("REPEATABLE READ");
        }
    }

    @Nested
    class Serializable extends AtALevel {
        Serializable() {
            super("SERIALIZABLE");
        }
    }
}
