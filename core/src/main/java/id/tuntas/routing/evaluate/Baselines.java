package id.tuntas.routing.evaluate;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.suggest.Disposition;
import id.tuntas.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Simple ways to guess a unit; what is learned must be better than they are to be worth anything. */
public final class Baselines {

    private Baselines() {}

    /**
     * The biggest unit for everything.
     *
     * @return units by how many reports they got, of as many the first by name
     */
    public static Guesser biggestUnit() {
        return new BiggestUnit();
    }

    /**
     * A table of categories: the unit that got most of the category's reports.
     *
     * @return units by how many reports of the category they got, then as {@link #biggestUnit}; a category that never
     *     occurred, or none, is as {@link #biggestUnit}
     */
    public static Guesser categoryTable() {
        return new CategoryTable();
    }

    /**
     * Multinomial naive Bayes over the words of title and body, category and parent agency.
     *
     * @return see {@link NaiveBayes}
     */
    public static Guesser naiveBayes() {
        return new NaiveBayes();
    }

    /**
     * All of them.
     *
     * @return the simplest first
     */
    public static List<Guesser> all() {
        return List.of(biggestUnit(), categoryTable(), naiveBayes());
    }

    /** Units by how many reports they got, of as many the first by name. */
    static List<UnitName> bySize(List<Disposition> history) {
        Map<UnitName, Integer> sizes = new HashMap<>();
        history.forEach(disposition -> sizes.merge(disposition.lead(), 1, Integer::sum));
        return sizes.keySet().stream()
                .sorted(Comparator.<UnitName>comparingInt(unit -> -sizes.getOrDefault(unit, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static final class BiggestUnit implements Guesser {

        @Override
        public String name() {
            return "biggest-unit";
        }

        @Override
        public Guess learn(List<Disposition> history) {
            List<UnitName> bySize = bySize(history);
            return (complaint, most) -> bySize.stream().limit(most).toList();
        }
    }

    private static final class CategoryTable implements Guesser {

        @Override
        public String name() {
            return "category-table";
        }

        @Override
        public Guess learn(List<Disposition> history) {
            List<UnitName> bySize = bySize(history);
            Map<String, List<Disposition>> byCategory = new HashMap<>();
            for (Disposition disposition : history) {
                key(disposition.complaint().category())
                        .ifPresent(key -> byCategory
                                .computeIfAbsent(key, category -> new ArrayList<>())
                                .add(disposition));
            }
            Map<String, List<UnitName>> table = new HashMap<>();
            byCategory.forEach((key, dispositions) -> table.put(key, bySize(dispositions)));
            return (complaint, most) -> Stream.concat(
                            key(complaint.category())
                                    .map(key -> table.getOrDefault(key, List.of()))
                                    .orElse(List.of())
                                    .stream(),
                            bySize.stream())
                    .distinct()
                    .limit(most)
                    .toList();
        }

        private static Optional<String> key(Optional<String> category) {
            return category.map(name -> PlainText.of(name).value()).filter(key -> !key.isEmpty());
        }
    }
}
