package id.tuntas.scorecard;

/**
 * How many complaints something happened to, and how often in all. Immutable.
 *
 * @param complaints to how many it happened at least once
 * @param times how often it happened to them
 */
public record Times(long complaints, long times) {

    /** Never. */
    public static final Times NEVER = new Times(0, 0);

    /**
     * That of both.
     *
     * @param other of other complaints
     * @return the sum
     */
    public Times plus(Times other) {
        return new Times(complaints + other.complaints, times + other.times);
    }
}
