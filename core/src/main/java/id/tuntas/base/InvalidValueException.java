package id.tuntas.base;

import java.util.List;

/**
 * A caller handed over a value that the type cannot hold.
 *
 * <p>It names the attributes at fault and what was expected of them. It never carries the value itself, because a value
 * may be personal data: {@code RegencyId.of("")} says {@code regencyId: 1 to 64 letters, digits, dots or hyphens}.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Names of the attributes at fault; an array because a list is not serialisable by its type. */
    private final String[] attributes;

    private InvalidValueException(String message, String... attributes) {
        super(message);
        this.attributes = attributes.clone();
    }

    /**
     * One attribute that does not hold what was expected.
     *
     * @param attribute the attribute's name as the type's accessor spells it
     * @param expected what would have been right, without the value at fault
     * @return the exception, to be thrown
     */
    public static InvalidValueException of(String attribute, String expected) {
        return new InvalidValueException(attribute + ": " + expected, attribute);
    }

    /**
     * The attributes at fault.
     *
     * @return names as the accessors spell them, never empty
     */
    public List<String> attributes() {
        return List.of(attributes);
    }
}
