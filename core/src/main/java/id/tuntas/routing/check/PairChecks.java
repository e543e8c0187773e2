package id.tuntas.routing.check;

import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.check.RuleFinding.NeverHolds;
import id.tuntas.routing.check.RuleFinding.Overlap;
import id.tuntas.routing.check.RuleFinding.Shadowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares each rule with each other one. */
final class PairChecks {

    private final Model model;
    private final Listing listing;
    /** Those that can hold, in the order in which they win. */
    private final List<RuleShape> able = new ArrayList<>();

    PairChecks(Model model, Listing listing) {
        this.model = model;
        this.listing = listing;
    }

    void run() {
        for (RuleShape shape : model.ranked()) {
            if (model.example(shape).isPresent()) {
                able.add(shape);
            } else {
                neverHolds(shape);
            }
        }
        able.removeIf(shape -> !shape.decides());
        shadows();
        overlaps();
    }

    private void neverHolds(RuleShape shape) {
        RoutingCase attempt = model.witnesses().attempt(shape);
        if (!model.holds(shape, attempt)) {
            listing.add(new NeverHolds(shape.id(), attempt));
        }
    }

    private void shadows() {
        for (int i = 1; i < able.size(); i++) {
            RuleShape shape = able.get(i);
            for (RuleShape higher : able.subList(0, i)) {
                if (shape.implies(higher)) {
                    listing.add(FindingCode.SHADOWED, () -> shadow(shape, higher));
                    break;
                }
            }
        }
    }

    private Optional<Shadowed> shadow(RuleShape shape, RuleShape higher) {
        return model.example(shape)
                .filter(complaint -> model.holds(shape, complaint) && model.holds(higher, complaint))
                .map(complaint -> new Shadowed(shape.id(), higher.id(), shape.hasGoalOf(higher), complaint));
    }

    /** First those that ask for the same kind of thing: of the others, two words that meet by chance, there may be millions. */
    private void overlaps() {
        List<int[]> byChance = new ArrayList<>();
        for (int i = 0; i < able.size(); i++) {
            RuleShape one = able.get(i);
            for (int j = i + 1; j < able.size() && one.priority() == able.get(j).priority(); j++) {
                RuleShape other = able.get(j);
                if (one.hasGoalOf(other) || !one.meets(other)) {
                    continue;
                }
                if (!listing.hasRoom(FindingCode.OVERLAP)) {
                    listing.leaveOut(FindingCode.OVERLAP);
                } else if (one.sharesAConditionWith(other)) {
                    listing.add(FindingCode.OVERLAP, () -> overlap(one, other));
                } else if (byChance.size() < listing.most()) {
                    byChance.add(new int[] {i, j});
                } else {
                    listing.leaveOut(FindingCode.OVERLAP);
                }
            }
        }
        for (int[] pair : byChance) {
            listing.add(FindingCode.OVERLAP, () -> overlap(able.get(pair[0]), able.get(pair[1])));
        }
    }

    private Optional<Overlap> overlap(RuleShape one, RuleShape other) {
        return model.witnesses()
                .of(one, other)
                .filter(complaint -> model.holds(one, complaint) && model.holds(other, complaint))
                .map(complaint -> new Overlap(one.id(), other.id(), one.priority(), complaint));
    }
}
