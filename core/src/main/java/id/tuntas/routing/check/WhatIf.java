package id.tuntas.routing.check;

import id.tuntas.complaint.TrackingId;
import id.tuntas.routing.Destination;
import id.tuntas.routing.RouteDecision;
import id.tuntas.routing.Router;
import id.tuntas.routing.check.WhatIfReport.Move;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which complaints of the past would have gone elsewhere under a draft of the rules. Both routers only answer; nothing is
 * written anywhere.
 *
 * <p>Elsewhere is another lead unit, another kind of agency outside, or the coordinator's queue for another reason. Who answers in
 * a unit and which units help is not compared.
 *
 * <p>Mutable and not thread-safe. For many complaints use one a thread and {@link #merge}: two that took the halves give, merged in
 * either order, what one that took all gives. It holds no complaint, only counts and a few tracking ids.
 */
public final class WhatIf {

    private static final int EXAMPLES = 5;
    private static final long STEP = 1_000;

    private final Router current;
    private final Router draft;
    private final Map<List<Destination>, Moved> moves = new HashMap<>();
    private long complaints;
    private long otherUrgency;

    private WhatIf(Router current, Router draft) {
        this.current = current;
        this.draft = draft;
    }

    /** Hears how far it has come. Called from the thread that compares, so it should return at once. */
    @FunctionalInterface
    public interface Progress {

        /** Hears nothing. */
        Progress NONE = complaints -> {};

        /**
         * Some complaints were compared. Called every thousand and once at the end.
         *
         * @param complaints how many so far; never falls
         */
        void on(long complaints);
    }

    private static final class Moved {
        private final TreeSet<TrackingId> first = new TreeSet<>();
        private long count;

        void add(long more, Iterable<TrackingId> ids) {
            count += more;
            for (TrackingId id : ids) {
                first.add(id);
                if (first.size() > EXAMPLES) {
                    first.remove(first.last());
                }
            }
        }
    }

    /**
     * A comparison that has seen nothing yet.
     *
     * @param current as it is
     * @param draft as it would be
     * @return the comparison
     */
    public static WhatIf between(Router current, Router draft) {
        return new WhatIf(current, draft);
    }

    /**
     * Compares complaints from first to last.
     *
     * @param current as it is
     * @param draft as it would be
     * @param past read once, and held no longer than it takes to route each
     * @return what would have changed
     */
    public static WhatIfReport compare(Router current, Router draft, Iterable<PastCase> past) {
        return compare(current, draft, past, Progress.NONE);
    }

    /**
     * Compares complaints from first to last.
     *
     * @param current as it is
     * @param draft as it would be
     * @param past read once, and held no longer than it takes to route each
     * @param progress hears how far it has come
     * @return what would have changed
     */
    public static WhatIfReport compare(Router current, Router draft, Iterable<PastCase> past, Progress progress) {
        WhatIf whatIf = between(current, draft);
        for (PastCase one : past) {
            whatIf.add(one);
            if (whatIf.complaints % STEP == 0) {
                progress.on(whatIf.complaints);
            }
        }
        progress.on(whatIf.complaints);
        return whatIf.report();
    }

    /**
     * Takes one complaint into account.
     *
     * @param past the complaint
     */
    public void add(PastCase past) {
        RouteDecision before = current.route(past.asked());
        RouteDecision after = draft.route(past.asked());
        complaints++;
        if (before.urgency() != after.urgency()) {
            otherUrgency++;
        }
        List<Destination> move = List.of(goal(before.destination()), goal(after.destination()));
        if (!move.get(0).equals(move.get(1))) {
            moves.computeIfAbsent(move, none -> new Moved()).add(1, List.of(past.complaint()));
        }
    }

    /** A destination without what may differ from day to day. */
    private static Destination goal(Destination destination) {
        return destination instanceof Destination.ToUnit unit
                ? new Destination.ToUnit(unit.lead(), List.of(), Optional.empty())
                : destination;
    }

    /**
     * Takes all that another comparison of the same routers saw into account.
     *
     * @param other the other one, which stays as it is
     */
    public void merge(WhatIf other) {
        complaints += other.complaints;
        otherUrgency += other.otherUrgency;
        other.moves.forEach((move, moved) ->
                moves.computeIfAbsent(move, none -> new Moved()).add(moved.count, moved.first));
    }

    /**
     * What it saw so far.
     *
     * @return the moves, the largest first, equally large ones in the order of where they come from and go to
     */
    public WhatIfReport report() {
        List<Move> all = moves.entrySet().stream()
                .map(entry -> new Move(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getValue().count,
                        List.copyOf(entry.getValue().first)))
                .sorted(Comparator.comparing(Move::complaints)
                        .reversed()
                        .thenComparing(move -> move.text().english()))
                .toList();
        return new WhatIfReport(complaints, all, otherUrgency);
    }
}
