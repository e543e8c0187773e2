package id.tuntas.jdbc;

import id.tuntas.testkit.NoticeQueueContract;
import org.junit.jupiter.api.Nested;

/** The contract holds at the level that MariaDB has by itself, and at the weakest and the strongest. */
class MariaDbNoticeQueueContractTest {

    private abstract static class AtALevel extends NoticeQueueContract {

        private final String level;

        AtALevel(String level) {
            this.level = level;
        }

        @Override
        protected Pair pair() {
            TestDatabase emptied = MariaDb.emptied(level);
            return new Pair(emptied.store(), emptied.queue());
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
