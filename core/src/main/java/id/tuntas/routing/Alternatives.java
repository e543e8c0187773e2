package id.tuntas.routing;

import id.tuntas.directory.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out what would have to be otherwise for other rules to win. Every answer was tried before it is given. */
final class Alternatives {

    private final Router router;
    private final Words words;
    private final Places places;

    private record Candidate(int rank, List<ConditionKind> failing) {}

    Alternatives(Router router, Words words, Places places) {
        this.router = router;
        this.words = words;
        this.places = places;
    }

    List<Alternative> of(RoutingCase complaint, int nearest) {
        Scratch found = router.read(complaint);
        List<Candidate> failing = new ArrayList<>();
        List<Alternative> alternatives = new ArrayList<>();
        boolean wins = !Router.isForOversight(complaint);
        for (int rank = 0; rank < router.index().size(); rank++) {
            List<ConditionKind> conditions = router.index().rule(rank).failing(found, complaint);
            if (!conditions.isEmpty()) {
                failing.add(new Candidate(rank, conditions));
            } else if (wins) {
                wins = false;
            } else {
                alternative(new Candidate(rank, conditions), complaint).ifPresent(alternatives::add);
            }
        }
        failing.sort(Comparator.comparing(candidate -> candidate.failing().size()));
        failing.stream()
                .flatMap(candidate -> alternative(candidate, complaint).stream())
                .limit(nearest)
                .forEach(alternatives::add);
        return List.copyOf(alternatives);
    }

    /** The first that needs no other priority, else the first that will do. */
    private Optional<Alternative> alternative(Candidate candidate, RoutingCase complaint) {
        RoutingRule rule = router.index().rule(candidate.rank()).rule();
        Optional<Alternative> found = Optional.empty();
        for (int choice = 0; choice < Math.max(1, rule.words().any().size()); choice++) {
            Optional<CaseEdit> edit = edit(candidate, complaint, choice);
            if (edit.isPresent()) {
                Alternative alternative = new Alternative(rule.id(), edit.get().changes());
                if (alternative.changes().stream().noneMatch(Change.Outrank.class::isInstance)) {
                    return Optional.of(alternative);
                }
                found = found.or(() -> Optional.of(alternative));
            }
        }
        return found;
    }

    private Optional<CaseEdit> edit(Candidate candidate, RoutingCase complaint, int choice) {
        RoutingRule rule = router.index().rule(candidate.rank()).rule();
        CaseEdit edit = new CaseEdit(rule, complaint, places, words);
        candidate.failing().stream().distinct().forEach(edit::meet);
        edit.liftOversight();
        edit.meetWords(choice);
        List<Integer> holding = router.holding(edit.complaint());
        if (!holding.contains(candidate.rank()) || Router.isForOversight(edit.complaint())) {
            return Optional.empty();
        }
        int first = holding.get(0);
        if (first != candidate.rank()) {
            int priority = router.index().rule(first).rule().priority();
            if (priority == Integer.MAX_VALUE) {
                return Optional.empty();
            }
            edit.outrank(priority);
        }
        return Optional.of(edit);
    }
}
