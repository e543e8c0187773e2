package id.tuntas.scorecard;

/** How an obligation that was owed came out, as of the moment of the scorecard. */
public enum SlaResult {
    /** Done in time. */
    MET("met"),
    /** Done too late, or not done and the time is over. */
    BREACHED("breached"),
    /** Not done, and the time is not over, or the clock stands still. */
    OPEN("open"),
    /** A date, a policy or a holiday table is missing. */
    UNKNOWN("unknown");

    private final String field;

    SlaResult(String field) {
        this.field = field;
    }

    /**
     * Its name in documents.
     *
     * @return such as {@code met}
     */
    public String field() {
        return field;
    }
}
