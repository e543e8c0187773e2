package id.tuntas.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.text.Matching;
import id.tuntas.text.PlainText;
import id.tuntas.text.Tokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Numbers what the rules of a book ask for, from 0 on: each number is an atom, something that a complaint has or has not. Two
 * spellings of one thing are one atom. Used while a book is compiled.
 */
final class Atoms {

    private final Matching matching;
    private final Directory directory;
    private final Map<String, Integer> phrases = new LinkedHashMap<>();
    private final Map<String, Integer> spelled = new HashMap<>();
    private final Map<Classification, Integer> classifications = new HashMap<>();
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<String, Integer> channels = new HashMap<>();
    private final Map<String, Integer> agencies = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int count;

    Atoms(Matching matching, Directory directory) {
        this.matching = matching;
        this.directory = directory;
    }

    int phrase(String phrase) {
        return spelled.computeIfAbsent(
                phrase,
                spelling ->
                        phrases.computeIfAbsent(String.join(" ", Tokens.forms(spelling, matching)), forms -> count++));
    }

    int classification(Classification classification) {
        return classifications.computeIfAbsent(classification, key -> count++);
    }

    int category(String name) {
        return categories.computeIfAbsent(PlainText.of(name).value(), key -> count++);
    }

    int channel(Channel channel) {
        return channels.computeIfAbsent(medium(channel), key -> count++);
    }

    int agency(UnitName name) {
        return agencies.computeIfAbsent(unit(directory, name), key -> count++);
    }

    /** An atom for each place that the name can stand for. */
    int[] places(String name) {
        Set<String> keys = directory.places().keys(name);
        return keys.stream()
                .sorted()
                .mapToInt(key -> places.computeIfAbsent(key, own -> count++))
                .toArray();
    }

    static String medium(Channel channel) {
        return PlainText.of(channel.medium()).value();
    }

    /** What all names of a unit have in common. */
    static String unit(Directory directory, UnitName name) {
        return directory.resolve(name).map(known -> known.name().key()).orElseGet(name::key);
    }

    int count() {
        return count;
    }

    /** The phrases, by their forms joined by blanks, in the order in which they were met. */
    Map<String, Integer> phrases() {
        return phrases;
    }

    Map<Classification, Integer> classifications() {
        return classifications;
    }

    Map<String, Integer> categories() {
        return categories;
    }

    Map<String, Integer> channels() {
        return channels;
    }

    Map<String, Integer> agencies() {
        return agencies;
    }

    Map<String, Integer> places() {
        return places;
    }
}
