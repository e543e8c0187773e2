package id.tuntas.routing;

import id.tuntas.text.LocalText;

/** How soon a complaint is to be taken up, as a rule says. No official scale is known; this one is ours. */
public enum Urgency {
    /** Biasa: in its turn. */
    NORMAL("biasa", "normal"),
    /** Penting: before the others. */
    HIGH("penting", "high"),
    /** Segera: at once. */
    IMMEDIATE("segera", "immediate");

    private final String indonesian;
    private final String english;

    Urgency(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * What it is called, for people; the Indonesian word is also the one in a rule book's spreadsheet.
     *
     * @return such as {@code penting} and {@code high}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }
}
