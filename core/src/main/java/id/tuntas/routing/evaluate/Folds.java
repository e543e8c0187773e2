package id.tuntas.routing.evaluate;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.TrackingId;

/**
 * Which part of a history a complaint is in. It depends on the tracking id and the seed alone, so rows may come in any order
 * and be added or left out without moving others. Immutable.
 *
 * @param count into how many parts, 2 to 1,000
 * @param seed another one gives other parts
 */
public record Folds(int count, long seed) {

    /** The most parts: 1,000. */
    public static final int MOST = 1_000;

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /**
     * Checks the number.
     *
     * @param count into how many parts
     * @param seed any number
     * @throws InvalidValueException if there are fewer than 2 parts or more than 1,000
     */
    public Folds {
        if (count < 2 || count > MOST) {
            throw InvalidValueException.of("count", "2 to " + MOST);
        }
    }

    /**
     * The part of a complaint.
     *
     * @param trackingId which complaint
     * @return 0 to count - 1
     */
    public int of(TrackingId trackingId) {
        long hash = mixed(FNV_BASIS ^ mixed(seed));
        String value = trackingId.value();
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * FNV_PRIME;
        }
        return (int) Math.floorMod(mixed(hash), (long) count);
    }

    /** Spreads a number over all bits (the finaliser of SplitMix64). */
    private static long mixed(long number) {
        long mixed = number + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
