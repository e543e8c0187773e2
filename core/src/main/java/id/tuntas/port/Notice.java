package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.TrackingId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Something to be told to somebody: what kind of thing, whom by office or id, about which complaint, from when until when. It
 * holds no text and nothing personal; the text is made of kind and arguments when it is sent. Immutable.
 *
 * <p>Example: the reporter {@code k7q2v5n3} is told {@code pengaduan-diterima} of complaint 4695068, not before Tuesday
 * 5 March 2024, 08:00 WIB, and no longer on Friday 8 March 2024, 08:00 WIB.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Notice permits ImmutableNotice {

    /** What an argument's value looks like: a code, a date or a number, no sentence, no address. */
    Pattern ARGUMENT = Pattern.compile("[A-Za-z0-9._:+-]{0,100}");

    /** The first moment that every database can hold: 1 January 1900, 00:00 UTC. */
    Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** The last one: 30 December 9999, 23:59:59 UTC. */
    Instant LATEST = Instant.parse("9999-12-30T23:59:59Z");

    /**
     * The regency whose notice it is.
     *
     * @return the regency
     */
    RegencyId regency();

    /**
     * Its id; whoever makes it from the same cause makes the same id, so that nobody is told twice.
     *
     * @return 1 to 64 ASCII letters, digits, dots, dashes or underscores, unique within the regency
     */
    String id();

    /**
     * What it tells.
     *
     * @return the kind
     */
    NoticeKind kind();

    /**
     * Whom it is for.
     *
     * @return a role, an officer or a reporter
     */
    Addressee to();

    /**
     * What it is about.
     *
     * @return a complaint of the regency; empty where it is about none
     */
    Optional<ComplaintId> about();

    /**
     * The number by which its addressee knows the complaint.
     *
     * @return the tracking id, if it has one
     */
    Optional<TrackingId> tracking();

    /**
     * From when on it may be sent.
     *
     * @return the first moment, cut to the microsecond
     */
    Instant notBefore();

    /**
     * From when on it is no longer sent.
     *
     * @return the first moment at which it is expired, behind {@link #notBefore()}, cut to the microsecond
     */
    Instant expires();

    /**
     * Whether its text says nothing of what the complaint is about: the kind and the tracking id only.
     *
     * @return true unless said, which is right for every complaint that is rahasia
     */
    @Value.Default
    default boolean contentFree() {
        return true;
    }

    /**
     * What its text needs beside.
     *
     * @return names of 1 to 40 lower-case letters, digits and dashes; values of at most 100 ASCII letters, digits and
     *     {@code . _ : + -}, with no more than 9 digits in a row, so that neither a phone number nor a NIK fits; at most 20
     */
    Map<String, String> arguments();

    /**
     * Checks the forms and cuts the moments.
     *
     * @return the notice with moments that every database can hold
     * @throws InvalidValueException if id, moments or arguments have another form, the complaint is of another regency, or it expires
     *     before it may be sent
     */
    @Value.Check
    default Notice check() {
        if (!Hashes.ID.matcher(id()).matches()) {
            throw InvalidValueException.of("noticeId", Hashes.ID_FORM);
        }
        if (about().filter(complaint -> !complaint.regency().equals(regency())).isPresent()) {
            throw InvalidValueException.of("about", "a complaint of the regency of the notice");
        }
        if (arguments().size() > 20
                || !arguments().keySet().stream().allMatch(name -> name.matches("[a-z0-9-]{1,40}"))
                || !arguments().values().stream().allMatch(Notice::isCode)) {
            throw InvalidValueException.of("arguments", "at most 20 codes, dates or numbers by name");
        }
        Instant first = notBefore().truncatedTo(ChronoUnit.MICROS);
        Instant end = expires().truncatedTo(ChronoUnit.MICROS);
        if (first.isBefore(EARLIEST) || end.isAfter(LATEST)) {
            throw InvalidValueException.of("notBefore, expires", "dates of the years 1900 to 9999");
        }
        if (!first.isBefore(end)) {
            throw InvalidValueException.of("expires", "behind notBefore");
        }
        return first.equals(notBefore()) && end.equals(expires())
                ? this
                : builder().from(this).notBefore(first).expires(end).build();
    }

    private static boolean isCode(String value) {
        return ARGUMENT.matcher(value).matches() && !value.matches(".*[0-9]{10}.*");
    }

    /**
     * A builder.
     *
     * @return an empty one; regency, id, kind, to, notBefore and expires are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a notice. */
    final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
