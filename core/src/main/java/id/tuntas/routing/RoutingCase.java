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
 * What is known of a complaint when it is to be disposed. What is absent is not known, and no condition on it holds.
 * Nothing that is known only afterwards belongs here: no status, no day of closing, not the unit that it went to. Immutable;
 * its words redact themselves in {@code toString}.
 *
 * <p>Example: {@code RoutingCase.builder().title("Jalan berlubang").body("Jalan di depan pasar berlubang").category("Jalan
 * Berlubang").arrival(LocalDateTime.of(2024, 3, 8, 10, 15)).build()}, which came in on Friday 8 March 2024.
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
     * The agency under which it was filed ({@code Instansi Induk}). No rule asks for it; suggestions are learned from it.
     *
     * @return the agency, also where it is the regency as a whole; empty where none is named
     */
    public abstract Optional<UnitName> parentAgency();

    /**
     * Who returned it as not theirs (bukan kewenangan) before; it does not go there again.
     *
     * @return units under any spelling; empty where nobody did
     */
    public abstract Set<UnitName> returnedBy();

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
     * Where it happened, in the reporter's words (lokasi).
     *
     * @return any text, empty unless said
     */
    @Value.Default
    public String place() {
        return "";
    }

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
