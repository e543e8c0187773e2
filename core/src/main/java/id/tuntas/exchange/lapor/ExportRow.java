package id.tuntas.exchange.lapor;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.TrackingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A row that was taken, without its texts.
 *
 * @param trackingId which complaint
 * @param arrival when it arrived
 * @param onArrival what is said beside of the arrival: the channel
 * @param status what the row shows
 * @param particulars what is said beside
 * @param observed when the row was seen to show it; empty where the export does not say when it was made
 */
record ExportRow(
        TrackingId trackingId,
        Instant arrival,
        Particulars onArrival,
        StatusObserved status,
        Particulars particulars,
        Optional<Instant> observed) {

    private static final Received RECEIVED = new Received(Basis.EXPORTED);

    /** The particulars of an arrival. */
    static Particulars onArrival(Optional<Channel> channel) {
        return Particulars.builder().channel(channel).build();
    }

    /** Whether another row about the same complaint, seen at the same moment, shows something else. */
    boolean contradicts(ExportRow other) {
        return observed.equals(other.observed) && !equals(other);
    }

    /** The two facts, observed at that moment if the row does not know when. */
    List<Fact> facts(Instant otherwise) {
        Instant seen = observed.orElse(otherwise);
        return List.of(
                new Fact(
                        trackingId,
                        DatedEvent.builder()
                                .at(arrival)
                                .recordedAt(seen)
                                .particulars(onArrival)
                                .event(RECEIVED)
                                .build()),
                new Fact(
                        trackingId,
                        DatedEvent.builder()
                                .at(seen)
                                .recordedAt(seen)
                                .particulars(particulars)
                                .event(status)
                                .build()));
    }
}
