package id.tuntas.port;

/** Where a notice stands. Every notice comes to one of the last three, and stays there. */
public enum NoticeState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** In the hands of a worker, as long as its lease lasts. */
    CLAIMED,
    /** Sent. */
    SENT,
    /** Given up, for a reason that is kept. */
    FAILED,
    /** Not sent before it expired. */
    EXPIRED;

    /**
     * Whether nothing becomes of it any more.
     *
     * @return true for {@link #SENT}, {@link #FAILED} and {@link #EXPIRED}
     */
    public boolean isFinal() {
        return compareTo(SENT) >= 0;
    }
}
