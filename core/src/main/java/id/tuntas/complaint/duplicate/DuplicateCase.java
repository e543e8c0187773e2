package id.tuntas.complaint.duplicate;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.ComplaintId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What of a complaint is compared with others. Immutable; neither words nor place are in {@code toString}.
 *
 * <p>Example: {@code DuplicateCase.builder().id(ComplaintId.of(RegencyId.LOCAL, "4695068"))
 * .receivedAt(Instant.parse("2024-03-04T01:15:00Z")).channel(Channel.of("Whatsapp")).place("35.27.01.2001").words("jln rsk
 * parah di dpn pasar").build()}.
 */
@Value.Immutable
@TuntasStyle
public sealed interface DuplicateCase permits ImmutableDuplicateCase {

    /**
     * Which complaint. Complaints of different regencies are never compared.
     *
     * @return the id
     */
    ComplaintId id();

    /**
     * When it came in.
     *
     * @return a moment of the years 1900 to 9999
     */
    Instant receivedAt();

    /**
     * How it came in. Two are the same where their mediums are, as plain text.
     *
     * @return the channel
     */
    Channel channel();

    /**
     * What it is about. Two are the same where they read alike as plain text.
     *
     * @return the category's name; empty, or without letter and digit, where not known
     */
    Optional<String> category();

    /**
     * Where it happened. Two are the same where they read alike as plain text, so a key of the place is better than its
     * name.
     *
     * @return a key or name; empty, or without letter and digit, where not known
     */
    @Value.Redacted
    Optional<String> place();

    /**
     * What the reporter wrote, title and body.
     *
     * @return the text; it may be empty
     */
    @Value.Redacted
    String words();

    /**
     * Checks the moment.
     *
     * @throws InvalidValueException if it is not of the years 1900 to 9999
     */
    @Value.Check
    default void check() {
        if (receivedAt().isBefore(Instant.parse("1900-01-01T00:00:00Z"))
                || receivedAt().isAfter(Instant.parse("9999-12-31T23:59:59Z"))) {
            throw InvalidValueException.of("receivedAt", "a date of the years 1900 to 9999");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one; id, moment, channel and words are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableDuplicateCase.Builder {
        Builder() {}
    }
}
