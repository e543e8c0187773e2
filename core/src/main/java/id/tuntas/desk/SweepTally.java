package id.tuntas.desk;

import id.tuntas.complaint.ComplaintId;
import id.tuntas.desk.SweepOutcome.Deed;
import id.tuntas.desk.SweepOutcome.Failure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what one run did. For one thread. */
final class SweepTally {

    private final Instant now;
    private final Map<Deed, Long> done = new EnumMap<>(Deed.class);
    private final List<Failure> failures = new ArrayList<>();
    private @Nullable Instant next;
    private long complaints;

    SweepTally(Instant now) {
        this.now = now;
    }

    void looked() {
        complaints++;
    }

    long complaints() {
        return complaints;
    }

    /** What another sweep did at the same time is counted there. */
    void done(Deed deed, boolean byThisRun) {
        if (byThisRun) {
            done.merge(deed, 1L, Long::sum);
        }
    }

    void failed(Optional<ComplaintId> complaint, RuntimeException why) {
        failures.add(new Failure(complaint, why.getClass().getSimpleName()));
    }

    boolean hasFailures() {
        return !failures.isEmpty();
    }

    void next(Optional<Instant> moment) {
        next = moment.filter(at -> next == null || at.isBefore(next)).orElse(next);
    }

    SweepOutcome outcome() {
        return SweepOutcome.builder()
                .at(now)
                .complaints(complaints)
                .done(done)
                .failures(failures)
                .next(Optional.ofNullable(next))
                .build();
    }
}
