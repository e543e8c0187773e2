package id.tuntas.complaint;

/**
 * The heap of the rapor that a complaint is counted in. Every complaint is in exactly one, so the six sum to the total.
 *
 * <p>The ministry's form of 2023 knows finished, in process and not followed up; archived, other and unknown are kept
 * apart here because no source says where the ministry counts them.
 */
public enum Bucket {
    /** Selesai: closed, by whomever. */
    FINISHED("finished"),
    /** Proses: a unit works on it, or it waits for its reporter or for an agency outside. */
    IN_PROCESS("inProcess"),
    /** Belum ditindaklanjuti: nobody has begun. */
    NOT_FOLLOWED_UP("notFollowedUp"),
    /** Arsip: archived, blocked or merged into another. */
    ARCHIVED("archived"),
    /** Seen with a status literal that is not in the table. */
    OTHER("other"),
    /** Known to have arrived, and nothing more. */
    UNKNOWN("unknown");

    private final String field;

    Bucket(String field) {
        this.field = field;
    }

    /**
     * The field of {@code rapor.json} that holds its count.
     *
     * @return the field's name, such as {@code inProcess}
     */
    public String field() {
        return field;
    }
}
