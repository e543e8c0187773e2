package id.tuntas.routing;

import id.tuntas.text.LocalText;

/** What a condition of a rule is about. */
public enum ConditionKind {
    /** {@link RoutingRule#classifications()}. */
    CLASSIFICATION("klasifikasi", "classification"),
    /** {@link RoutingRule#categories()}. */
    CATEGORY("kategori", "category"),
    /** {@link RoutingRule#channels()}. */
    CHANNEL("kanal", "channel"),
    /** {@link RoutingRule#agencies()}. */
    AGENCY("instansi tujuan", "requested agency"),
    /** {@link RoutingRule#places()}. */
    PLACE("tempat", "place"),
    /** {@link WordCondition#any()}. */
    ANY_WORD("kata", "word"),
    /** {@link WordCondition#all()}. */
    ALL_WORDS("kata (wajib)", "word (required)"),
    /** {@link WordCondition#none()}. */
    NO_WORD("tanpa kata", "without the word"),
    /** {@link RoutingRule#anonymous()} and {@link RoutingRule#secret()}. */
    CONFIDENTIALITY("kerahasiaan", "confidentiality"),
    /** {@link RoutingRule#window()}. */
    TIME("waktu masuk", "time of arrival");

    private final String indonesian;
    private final String english;

    ConditionKind(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * What it is called, for people.
     *
     * @return such as {@code kata} and {@code word}
     */
    public LocalText text() {
        return new LocalText(indonesian, english);
    }
}
