package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnsTest {

    /** Whether somebody else gets a turn at once; whoever does not waits for it until it is free. */
    private static boolean isFree(Turns turns, boolean writing) {
        Thread other = new Thread(() -> {
            turns.begin(writing);
            turns.end(writing);
        });
        other.setDaemon(true);
        other.start();
        while (other.isAlive() && other.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return !other.isAlive();
    }

    @Test
    void readers_areAtWorkBesideEachOther() {
        Turns turns = Turns.of("readers");
        turns.begin(false);
        assertThat(isFree(turns, false)).isTrue();
        turns.end(false);
    }

    @Test
    void writer_waitsForAReader() {
        Turns turns = Turns.of("a reader");
        turns.begin(false);
        assertThat(isFree(turns, true)).isFalse();
        turns.end(false);
    }

    @Test
    void writer_isAlone() {
        Turns turns = Turns.of("a writer");
        turns.begin(true);
        assertThat(isFree(turns, false)).isFalse();
        assertThat(isFree(turns, true)).isFalse();
        turns.end(true);
    }

    @Test
    void turnThatIsOver_isFree() {
        Turns turns = Turns.of("over");
        turns.begin(true);
        turns.end(true);
        turns.begin(false);
        turns.end(false);
        assertThat(isFree(turns, true)).isTrue();
    }

    @Test
    void oneDatabase_hasOneTurn() {
        assertThat(Turns.of("one")).isSameAs(Turns.of("one")).isNotSameAs(Turns.of("another"));
    }

    @Test
    void databaseThatNeedsNone_letsEverybodyIn() {
        Turns.NONE.begin(true);
        assertThat(isFree(Turns.NONE, true)).isTrue();
        Turns.NONE.end(true);
    }

    @Test
    void transactions_takeTheTurnOfTheirKind() throws SQLException {
        Turns turns = Turns.of("transactions");
        try (TestDatabase h2 = TestDatabase.memory("")) {
            Database database = new Database(h2.source()).inTurns(turns);
            List<Boolean> besideReading =
                    database.ask("a test", connection -> List.of(isFree(turns, false), isFree(turns, true)));
            assertThat(besideReading).containsExactly(true, false);
            List<Boolean> besideAChange = database.change("a test", connection -> List.of(isFree(turns, false)));
            assertThat(besideAChange).containsExactly(false);
            List<Boolean> besideWriting = database.transaction(connection -> List.of(isFree(turns, false)));
            assertThat(besideWriting).containsExactly(false);
        }
    }

    @Test
    void transactionThatFails_givesItsTurnUp() {
        Turns turns = Turns.of("failures");
        try (TestDatabase h2 = TestDatabase.memory("")) {
            Database database = new Database(h2.source()).inTurns(turns);
            assertThatThrownBy(() -> database.transaction(connection -> {
                        throw new SQLException("planned");
                    }))
                    .hasMessage("planned");
            assertThat(isFree(turns, true)).isTrue();
        }
    }

    @Test
    void start_takesTheTurnAndGivesItUp(@TempDir Path folder) {
        try (TestDatabase h2 = TestDatabase.file(folder)) {
            h2.store();
            assertThat(isFree(new H2Dialect().turns(h2.source()), true)).isTrue();
        }
    }
}
