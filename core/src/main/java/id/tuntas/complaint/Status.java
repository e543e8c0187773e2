package id.tuntas.complaint;

/**
 * Where a complaint stands after an event.
 *
 * <p>Who closed or archived it is no status of its own but the actor of that event.
 */
public enum Status {
    /** Arrived, and no status was observed yet: all that the row of an export says of the day of arrival. */
    UNKNOWN(Bucket.UNKNOWN),
    /** Belum terverifikasi. */
    UNVERIFIED(Bucket.NOT_FOLLOWED_UP),
    /** Terverifikasi, or returned as not ours: with the coordinator. */
    VERIFIED(Bucket.NOT_FOLLOWED_UP),
    /** Terdisposisi: with a unit that has not begun. */
    DISPOSED(Bucket.NOT_FOLLOWED_UP),
    /** Diproses: a unit works on it. */
    IN_PROGRESS(Bucket.IN_PROCESS),
    /** Ditindaklanjuti: the unit answered. */
    FOLLOWED_UP(Bucket.IN_PROCESS),
    /** Tertunda, menunggu kelengkapan informasi: waits for its reporter. */
    AWAITING_REPORTER(Bucket.IN_PROCESS),
    /** Dirujuk: waits for an agency outside, under the coordinator's watch. */
    REFERRED(Bucket.IN_PROCESS),
    /** Ditutup. */
    CLOSED(Bucket.FINISHED),
    /** Diarsipkan. */
    ARCHIVED(Bucket.ARCHIVED),
    /** Konten terblokir. */
    BLOCKED(Bucket.ARCHIVED),
    /** Digabung into another complaint. */
    MERGED(Bucket.ARCHIVED),
    /** Observed with a literal that is not in the table; the literal itself is kept. */
    OTHER(Bucket.OTHER);

    private final Bucket bucket;

    Status(Bucket bucket) {
        this.bucket = bucket;
    }

    /**
     * Where the rapor counts it.
     *
     * @return the one bucket
     */
    public Bucket bucket() {
        return bucket;
    }

    /**
     * Whether nothing more is owed: closed, archived, blocked or merged.
     *
     * @return true where the work has ended
     */
    public boolean isFinal() {
        return bucket == Bucket.FINISHED || bucket == Bucket.ARCHIVED;
    }
}
