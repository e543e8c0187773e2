package id.tuntas.routing.check;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Place;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingRule;
import id.tuntas.text.PlainText;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values by which the rules of a book tell complaints apart. A complaint happened in one place: a place of the directory
 * with all within which it lies, or one that the directory does not know, by itself.
 */
final class Axes {

    /** Where something happened. */
    record Spot(Optional<String> district, Optional<String> village) {}

    private final Directory directory;
    private final Axis<Classification> classifications = new Axis<>();
    private final Axis<String> categories = new Axis<>();
    private final Axis<Channel> channels = new Axis<>();
    private final Axis<UnitName> agencies = new Axis<>();
    private final Axis<Spot> places = new Axis<>();

    Axes(Collection<RoutingRule> rules, Directory directory) {
        this.directory = directory;
        Stream.of(
                        Classification.NOT_OVERSIGHT_GRADE,
                        Classification.INFORMATION_REQUEST,
                        Classification.ASPIRATION,
                        Classification.OVERSIGHT_GRADE)
                .forEach(this::add);
        CategoryTree tree = directory.categories();
        tree.categories()
                .forEach(category -> Stream.concat(category.parent().stream(), Stream.of(category.name()))
                        .forEach(this::addCategory));
        directory.places().all().forEach(this::add);
        rules.forEach(this::add);
    }

    private void add(RoutingRule rule) {
        rule.classifications().forEach(this::add);
        rule.categories().forEach(this::addCategory);
        rule.channels().forEach(this::add);
        rule.agencies()
                .forEach(unit -> agencies.add(
                        key(unit), directory.resolve(unit).map(Unit::name).orElse(unit), List.of(key(unit))));
        rule.places().forEach(this::addPlace);
    }

    void add(Classification classification) {
        classifications.add(classification.literal(), classification, List.of(classification.literal()));
    }

    void addCategory(String name) {
        categories.add(key(name), name, directory.categories().lineage(name));
    }

    void add(Channel channel) {
        channels.add(key(channel), channel, List.of(key(channel)));
    }

    private void add(Place place) {
        Spot spot = place.kind() == Place.Kind.DISTRICT
                ? new Spot(Optional.of(place.name()), Optional.empty())
                : new Spot(place.within(), Optional.of(place.name()));
        Set<String> lineage = directory.places().lineage(spot.district(), spot.village());
        places.add(spot.toString(), spot, lineage);
    }

    /** A place that the directory does not know; of one that it knows there is nothing to add. */
    private void addPlace(String name) {
        for (String key : directory.places().keys(name)) {
            if (directory.places().named(name).isEmpty()) {
                Spot district = new Spot(Optional.of(name), Optional.empty());
                boolean fits = directory
                        .places()
                        .lineage(district.district(), district.village())
                        .contains(key);
                places.add(key, fits ? district : new Spot(Optional.empty(), Optional.of(name)), List.of(key));
            }
        }
    }

    static String key(String category) {
        return PlainText.of(category).value();
    }

    static String key(Channel channel) {
        return PlainText.of(channel.medium()).value();
    }

    /** What all names of a unit have in common. */
    String key(UnitName unit) {
        return directory.resolve(unit).map(known -> known.name().key()).orElseGet(unit::key);
    }

    Values classifications(RoutingRule rule) {
        return classifications.holding(rule.classifications(), one -> List.of(one.literal()));
    }

    Values categories(RoutingRule rule) {
        return categories.holding(rule.categories(), one -> List.of(key(one)));
    }

    /** The categories that the rule itself names, without those below them. */
    Values named(RoutingRule rule) {
        BitSet named = new BitSet();
        rule.categories().forEach(name -> named.set(categories.number(key(name))));
        return Values.of(named);
    }

    Values channels(RoutingRule rule) {
        return channels.holding(rule.channels(), one -> List.of(key(one)));
    }

    Values agencies(RoutingRule rule) {
        return agencies.holding(rule.agencies(), one -> List.of(key(one)));
    }

    Values places(RoutingRule rule) {
        return places.holding(rule.places(), directory.places()::keys);
    }

    int oversight() {
        return classifications.number(Classification.OVERSIGHT_GRADE.literal());
    }

    Axis<Classification> classifications() {
        return classifications;
    }

    Axis<String> categories() {
        return categories;
    }

    Axis<Channel> channels() {
        return channels;
    }

    Axis<UnitName> agencies() {
        return agencies;
    }

    Axis<Spot> places() {
        return places;
    }
}
