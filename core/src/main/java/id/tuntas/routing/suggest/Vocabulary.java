package id.tuntas.routing.suggest;

import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Feature.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The features that a model knows, each with its row. */
final class Vocabulary {

    private static final List<Kind> ALWAYS = List.of(
            Kind.PRIOR,
            Kind.NAMED_IN_TEXT,
            Kind.NAMED_IN_CATEGORY,
            Kind.NAMED_IN_PAGE,
            Kind.IS_PARENT,
            Kind.IS_REQUESTED);
    private static final int FEWEST_OF_A_LABEL = 2;
    private static final int REPORTS_FOR_EACH_NEEDED = 2_000;

    private final List<Feature> features;
    private final Map<Feature, Integer> rows = new HashMap<>();

    private Vocabulary(Collection<Feature> ordered) {
        features = List.copyOf(ordered);
        for (int i = 0; i < features.size(); i++) {
            rows.put(features.get(i), i);
        }
    }

    /** The features of a model. */
    static Vocabulary of(List<FeatureWeights> weights) {
        return new Vocabulary(weights.stream().map(FeatureWeights::feature).toList());
    }

    /** What enough of these cases share. */
    static Vocabulary learn(Iterable<RoutingCase> cases, SuggestionSettings settings) {
        Map<Feature, Integer> reports = new HashMap<>();
        int size = 0;
        for (RoutingCase complaint : cases) {
            Traits traits = Traits.of(complaint);
            size++;
            traits.labels().forEach(label -> reports.merge(label, 1, Integer::sum));
            traits.stems().forEach(word -> reports.merge(new Feature(Kind.WORD, word), 1, Integer::sum));
            traits.titleStems().forEach(word -> reports.merge(new Feature(Kind.TITLE_WORD, word), 1, Integer::sum));
        }
        int least = Math.max(settings.leastReports(), size / REPORTS_FOR_EACH_NEEDED);
        Map<Kind, List<Feature>> kept = new EnumMap<>(Kind.class);
        reports.forEach((feature, number) -> {
            if (number >= (feature.kind().isWord() ? least : FEWEST_OF_A_LABEL)) {
                kept.computeIfAbsent(feature.kind(), kind -> new ArrayList<>()).add(feature);
            }
        });
        TreeSet<Feature> ordered = new TreeSet<>();
        ALWAYS.forEach(kind -> ordered.add(Feature.of(kind)));
        kept.values()
                .forEach(features -> features.stream()
                        .sorted(Comparator.<Feature>comparingInt(feature -> -reports.getOrDefault(feature, 0))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(settings.mostWords())
                        .forEach(ordered::add));
        return new Vocabulary(ordered);
    }

    List<Feature> features() {
        return features;
    }

    /** The row of a feature; empty where the model does not know it. */
    Optional<Integer> row(Feature feature) {
        return Optional.ofNullable(rows.get(feature));
    }
}
