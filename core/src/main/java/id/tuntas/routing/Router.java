package id.tuntas.routing;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.Destination.Why;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A rule book, ready to route by.
 *
 * <p>Total: every complaint gets a decision, and where no rule holds it is the coordinator's queue. A complaint of
 * {@link Classification#OVERSIGHT_GRADE} goes to the inspectorate whatever the rules say, and never to a unit that it
 * accuses. Immutable, thread-safe, and independent of the order of the rules.
 */
public final class Router {

    private static final UnitKind INSPECTORATE = UnitKind.of("inspektorat");

    private final RuleBook book;
    private final List<RoutingRule> rules;
    private final Directory directory;

    private Router(RuleBook book, List<RoutingRule> rules, Directory directory) {
        this.book = book;
        this.rules = rules;
        this.directory = directory;
    }

    /**
     * Makes a rule book ready.
     *
     * @param book the rules
     * @param directory which units there are and under which names they go, the tree of categories, the places
     * @return the router
     */
    public static Router compile(RuleBook book, Directory directory) {
        List<RoutingRule> rules = new ArrayList<>(book.rules());
        rules.sort(Comparator.comparing(RoutingRule::priority).reversed().thenComparing(RoutingRule::id));
        return new Router(book, List.copyOf(rules), directory);
    }

    /**
     * Where a complaint goes.
     *
     * @param complaint what is known of it
     * @return the decision, with every rule that holds
     */
    public RouteDecision route(RoutingCase complaint) {
        Reading reading = new Reading(complaint, directory);
        List<HeldRule> because = new ArrayList<>();
        Optional<RoutingRule> winner = Optional.empty();
        for (RoutingRule rule : rules) {
            Optional<HeldRule> held = reading.held(rule);
            if (held.isPresent()) {
                because.add(held.get());
                winner = winner.or(() -> Optional.of(rule));
            }
        }
        boolean forOversight = complaint
                .classification()
                .filter(Classification.OVERSIGHT_GRADE::equals)
                .isPresent();
        Optional<LocalDate> day = complaint.arrival().map(LocalDateTime::toLocalDate);
        return RouteDecision.builder()
                .destination(
                        forOversight
                                ? oversight(complaint, day)
                                : winner.map(rule -> destination(rule.action(), day))
                                        .orElseGet(() -> new CoordinatorQueue(Why.NO_RULE)))
                .urgency(winner.map(RoutingRule::urgency).orElse(Urgency.NORMAL))
                .because(because)
                .forOversight(forOversight)
                .build();
    }

    private Destination destination(RoutingAction action, Optional<LocalDate> day) {
        if (action instanceof RoutingAction.Dispose dispose) {
            return toUnit(dispose.lead(), dispose.supporting(), day);
        }
        return action instanceof RoutingAction.ReferOutside refer
                ? new Destination.Outside(refer.agency())
                : new CoordinatorQueue(Why.HELD);
    }

    private Destination toUnit(UnitName lead, List<UnitName> supporting, Optional<LocalDate> day) {
        if (directory.resolve(lead).isEmpty() && !directory.units().isEmpty()) {
            return new CoordinatorQueue(Why.UNKNOWN_UNIT);
        }
        Optional<UnitName> there = there(lead, day);
        if (there.isEmpty()) {
            return new CoordinatorQueue(Why.UNIT_NOT_THERE);
        }
        return new Destination.ToUnit(
                there.get(),
                supporting.stream()
                        .flatMap(unit -> there(unit, day).stream())
                        .filter(unit -> !unit.equals(there.get()))
                        .distinct()
                        .toList(),
                day.map(on -> directory.whoAnswers(there.get(), Role.LIAISON_OFFICER, on)));
    }

    /** A unit under the directory's name, or its successor on that day. An empty directory knows no unit and doubts none. */
    private Optional<UnitName> there(UnitName unit, Optional<LocalDate> day) {
        if (directory.units().isEmpty()) {
            return Optional.of(unit);
        }
        return day.map(on -> directory.resolve(unit, on))
                .orElseGet(() -> directory.resolve(unit))
                .map(Unit::name);
    }

    private Destination oversight(RoutingCase complaint, Optional<LocalDate> day) {
        List<UnitName> inspectorates = book.inspectorate()
                .map(List::of)
                .orElseGet(() -> directory.units().stream()
                        .filter(unit -> unit.kind().equals(INSPECTORATE))
                        .filter(unit -> day.map(unit.validity()::covers)
                                .orElse(unit.validity().equals(Validity.ALWAYS)))
                        .map(Unit::name)
                        .sorted()
                        .toList());
        List<UnitName> free = inspectorates.stream()
                .flatMap(unit -> there(unit, day).stream())
                .filter(unit -> complaint.accused().stream().noneMatch(other -> directory.isSame(unit, other)))
                .toList();
        if (free.isEmpty()) {
            return new CoordinatorQueue(inspectorates.isEmpty() ? Why.NO_INSPECTORATE : Why.INSPECTORATE_ACCUSED);
        }
        return toUnit(free.get(0), List.of(), day);
    }
}
