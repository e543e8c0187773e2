package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.port.Contact;
import id.tuntas.port.NoticeQueue;
import id.tuntas.text.LocalText;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a regency decides about sending: how long a worker holds a notice, how often and after what waits it is tried again.
 * Immutable; all defaults are ours, but for the waits after {@code rate-limit}, which grow fourfold as partners of WhatsApp
 * advise.
 *
 * <p>Example: by {@link #DEFAULTS} a notice that the gateway refuses as {@code rate-limit} on Tuesday 5 March 2024, 08:00:00
 * WIB, for the first time, is tried again at 08:00:04, and if it is refused again, 16 seconds later.
 */
@Value.Immutable
@TuntasStyle
public sealed interface SendRules permits ImmutableSendRules {

    /** The rules that apply unless a regency says otherwise. */
    SendRules DEFAULTS = builder().build();

    /**
     * How often, and after what waits, something is tried. Immutable.
     *
     * @param tries how often in all, 1 or more; tries that failed for another reason count too
     * @param waits how long after the first, the second... failure; after those behind the last as after the last
     */
    record Retry(int tries, List<Duration> waits) {

        /**
         * Checks both and copies the list.
         *
         * @param tries 1 or more
         * @param waits at least one, each longer than nothing
         * @throws InvalidValueException if a number or a wait is out of range
         */
        public Retry {
            waits = List.copyOf(waits);
            if (tries < 1) {
                throw InvalidValueException.of("tries", "1 or more");
            }
            if (waits.isEmpty() || waits.stream().anyMatch(wait -> wait.isNegative() || wait.isZero())) {
                throw InvalidValueException.of("waits", "at least one, each longer than nothing");
            }
        }

        /**
         * How long to wait.
         *
         * @param attempt which try failed, 1 or more
         * @return empty where there is no further one
         */
        public Optional<Duration> after(int attempt) {
            return attempt >= tries ? Optional.empty() : Optional.of(waits.get(Math.min(attempt, waits.size()) - 1));
        }
    }

    /**
     * For how long a worker holds what it claimed.
     *
     * @return twice {@link #longestSend()} to {@link NoticeQueue#LONGEST_LEASE}; five minutes unless said
     */
    @Value.Default
    default Duration lease() {
        return Duration.ofMinutes(5);
    }

    /**
     * How long the notifier takes at most for one message, its own time limit. What a worker holds for less than that is given
     * back, because another may have it before it is sent.
     *
     * @return more than nothing; 30 seconds unless said
     */
    @Value.Default
    default Duration longestSend() {
        return Duration.ofSeconds(30);
    }

    /**
     * How many notices are claimed at a time.
     *
     * @return 1 to {@link NoticeQueue#LARGEST_CLAIM}; 10 unless said
     */
    @Value.Default
    default int batch() {
        return 10;
    }

    /**
     * How often something is tried, by the code of why it failed: of the gateway, or of a {@link SendReason}.
     *
     * @return 10 tries for {@code rate-limit}, 4, 16, 64, 256, 1,024 and 4,096 seconds apart; 4 for {@code no-answer}, 10
     *     and 30 minutes and 2 hours apart, because whoever did hear a gateway is told each time; 5 for {@code failure}
     */
    @Value.Default
    default Map<String, Retry> retries() {
        return Map.of(
                "rate-limit",
                new Retry(10, seconds(4, 16, 64, 256, 1_024, 4_096)),
                SendReason.NO_ANSWER.code(),
                new Retry(4, seconds(600, 1_800, 7_200)),
                SendReason.FAILURE.code(),
                new Retry(5, seconds(300, 1_800, 7_200)));
    }

    /**
     * How often anything else is tried that the gateway refused, but not for good.
     *
     * @return 6 tries unless said, 1, 5 and 30 minutes, 2 and 6 hours apart
     */
    @Value.Default
    default Retry otherwise() {
        return new Retry(6, seconds(60, 300, 1_800, 7_200, 21_600));
    }

    /**
     * For how long what was not tried waits, where the gateway or a store is down. That counts as no try, however often.
     *
     * @return more than nothing; five minutes unless said
     */
    @Value.Default
    default Duration whenDown() {
        return Duration.ofMinutes(5);
    }

    /**
     * Which of somebody's contacts is used: the first of the first kind that there is.
     *
     * @return each kind that the notifier reaches, once; phone before e-mail unless said
     */
    @Value.Default
    default List<Contact.Kind> by() {
        return List.of(Contact.Kind.PHONE, Contact.Kind.EMAIL);
    }

    /**
     * In which language.
     *
     * @return Indonesian unless said; of the others there is English
     */
    @Value.Default
    default Locale locale() {
        return LocalText.INDONESIAN;
    }

    /**
     * How often something is tried.
     *
     * @param reason the code of why it failed
     * @return the one of {@link #retries()}, else {@link #otherwise()}
     */
    default Retry retry(String reason) {
        return retries().getOrDefault(reason, otherwise());
    }

    /**
     * Checks the ranges.
     *
     * @throws InvalidValueException if one is left
     */
    @Value.Check
    default void check() {
        if (!isSome(longestSend()) || !isSome(whenDown())) {
            throw InvalidValueException.of("longestSend, whenDown", "more than nothing");
        }
        if (lease().compareTo(longestSend().multipliedBy(2)) < 0 || lease().compareTo(NoticeQueue.LONGEST_LEASE) > 0) {
            throw InvalidValueException.of("lease", "twice longestSend to " + NoticeQueue.LONGEST_LEASE);
        }
        if (batch() < 1 || batch() > NoticeQueue.LARGEST_CLAIM) {
            throw InvalidValueException.of("batch", "1 to " + NoticeQueue.LARGEST_CLAIM);
        }
        if (by().isEmpty() || by().stream().distinct().count() != by().size()) {
            throw InvalidValueException.of("by", "at least one kind of contact, each once");
        }
    }

    private static boolean isSome(Duration time) {
        return !time.isNegative() && !time.isZero();
    }

    private static List<Duration> seconds(int... seconds) {
        return Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
    }

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableSendRules.Builder {
        Builder() {}
    }
}
