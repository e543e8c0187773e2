package id.tuntas.routing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Where the actions of a book lead to, each worked out once for a stretch of days in which nothing changes in the directory,
 * and kept for the last few of these.
 */
final class Disposals {

    private static final int KEPT = 8;

    private final Destinations destinations;
    private final Periods periods;
    /** By rank of the rule; rules with one action share one. */
    private final Kept[] byRank;

    private record Answer(int period, Destination destination) {}

    private static final class Kept {

        private final RoutingAction action;
        private final AtomicReferenceArray<Answer> answers = new AtomicReferenceArray<>(KEPT);

        Kept(RoutingAction action) {
            this.action = action;
        }
    }

    Disposals(List<CompiledRule> ranked, Destinations destinations, Periods periods) {
        this.destinations = destinations;
        this.periods = periods;
        Map<RoutingAction, Kept> shared = new HashMap<>();
        this.byRank = ranked.stream()
                .map(rule -> shared.computeIfAbsent(rule.rule().action(), Kept::new))
                .toArray(Kept[]::new);
    }

    Destination of(int rank, Optional<LocalDate> day) {
        Kept kept = byRank[rank];
        int period = periods.of(day);
        int place = period & (KEPT - 1);
        Answer known = kept.answers.get(place);
        if (known == null || known.period() != period) {
            known = new Answer(period, destinations.of(kept.action, day));
            kept.answers.set(place, known);
        }
        return known.destination();
    }
}
