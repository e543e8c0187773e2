package id.tuntas.port;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.ReporterId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a vault's audit: somebody stored, read, looked for or erased an identity, or tried to. Immutable; holds nothing
 * of the identity.
 */
@Value.Immutable
@TuntasStyle
public sealed interface VaultEntry permits ImmutableVaultEntry {

    /** What was done. */
    enum Act {
        /** An identity was put into the vault or replaced. */
        STORED,
        /** An identity was asked for by its id. */
        READ,
        /** Reporters were looked for by a contact; an entry for each that was found, one without a reporter where none was. */
        LOOKED_UP,
        /** An identity was erased. */
        ERASED
    }

    /**
     * Where it stands in the audit of its regency.
     *
     * @return 1 for the first, without gaps
     */
    long number();

    /**
     * What was done.
     *
     * @return the act
     */
    Act act();

    /**
     * Whose identity it was.
     *
     * @return the id that was named or found; empty where a look-up found nobody
     */
    Optional<ReporterId> reporter();

    /**
     * Whether there was an identity.
     *
     * @return false where none was known, or it had been erased
     */
    boolean found();

    /**
     * Who did it, why and when.
     *
     * @return the access
     */
    VaultAccess access();

    /**
     * A builder.
     *
     * @return an empty one; all but the reporter is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    final class Builder extends ImmutableVaultEntry.Builder {
        Builder() {}
    }
}
