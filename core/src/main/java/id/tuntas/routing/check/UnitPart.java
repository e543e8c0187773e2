package id.tuntas.routing.check;

import id.tuntas.text.LocalText;

/** As what a rule, or the book, names a unit. */
public enum UnitPart {
    /** It answers. */
    LEAD("unit", "unit"),
    /** It helps. */
    SUPPORTING("pendukung", "supporting unit"),
    /** The reporter asks it. */
    AGENCY("instansi tujuan", "requested agency"),
    /** It takes complaints of oversight grade. */
    INSPECTORATE("inspektorat", "inspectorate");

    private final String indonesian;
    private final String english;

    UnitPart(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * What it is called, for people.
     *
     * @return such as {@code pendukung} and {@code supporting unit}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }
}
