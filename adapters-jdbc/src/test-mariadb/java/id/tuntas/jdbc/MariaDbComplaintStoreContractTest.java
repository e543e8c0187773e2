package id.tuntas.jdbc;

import id.tuntas.port.ComplaintStore;
import id.tuntas.testkit.ComplaintStoreContract;
import org.junit.jupiter.api.Nested;

/** The contract holds at every isolation level that a host may have chosen. */
class MariaDbComplaintStoreContractTest {

    private abstract static class AtALevel extends ComplaintStoreContract {

        private final String level;

        AtALevel(String level) {
            this.level = level;
        }

        @Override
        protected ComplaintStore store() {
            return MariaDb.emptied(level).store();
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
