package id.tuntas.desk;

import id.tuntas.desk.SendOutcome.Failure;
import id.tuntas.desk.SendOutcome.Fate;
import id.tuntas.desk.SendOutcome.Stop;
import id.tuntas.port.Settlement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what one run did. For one thread. */
final class SendTally {

    private final Instant begun;
    private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    private final Map<String, Long> reasons = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private long messages;
    private long inDoubt;
    private @Nullable Stop stopped;

    SendTally(Instant begun) {
        this.begun = begun;
    }

    void expired(int notices) {
        if (notices > 0) {
            fates.merge(Fate.EXPIRED, (long) notices, Long::sum);
        }
    }

    void settled(Settlement settlement, boolean heard) {
        fates.merge(heard ? fate(settlement) : Fate.LOST, 1L, Long::sum);
        if (heard && settlement instanceof Settlement.Dead dead) {
            reasons.merge(dead.reason(), 1L, Long::sum);
        }
    }

    private static Fate fate(Settlement settlement) {
        return switch (settlement.state()) {
            case SENT -> Fate.SENT;
            case FAILED -> Fate.FAILED;
            case EXPIRED -> Fate.EXPIRED;
            case WAITING, CLAIMED -> settlement instanceof Settlement.Untried ? Fate.GIVEN_BACK : Fate.AGAIN;
        };
    }

    void message() {
        messages++;
    }

    void inDoubt() {
        inDoubt++;
    }

    void failed(String noticeId, RuntimeException why) {
        failures.add(new Failure(noticeId, why.getClass().getSimpleName()));
    }

    void stopped(Stop why) {
        stopped = stopped == null ? why : stopped;
    }

    boolean isStopped() {
        return stopped != null;
    }

    long done() {
        return fates.values().stream().mapToLong(Long::longValue).sum();
    }

    SendOutcome outcome() {
        return SendOutcome.builder()
                .at(begun)
                .fates(fates)
                .messages(messages)
                .inDoubt(inDoubt)
                .reasons(reasons)
                .failures(failures)
                .stopped(Optional.ofNullable(stopped))
                .build();
    }
}
