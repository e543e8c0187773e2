package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** That the tests which look for leaks in the log hear all of it, and that nobody else is told. */
class LogTapTest {

    @Test
    void loggersThatWereThereAndLoggersThatComeAreHeardAtTrace() {
        Logger before = LoggerFactory.getLogger("id.tuntas.desk.LogTapTest.before");
        String log = LogTap.listen(() -> {
                    before.trace("one");
                    LoggerFactory.getLogger("id.tuntas.desk.LogTapTest.meanwhile")
                            .trace("two");
                    return "";
                })
                .log();
        assertThat(log).contains("TRACE id.tuntas.desk.LogTapTest.before - one", "LogTapTest.meanwhile - two");
    }

    @Test
    void afterwardsTheLogIsQuietAgain() {
        Logger logger = LogTap.listen(() -> LoggerFactory.getLogger("id.tuntas.desk.LogTapTest.after"))
                .result();
        assertThat(logger.isInfoEnabled()).isFalse();
        assertThat(logger.isWarnEnabled()).isTrue();
        assertThat(LoggerFactory.getLogger("id.tuntas.desk.LogTapTest.later").isInfoEnabled())
                .isFalse();
    }
}
