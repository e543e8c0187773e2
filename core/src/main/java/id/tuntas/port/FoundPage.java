package id.tuntas.port;

import id.tuntas.complaint.ComplaintId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Some of the complaints that a search found, the newest first, and where the next ones begin.
 *
 * @param places by arrival, the newest first; of the same arrival in the order of their ids; those without an arrival come last
 * @param next what to ask for the next ones with; empty where these were the last
 */
public record FoundPage(List<Place> places, Optional<Place> next) {

    /**
     * Copies the places.
     *
     * @param places the newest first
     * @param next what to ask for the next ones with
     */
    public FoundPage {
        places = List.copyOf(places);
    }

    /**
     * Where a complaint stands among those that are found; as a cursor, the place behind it, whether it is still found or not.
     *
     * @param receivedAt when it arrived, to the microsecond; empty where not known
     * @param id the complaint
     */
    public record Place(Optional<Instant> receivedAt, ComplaintId id) implements Comparable<Place> {

        private static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(
                        (Place place) -> place.receivedAt().orElse(Instant.MIN), Comparator.reverseOrder())
                .thenComparing(Place::id);

        @Override
        public int compareTo(Place other) {
            return NEWEST_FIRST.compare(this, other);
        }
    }

    /**
     * A page of what was found when one place more was looked for than it holds.
     *
     * @param found the places, at most one more than the limit
     * @param limit how many the page holds at most
     * @return the page
     */
    public static FoundPage of(List<Place> found, int limit) {
        List<Place> places = found.subList(0, Math.min(found.size(), limit));
        return new FoundPage(
                places, found.size() > limit ? Optional.of(places.get(places.size() - 1)) : Optional.empty());
    }
}
