package id.tuntas.routing;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Classification;
import java.util.Optional;
import org.immutables.value.Value;

/** What a router needs to know of a complaint. Immutable; its text redacts itself in {@code toString}. */
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
     * The reporter's words: title and body.
     *
     * @return any text, also an empty one
     */
    public abstract String text();

    /**
     * A builder.
     *
     * @return an empty one; the text is required
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Says how long the text is and never what it says. */
    @Override
    public final String toString() {
        return "RoutingCase[" + text().length() + " characters]";
    }

    /** Builds a case. */
    public static final class Builder extends ImmutableRoutingCase.Builder {
        Builder() {}
    }
}
