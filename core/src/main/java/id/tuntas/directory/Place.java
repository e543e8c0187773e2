package id.tuntas.directory;

import id.tuntas.text.LocalText;
import java.util.Optional;
import java.util.Set;

/**
 * A kecamatan, desa or kelurahan. Immutable.
 *
 * @param name its name without the word for its kind, such as {@code Contoh Utara}
 * @param kind what it is
 * @param within the kecamatan in which a desa or kelurahan lies, by name or alias; empty for a kecamatan, or where not known
 * @param aliases other names and spellings that are used for it, such as abbreviations
 */
public record Place(String name, Kind kind, Optional<String> within, Set<String> aliases) {

    /** What kind of place it is. */
    public enum Kind {
        /** Kecamatan. */
        DISTRICT("kecamatan", "district"),
        /** Desa. */
        VILLAGE("desa", "village"),
        /** Kelurahan. */
        WARD("kelurahan", "ward");

        private final String indonesian;
        private final String english;

        Kind(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /**
         * What it is called, for people; the Indonesian word is also the one in a file of places.
         *
         * @return such as {@code desa} and {@code village}
         */
        public LocalText text() {
            return new LocalText(indonesian, english);
        }
    }

    /**
     * Copies the set.
     *
     * @param name its name
     * @param kind what it is
     * @param within the kecamatan in which it lies
     * @param aliases other names
     */
    public Place {
        aliases = Set.copyOf(aliases);
    }

    /** Whether it is a kecamatan, and no desa or kelurahan. */
    boolean isDistrict() {
        return kind == Kind.DISTRICT;
    }
}
