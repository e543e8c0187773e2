package id.tuntas.routing;

import id.tuntas.directory.Places;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Finds the atoms of where something happened. What was asked last is kept, in a bounded number of places. */
final class PlaceFinder {

    private static final int KEPT = 1024;
    private static final int LONGEST = 100;

    private final Places places;
    private final Map<String, Integer> atoms;
    private final AtomicReferenceArray<Answer> kept;

    private static final class Answer {

        private final Optional<String> district;
        private final Optional<String> village;
        private final int[] found;

        Answer(Optional<String> district, Optional<String> village, int[] found) {
            this.district = district;
            this.village = village;
            this.found = found;
        }
    }

    PlaceFinder(Places places, Map<String, Integer> atoms) {
        this.places = places;
        this.atoms = Map.copyOf(atoms);
        this.kept = new AtomicReferenceArray<>(atoms.isEmpty() ? 0 : KEPT);
    }

    void find(RoutingCase complaint, Scratch scratch) {
        if (atoms.isEmpty()) {
            return;
        }
        for (int atom : atoms(complaint.district(), complaint.village())) {
            scratch.find(atom, RuleReader.ANYWHERE);
        }
    }

    private int[] atoms(Optional<String> district, Optional<String> village) {
        int place = Objects.hash(district, village) & (KEPT - 1);
        Answer known = kept.get(place);
        if (known != null && known.district.equals(district) && known.village.equals(village)) {
            return known.found;
        }
        int[] found = places.lineage(district, village).stream()
                .map(atoms::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        if (district.orElse("").length() <= LONGEST && village.orElse("").length() <= LONGEST) {
            kept.set(place, new Answer(district, village, found));
        }
        return found;
    }
}
