package id.tuntas.calendar;

import java.util.Optional;

/** How well a row of a holiday table is founded. The literal is how the table in CSV spells it. */
public enum Confidence {
    /** The decree or a full reproduction of it was read, or the date was observed. */
    HIGH("high"),
    /** Several independent copies agree; the decree itself was not read. */
    MEDIUM_HIGH("medium-high"),
    /** Awaits a further decision, for example the sighting of the moon. */
    MEDIUM("medium"),
    /** A forecast. */
    LOW("low");

    private final String literal;

    Confidence(String literal) {
        this.literal = literal;
    }

    /**
     * The confidence of that literal.
     *
     * @param literal as a holiday table spells it, for example {@code medium-high}
     * @return the confidence, or empty where none is spelled so
     */
    public static Optional<Confidence> ofLiteral(String literal) {
        for (Confidence confidence : values()) {
            if (confidence.literal.equals(literal)) {
                return Optional.of(confidence);
            }
        }
        return Optional.empty();
    }

    /**
     * How a holiday table in CSV spells this confidence.
     *
     * @return for example {@code medium-high}
     */
    public String literal() {
        return literal;
    }
}
