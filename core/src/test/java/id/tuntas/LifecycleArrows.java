package id.tuntas;

import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.LifecycleWalk;
import id.tuntas.complaint.LifecycleWalk.Situation;
import id.tuntas.complaint.LifecycleWalk.Step;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which command leads from where to where, found by deciding in every situation. */
final class LifecycleArrows {

    /** From a status, or from nothing, a command leads to one of some statuses. */
    record Arrow(Optional<Status> from, CommandType command, Set<Status> to) {}

    private static final List<Situation> SITUATIONS = LifecycleWalk.everywhere().situations();
    private static final Set<Status> OPEN = Arrays.stream(Status.values())
            .filter(status -> !status.isFinal())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));

    private LifecycleArrows() {}

    /** In the order of statuses, then of commands; without what leaves the status as it is. */
    static List<Arrow> all() {
        Map<List<Object>, Arrow> arrows = new LinkedHashMap<>();
        for (Situation situation : SITUATIONS) {
            Optional<Status> from = situation.complaint().receivedAt().isEmpty()
                    ? Optional.empty()
                    : Optional.of(situation.complaint().status());
            for (Step step : situation.steps()) {
                CommandType command = step.act().command().type();
                Status to = step.after().status();
                if (!from.equals(Optional.of(to))) {
                    arrows.computeIfAbsent(
                                    List.of(from, command),
                                    each -> new Arrow(from, command, EnumSet.noneOf(Status.class)))
                            .to()
                            .add(to);
                }
            }
        }
        return arrows.values().stream()
                .sorted(Comparator.comparing((Arrow arrow) -> arrow.from().isPresent())
                        .thenComparing(arrow -> arrow.from().orElse(Status.UNKNOWN))
                        .thenComparing(Arrow::command))
                .toList();
    }

    /** Who owes the next step in the situations of a status, each kind of owner once. */
    static List<Owner> owners(Status status) {
        Map<String, Owner> owners = new LinkedHashMap<>();
        for (Situation situation : SITUATIONS) {
            if (situation.complaint().status() == status
                    && situation.complaint().receivedAt().isPresent()) {
                Owner owner = situation.complaint().owner();
                owners.putIfAbsent(LifecyclePage.words(owner), owner);
            }
        }
        return List.copyOf(owners.values());
    }

    /** What leads from every open status to the same one is drawn once, and so is what leads back to where it was before. */
    static String diagram() {
        StringBuilder drawn = new StringBuilder("stateDiagram-v2\n");
        drawn.append("    state \"any status before the end\" as ANY\n");
        drawn.append("    state \"where it was before\" as BACK\n");
        for (Status status : Status.values()) {
            drawn.append("    state \"")
                    .append(status)
                    .append("<br/>")
                    .append(status.text().indonesian())
                    .append("\" as ")
                    .append(status)
                    .append('\n');
        }
        labels().forEach((ends, commands) -> drawn.append("    ")
                .append(ends)
                .append(" : ")
                .append(commands.stream()
                        .map(command -> command.does().english())
                        .collect(Collectors.joining("<br/>")))
                .append('\n'));
        return drawn.toString();
    }

    private static Map<String, Set<CommandType>> labels() {
        List<Arrow> arrows = all();
        Map<String, Set<CommandType>> labels = new LinkedHashMap<>();
        List<Arrow> single = new ArrayList<>();
        for (Arrow arrow : arrows) {
            if (arrow.from().filter(OPEN::contains).isPresent() && isFromEverywhere(arrow, arrows)) {
                arrow.to().forEach(to -> label(labels, "ANY", to.name(), arrow.command()));
            } else {
                single.add(arrow);
            }
        }
        for (Arrow arrow : single) {
            String from = arrow.from().map(Status::name).orElse("[*]");
            Set<String> to = arrow.to().size() > 2
                    ? Set.of("BACK")
                    : arrow.to().stream().map(Status::name).collect(Collectors.toCollection(LinkedHashSet::new));
            to.forEach(each -> label(labels, from, each, arrow.command()));
        }
        return labels;
    }

    private static boolean isFromEverywhere(Arrow arrow, List<Arrow> arrows) {
        return arrows.stream()
                .filter(other ->
                        other.command() == arrow.command() && other.to().equals(arrow.to()))
                .flatMap(other -> other.from().stream())
                .collect(Collectors.toSet())
                .containsAll(OPEN);
    }

    private static void label(Map<String, Set<CommandType>> labels, String from, String to, CommandType command) {
        labels.computeIfAbsent(from + " --> " + to, ends -> new LinkedHashSet<>())
                .add(command);
    }
}
