package id.tuntas.routing.suggest;

/** How far to trust a suggestion. */
public enum Confidence {
    /** A guess: the probability is below one half, or nothing of the complaint is known to the model. */
    LOW,
    /** More likely than not: from one half on. */
    FAIR,
    /** From four fifths on. */
    HIGH;

    private static final double FAIR_FROM = 0.5;
    private static final double HIGH_FROM = 0.8;

    static Confidence of(double probability) {
        if (probability < FAIR_FROM) {
            return LOW;
        }
        return probability < HIGH_FROM ? FAIR : HIGH;
    }
}
