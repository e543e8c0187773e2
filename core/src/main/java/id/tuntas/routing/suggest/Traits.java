package id.tuntas.routing.suggest;

import id.tuntas.complaint.Channel;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Feature.Kind;
import id.tuntas.text.Matching;
import id.tuntas.text.PlainText;
import id.tuntas.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What can be read from a case: its words, its labels, and whom it names. Still all of it, so it has no
 * {@code toString} that tells.
 */
final class Traits {

    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_WORD = 30;

    private final SortedSet<String> stems;
    private final SortedSet<String> titleStems;
    private final SortedSet<String> words;
    private final List<Feature> labels;
    private final Set<String> categoryWords;
    private final Set<String> pageWords;
    private final Optional<String> parentKey;
    private final Optional<String> requestedKey;
    private final Set<String> returnedKeys;

    private Traits(RoutingCase complaint) {
        String text = String.join(
                "\n",
                complaint.title(),
                complaint.body(),
                complaint.place(),
                complaint.district().orElse(""),
                complaint.village().orElse(""));
        stems = kept(Tokens.forms(text, Matching.BY_STEM));
        titleStems = kept(Tokens.forms(complaint.title(), Matching.BY_STEM));
        words = words(text);
        labels = labels(complaint);
        categoryWords = words(complaint.category().orElse(""));
        pageWords = words(complaint.channel().flatMap(Channel::agencySlug).orElse(""));
        parentKey = complaint.parentAgency().map(UnitName::key);
        requestedKey = complaint.agency().map(UnitName::key);
        returnedKeys = complaint.returnedBy().stream().map(UnitName::key).collect(Collectors.toUnmodifiableSet());
    }

    static Traits of(RoutingCase complaint) {
        return new Traits(complaint);
    }

    /** Words as the keys of units have them. */
    private static SortedSet<String> words(String text) {
        return kept(PlainText.of(text).words());
    }

    /** Words of letters alone: what has a digit may be somebody's number. */
    private static SortedSet<String> kept(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD)
                .filter(word -> word.codePoints().allMatch(Character::isLetter))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Feature> labels(RoutingCase complaint) {
        List<Feature> labels = new ArrayList<>();
        add(labels, Kind.CATEGORY, complaint.category());
        add(labels, Kind.PARENT_AGENCY, complaint.parentAgency().map(UnitName::key));
        add(labels, Kind.REQUESTED_AGENCY, complaint.agency().map(UnitName::key));
        add(labels, Kind.MEDIUM, complaint.channel().map(Channel::medium));
        add(labels, Kind.PAGE, complaint.channel().flatMap(Channel::agencySlug));
        add(labels, Kind.CLASSIFICATION, complaint.classification().map(Object::toString));
        return List.copyOf(labels);
    }

    private static void add(List<Feature> labels, Kind kind, Optional<String> value) {
        value.map(label -> PlainText.of(label).value())
                .filter(label -> !label.isEmpty() && Feature.fits(label))
                .ifPresent(label -> labels.add(new Feature(kind, label)));
    }

    /** The stems of title, body and place, each once. */
    SortedSet<String> stems() {
        return stems;
    }

    /** The stems of the title, each once. */
    SortedSet<String> titleStems() {
        return titleStems;
    }

    /** The words of title, body and place as they are written, each once: names have no stems. */
    SortedSet<String> words() {
        return words;
    }

    /** Category, agencies, channel and classification, as far as they are known. */
    List<Feature> labels() {
        return labels;
    }

    Set<String> categoryWords() {
        return categoryWords;
    }

    Set<String> pageWords() {
        return pageWords;
    }

    Optional<String> parentKey() {
        return parentKey;
    }

    Optional<String> requestedKey() {
        return requestedKey;
    }

    Set<String> returnedKeys() {
        return returnedKeys;
    }
}
