package id.tuntas.routing.suggest;

import id.tuntas.routing.suggest.Feature.Kind;
import id.tuntas.routing.suggest.UnitNames.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Turns cases into numbers: the same way when a model is trained and when it is asked. */
final class Encoder {

    private static final double PERCENT = 100.0;

    private final Vocabulary vocabulary;
    private final UnitNames names;
    private final double wordWeight;
    private final double titleWeight;

    /** A feature of the case, whatever the unit: its row and how much of it there is. */
    record Plain(int row, double value) {}

    /** A feature of the case together with one unit. */
    record Joint(int row, int unit, double value, SortedSet<String> words) {}

    /**
     * A case in numbers.
     *
     * @param plain what may speak for any unit
     * @param joint what speaks for a unit by its name
     * @param returned the units that returned it
     */
    record Encoded(List<Plain> plain, List<Joint> joint, Set<Integer> returned) {

        /** Whether nothing of it is known but that it is a case. */
        boolean isUnknown() {
            return plain.size() == 1 && joint.isEmpty();
        }
    }

    Encoder(Vocabulary vocabulary, List<CandidateUnit> units, SuggestionSettings settings) {
        this.vocabulary = vocabulary;
        this.names = new UnitNames(units);
        this.wordWeight = settings.wordPercent() / PERCENT;
        this.titleWeight = settings.titlePercent() / PERCENT;
    }

    Encoded encode(Traits traits) {
        List<Plain> plain = new ArrayList<>();
        vocabulary.row(Feature.of(Kind.PRIOR)).ifPresent(row -> plain.add(new Plain(row, 1)));
        words(plain, Kind.WORD, traits.stems(), wordWeight);
        words(plain, Kind.TITLE_WORD, traits.titleStems(), titleWeight);
        traits.labels().forEach(label -> vocabulary.row(label).ifPresent(row -> plain.add(new Plain(row, 1))));
        List<Joint> joint = new ArrayList<>();
        mentions(joint, Kind.NAMED_IN_TEXT, traits.words());
        mentions(joint, Kind.NAMED_IN_CATEGORY, traits.categoryWords());
        mentions(joint, Kind.NAMED_IN_PAGE, traits.pageWords());
        unit(joint, Kind.IS_PARENT, traits.parentKey());
        unit(joint, Kind.IS_REQUESTED, traits.requestedKey());
        Set<Integer> returned = new TreeSet<>();
        traits.returnedKeys().forEach(key -> names.unit(key).ifPresent(returned::add));
        return new Encoded(plain, joint, returned);
    }

    /** Known words share what texts weigh, so that a long text does not outweigh all else. */
    private void words(List<Plain> plain, Kind kind, Set<String> words, double weight) {
        List<Integer> known = words.stream()
                .map(word -> vocabulary.row(new Feature(kind, word)))
                .flatMap(Optional::stream)
                .toList();
        double value = weight / Math.sqrt(known.size());
        known.forEach(row -> plain.add(new Plain(row, value)));
    }

    private void mentions(List<Joint> joint, Kind kind, Set<String> words) {
        vocabulary.row(Feature.of(kind)).ifPresent(row -> {
            for (Mention mention : names.mentions(words)) {
                joint.add(new Joint(row, mention.unit(), mention.share(), mention.words()));
            }
        });
    }

    private void unit(List<Joint> joint, Kind kind, Optional<String> key) {
        vocabulary
                .row(Feature.of(kind))
                .ifPresent(row -> key.flatMap(names::unit)
                        .ifPresent(unit -> joint.add(new Joint(row, unit, 1, new TreeSet<>()))));
    }

    /** The unit that has a key. */
    Optional<Integer> unit(String key) {
        return names.unit(key);
    }
}
