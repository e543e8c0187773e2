package id.tuntas.scorecard;

import id.tuntas.base.RegencyId;
import id.tuntas.base.style.TuntasStyle;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * All figures of a rapor as they were, and all that it takes to draw the rapor up again: regency, moments, year, zone and
 * formula. Immutable.
 *
 * <p>Whoever keeps one can ask years later whether the rapor still comes out the same: draw it up again for the same moments and
 * compare. A rapor of Sunday 31 December 2023 that was kept differs only if one of the documents it rests on is another, or
 * if something was brought in since that says it was known then.
 */
@Value.Immutable
@TuntasStyle
public sealed interface RaporSnapshot permits ImmutableRaporSnapshot {

    /**
     * Which figures there are: a later version of the library may know more of them.
     *
     * @return 1 or more
     */
    int version();

    /**
     * Whose rapor it is.
     *
     * @return the regency
     */
    RegencyId regency();

    /**
     * The moment that it speaks of.
     *
     * @return the instant; empty where nothing was known at all
     */
    Optional<Instant> asOf();

    /**
     * The moment whose knowledge it rests on.
     *
     * @return the instant; empty where nothing was known at all
     */
    Optional<Instant> knownAt();

    /**
     * The year of arrival.
     *
     * @return the year; empty for all years
     */
    Optional<Integer> year();

    /**
     * The zone in which days, months and years are told.
     *
     * @return the zone
     */
    ZoneId zone();

    /**
     * How the percentage was worked out.
     *
     * @return the name of the formula
     */
    String formula();

    /**
     * Everything that the rapor says beside words for people: figures, moments and versions, each under its path.
     *
     * @return from path to value, the paths ordered by code unit as {@link String#compareTo} does
     */
    @Value.NaturalOrder
    SortedMap<String, String> figures();

    /**
     * The digest of {@link #figures()}: SHA-256 over each path and each value in turn, in the order of the paths, each as four
     * bytes of its length in bytes, the highest first, and its bytes in UTF-8.
     *
     * @return 64 hexadecimal digits; equal figures give equal digests
     */
    default String digest() {
        CanonicalDigest digest = new CanonicalDigest();
        figures().forEach((path, value) -> digest.put(path).put(value));
        return digest.hex();
    }

    /**
     * What is no longer as it was.
     *
     * @param now the rapor as it comes out now
     * @return one difference a path, in the order of the paths; empty where both are equal. Where {@link #version()} is another,
     *     only the paths that this one has are compared
     */
    default List<SnapshotDifference> differences(RaporSnapshot now) {
        TreeSet<String> paths = new TreeSet<>(figures().keySet());
        if (version() == now.version()) {
            paths.addAll(now.figures().keySet());
        }
        List<SnapshotDifference> differences = new ArrayList<>();
        for (String path : paths) {
            Optional<String> stored = Optional.ofNullable(figures().get(path));
            Optional<String> current = Optional.ofNullable(now.figures().get(path));
            if (!stored.equals(current)) {
                differences.add(new SnapshotDifference(path, stored, current));
            }
        }
        return List.copyOf(differences);
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a snapshot. */
    final class Builder extends ImmutableRaporSnapshot.Builder {
        Builder() {}
    }
}
