package id.tuntas.routing.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far a text names each unit by the words of its own name: {@code baleendah} names Kecamatan Baleendah wholly, {@code
 * contoh} alone names Kecamatan Contoh Utara a little. A word counts the less the more units bear it, and words that a
 * quarter of them bear ({@code kabupaten}, {@code dan}) count nothing. So a unit is found that no report ever went to.
 */
final class UnitNames {

    private static final int FEW_UNITS = 3;
    private static final int A_QUARTER = 4;

    private final Map<String, Integer> unitByKey = new HashMap<>();
    private final List<List<Name>> names = new ArrayList<>();

    /** A name of a unit: its telling words, with what they weigh and weigh together. */
    private record Name(Map<String, Double> words, double total) {}

    /** How far a unit is named, and by which words. */
    record Mention(int unit, double share, SortedSet<String> words) {}

    UnitNames(List<CandidateUnit> units) {
        Map<String, Integer> bearers = new HashMap<>();
        for (CandidateUnit unit : units) {
            Set<String> words = new HashSet<>();
            unit.keys().forEach(key -> words.addAll(telling(key, unit.kind())));
            words.forEach(word -> bearers.merge(word, 1, Integer::sum));
        }
        int most = Math.max(FEW_UNITS, units.size() / A_QUARTER);
        for (int i = 0; i < units.size(); i++) {
            CandidateUnit unit = units.get(i);
            List<Name> own = new ArrayList<>();
            for (String key : unit.keys()) {
                unitByKey.put(key, i);
                own.add(name(telling(key, unit.kind()), bearers, most));
            }
            names.add(List.copyOf(own));
        }
    }

    /** The words of a key but for the kind before them, and but for those of one letter. */
    private static Set<String> telling(String key, Optional<String> kind) {
        List<String> words = Arrays.asList(key.split(" ", -1));
        int from = kind.filter(words.get(0)::equals).isPresent() ? 1 : 0;
        Set<String> telling = new LinkedHashSet<>(words.subList(from, words.size()));
        telling.removeIf(word -> word.length() < 2);
        return telling;
    }

    private static Name name(Set<String> words, Map<String, Integer> bearers, int most) {
        Map<String, Double> weights = new HashMap<>();
        double total = 0;
        for (String word : words) {
            int of = bearers.getOrDefault(word, 1);
            if (of <= most) {
                weights.put(word, 1.0 / of);
                total += 1.0 / of;
            }
        }
        return new Name(weights, total);
    }

    /** The unit that has a key. */
    Optional<Integer> unit(String key) {
        return Optional.ofNullable(unitByKey.get(key));
    }

    /** Every unit that is named at all, under that of its names which is named most. */
    List<Mention> mentions(Set<String> text) {
        List<Mention> mentions = new ArrayList<>();
        for (int unit = 0; !text.isEmpty() && unit < names.size(); unit++) {
            Mention best = new Mention(unit, 0, new TreeSet<>());
            for (Name name : names.get(unit)) {
                Mention mention = mention(unit, name, text);
                best = mention.share > best.share ? mention : best;
            }
            if (best.share > 0) {
                mentions.add(best);
            }
        }
        return mentions;
    }

    /** The share that the text names; of a name without a telling word 0/0, which is not more than nothing. */
    private static Mention mention(int unit, Name name, Set<String> text) {
        SortedSet<String> found = new TreeSet<>(name.words.keySet());
        found.retainAll(text);
        double weight = 0;
        for (String word : found) {
            weight += name.words.getOrDefault(word, 0.0);
        }
        return new Mention(unit, weight / name.total, found);
    }
}
