package id.tuntas.routing.check;

import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.check.RuleFinding.AgencyLoop;
import id.tuntas.routing.check.RuleFinding.ReturnLoop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks for complaints that go round between units. */
final class LoopChecks {

    /** How long a loop may be, and how many beginnings of loops are followed. */
    private static final int LONGEST = 4;

    private static final int MOST_STEPS = 200_000;
    private static final int EXAMPLES = 5;

    private final Model model;
    private final Listing listing;
    /** From each requested agency, by its key, where rules send what is asked of it. */
    private final NavigableMap<String, List<Edge>> edges = new TreeMap<>();

    private final Set<Set<String>> told = new HashSet<>();
    private final int mostSteps;
    private int steps;

    LoopChecks(Model model, Listing listing) {
        this(model, listing, MOST_STEPS);
    }

    /** One that follows fewer beginnings. */
    LoopChecks(Model model, Listing listing, int mostSteps) {
        this.model = model;
        this.listing = listing;
        this.mostSteps = mostSteps;
    }

    private record Edge(RuleShape rule, UnitName from, UnitName to) {}

    /** Loops of rules that ask whom the reporter asked. */
    void agencies() {
        for (RuleShape shape : model.ranked()) {
            if (shape.rule().action() instanceof RoutingAction.Dispose dispose && shape.decides()) {
                shape.rule().agencies().stream()
                        .filter(agency -> !key(agency).equals(key(dispose.lead())))
                        .forEach(agency -> edges.computeIfAbsent(key(agency), none -> new ArrayList<>())
                                .add(new Edge(shape, agency, dispose.lead())));
            }
        }
        edges.forEach((first, outgoing) -> {
            Map<String, List<Edge>> behind = edges.tailMap(first);
            outgoing.forEach(edge -> follow(first, behind, new ArrayList<>(List.of(edge))));
        });
    }

    private String key(UnitName unit) {
        return model.axes().key(unit);
    }

    /** Goes on along the rules that can hold for one complaint, through units behind the first in the order of their keys. */
    private void follow(String first, Map<String, List<Edge>> behind, List<Edge> path) {
        if (++steps > mostSteps) {
            return;
        }
        String at = key(path.get(path.size() - 1).to());
        if (at.equals(first)) {
            close(path);
            return;
        }
        if (path.size() == LONGEST) {
            return;
        }
        for (Edge next : behind.getOrDefault(at, List.of())) {
            boolean fresh = path.stream().noneMatch(edge -> key(edge.from()).equals(at));
            if (fresh && path.stream().allMatch(edge -> edge.rule().meetsBesidesAgencies(next.rule()))) {
                path.add(next);
                follow(first, behind, path);
                path.remove(path.size() - 1);
            }
        }
    }

    private void close(List<Edge> path) {
        Set<String> units = path.stream().map(edge -> key(edge.from())).collect(Collectors.toSet());
        if (told.contains(units)) {
            return;
        }
        model.witnesses()
                .besidesAgencies(path.stream().map(Edge::rule).toList())
                .filter(complaint -> path.stream().allMatch(edge -> goes(complaint, edge)))
                .ifPresent(complaint -> {
                    told.add(units);
                    listing.add(new AgencyLoop(
                            path.stream().map(edge -> canonical(edge.from())).toList(),
                            path.stream().map(edge -> edge.rule().id()).toList(),
                            asking(complaint, path.get(0).from())));
                });
    }

    private boolean goes(RoutingCase complaint, Edge edge) {
        return isSent(asking(complaint, edge.from()), edge.to());
    }

    private boolean isSent(RoutingCase complaint, UnitName to) {
        return model.route(complaint)
                .lead()
                .filter(unit -> key(unit).equals(key(to)))
                .isPresent();
    }

    private static RoutingCase asking(RoutingCase complaint, UnitName agency) {
        return RoutingCase.builder().from(complaint).agency(agency).build();
    }

    private UnitName canonical(UnitName unit) {
        return model.directory().resolve(unit).map(Unit::name).orElse(unit);
    }

    /** Loops that complaints went through, and would go through again. */
    void returns(Collection<UnitTrail> trails) {
        Map<String, List<UnitTrail>> loops = new LinkedHashMap<>();
        Map<String, List<UnitName>> units = new LinkedHashMap<>();
        for (UnitTrail trail : trails) {
            List<UnitName> loop = loop(trail.units());
            if (loop.stream().anyMatch(unit -> isSent(trail.asked(), unit))) {
                String key = loop.toString();
                units.putIfAbsent(key, loop);
                loops.computeIfAbsent(key, none -> new ArrayList<>()).add(trail);
            }
        }
        loops.forEach((key, members) -> listing.add(new ReturnLoop(
                units.getOrDefault(key, List.of()),
                members.size(),
                first(members),
                members.get(0).asked())));
    }

    private static List<TrackingId> first(List<UnitTrail> trails) {
        return trails.stream().map(UnitTrail::complaint).limit(EXAMPLES).toList();
    }

    /** The units between a unit's having a complaint and having it again, that unit included; none where none had it again. */
    private List<UnitName> loop(List<UnitName> units) {
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 2; j < units.size(); j++) {
                if (key(units.get(i)).equals(key(units.get(j)))) {
                    Map<String, UnitName> members = new TreeMap<>();
                    units.subList(i, j).forEach(unit -> members.putIfAbsent(key(unit), canonical(unit)));
                    if (members.size() > 1) {
                        return members.values().stream()
                                .sorted(Comparator.naturalOrder())
                                .toList();
                    }
                }
            }
        }
        return List.of();
    }
}
