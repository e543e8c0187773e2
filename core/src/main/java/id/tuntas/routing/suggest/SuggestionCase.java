package id.tuntas.routing.suggest;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known of a complaint when it is to be disposed. Immutable; its texts redact themselves in {@code toString}.
 *
 * <p>Nothing that is known only afterwards belongs here: no status, no day of closing, not the unit that it went to.
 * Example: {@code SuggestionCase.builder().title("Jalan berlubang").body("Jalan di depan pasar berlubang")
 * .category("Infrastruktur Jalan").build()}.
 */
@Value.Immutable
@TuntasStyle
public abstract sealed class SuggestionCase permits ImmutableSuggestionCase {

    SuggestionCase() {}

    /**
     * The reporter's title.
     *
     * @return any text, empty unless said
     */
    @Value.Default
    public String title() {
        return "";
    }

    /**
     * The reporter's words.
     *
     * @return any text, empty unless said
     */
    @Value.Default
    public String body() {
        return "";
    }

    /**
     * Where it is, in words, such as the names of a village and a district. Read as the text is.
     *
     * @return any text, empty unless said
     */
    @Value.Default
    public String place() {
        return "";
    }

    /**
     * What it is about.
     *
     * @return the category's name; empty where it has none
     */
    public abstract Optional<String> category();

    /**
     * The agency under which it was filed ({@code Instansi Induk}).
     *
     * @return the agency, also where it is the regency as a whole; empty where none is named
     */
    public abstract Optional<UnitName> parentAgency();

    /**
     * The agency that the reporter asked for.
     *
     * @return the agency; empty where none was asked for
     */
    public abstract Optional<UnitName> requestedAgency();

    /**
     * How it came in.
     *
     * @return the channel; empty where it is not known
     */
    public abstract Optional<Channel> channel();

    /**
     * What kind of complaint it is.
     *
     * @return the classification; empty where it has none
     */
    public abstract Optional<Classification> classification();

    /**
     * Who returned it as not theirs (bukan kewenangan) before.
     *
     * @return the units, under any of their names
     */
    public abstract Set<UnitName> returnedBy();

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Says how long the texts are and never what they say. */
    @Override
    public final String toString() {
        return "SuggestionCase[" + (title().length() + body().length() + place().length()) + " characters]";
    }

    /** Builds a case. */
    public static final class Builder extends ImmutableSuggestionCase.Builder {
        Builder() {}
    }
}
