package id.tuntas.jdbc;

import id.tuntas.port.ComplaintStore;
import id.tuntas.testkit.ComplaintStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The contract holds in memory and in a file, and at every isolation level that a host may have chosen. */
class H2ComplaintStoreContractTest {

    private abstract static class InADatabase extends ComplaintStoreContract {

        private TestDatabase database = TestDatabase.memory("");

        abstract TestDatabase database();

        @Override
        protected ComplaintStore store() {
            database = database();
            return database.store();
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class InMemory extends InADatabase {
        @Override
        TestDatabase database() {
            return TestDatabase.memory("");
        }
    }

    @Nested
    @Tag("again")
    class InAFile extends InADatabase {
        @TempDir
        Path folder;

        @Override
        TestDatabase database() {
            return TestDatabase.file(folder);
        }
    }

    @Nested
    @Tag("again")
    class ReadUncommitted extends InADatabase {
        @Override
        TestDatabase database() {
            return isolated("READ UNCOMMITTED");
        }
    }

    @Nested
    @Tag("again")
    class RepeatableRead extends InADatabase {
        @Override
        TestDatabase database() {
            return isolated("REPEATABLE READ");
        }
    }

    @Nested
    @Tag("again")
    class Serializable extends InADatabase {
        @Override
        TestDatabase database() {
            return isolated("SERIALIZABLE");
        }
    }

    private static TestDatabase isolated(String level) {
        return TestDatabase.memory(";INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL " + level);
    }
}
