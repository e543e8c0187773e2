package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What became of a try to send a notice. Reasons are codes, never what a gateway answered, because gateways repeat phone
 * numbers; for the same reason a gateway's receipt is not kept. Immutable.
 */
public sealed interface Settlement {

    /** It was sent. */
    record Sent() implements Settlement {}

    /**
     * It was not sent, or nobody knows, and is to be tried again.
     *
     * @param reason 1 to 64 lower-case ASCII letters, digits, dots, dashes or underscores, such as {@code gateway-timeout}
     * @param at from when on, cut to the microsecond
     */
    record Again(String reason, Instant at) implements Settlement {

        /**
         * Checks the reason.
         *
         * @param reason a code
         * @param at from when on
         * @throws InvalidValueException if the reason is no code
         */
        public Again {
            checkReason(reason);
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * It is given up.
     *
     * @param reason 1 to 64 lower-case ASCII letters, digits, dots, dashes or underscores, such as {@code no-contact}
     */
    record Dead(String reason) implements Settlement {

        /**
         * Checks the reason.
         *
         * @param reason a code
         * @throws InvalidValueException if it is no code
         */
        public Dead {
            checkReason(reason);
        }
    }

    /** Its worker found that it is of no use any more. */
    record Expired() implements Settlement {}

    /**
     * Its worker did not try: the gateway was not there, or the lease too short. The claim is not counted as an attempt.
     *
     * @param at from when on it can be claimed again, cut to the microsecond
     */
    record Untried(Instant at) implements Settlement {

        /**
         * Cuts the moment.
         *
         * @param at from when on it can be claimed again
         */
        public Untried {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    private static void checkReason(String reason) {
        if (!Hashes.CODE.matcher(reason).matches()) {
            throw InvalidValueException.of("reason", Hashes.CODE_FORM);
        }
    }

    /**
     * Where the notice then stands.
     *
     * @return {@link NoticeState#WAITING} where it is to be tried, or tried again
     */
    default NoticeState state() {
        if (this instanceof Sent) {
            return NoticeState.SENT;
        }
        if (this instanceof Dead) {
            return NoticeState.FAILED;
        }
        return next().isPresent() ? NoticeState.WAITING : NoticeState.EXPIRED;
    }

    /**
     * When it can be claimed next.
     *
     * @return a moment where it is to be tried, or tried again
     */
    default Optional<Instant> next() {
        if (this instanceof Again again) {
            return Optional.of(again.at());
        }
        return this instanceof Untried untried ? Optional.of(untried.at()) : Optional.empty();
    }

    /**
     * Why it was not sent.
     *
     * @return the code, where there is one
     */
    default Optional<String> why() {
        if (this instanceof Again again) {
            return Optional.of(again.reason());
        }
        return this instanceof Dead dead ? Optional.of(dead.reason()) : Optional.empty();
    }
}
