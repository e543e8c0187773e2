package id.tuntas.routing;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.Destination.Why;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where a complaint goes by what a rule says, or because it is of oversight grade, on a day. Immutable. */
final class Destinations {

    private static final UnitKind INSPECTORATE = UnitKind.of("inspektorat");

    private final Directory directory;
    private final List<UnitName> inspectorates;

    Destinations(RuleBook book, Directory directory) {
        this.directory = directory;
        this.inspectorates = book.inspectorate()
                .map(List::of)
                .orElseGet(() -> directory.units().stream()
                        .filter(unit -> unit.kind().equals(INSPECTORATE))
                        .map(Unit::name)
                        .sorted()
                        .toList());
    }

    Destination of(RoutingAction action, Optional<LocalDate> day) {
        if (action instanceof RoutingAction.Dispose dispose) {
            return toUnit(dispose.lead(), dispose.supporting(), day);
        }
        return action instanceof RoutingAction.ReferOutside refer
                ? new Destination.Outside(refer.agency())
                : new CoordinatorQueue(Why.HELD);
    }

    private Destination toUnit(UnitName lead, List<UnitName> supporting, Optional<LocalDate> day) {
        Optional<UnitName> there = there(lead, day);
        if (there.isEmpty()) {
            return new CoordinatorQueue(directory.resolve(lead).isEmpty() ? Why.UNKNOWN_UNIT : Why.UNIT_NOT_THERE);
        }
        return new Destination.ToUnit(
                there.get(),
                supporting.stream()
                        .flatMap(unit -> there(unit, day).stream())
                        .filter(unit -> !directory.isSame(unit, there.get()))
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

    /** The inspectorate that is there on the day and is none of the accused, or the coordinator's queue. */
    Destination forOversight(Set<UnitName> accused, Optional<LocalDate> day) {
        List<UnitName> there = inspectorates.stream()
                .filter(unit -> day.isPresent() || hasNoEnd(unit))
                .flatMap(unit -> there(unit, day).stream())
                .distinct()
                .toList();
        return there.stream()
                .filter(unit -> accused.stream().noneMatch(other -> isSame(unit, other, day)))
                .findFirst()
                .map(unit -> toUnit(unit, List.of(), day))
                .orElseGet(
                        () -> new CoordinatorQueue(there.isEmpty() ? Why.NO_INSPECTORATE : Why.INSPECTORATE_ACCUSED));
    }

    /** The same without units that returned the complaint, or the coordinator's queue where the lead did. */
    Destination unlessReturned(Destination to, Set<UnitName> returnedBy, Optional<LocalDate> day) {
        if (!(to instanceof Destination.ToUnit unit) || returnedBy.isEmpty()) {
            return to;
        }
        Predicate<UnitName> hasReturned = name -> returnedBy.stream().anyMatch(other -> isSame(name, other, day));
        return hasReturned.test(unit.lead())
                ? new CoordinatorQueue(Why.RETURNED)
                : new Destination.ToUnit(
                        unit.lead(),
                        unit.supporting().stream().filter(hasReturned.negate()).toList(),
                        unit.answers());
    }

    private boolean hasNoEnd(UnitName unit) {
        return directory
                .resolve(unit)
                .map(Unit::validity)
                .flatMap(Validity::until)
                .isEmpty();
    }

    /**
     * Whether who answers and who is accused are one: under any name, and as the successor that stands for the accused on the
     * day. Where the day is not known, also as any successor at any time.
     */
    private boolean isSame(UnitName answers, UnitName accused, Optional<LocalDate> day) {
        if (directory.isSame(answers, accused)) {
            return true;
        }
        return day.isPresent()
                ? directory
                        .resolve(accused, day.get())
                        .filter(unit -> directory.isSame(answers, unit.name()))
                        .isPresent()
                : !Collections.disjoint(succession(answers), succession(accused));
    }

    private Set<Unit> succession(UnitName first) {
        Set<Unit> units = new HashSet<>();
        Optional<Unit> unit = directory.resolve(first);
        while (unit.isPresent() && units.add(unit.get())) {
            unit = unit.get().successor().flatMap(directory::resolve);
        }
        return units;
    }
}
