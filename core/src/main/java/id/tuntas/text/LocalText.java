package id.tuntas.text;

import java.util.Locale;

/**
 * A sentence for people, in Indonesian and in English. Immutable.
 *
 * @param indonesian what officials and citizens read
 * @param english what everybody else reads
 */
public record LocalText(String indonesian, String english) {

    /** The locale of what officials and citizens read. */
    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /**
     * The sentence for a reader.
     *
     * @param locale the reader's
     * @return English for an English reader, Indonesian for everybody else
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : indonesian;
    }
}
