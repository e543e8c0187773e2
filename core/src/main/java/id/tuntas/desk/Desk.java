package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.LifecycleRules;
import id.tuntas.directory.Directory;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DirectorySource;
import id.tuntas.port.IdSource;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.TextStore;
import id.tuntas.port.WordIndex;
import id.tuntas.sla.SlaCalculator;
import java.time.InstantSource;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the use cases of one regency work with: its ports, its clock, its rules. A host builds one and hands it to each use
 * case. Immutable; as safe for use by many threads as the ports are.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Desk permits ImmutableDesk {

    /**
     * Whose desk it is.
     *
     * @return the regency
     */
    RegencyId regency();

    /**
     * Where the histories are kept.
     *
     * @return the store
     */
    ComplaintStore store();

    /**
     * Where people's words are kept.
     *
     * @return the store
     */
    TextStore texts();

    /**
     * Where words are searched.
     *
     * @return the index; empty where nothing is searched
     */
    Optional<WordIndex> wordIndex();

    /**
     * Where it is kept who reporters are.
     *
     * @return the vault
     */
    ReporterVault vault();

    /**
     * Where new ids and salts come from.
     *
     * @return the source
     */
    IdSource ids();

    /**
     * The clock.
     *
     * @return the source of instants
     */
    InstantSource clock();

    /**
     * Who holds which post.
     *
     * @return the source, one without units unless said
     */
    @Value.Default
    default DirectorySource directory() {
        return DirectorySource.of(Directory.empty());
    }

    /**
     * What is due when.
     *
     * @return the calculator; its calendar also says which days are local days
     */
    SlaCalculator sla();

    /**
     * What the regency decided about the lifecycle.
     *
     * @return the rules, {@link LifecycleRules#DEFAULTS} unless said
     */
    @Value.Default
    default LifecycleRules rules() {
        return LifecycleRules.DEFAULTS;
    }

    /**
     * Who is told what.
     *
     * @return the rules, {@link NoticeRules#DEFAULTS} unless said
     */
    @Value.Default
    default NoticeRules notices() {
        return NoticeRules.DEFAULTS;
    }

    /**
     * A builder.
     *
     * @return an empty one; regency, store, texts, vault, ids, clock and sla are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a desk. */
    final class Builder extends ImmutableDesk.Builder {
        Builder() {}
    }
}
