package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.port.StoreUnavailableException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {

    private final TestDatabase h2 = TestDatabase.memory("");
    private final List<Integer> pauses = new ArrayList<>();
    private final Database database = new Database(h2.source()).retrying(Retries.of(new H2Dialect(), pauses::add));

    private static SQLException deadlock() {
        return new SQLException("planned", "40001", 40001);
    }

    @AfterEach
    void close() {
        h2.close();
    }

    @Test
    void transactionThatWasGivenUp_isBegunAnewWhole() {
        h2.execute("CREATE TABLE a (b INT)");
        int[] attempts = {0};
        database.ask("a test", connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO a VALUES (?)")) {
                insert.setInt(1, ++attempts[0]);
                insert.executeUpdate();
            }
            if (attempts[0] < 4) {
                throw deadlock();
            }
            return 0;
        });
        assertThat(h2.rows("SELECT b FROM a")).containsExactly("4");
        assertThat(pauses).containsExactly(1, 2, 3);
    }

    @Test
    void transactionThatIsGivenUpAgainAndAgain_endsAsUnavailable() {
        int[] attempts = {0};
        assertThatThrownBy(() -> database.ask("a test", connection -> {
                    attempts[0]++;
                    throw deadlock();
                }))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("a test: the database answered 40001/40001");
        assertThat(attempts[0]).isEqualTo(12);
        assertThat(pauses).hasSize(11);
    }

    @Test
    void otherFailures_areNotTriedAgain() {
        int[] attempts = {0};
        assertThatThrownBy(() -> database.ask("a test", connection -> {
                    attempts[0]++;
                    throw new SQLException("planned", "08006");
                }))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(attempts[0]).isEqualTo(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void commitOfUnknownOutcome_isNotTriedAgainByWhoeverHasNoKey() {
        h2.execute("CREATE TABLE a (b INT)");
        Unreliable unreliable = new Unreliable(h2.source());
        unreliable.begin();
        Database failing = new Database(unreliable.source()).retrying(Retries.of(new H2Dialect(), pauses::add));
        for (int i = 1; i <= 32; i++) {
            int number = i;
            try {
                failing.transaction(connection -> {
                    try (var insert = connection.prepareStatement("INSERT INTO a VALUES (" + number + ")")) {
                        return insert.executeUpdate();
                    }
                });
            } catch (SQLException unknown) {
                assertThat((Throwable) unknown).isInstanceOf(UnknownOutcomeException.class);
                assertThat(number).isIn(16, 32);
            }
        }
        assertThat(unreliable.failures()).isEqualTo(2);
        assertThat(h2.rows("SELECT COUNT(*), SUM(b) FROM a")).containsExactly("31 496");
        assertThat(pauses).isEmpty();
    }

    @Test
    void pauses_growToABound() {
        assertThat(IntStream.rangeClosed(1, 11)
                        .map(Retries::milliseconds)
                        .boxed()
                        .toList())
                .containsExactly(0, 1, 3, 7, 15, 31, 63, 63, 63, 63, 63);
    }

    /** Three milliseconds before the fourth attempt. */
    @Test
    void pause_isTaken() {
        long begun = System.nanoTime();
        assertThat(Retries.of(new H2Dialect()).another(3, deadlock())).isTrue();
        assertThat(System.nanoTime() - begun).isGreaterThanOrEqualTo(3_000_000);
    }

    @Test
    void threadThatIsToEnd_doesNotTryAgain() {
        Thread.currentThread().interrupt();
        assertThat(Retries.of(new H2Dialect()).another(7, deadlock())).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "40001, 0, PostgreSQL, true",
        "40P01, 0, PostgreSQL, true",
        "55P03, 0, PostgreSQL, true",
        "23505, 0, PostgreSQL, false",
        "08006, 0, PostgreSQL, false",
        ", 0, PostgreSQL, false",
        "40001, 40001, H2, true",
        "HYT00, 50200, H2, true",
        "90131, 90131, H2, true",
        "23505, 23505, H2, false",
        "40001, 1213, MariaDB, true",
        "HY000, 1205, MariaDB, true",
        "HY000, 1020, MariaDB, true",
        "23000, 1062, MariaDB, false",
        "08000, 0, MariaDB, false"
    })
    void failuresThatPass_areKnown(String state, int code, String product, boolean passing) {
        Dialect dialect = Dialect.of(product).orElseThrow();
        assertThat(dialect.isPassing(new SQLException("planned", state, code))).isEqualTo(passing);
    }
}
