package id.tuntas.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.text.Matching;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the atoms of a complaint, of those kinds for which the book asks at all. */
final class Facts {

    private final Phrases phrases;
    private final Map<Classification, Integer> classifications;
    private final Optional<Remembered<String>> categories;
    private final Optional<Remembered<Channel>> channels;
    private final Optional<Remembered<UnitName>> agencies;
    private final Optional<Remembered<Where>> places;

    /** Where something happened. */
    private record Where(Optional<String> district, Optional<String> village) {
        int length() {
            return district.orElse("").length() + village.orElse("").length();
        }
    }

    Facts(Atoms atoms, Matching matching, Directory directory) {
        this.phrases = new Phrases(atoms.phrases(), matching);
        this.classifications = Map.copyOf(atoms.classifications());
        this.categories = asked(atoms.categories())
                .map(numbers ->
                        new Remembered<>(name -> numbers(directory.categories().lineage(name), numbers)));
        this.channels = asked(atoms.channels())
                .map(numbers -> new Remembered<>(channel -> numbers(Set.of(Atoms.medium(channel)), numbers)));
        this.agencies = asked(atoms.agencies())
                .map(numbers -> new Remembered<>(name -> numbers(Set.of(Atoms.unit(directory, name)), numbers)));
        this.places = asked(atoms.places())
                .map(numbers -> new Remembered<>(
                        where -> numbers(directory.places().lineage(where.district(), where.village()), numbers)));
    }

    private static Optional<Map<String, Integer>> asked(Map<String, Integer> atoms) {
        return atoms.isEmpty() ? Optional.empty() : Optional.of(Map.copyOf(atoms));
    }

    private static int[] numbers(Collection<String> keys, Map<String, Integer> atoms) {
        return keys.stream()
                .map(atoms::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    Scratch newScratch(int atoms) {
        return new Scratch(atoms, phrases.newHits());
    }

    void find(RoutingCase complaint, Scratch scratch) {
        phrases.find(complaint, scratch);
        if (complaint.classification().isPresent()) {
            Integer atom = classifications.get(complaint.classification().get());
            if (atom != null) {
                scratch.find(atom, RuleReader.ANYWHERE);
            }
        }
        if (categories.isPresent() && complaint.category().isPresent()) {
            String name = complaint.category().get();
            categories.get().find(name, name.length(), scratch);
        }
        if (channels.isPresent() && complaint.channel().isPresent()) {
            Channel channel = complaint.channel().get();
            channels.get().find(channel, channel.literal().length(), scratch);
        }
        findNames(complaint, scratch);
    }

    private void findNames(RoutingCase complaint, Scratch scratch) {
        if (agencies.isPresent() && complaint.agency().isPresent()) {
            UnitName name = complaint.agency().get();
            agencies.get().find(name, name.value().length(), scratch);
        }
        if (places.isPresent()) {
            Where where = new Where(complaint.district(), complaint.village());
            places.get().find(where, where.length(), scratch);
        }
    }
}
