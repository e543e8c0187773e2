package id.tuntas.routing;

import id.tuntas.text.LocalText;

/** Where in a complaint the reporter's words stand. */
public enum CaseField {
    /** Judul. */
    TITLE("judul", "title"),
    /** Isi. */
    BODY("isi", "body");

    private final String indonesian;
    private final String english;

    CaseField(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * What it is called, for people.
     *
     * @return {@code judul} and {@code title}, or {@code isi} and {@code body}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }
}
