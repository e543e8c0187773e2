package id.tuntas.complaint;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The types of event in the history of a complaint, each with the word that event logs use for it.
 *
 * <p>The word is a contract: it stands in event logs, in stored histories and in {@code byStatus} of the rapor.
 */
public enum EventType {
    /** It arrived. */
    RECEIVED("diterima"),
    /** The coordinator verified it. */
    VERIFIED("diverifikasi"),
    /** The coordinator gave it to a lead unit. */
    DISPOSED("didisposisikan"),
    /** The unit began to work on it. */
    WORK_STARTED("diproses"),
    /** The unit answered. */
    FOLLOWED_UP("ditindaklanjuti"),
    /** The reporter replied to an answer. */
    REPORTER_REPLIED("ditanggapi_pelapor"),
    /** The coordinator rejected an answer as wrong or empty. */
    FOLLOW_UP_REJECTED("ditolak_jawabannya"),
    /** The unit returned it as not its own. */
    RETURNED_NOT_OURS("bukan_kewenangan"),
    /** It was referred to an agency outside the regency. */
    REFERRED_OUTSIDE("dirujuk"),
    /** The reporter was asked to complete it. */
    COMPLETION_REQUESTED("tertunda"),
    /** The reporter completed it. */
    COMPLETED_BY_REPORTER("dilengkapi"),
    /** It was opened again. */
    REOPENED("dibuka_kembali"),
    /** It was merged into another complaint about the same thing. */
    MERGED_INTO("digabung"),
    /** It was archived. */
    ARCHIVED("diarsipkan"),
    /** Its content was blocked. */
    CONTENT_BLOCKED("diblokir"),
    /** It was closed, by the reporter, an administrator or the system. */
    CLOSED("ditutup"),
    /** An export was seen to show it with a status; not a word of the log. */
    STATUS_OBSERVED("teramati");

    private static final Map<String, EventType> BY_LITERAL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::literal, Function.identity()));

    private final String literal;

    EventType(String literal) {
        this.literal = literal;
    }

    /**
     * The word for it.
     *
     * @return a lower-case Indonesian word, such as {@code didisposisikan}
     */
    public String literal() {
        return literal;
    }

    /**
     * The type that a word stands for.
     *
     * @param literal the word, exactly as {@link #literal()} gives it
     * @return the type; empty for any other word
     */
    public static Optional<EventType> ofLiteral(String literal) {
        return Optional.ofNullable(BY_LITERAL.get(literal));
    }
}
