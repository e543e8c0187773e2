package id.tuntas.routing.check;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.check.RuleFinding.EndedUnit;
import id.tuntas.routing.check.RuleFinding.NoInspectorate;
import id.tuntas.routing.check.RuleFinding.UnknownUnit;
import id.tuntas.text.Likeness;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for units that the directory does not know, or that end and leave nobody to take over. */
final class UnitChecks {

    private static final UnitKind INSPECTORATE = UnitKind.of("inspektorat");

    private final Model model;
    private final Directory directory;
    private final Listing listing;

    UnitChecks(Model model, Listing listing) {
        this.model = model;
        this.directory = model.directory();
        this.listing = listing;
    }

    void run() {
        inspectorate();
        if (directory.units().isEmpty()) {
            return;
        }
        for (RuleShape shape : model.ranked()) {
            if (shape.rule().action() instanceof RoutingAction.Dispose dispose) {
                check(shape, UnitPart.LEAD, dispose.lead());
                dispose.supporting().forEach(unit -> check(shape, UnitPart.SUPPORTING, unit));
            }
            shape.rule().agencies().stream()
                    .filter(unit -> directory.resolve(unit).isEmpty())
                    .forEach(unit -> unknown(shape, UnitPart.AGENCY, unit));
        }
    }

    private void check(RuleShape shape, UnitPart part, UnitName unit) {
        if (directory.resolve(unit).isEmpty()) {
            unknown(shape, part, unit);
        } else {
            ended(shape, part, unit);
        }
    }

    private void unknown(RuleShape shape, UnitPart part, UnitName unit) {
        model.example(shape)
                .map(complaint -> part == UnitPart.AGENCY
                        ? RoutingCase.builder().from(complaint).agency(unit).build()
                        : complaint)
                .ifPresent(complaint ->
                        listing.add(new UnknownUnit(Optional.of(shape.id()), part, unit, similar(unit), complaint)));
    }

    /** The unit whose name or alias is nearest, under its name. */
    private Optional<UnitName> similar(UnitName unit) {
        List<String> known = directory.units().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
                .map(UnitName::value)
                .toList();
        return Likeness.nearest(unit.value(), known)
                .flatMap(name -> directory.resolve(UnitName.of(name)))
                .map(Unit::name);
    }

    private void ended(RuleShape shape, UnitPart part, UnitName unit) {
        firstDayWithout(unit, shape.window().days())
                .flatMap(day -> Spans.moment(List.of(shape.window()), day))
                .ifPresent(moment -> model.example(shape)
                        .ifPresent(complaint -> listing.add(new EndedUnit(
                                Optional.of(shape.id()),
                                part,
                                unit,
                                moment.toLocalDate(),
                                RoutingCase.builder()
                                        .from(complaint)
                                        .arrival(moment)
                                        .build()))));
    }

    /** The first of these days on which a unit has ended and no successor is there. */
    private Optional<LocalDate> firstDayWithout(UnitName name, Validity days) {
        Set<Unit> seen = new HashSet<>();
        Optional<Unit> unit = directory.resolve(name);
        while (unit.isPresent() && seen.add(unit.get())) {
            Optional<LocalDate> day = unit.get()
                    .validity()
                    .until()
                    .map(Spans::after)
                    .map(after -> days.from().filter(after::isBefore).orElse(after));
            if (day.isPresent()
                    && days.covers(day.get())
                    && directory.resolve(name, day.get()).isEmpty()) {
                return day;
            }
            unit = unit.get().successor().flatMap(directory::resolve);
        }
        return Optional.empty();
    }

    private void inspectorate() {
        Optional<UnitName> named = model.book().inspectorate();
        List<UnitName> all = named.map(List::of)
                .orElseGet(() -> directory.units().stream()
                        .filter(unit -> unit.kind().equals(INSPECTORATE))
                        .map(Unit::name)
                        .sorted()
                        .toList());
        if (all.isEmpty()) {
            listing.add(new NoInspectorate(Model.oversight()));
        } else if (named.isPresent()
                && !directory.units().isEmpty()
                && directory.resolve(named.get()).isEmpty()) {
            listing.add(new UnknownUnit(
                    Optional.empty(), UnitPart.INSPECTORATE, named.get(), similar(named.get()), Model.oversight()));
        } else if (!directory.units().isEmpty()) {
            all.forEach(this::endedInspectorate);
        }
    }

    /** Only where no other inspectorate is there on that day. */
    private void endedInspectorate(UnitName unit) {
        Optional<LocalDate> day = firstDayWithout(unit, TimeWindow.ALWAYS.days());
        if (day.isEmpty()) {
            return;
        }
        RoutingCase complaint = RoutingCase.builder()
                .from(Model.oversight())
                .arrival(LocalDateTime.of(day.get(), LocalTime.of(9, 0)))
                .build();
        if (model.route(complaint).destination() instanceof CoordinatorQueue) {
            listing.add(new EndedUnit(Optional.empty(), UnitPart.INSPECTORATE, unit, day.get(), complaint));
        }
    }
}
