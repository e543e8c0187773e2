package id.tuntas.jdbc;

import java.sql.SQLException;
import java.util.function.Predicate;

/**
 * When a transaction that the database gave up is begun anew.
 *
 * @param passing which failures pass when the whole transaction is tried again
 * @param attempts how often it is tried at most, the first time included
 * @param pause what to do in between
 */
record Retries(Predicate<SQLException> passing, int attempts, Pause pause) {

    /** Never. */
    static final Retries NONE = new Retries(failed -> false, 1, attempt -> {});

    private static final int ATTEMPTS = 12;
    private static final int LONGEST_PAUSE = 63;

    /** Lets others finish. */
    interface Pause {

        /**
         * Waits, or not.
         *
         * @param attempt how many attempts have failed, 1 or more
         */
        void after(int attempt);
    }

    /** As often as it makes sense: 12 times within half a second and what the statements take. */
    static Retries of(Dialect dialect) {
        return of(dialect, Retries::sleep);
    }

    static Retries of(Dialect dialect, Pause pause) {
        return new Retries(dialect::isPassing, ATTEMPTS, pause);
    }

    boolean another(int attempt, SQLException failed) {
        if (attempt >= attempts || failed instanceof UnknownOutcomeException || !passing.test(failed)) {
            return false;
        }
        pause.after(attempt);
        return !Thread.currentThread().isInterrupted();
    }

    /** The first time not at all; then 1, 3, 7 ... 63 milliseconds. */
    static int milliseconds(int attempt) {
        return attempt > 6 ? LONGEST_PAUSE : (1 << (attempt - 1)) - 1;
    }

    private static void sleep(int attempt) {
        try {
            Thread.sleep(milliseconds(attempt));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
