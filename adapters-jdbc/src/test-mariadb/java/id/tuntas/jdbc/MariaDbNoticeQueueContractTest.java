package id.tuntas.jdbc;

import id.tuntas.testkit.NoticeQueueContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The contract holds at the level that MariaDB has by itself, and at the weakest and the strongest. */
class MariaDbNoticeQueueContractTest {

    private abstract static class AtALevel extends NoticeQueueContract {

        private final String level;
        private Optional<TestDatabase> database = Optional.empty();

        AtALevel(String level) {
            this.level = level;
        }

        @Override
        protected Pair pair() {
            TestDatabase opened = MariaDb.isolated(level);
            database = Optional.of(opened);
            return new Pair(opened.store(), opened.queue());
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
    class ByItself extends AtALevel {
        ByItself() {
            super("");
        }
    }

    @Nested
    class Serializable extends AtALevel {
        Serializable() {
            super("SERIALIZABLE");
        }
    }
}
