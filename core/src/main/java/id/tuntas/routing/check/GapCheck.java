package id.tuntas.routing.check;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.CategoryTree.Category;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.Destination.Why;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.check.RuleFinding.Gap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for complaints for which no rule holds: of each category, of each classification but the oversight grade, without a
 * place and without an agency. One finding for each root of the tree.
 */
final class GapCheck {

    private final Model model;
    private final Listing listing;
    private final GapSearch search;
    /** What was found for the same rules before: most categories have those of their root. */
    private final Map<BitSet, Map<Classification, GapSearch.Opening>> known = new HashMap<>();

    GapCheck(Model model, Listing listing, boolean withoutChannel) {
        this.model = model;
        this.listing = listing;
        this.search = new GapSearch(model, withoutChannel);
    }

    /** What is open below one root. */
    private static final class Root {
        private int categories;
        private int open;
        private final Map<String, Classification> classifications = new TreeMap<>();
        private Optional<RoutingCase> example = Optional.empty();
    }

    /** The gaps of all categories, and of complaints without one where they come or no category is known. */
    void run(boolean withoutCategory) {
        Map<String, Root> roots = new LinkedHashMap<>();
        Map<String, String> parents = parents();
        Axis<String> categories = model.axes().categories();
        for (int i = 0; i < categories.size(); i++) {
            String root = root(categories.value(i), parents);
            look(i, Optional.of(categories.value(i)), roots.computeIfAbsent(root, name -> new Root()));
        }
        roots.forEach((name, root) -> tell(Optional.of(name), root));
        if (withoutCategory || categories.size() == 0) {
            Root none = new Root();
            look(-1, Optional.empty(), none);
            none.categories = 0;
            none.open = 0;
            tell(Optional.empty(), none);
        }
    }

    /** What stands above what; above a root nothing does, even where another category has its name. */
    private Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        List<Category> all = model.directory().categories().categories();
        for (Category category : all) {
            category.parent().ifPresent(parent -> parents.putIfAbsent(Axes.key(category.name()), parent));
        }
        all.stream()
                .filter(category -> category.parent().isEmpty())
                .forEach(category -> parents.remove(Axes.key(category.name())));
        return parents;
    }

    private static String root(String category, Map<String, String> parents) {
        String root = category;
        Set<String> seen = new HashSet<>();
        while (parents.containsKey(Axes.key(root)) && seen.add(root)) {
            root = parents.getOrDefault(Axes.key(root), root);
        }
        return root;
    }

    private void look(int number, Optional<String> category, Root root) {
        List<RuleShape> rules = new ArrayList<>();
        BitSet key = new BitSet();
        for (int i = 0; i < model.ranked().size(); i++) {
            RuleShape rule = model.ranked().get(i);
            boolean ofCategory =
                    number < 0 ? rule.categories().isAny() : rule.categories().has(number);
            if (ofCategory && rule.places().isAny() && rule.agencies().isAny()) {
                rules.add(rule);
                key.set(i);
            }
        }
        Map<Classification, GapSearch.Opening> openings = known.computeIfAbsent(key, none -> search.openings(rules));
        root.categories++;
        boolean open = false;
        for (Map.Entry<Classification, GapSearch.Opening> opening : openings.entrySet()) {
            RoutingCase complaint = opening.getValue().complaint(category);
            // One of oversight grade goes to the inspectorate or waits for it, whatever the rules say.
            if (model.route(complaint).destination().equals(new CoordinatorQueue(Why.NO_RULE))) {
                open = true;
                root.classifications.put(opening.getKey().literal(), opening.getKey());
                root.example = root.example.or(() -> Optional.of(complaint));
            }
        }
        root.open += open ? 1 : 0;
    }

    private void tell(Optional<String> name, Root root) {
        root.example.ifPresent(complaint -> listing.add(
                new Gap(name, root.open, root.categories, new ArrayList<>(root.classifications.values()), complaint)));
    }
}
