package id.tuntas.complaint;

/** What somebody's words are. */
public enum TextKind {
    /** Judul of the complaint. */
    TITLE("judul"),
    /** Isi of the complaint, or of a reply. */
    BODY("isi"),
    /** Lokasi, in the reporter's words. */
    PLACE("lokasi"),
    /** Catatan: a note of whoever works on it. */
    NOTE("catatan"),
    /** Jawaban: what a unit answered. */
    ANSWER("jawaban"),
    /** Alasan: why something was done. */
    REASON("alasan"),
    /** Nama berkas of an attachment. */
    FILE_NAME("nama_berkas");

    private final String literal;

    TextKind(String literal) {
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
