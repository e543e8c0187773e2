package id.tuntas.desk.view;

import id.tuntas.complaint.Status;
import id.tuntas.complaint.TrackingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may see of a complaint. None of the three has a place for the reporter, an officer or a note; words are masked,
 * and there is no place for them where they may not be seen. Immutable.
 *
 * <p>That rahasia hides the content is the ministry's word; the rest is ours: words are shown once the coordinator has looked at
 * them, and no longer when the complaint is archived or blocked; the place and the files never are, because they often show
 * where the reporter lives; of a rahasia complaint neither the units nor the category are named.
 */
public sealed interface PublicView {

    /**
     * Its number.
     *
     * @return the tracking id
     */
    TrackingId tracking();

    /**
     * Where it stands.
     *
     * @return the status
     */
    Status status();

    /**
     * A complaint that anybody may read.
     *
     * @param standing where it stands and how it came there
     * @param category what it is about; empty where not said
     * @param words title, body and the units' answers that were not rejected
     */
    record Open(PublicStanding standing, Optional<MaskedText> category, List<Passage<MaskedText>> words)
            implements PublicView {
        /**
         * Copies the list.
         *
         * @param standing where it stands and how it came there
         * @param category what it is about
         * @param words title, body and answers
         */
        public Open {
            words = List.copyOf(words);
        }

        @Override
        public TrackingId tracking() {
            return standing.tracking();
        }

        @Override
        public Status status() {
            return standing.status();
        }
    }

    /**
     * A complaint whose words nobody has verified yet, or that was archived or blocked.
     *
     * @param standing where it stands and how it came there
     */
    record Withheld(PublicStanding standing) implements PublicView {
        @Override
        public TrackingId tracking() {
            return standing.tracking();
        }

        @Override
        public Status status() {
            return standing.status();
        }
    }

    /**
     * A complaint that is rahasia, or of which nobody said that it is not.
     *
     * @param tracking its number
     * @param status where it stands
     * @param receivedOn the local day of its arrival; empty where not known
     */
    record Secret(TrackingId tracking, Status status, Optional<LocalDate> receivedOn) implements PublicView {}
}
