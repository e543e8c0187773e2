package id.tuntas.complaint;

import java.util.Locale;

/**
 * Who may know what: two independent flags that a reporter may combine. Immutable.
 *
 * <p>Exports write {@code Anonim}, {@code Rahasia}, {@code Anonim|Rahasia} or nothing.
 *
 * @param anonymous anonim: the reporter's identity is hidden from the unit complained of and from the public
 * @param secret rahasia: the content is hidden from the public
 */
public record Confidentiality(boolean anonymous, boolean secret) {

    /** Neither flag. */
    public static final Confidentiality OPEN = new Confidentiality(false, false);

    /** Both flags: what is assumed where a source is unclear. */
    public static final Confidentiality STRICTEST = new Confidentiality(true, true);

    /**
     * Reads {@code Tipe Laporan}.
     *
     * @param words words separated by {@code |}, in any case; blank is {@link #OPEN}
     * @return the flags; {@link #STRICTEST} where a word is neither {@code Anonim} nor {@code Rahasia}
     */
    public static Confidentiality parse(String words) {
        boolean anonymous = false;
        boolean secret = false;
        for (String word : words.split("\\|", -1)) {
            switch (word.strip().toLowerCase(Locale.ROOT)) {
                case "anonim" -> anonymous = true;
                case "rahasia" -> secret = true;
                case "" -> {}
                default -> {
                    return STRICTEST;
                }
            }
        }
        return new Confidentiality(anonymous, secret);
    }

    /**
     * What hides all that either of two hides.
     *
     * @param other other flags
     * @return a flag for each that one of them has
     */
    public Confidentiality stricter(Confidentiality other) {
        return new Confidentiality(anonymous || other.anonymous, secret || other.secret);
    }

    /**
     * Whether these hide all that others hide.
     *
     * @param other other flags
     * @return true where nothing that the others hide becomes known
     */
    public boolean hidesAll(Confidentiality other) {
        return equals(stricter(other));
    }
}
