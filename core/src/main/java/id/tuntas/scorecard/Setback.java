package id.tuntas.scorecard;

import id.tuntas.text.LocalText;

/** Something that sends the work on a complaint back. */
public enum Setback {
    /** It was opened again after its end. */
    REOPENED("reopened", "dibuka kembali", "opened again"),
    /** A unit returned it as not its own. */
    RETURNED("returned", "dikembalikan: bukan kewenangan", "returned as not the unit's own"),
    /** An answer of a unit was rejected. */
    FOLLOW_UP_REJECTED("followUpRejected", "jawabannya ditolak", "its answer was rejected");

    private final String field;
    private final String indonesian;
    private final String english;

    Setback(String field, String indonesian, String english) {
        this.field = field;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * Its name in documents.
     *
     * @return such as {@code reopened}
     */
    public String field() {
        return field;
    }

    /**
     * The words for it.
     *
     * @return such as {@code dibuka kembali}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }
}
