package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import java.util.Optional;

/**
 * How a complaint came in, in the words of the source ({@code Sumber Laporan}). An open set: Website, Android, SMS,
 * Whatsapp, Instagram, Google review, call centre 112, and whatever comes next.
 *
 * <p>An export writes {@code Website - pemerintah-kabupaten-sampang} for the page of one agency: the medium is
 * {@code Website}, the agency's slug is {@code pemerintah-kabupaten-sampang}. Immutable.
 *
 * @param literal the words of the source, outer white space removed
 */
public record Channel(String literal) {

    private static final String SEPARATOR = " - ";

    /**
     * Removes outer white space.
     *
     * @param literal the words of the source
     * @throws InvalidValueException if they are blank
     */
    public Channel {
        literal = literal.strip();
        if (literal.isEmpty()) {
            throw InvalidValueException.of("channel", "the words of a channel");
        }
    }

    /**
     * The channel of those words.
     *
     * @param literal the words of the source
     * @return the channel
     * @throws InvalidValueException if they are blank
     */
    public static Channel of(String literal) {
        return new Channel(literal);
    }

    /**
     * The medium, without the agency: what the rapor groups by.
     *
     * @return such as {@code Website}
     */
    public String medium() {
        int at = literal.indexOf(SEPARATOR);
        return at <= 0 ? literal : literal.substring(0, at).strip();
    }

    /**
     * The agency on whose page it came in.
     *
     * @return the slug; empty where the source names none
     */
    public Optional<String> agencySlug() {
        int at = literal.indexOf(SEPARATOR);
        String slug = at <= 0 ? "" : literal.substring(at + SEPARATOR.length()).strip();
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
    }

    @Override
    public String toString() {
        return literal;
    }
}
