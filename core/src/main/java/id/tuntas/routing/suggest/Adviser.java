package id.tuntas.routing.suggest;

import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RouteDecision;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingCase;
import java.util.List;

/**
 * Rules and what was learned, asked together: the rules decide, and where none speaks, or beside the one that does, units are
 * suggested. A complaint of oversight grade gets no suggestion, and none gets a unit suggested that it accuses or that returned it.
 * Immutable and thread-safe.
 */
public final class Adviser {

    private final Router router;
    private final Suggester suggester;
    private final Directory directory;

    private Adviser(Router router, Suggester suggester, Directory directory) {
        this.router = router;
        this.suggester = suggester;
        this.directory = directory;
    }

    /**
     * Asks both.
     *
     * @param router the rules
     * @param suggester what was learned
     * @param directory which names are one unit's
     * @return the adviser
     */
    public static Adviser of(Router router, Suggester suggester, Directory directory) {
        return new Adviser(router, suggester, directory);
    }

    /**
     * Where a complaint goes, and where it might.
     *
     * @param complaint what is known of it
     * @param most how many units are suggested at most
     * @return the decision and the suggestions
     */
    public Advice advise(RoutingCase complaint, int most) {
        RouteDecision decision = router.route(complaint);
        if (decision.forOversight()) {
            return new Advice(decision, List.of());
        }
        int barred = complaint.accused().size() + complaint.returnedBy().size();
        return new Advice(
                decision,
                suggester.suggest(complaint, most + barred).stream()
                        .filter(suggestion -> isFree(suggestion.unit(), complaint))
                        .limit(most)
                        .toList());
    }

    private boolean isFree(UnitName unit, RoutingCase complaint) {
        return complaint.accused().stream().noneMatch(other -> directory.isSame(unit, other))
                && complaint.returnedBy().stream().noneMatch(other -> directory.isSame(unit, other));
    }
}
