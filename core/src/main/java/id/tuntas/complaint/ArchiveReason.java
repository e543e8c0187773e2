package id.tuntas.complaint;

/**
 * Why a complaint was archived. The first three are what exports of 2021 to 2024 show, the others are ours.
 */
public enum ArchiveReason {
    /** Mengandung SARA, tidak memiliki bukti dukung, tidak jelas, tidak relevan: one reason of the coordinator's in the exports. */
    UNFIT("tidak_layak"),
    /** Mencapai batas kedaluwarsa: nobody completed it in time. */
    EXPIRED("kedaluwarsa"),
    /** Sesuai dengan keinginan pelapor: withdrawn. */
    WITHDRAWN("ditarik_pelapor"),
    /** Before a court. */
    BEFORE_A_COURT("sedang_di_peradilan"),
    /** No concern of a public service. */
    NO_PUBLIC_SERVICE("bukan_pelayanan_publik"),
    /** Advertising or a hoax. */
    SPAM("spam");

    private final String literal;

    ArchiveReason(String literal) {
        this.literal = literal;
    }

    /**
     * The word for it.
     *
     * @return a lower-case Indonesian word, words joined by underscores
     */
    public String literal() {
        return literal;
    }
}
