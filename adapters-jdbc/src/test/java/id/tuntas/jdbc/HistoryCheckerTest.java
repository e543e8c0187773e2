package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.jdbc.HistoryChecker.Outcome;
import id.tuntas.jdbc.HistoryChecker.Read;
import id.tuntas.jdbc.HistoryChecker.Write;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each kind of anomaly is noticed, and what only looks like one is not. */
class HistoryCheckerTest {

    private final HistoryChecker checker = new HistoryChecker();

    private List<String> anomalies(Integer... end) {
        return checker.anomalies(Map.of("a", List.of(end)));
    }

    private void write(long from, long to, int base, int token, Outcome outcome) {
        checker.add(new Write("a", from, to, base, token, outcome));
    }

    private void read(long from, long to, Integer... seen) {
        checker.add(new Read("a", from, to, List.of(seen)));
    }

    @Test
    void oneAfterTheOther_isFine() {
        write(1, 2, 0, 7, Outcome.DONE);
        write(3, 6, 1, 8, Outcome.REFUSED);
        read(4, 5, 7);
        write(7, 9, 1, 9, Outcome.UNKNOWN);
        read(8, 10, 7);
        assertThat(anomalies(7, 9)).isEmpty();
        assertThat(anomalies(7)).isEmpty();
    }

    @Test
    void acknowledgedTokenThatIsGone_isNoticed() {
        write(1, 2, 0, 7, Outcome.DONE);
        write(1, 3, 0, 8, Outcome.DONE);
        assertThat(anomalies(8)).containsExactly("token 7 was acknowledged and is lost");
    }

    @Test
    void acknowledgedTokenInAnotherPlace_isNoticed() {
        write(1, 2, 0, 7, Outcome.DONE);
        write(1, 3, 0, 8, Outcome.DONE);
        assertThat(anomalies(8, 7)).containsExactly("token 7 was acknowledged and is elsewhere");
    }

    @Test
    void refusedTokenThatIsThere_isNoticed() {
        write(1, 2, 0, 7, Outcome.REFUSED);
        assertThat(anomalies(7)).containsExactly("token 7 was refused and is there");
    }

    @Test
    void unknownTokenBehindAnotherVersion_isNoticed() {
        write(1, 2, 0, 7, Outcome.DONE);
        write(1, 2, 0, 8, Outcome.UNKNOWN);
        assertThat(anomalies(7, 8)).containsExactly("token 8 took effect behind another version than its own");
    }

    @Test
    void tokenTwice_isNoticed() {
        write(1, 2, 0, 7, Outcome.DONE);
        assertThat(anomalies(7, 7)).containsExactly("list a holds a token twice");
    }

    @Test
    void tokenOfNobody_isNoticed() {
        assertThat(anomalies(7)).containsExactly("list a holds tokens that nobody wrote");
    }

    @Test
    void listThatWasSeenOtherwise_isNoticed() {
        write(1, 2, 0, 7, Outcome.DONE);
        write(3, 4, 1, 8, Outcome.DONE);
        read(5, 6, 8, 7);
        assertThat(anomalies(7, 8)).containsExactly("list a was seen with 2 tokens that are not the first of its 2");
    }

    @Test
    void readThatMissesWhatWasAcknowledgedBefore_isNoticed() {
        write(1, 2, 0, 7, Outcome.DONE);
        read(3, 4);
        assertThat(anomalies(7)).containsExactly("list a was seen with 0 tokens after somebody knew of 1");
    }

    @Test
    void readThatMissesWhatAnotherSawBefore_isNoticed() {
        write(1, 9, 0, 7, Outcome.DONE);
        read(2, 3, 7);
        read(4, 5);
        assertThat(anomalies(7)).containsExactly("list a was seen with 0 tokens after somebody knew of 1");
    }
}
