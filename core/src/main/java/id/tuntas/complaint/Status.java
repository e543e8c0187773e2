package id.tuntas.complaint;

import id.tuntas.text.LocalText;

/**
 * Where a complaint stands after an event.
 *
 * <p>Who closed or archived it is no status of its own but the actor of that event.
 */
public enum Status {
    /** Arrived, and no status was observed yet: all that the row of an export says of the day of arrival. */
    UNKNOWN(Bucket.UNKNOWN, "belum diketahui", "not known yet"),
    /** Belum terverifikasi. */
    UNVERIFIED(Bucket.NOT_FOLLOWED_UP, "belum terverifikasi", "not verified"),
    /** Terverifikasi, or returned as not ours: with the coordinator. */
    VERIFIED(Bucket.NOT_FOLLOWED_UP, "terverifikasi", "verified, with the coordinator"),
    /** Terdisposisi: with a unit that has not begun. */
    DISPOSED(Bucket.NOT_FOLLOWED_UP, "terdisposisi", "disposed to a unit that has not begun"),
    /** Diproses: a unit works on it. */
    IN_PROGRESS(Bucket.IN_PROCESS, "diproses", "in progress"),
    /** Ditindaklanjuti: the unit answered. */
    FOLLOWED_UP(Bucket.IN_PROCESS, "ditindaklanjuti", "followed up and answered"),
    /** Tertunda, menunggu kelengkapan informasi: waits for its reporter. */
    AWAITING_REPORTER(Bucket.IN_PROCESS, "menunggu kelengkapan informasi", "waiting for the reporter to complete it"),
    /** Dirujuk: waits for an agency outside, under the coordinator's watch. */
    REFERRED(Bucket.IN_PROCESS, "dirujuk ke instansi luar", "referred to an agency outside"),
    /** Ditutup. */
    CLOSED(Bucket.FINISHED, "ditutup", "closed"),
    /** Diarsipkan. */
    ARCHIVED(Bucket.ARCHIVED, "diarsipkan", "archived"),
    /** Konten terblokir. */
    BLOCKED(Bucket.ARCHIVED, "konten terblokir", "content blocked"),
    /** Digabung into another complaint. */
    MERGED(Bucket.ARCHIVED, "digabung ke laporan lain", "merged into another complaint"),
    /** Observed with a literal that is not in the table; the literal itself is kept. */
    OTHER(Bucket.OTHER, "status lain", "another status");

    private final Bucket bucket;
    private final String indonesian;
    private final String english;

    Status(Bucket bucket, String indonesian, String english) {
        this.bucket = bucket;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * What people call it.
     *
     * @return such as {@code menunggu kelengkapan informasi}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
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
