package id.tuntas.jdbc;

import id.tuntas.testkit.NoticeQueueContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The contract holds in memory and in a file, and at the weakest and the strongest isolation level. */
class H2NoticeQueueContractTest {

    private abstract static class InADatabase extends NoticeQueueContract {

        private TestDatabase database = TestDatabase.memory("");

        abstract TestDatabase database();

        @Override
        protected Pair pair() {
            database = database();
            return new Pair(database.store(), database.queue());
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
