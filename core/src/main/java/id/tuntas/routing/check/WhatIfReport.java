package id.tuntas.routing.check;

import id.tuntas.complaint.TrackingId;
import id.tuntas.routing.Destination;
import id.tuntas.text.LocalText;
import java.util.List;

/**
 * What a draft of the rules would have changed for complaints of the past. Immutable.
 *
 * @param complaints how many were compared
 * @param moves those that would have gone elsewhere, by from where to where, the largest first
 * @param otherUrgency how many would have had another urgency, wherever they went
 */
public record WhatIfReport(long complaints, List<Move> moves, long otherUrgency) {

    /**
     * Copies the list.
     *
     * @param complaints how many were compared
     * @param moves those that would have gone elsewhere
     * @param otherUrgency how many would have had another urgency
     */
    public WhatIfReport {
        moves = List.copyOf(moves);
    }

    /**
     * Complaints that went to one place and would have gone to another.
     *
     * @param from where they go now; a unit without those who help and answer there
     * @param to where they would go; a unit likewise
     * @param complaints how many
     * @param first the tracking ids of the first few, in their order
     */
    public record Move(Destination from, Destination to, long complaints, List<TrackingId> first) {

        /**
         * Copies the list.
         *
         * @param from where they go now
         * @param to where they would go
         * @param complaints how many
         * @param first the tracking ids of the first few
         */
        public Move {
            first = List.copyOf(first);
        }

        /**
         * From where to where.
         *
         * @return such as {@code Dinas Perhubungan -> Dinas Pekerjaan Umum}
         */
        public LocalText text() {
            return new LocalText(
                    place(from).indonesian() + " -> " + place(to).indonesian(),
                    place(from).english() + " -> " + place(to).english());
        }
    }

    /**
     * How many would have gone elsewhere.
     *
     * @return the sum of the moves
     */
    public long moved() {
        return moves.stream().mapToLong(Move::complaints).sum();
    }

    private static LocalText place(Destination destination) {
        if (destination instanceof Destination.ToUnit unit) {
            return new LocalText(unit.lead().value(), unit.lead().value());
        }
        if (destination instanceof Destination.Outside outside) {
            return new LocalText(
                    "instansi luar (" + outside.agency() + ")", "outside agency (" + outside.agency() + ")");
        }
        return destination instanceof Destination.CoordinatorQueue queue
                ? new LocalText(
                        "antrean koordinator (" + queue.why().text().indonesian() + ")",
                        "coordinator's queue (" + queue.why().text().english() + ")")
                : new LocalText("", "");
    }
}
