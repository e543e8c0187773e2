package id.tuntas.jdbc;

import id.tuntas.testkit.NoticeQueueContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The contract holds at the weakest and the strongest isolation level. */
class PostgresNoticeQueueContractTest {

    private abstract static class AtALevel extends NoticeQueueContract {

        private final String options;
        private Optional<TestDatabase> database = Optional.empty();

        AtALevel(String level) {
            options = "-c default_transaction_isolation=" + level;
        }

        @Override
        protected Pair pair() {
            TestDatabase opened = TestDatabase.postgres(options);
            database = Optional.of(opened);
            return new Pair(opened.store(), opened.queue());
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
    class Serializable extends AtALevel {
        Serializable() {
            super("serializable");
        }
    }
}
