package id.tuntas.port;

import id.tuntas.base.InvalidValueException;

/**
 * The caller's name for one commit, so that trying it again after an unclear answer takes effect once. Immutable.
 *
 * <p>The id of a complaint that is taken in follows from the key alone, and is what its reporter and the public know it by. So
 * take what nobody can guess, such as a random UUID that the form was given out with: under {@code form-1} anybody could look
 * up whether there is a complaint, and where it stands.
 *
 * @param value 1 to 128 characters, unique within the regency; holds no personal data
 */
public record CommitKey(String value) {

    /**
     * Checks the length.
     *
     * @param value 1 to 128 characters
     * @throws InvalidValueException if it is shorter or longer
     */
    public CommitKey {
        if (value.isEmpty() || value.length() > 128) {
            throw InvalidValueException.of("commitKey", "1 to 128 characters");
        }
    }
}
