package id.tuntas.routing;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.UnitName;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a router needs to know of a complaint. What is absent is not known, and no condition on it holds. Immutable; its
 * words redact themselves in {@code toString}.
 */
@Value.Immutable
@TuntasStyle
public abstract sealed class RoutingCase permits ImmutableRoutingCase {

    RoutingCase() {}

    /**
     * What kind of complaint it is.
     *
     * @return the classification; empty where it has none
     */
    public abstract Optional<Classification> classification();

    /**
     * What it is about.
     *
     * @return the category's name; empty where it has none
     */
    public abstract Optional<String> category();

    /**
     * How it came in.
     *
     * @return the channel; empty where not known
     */
    public abstract Optional<Channel> channel();

    /**
     * Whom the reporter asked to answer (instansi tujuan).
     *
     * @return the agency under any spelling; empty where the reporter named none
     */
    public abstract Optional<UnitName> agency();

    /**
     * Whom the complaint accuses, as far as somebody has said so. No unit is taken to be accused because the words name it.
     *
     * @return units under any spelling; empty where nobody said
     */
    public abstract Set<UnitName> accused();

    /**
     * The kecamatan in which it happened.
     *
     * @return its name; empty where not known
     */
    public abstract Optional<String> district();

    /**
     * The desa or kelurahan in which it happened.
     *
     * @return its name; empty where not known
     */
    public abstract Optional<String> village();

    /**
     * Who may know what.
     *
     * @return {@link Confidentiality#STRICTEST} unless said
     */
    @Value.Default
    public Confidentiality confidentiality() {
        return Confidentiality.STRICTEST;
    }

    /**
     * When it came in.
     *
     * @return a local moment of the regency; empty where not known
     */
    public abstract Optional<LocalDateTime> arrival();

    /**
     * Judul, in the reporter's words.
     *
     * @return any text, empty unless said
     */
    @Value.Default
    public String title() {
        return "";
    }

    /**
     * Isi, in the reporter's words.
     *
     * @return any text, empty unless said
     */
    @Value.Default
    public String body() {
        return "";
    }

    /**
     * The words of a field.
     *
     * @param field which one
     * @return any text, also an empty one
     */
    public final String words(CaseField field) {
        return field == CaseField.TITLE ? title() : body();
    }

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Says how long the words are and never what they say. */
    @Override
    public final String toString() {
        return "RoutingCase[" + title().length() + " and " + body().length() + " characters]";
    }

    /** Builds a case. */
    public static final class Builder extends ImmutableRoutingCase.Builder {
        Builder() {}
    }
}
