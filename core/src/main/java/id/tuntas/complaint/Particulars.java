package id.tuntas.complaint;

import id.tuntas.base.style.TuntasStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source says of a complaint beside the event itself: an export repeats it in every row, a log may in any line.
 * What is absent was not said and changes nothing; what is present holds from that event on. Immutable.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Particulars permits ImmutableParticulars {

    /** Nothing was said. */
    Particulars NONE = builder().build();

    /**
     * What kind of complaint it is.
     *
     * @return the classification; empty where not said or blank
     */
    Optional<Classification> classification();

    /**
     * How it came in.
     *
     * @return the channel; empty where not said
     */
    Optional<Channel> channel();

    /**
     * What it is about, in the words of the source.
     *
     * @return the category's name; empty where not said
     */
    Optional<String> category();

    /**
     * Who may know what.
     *
     * @return the flags; empty where the source has no such column
     */
    Optional<Confidentiality> confidentiality();

    /**
     * Whether it needs an examination, such as one in the field. Verification says so.
     *
     * @return empty where nobody said so or otherwise
     */
    Optional<Boolean> needsExamination();

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds particulars. */
    final class Builder extends ImmutableParticulars.Builder {
        Builder() {}
    }
}
