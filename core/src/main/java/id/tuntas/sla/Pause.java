package id.tuntas.sla;

import id.tuntas.complaint.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which something holds a clock up.
 *
 * @param cause why
 * @param by who brought it about
 * @param from its first instant
 * @param until the instant behind its last; null while it lasts
 */
record Pause(
        PauseCause cause, Actor by, Instant from, @Nullable Instant until) {

    /**
     * The pauses that one clock minds: of its causes, cut to the clock's own start and end, ascending and apart. Of two that
     * overlap the earlier goes on to its end, then the rest of the later.
     */
    static List<Pause> of(List<Pause> all, Set<PauseCause> causes, Instant start, @Nullable Instant end) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Pause> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Pause::from));
        List<Pause> own = new ArrayList<>();
        Instant reached = start;
        for (Pause pause : sorted) {
            Instant until = pause.until;
            if (end != null && (until == null || until.isAfter(end))) {
                until = end;
            }
            Instant from = pause.from.isBefore(reached) ? reached : pause.from;
            if (!causes.contains(pause.cause) || (until != null && !from.isBefore(until))) {
                continue;
            }
            own.add(new Pause(pause.cause, pause.by, from, until));
            if (until == null) {
                break;
            }
            reached = until;
        }
        return own;
    }

    /** What pauses the clock of an obligation, with what the switches of its policy add. */
    static Set<PauseCause> causes(Obligation obligation, Switches switches) {
        boolean onReturn = switches.onReturn() == Switches.ReturnEffect.PAUSES;
        boolean onReopening = switches.onReopening() != Switches.ReopeningEffect.RUNS_ON;
        if (!onReturn && !onReopening) {
            return obligation.pauses();
        }
        Set<PauseCause> causes = EnumSet.noneOf(PauseCause.class);
        causes.addAll(obligation.pauses());
        if (onReturn) {
            causes.add(PauseCause.RETURNED);
        }
        if (onReopening) {
            causes.add(PauseCause.ENDED);
        }
        return causes;
    }
}
