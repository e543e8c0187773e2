package id.tuntas.desk;

import id.tuntas.base.style.TuntasStyle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What one run of {@link SendNotices} did. Immutable; holds nothing personal. */
@Value.Immutable
@TuntasStyle
public sealed interface SendOutcome permits ImmutableSendOutcome {

    /** What became of a notice in a run. A notice that is tried twice in one run counts twice. */
    enum Fate {
        /** It was sent, or the gateway knew that it had been sent before. */
        SENT,
        /** It is tried again later. */
        AGAIN,
        /** It is given up, for a reason that the queue keeps. */
        FAILED,
        /** It expired, or was about a complaint that had ended meanwhile. */
        EXPIRED,
        /** It was given back untried, because something was down or the lease too short. */
        GIVEN_BACK,
        /** Its worker had lost the lease, and was not heard. */
        LOST
    }

    /** What brought a run to an end before its time. */
    enum Stop {
        /** The way to the gateway was not there. */
        GATEWAY_DOWN,
        /** A store did not answer: of notices, complaints, identities, contacts, or the directory. */
        STORE_DOWN
    }

    /**
     * Something that failed as nobody had thought of.
     *
     * @param noticeId at which notice
     * @param why the simple name of the class of the failure, such as {@code NullPointerException}
     */
    record Failure(String noticeId, String why) {}

    /**
     * When it began.
     *
     * @return what the clock of the desk showed
     */
    Instant at();

    /**
     * What became of the notices.
     *
     * @return more than 0 for each fate that there was at all
     */
    Map<Fate, Long> fates();

    /**
     * How many messages the gateway took: more than the notices that were sent where several hold one desk.
     *
     * @return 0 or more
     */
    long messages();

    /**
     * How many messages were sent again although nobody could say whether an earlier try had arrived, so that at most as many
     * people were told twice.
     *
     * @return 0 or more
     */
    long inDoubt();

    /**
     * Why notices were given up.
     *
     * @return more than 0 for each code of a {@link SendReason} or of the gateway
     */
    Map<String, Long> reasons();

    /**
     * What failed. The rest was done all the same.
     *
     * @return in the order in which it happened
     */
    List<Failure> failures();

    /**
     * What ended the run before everything that was due was done; the next run goes on.
     *
     * @return empty where nothing did
     */
    Optional<Stop> stopped();

    /**
     * How many notices had a fate.
     *
     * @param fate which
     * @return 0 or more
     */
    default long count(Fate fate) {
        return fates().getOrDefault(fate, 0L);
    }

    /**
     * A builder.
     *
     * @return an empty one; at, messages and inDoubt are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an outcome. */
    final class Builder extends ImmutableSendOutcome.Builder {
        Builder() {}
    }
}
