package id.tuntas.routing;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.text.Matching;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the atoms of a complaint. What the directory knows is looked up as it is spelled there; other spellings are brought to
 * their plain form first. Immutable.
 */
final class Facts {

    private final Directory directory;
    private final Phrases phrases;
    private final Map<Classification, Integer> classifications;
    /** With all that stand above it, by spelling. */
    private final Map<String, int[]> categories = new HashMap<>();

    private final Map<String, Integer> categoriesByForm;
    private final Map<String, Integer> channels;
    /** By spelling; 0 or more, or -1 where no rule asks for it. */
    private final Map<String, Integer> agencies = new HashMap<>();

    private final Map<String, Integer> agenciesByKey;
    private final PlaceFinder places;

    Facts(Atoms atoms, Matching matching, Directory directory) {
        this.directory = directory;
        this.phrases = new Phrases(atoms.phrases(), matching);
        this.classifications = Map.copyOf(atoms.classifications());
        this.categoriesByForm = Map.copyOf(atoms.categories());
        this.channels = Map.copyOf(atoms.channels());
        this.agenciesByKey = Map.copyOf(atoms.agencies());
        this.places = new PlaceFinder(directory.places(), atoms.places());
        if (!categoriesByForm.isEmpty()) {
            spellings(directory.categories()).forEach(name -> categories.put(name, category(name)));
        }
        if (!agenciesByKey.isEmpty()) {
            directory.units().stream()
                    .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
                    .forEach(name -> agencies.put(name.value(), agency(name)));
        }
    }

    private static Stream<String> spellings(CategoryTree tree) {
        return tree.categories().stream()
                .flatMap(category -> Stream.concat(Stream.of(category.name()), category.parent().stream()));
    }

    private int[] category(String name) {
        return directory.categories().lineage(name).stream()
                .map(categoriesByForm::get)
                .filter(atom -> atom != null)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int agency(UnitName name) {
        return agenciesByKey.getOrDefault(Atoms.unit(directory, name), -1);
    }

    Scratch newScratch(int atoms) {
        return new Scratch(atoms, phrases.newHits());
    }

    void find(RoutingCase complaint, Scratch scratch) {
        phrases.find(complaint, scratch);
        if (complaint.classification().isPresent()) {
            add(classifications.get(complaint.classification().get()), scratch);
        }
        if (complaint.category().isPresent() && !categoriesByForm.isEmpty()) {
            findCategory(complaint.category().get(), scratch);
        }
        if (complaint.channel().isPresent() && !channels.isEmpty()) {
            findChannel(complaint.channel().get(), scratch);
        }
        if (complaint.agency().isPresent() && !agenciesByKey.isEmpty()) {
            findAgency(complaint.agency().get(), scratch);
        }
        places.find(complaint, scratch);
    }

    private static void add(@Nullable Integer atom, Scratch scratch) {
        if (atom != null && atom >= 0) {
            scratch.find(atom, RuleReader.ANYWHERE);
        }
    }

    private void findCategory(String name, Scratch scratch) {
        int[] known = categories.get(name);
        for (int atom : known == null ? category(name) : known) {
            scratch.find(atom, RuleReader.ANYWHERE);
        }
    }

    private void findChannel(Channel channel, Scratch scratch) {
        Integer plain = channels.get(channel.medium());
        add(plain == null ? channels.get(Atoms.medium(channel)) : plain, scratch);
    }

    private void findAgency(UnitName name, Scratch scratch) {
        Integer known = agencies.get(name.value());
        add(known == null ? Integer.valueOf(agency(name)) : known, scratch);
    }
}
