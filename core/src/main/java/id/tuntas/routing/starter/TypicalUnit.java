package id.tuntas.routing.starter;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit as most regencies have it, and how to tell which of a regency's own units it is.
 *
 * @param name its typical name
 * @param begins how the names of such a unit begin
 * @param words main words and abbreviations, of which one stands in the name or an alias; earlier ones count for more
 * @param how who stands in where the regency has none, and whether several of the kind may be there
 */
record TypicalUnit(UnitName name, List<String> begins, List<String> words, Stand how) {

    /**
     * What is done where the unit cannot be told.
     *
     * @param instead who stands in
     * @param only whether it counts only where it is the one of its kind
     */
    record Stand(Optional<UnitName> instead, boolean only) {}

    /** A unit, with what speaks for it; less is better. */
    private record Candidate(Unit unit, boolean ended, int word, int length) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::ended)
                .thenComparing(Candidate::word)
                .thenComparing(Candidate::length)
                .thenComparing(candidate -> candidate.unit().name());
    }

    static List<TypicalUnit> all() {
        return Table.read("units.tsv").stream()
                .map(row -> new TypicalUnit(
                        UnitName.of(row.get("unit")),
                        row.all("begins"),
                        row.all("words"),
                        new Stand(
                                row.find("instead").map(UnitName::of),
                                row.find("only").isPresent())))
                .toList();
    }

    /** The regency's own, whichever name it goes by. */
    Optional<Unit> in(Directory directory) {
        Optional<Unit> exact = directory.resolve(name);
        if (exact.isPresent()) {
            return exact;
        }
        List<Candidate> candidates = new ArrayList<>(directory.units().stream()
                .flatMap(unit -> candidate(unit).stream())
                .toList());
        if (how.only() && candidates.size() > 1) {
            return Optional.empty();
        }
        return candidates.stream().min(Candidate.BEST_FIRST).map(Candidate::unit);
    }

    private Optional<Candidate> candidate(Unit unit) {
        return Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .flatMap(spelling -> candidate(unit, spelling).stream())
                .min(Candidate.BEST_FIRST);
    }

    private Optional<Candidate> candidate(Unit unit, UnitName spelling) {
        String key = " " + PlainText.of(spelling.key()).value() + " ";
        for (int i = 0; i < words.size(); i++) {
            String word = " " + words.get(i) + " ";
            if (key.contains(word) && (key.startsWith(word) || beginsRightly(key))) {
                return Optional.of(new Candidate(unit, unit.validity().until().isPresent(), i, key.length()));
            }
        }
        return Optional.empty();
    }

    private boolean beginsRightly(String key) {
        return begins.stream().anyMatch(begin -> key.startsWith(" " + begin + " "));
    }
}
