package id.tuntas.routing.suggest;

import id.tuntas.base.InvalidValueException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that can speak for a unit or against it: a word, a category, that the unit itself is named. Immutable; never
 * text as a reporter wrote it, only single words that several reports share.
 *
 * @param kind what it is
 * @param value which one, such as {@code jalan}; empty where the kind says all
 */
public record Feature(Kind kind, String value) implements Comparable<Feature> {

    private static final int LONGEST = 300;
    private static final Comparator<Feature> ORDER = Comparator.<Feature, String>comparing(
                    feature -> feature.kind().literal())
            .thenComparing(Feature::value);

    /** What a feature is. */
    public enum Kind {
        /** That a unit gets many reports. */
        PRIOR("prior", "banyaknya laporan", "number of reports"),
        /** The stem of a word of title, body or place. */
        WORD("word", "kata", "word"),
        /** The stem of a word of the title, once more. */
        TITLE_WORD("title_word", "kata judul", "title word"),
        /** The category as a whole. */
        CATEGORY("category", "kategori", "category"),
        /** The agency under which it was filed. */
        PARENT_AGENCY("parent_agency", "instansi induk", "parent agency"),
        /** The agency that was asked for. */
        REQUESTED_AGENCY("requested_agency", "instansi yang diminta", "requested agency"),
        /** The medium by which it came. */
        MEDIUM("medium", "sumber", "medium"),
        /** The agency on whose page it came in. */
        PAGE("page", "halaman instansi", "page of agency"),
        /** The classification. */
        CLASSIFICATION("classification", "klasifikasi", "classification"),
        /** Words of the unit's own name in title, body or place. */
        NAMED_IN_TEXT("named_in_text", "nama unit dalam teks", "unit's name in the text"),
        /** Words of the unit's own name in the category. */
        NAMED_IN_CATEGORY("named_in_category", "nama unit dalam kategori", "unit's name in the category"),
        /** Words of the unit's own name in the page's slug. */
        NAMED_IN_PAGE("named_in_page", "nama unit dalam halaman", "unit's name in the page"),
        /** The unit is the agency under which it was filed. */
        IS_PARENT("is_parent", "unit ini instansi induknya", "the unit is the parent agency"),
        /** The unit is the agency that was asked for. */
        IS_REQUESTED("is_requested", "unit ini yang diminta", "the unit was asked for"),
        /** The unit has already returned this complaint. */
        RETURNED("returned", "sudah dikembalikan unit ini", "already returned by this unit");

        private final String literal;
        private final String indonesian;
        private final String english;

        Kind(String literal, String indonesian, String english) {
            this.literal = literal;
            this.indonesian = indonesian;
            this.english = english;
        }

        /**
         * The word for it in documents.
         *
         * @return such as {@code title_word}
         */
        public String literal() {
            return literal;
        }

        /**
         * The kind of a word in documents.
         *
         * @param literal such as {@code title_word}
         * @return the kind; empty for any other word
         */
        public static Optional<Kind> of(String literal) {
            return Arrays.stream(values())
                    .filter(kind -> kind.literal.equals(literal))
                    .findFirst();
        }

        /** Whether it is about the complaint and one unit together, so that one weight speaks for many units. */
        boolean isJoint() {
            return switch (this) {
                case NAMED_IN_TEXT, NAMED_IN_CATEGORY, NAMED_IN_PAGE, IS_PARENT, IS_REQUESTED -> true;
                default -> false;
            };
        }

        /** Whether it is a word that a reporter wrote. */
        boolean isWord() {
            return this == WORD || this == TITLE_WORD;
        }

        String indonesian() {
            return indonesian;
        }

        String english() {
            return english;
        }
    }

    /**
     * Checks the length.
     *
     * @param kind what it is
     * @param value which one
     * @throws InvalidValueException if the value is longer than 300 characters
     */
    public Feature {
        if (value.length() > LONGEST) {
            throw InvalidValueException.of("value", "at most " + LONGEST + " characters");
        }
    }

    static Feature of(Kind kind) {
        return new Feature(kind, "");
    }

    static boolean fits(String value) {
        return value.length() <= LONGEST;
    }

    @Override
    public int compareTo(Feature other) {
        return ORDER.compare(this, other);
    }
}
