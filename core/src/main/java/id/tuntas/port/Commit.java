package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.base.style.TuntasStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is stored together or not at all: events behind one or more histories, and the notices that follow from them, under
 * the caller's key. Immutable.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Commit permits ImmutableCommit {

    /**
     * The regency of all of it.
     *
     * @return the regency
     */
    RegencyId regency();

    /**
     * The caller's name for it.
     *
     * @return the key
     */
    CommitKey key();

    /**
     * What tells this body from another under the same key.
     *
     * @return 64 lower-case hexadecimal digits, a SHA-256
     */
    String bodyDigest();

    /**
     * The events, by history.
     *
     * @return at most one append a complaint
     */
    List<Append> appends();

    /**
     * What is to be told to whom because of it; goes into the {@link NoticeQueue} with the events or not at all.
     *
     * @return none unless said; each id once
     */
    List<Notice> notices();

    /**
     * Checks what belongs together.
     *
     * @throws InvalidValueException if a complaint or a notice is of another regency, a complaint appended to or an id of a
     *     notice given twice, or the digest is no SHA-256
     */
    @Value.Check
    default void check() {
        if (appends().stream().anyMatch(append -> !append.base().id().regency().equals(regency()))) {
            throw InvalidValueException.of("appends", "complaints of the regency of the commit");
        }
        if (appends().stream().map(append -> append.base().id()).distinct().count()
                != appends().size()) {
            throw InvalidValueException.of("appends", "one append a complaint");
        }
        if (notices().stream().anyMatch(notice -> !notice.regency().equals(regency()))) {
            throw InvalidValueException.of("notices", "notices of the regency of the commit");
        }
        if (notices().stream().map(Notice::id).distinct().count() != notices().size()) {
            throw InvalidValueException.of("notices", "each id once");
        }
        if (bodyDigest().length() != 64) {
            throw InvalidValueException.of("bodyDigest", "64 hexadecimal digits");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one; regency, key and digest are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a commit. */
    final class Builder extends ImmutableCommit.Builder {
        Builder() {}
    }
}
