package id.tuntas.text;

/**
 * One word of a text, in the form in which it is compared. Immutable. It is a reporter's word, so {@code toString} tells
 * only where it stands.
 *
 * @param form the word as {@link Matching} brings it to a form, never empty; it may be longer or shorter than what was written
 * @param start where the word begins in the text, as an index of chars
 * @param end where it ends, exclusive
 */
public record Token(String form, int start, int end) {

    @Override
    public String toString() {
        return "Token[" + start + ", " + end + ")";
    }
}
