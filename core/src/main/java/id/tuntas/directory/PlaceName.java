package id.tuntas.directory;

import id.tuntas.directory.Place.Kind;
import id.tuntas.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place's name as somebody wrote it, taken apart: the word for the kind, where one stands before it, and the rest.
 *
 * @param bare the plain form without that word; empty where the text has neither letter nor digit
 * @param said what the word says
 */
record PlaceName(String bare, Optional<Kind> said) {

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("kecamatan", Kind.DISTRICT),
            Map.entry("kec", Kind.DISTRICT),
            Map.entry("kapanewon", Kind.DISTRICT),
            Map.entry("kemantren", Kind.DISTRICT),
            Map.entry("distrik", Kind.DISTRICT),
            Map.entry("desa", Kind.VILLAGE),
            Map.entry("ds", Kind.VILLAGE),
            Map.entry("kalurahan", Kind.VILLAGE),
            Map.entry("nagari", Kind.VILLAGE),
            Map.entry("gampong", Kind.VILLAGE),
            Map.entry("kelurahan", Kind.WARD),
            Map.entry("kel", Kind.WARD));

    /** A word for a kind that stands alone is the name itself. */
    static PlaceName of(String text) {
        List<String> words = PlainText.of(text).words();
        Optional<Kind> said = words.size() > 1 ? Optional.ofNullable(WORDS.get(words.get(0))) : Optional.empty();
        return new PlaceName(String.join(" ", words.subList(said.isPresent() ? 1 : 0, words.size())), said);
    }

    /** Whether a word before the name says that kind. */
    boolean says(Kind kind) {
        return said.filter(kind::equals).isPresent();
    }

    /** Whether the word before the name, if there is one, allows for a kecamatan (true) or for a desa or kelurahan. */
    boolean allows(boolean district) {
        return said.isEmpty() || (said.get() == Kind.DISTRICT) == district;
    }
}
