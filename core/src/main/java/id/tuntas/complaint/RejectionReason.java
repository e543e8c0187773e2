package id.tuntas.complaint;

/**
 * Why the coordinator rejected a follow-up. Source: Tojo Una-Una 2023 (an answer to something else) and the ministry's word
 * "tindak lanjut tidak boleh bersifat normatif"; see docs/sources.md.
 */
public enum RejectionReason {
    /** It answers something else, or wrongly. */
    WRONG("keliru"),
    /** Normatif: it says what the rule is, not what was done. */
    EMPTY("normatif");

    private final String literal;

    RejectionReason(String literal) {
        this.literal = literal;
    }

    /**
     * The word for it.
     *
     * @return a lower-case Indonesian word
     */
    public String literal() {
        return literal;
    }
}
