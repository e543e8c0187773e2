package id.tuntas.routing;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Responsible;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.Destination.Why;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A rule book as one would read it aloud: every rule in turn, without an index. Knows nothing of the one that is compiled. */
final class NaiveRouter {

    private final RuleBook book;
    private final Directory directory;

    NaiveRouter(RuleBook book, Directory directory) {
        this.book = book;
        this.directory = directory;
    }

    RouteDecision route(RoutingCase complaint) {
        Map<HeldRule, RoutingRule> rules = new HashMap<>();
        for (RoutingRule rule : book.rules()) {
            NaiveReading.of(rule, complaint, book.matching(), directory).ifPresent(held -> rules.put(held, rule));
        }
        List<HeldRule> because = new ArrayList<>(rules.keySet());
        because.sort((one, other) -> one.priority() != other.priority()
                ? Integer.compare(other.priority(), one.priority())
                : one.rule().compareTo(other.rule()));
        Optional<RoutingRule> first = because.stream().findFirst().map(rules::get);
        Optional<LocalDate> day = complaint.arrival().map(LocalDateTime::toLocalDate);
        boolean oversight = complaint.classification().equals(Optional.of(Classification.OVERSIGHT_GRADE));
        Destination byRule =
                first.map(rule -> destination(rule.action(), day)).orElse(new CoordinatorQueue(Why.NO_RULE));
        return RouteDecision.builder()
                .destination(notBack(oversight ? oversight(complaint.accused(), day) : byRule, complaint, day))
                .urgency(first.map(RoutingRule::urgency).orElse(Urgency.NORMAL))
                .because(because)
                .forOversight(oversight)
                .madeUnder(RoutingVersions.of(book, directory))
                .build();
    }

    private Destination notBack(Destination to, RoutingCase complaint, Optional<LocalDate> day) {
        if (!(to instanceof Destination.ToUnit unit)) {
            return to;
        }
        Set<String> returned = names(complaint.returnedBy(), day);
        if (!Collections.disjoint(names(unit.lead(), day), returned)) {
            return new CoordinatorQueue(Why.RETURNED);
        }
        List<UnitName> helpers = new ArrayList<>(unit.supporting());
        helpers.removeIf(helper -> !Collections.disjoint(names(helper, day), returned));
        return new Destination.ToUnit(unit.lead(), helpers, unit.answers());
    }

    private Destination destination(RoutingAction action, Optional<LocalDate> day) {
        if (action instanceof RoutingAction.ReferOutside refer) {
            return new Destination.Outside(refer.agency());
        }
        if (!(action instanceof RoutingAction.Dispose dispose)) {
            return new CoordinatorQueue(Why.HELD);
        }
        Optional<UnitName> lead = standing(dispose.lead(), day);
        if (lead.isEmpty()) {
            return new CoordinatorQueue(
                    directory.resolve(dispose.lead()).isPresent() ? Why.UNIT_NOT_THERE : Why.UNKNOWN_UNIT);
        }
        List<UnitName> supporting = new ArrayList<>();
        for (UnitName unit : dispose.supporting()) {
            Optional<UnitName> there = standing(unit, day);
            if (there.isPresent() && !there.equals(lead) && !supporting.contains(there.get())) {
                supporting.add(there.get());
            }
        }
        return new Destination.ToUnit(lead.get(), supporting, answers(lead.get(), day));
    }

    private Optional<Responsible> answers(UnitName unit, Optional<LocalDate> day) {
        return day.map(on -> directory.whoAnswers(unit, Role.LIAISON_OFFICER, on));
    }

    private Optional<UnitName> standing(UnitName name, Optional<LocalDate> day) {
        if (directory.units().isEmpty()) {
            return Optional.of(name);
        }
        return (day.isPresent() ? directory.resolve(name, day.get()) : directory.resolve(name)).map(Unit::name);
    }

    private Destination oversight(Set<UnitName> accused, Optional<LocalDate> day) {
        Set<UnitName> candidates = new TreeSet<>();
        if (book.inspectorate().isPresent()) {
            candidates.add(book.inspectorate().get());
        } else {
            for (Unit unit : directory.units()) {
                if (unit.kind().equals(UnitKind.of("inspektorat"))) {
                    candidates.add(unit.name());
                }
            }
        }
        if (day.isEmpty()) {
            candidates.removeIf(name -> directory
                    .resolve(name)
                    .filter(unit -> unit.validity().until().isPresent())
                    .isPresent());
        }
        List<UnitName> there = candidates.stream()
                .flatMap(name -> standing(name, day).stream())
                .toList();
        if (there.isEmpty()) {
            return new CoordinatorQueue(Why.NO_INSPECTORATE);
        }
        for (UnitName unit : there) {
            if (Collections.disjoint(names(unit, day), names(accused, day))) {
                return new Destination.ToUnit(unit, List.of(), answers(unit, day));
            }
        }
        return new CoordinatorQueue(Why.INSPECTORATE_ACCUSED);
    }

    private Set<String> names(Set<UnitName> units, Optional<LocalDate> day) {
        Set<String> names = new HashSet<>();
        units.forEach(unit -> names.addAll(names(unit, day)));
        return names;
    }

    /** All that a name stands for: itself, the unit's own name, that of who took over by that day, or ever. */
    private Set<String> names(UnitName unit, Optional<LocalDate> day) {
        Set<String> names = new HashSet<>(Set.of(unit.key()));
        Optional<Unit> known = directory.resolve(unit);
        known.ifPresent(found -> names.add(found.name().key()));
        if (day.isPresent()) {
            directory
                    .resolve(unit, day.get())
                    .ifPresent(found -> names.add(found.name().key()));
            return names;
        }
        while (known.isPresent()) {
            known = known.get().successor().flatMap(directory::resolve);
            if (known.isEmpty() || !names.add(known.get().name().key())) {
                break;
            }
        }
        return names;
    }
}
