package id.tuntas.complaint;

import id.tuntas.text.LocalText;

/** What somebody's words are. */
public enum TextKind {
    /** Judul of the complaint. */
    TITLE("judul", "title"),
    /** Isi of the complaint, or of a reply. */
    BODY("isi", "body"),
    /** Lokasi, in the reporter's words. */
    PLACE("lokasi", "place"),
    /** Catatan: a note of whoever works on it. */
    NOTE("catatan", "note"),
    /** Jawaban: what a unit answered. */
    ANSWER("jawaban", "answer"),
    /** Alasan: why something was done. */
    REASON("alasan", "reason"),
    /** Nama berkas of an attachment. */
    FILE_NAME("nama_berkas", "file name");

    private final String literal;
    private final String english;

    TextKind(String literal, String english) {
        this.literal = literal;
        this.english = english;
    }

    /**
     * The word for it.
     *
     * @return a lower-case Indonesian word, words joined by underscores
     */
    public String literal() {
        return literal;
    }

    /**
     * What it is called, for people.
     *
     * @return such as {@code jawaban} and {@code answer}
     */
    public LocalText text() {
        return new LocalText(literal.replace('_', ' '), english);
    }
}
