package id.tuntas.routing.suggest;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The units that a history names, together with those of the directory. */
final class Candidates {

    private final Map<String, Draft> drafts = new TreeMap<>();

    /** A unit, while it is counted. */
    private static final class Draft {
        private final UnitName name;
        private final TreeSet<String> keys = new TreeSet<>();
        private int reports;

        Draft(UnitName name) {
            this.name = name;
        }
    }

    private final Directory directory;
    private final Optional<LocalDate> day;

    private Candidates(Directory directory, Optional<LocalDate> day) {
        this.directory = directory;
        this.day = day;
    }

    /** Those that exist on the day, if there is one; what went to one that has ended is its successor's. */
    static List<CandidateUnit> of(Collection<Disposition> history, Directory directory, Optional<LocalDate> day) {
        Candidates candidates = new Candidates(directory, day);
        directory.units().forEach(candidates::add);
        Map<UnitName, Long> spellings = new HashMap<>();
        history.forEach(disposition -> spellings.merge(disposition.lead(), 1L, Long::sum));
        Map<UnitName, UnitName> shown = directory.canonicalNames(spellings);
        for (Disposition disposition : history) {
            UnitName lead = disposition.lead();
            candidates.onTheDay(shown.getOrDefault(lead, lead)).ifPresent(name -> candidates.count(name, lead));
        }
        return candidates.units();
    }

    /** The unit that stands for a name; empty where the directory knows that none does. */
    private Optional<UnitName> onTheDay(UnitName name) {
        return day.isEmpty() || directory.resolve(name).isEmpty()
                ? Optional.of(name)
                : directory.resolve(name, day.get()).map(Unit::name);
    }

    private void add(Unit unit) {
        onTheDay(unit.name()).ifPresent(name -> {
            Draft draft = draft(name);
            draft.keys.add(unit.name().key());
            unit.aliases().forEach(alias -> draft.keys.add(alias.key()));
        });
    }

    private void count(UnitName name, UnitName spelled) {
        Draft draft = draft(name);
        draft.keys.add(spelled.key());
        draft.reports++;
    }

    private Draft draft(UnitName name) {
        Draft draft = drafts.computeIfAbsent(name.key(), key -> new Draft(name));
        draft.keys.add(name.key());
        return draft;
    }

    private List<CandidateUnit> units() {
        Map<String, Integer> bearers = new HashMap<>();
        drafts.keySet().forEach(key -> bearers.merge(firstWord(key), 1, Integer::sum));
        return drafts.entrySet().stream()
                .map(entry -> CandidateUnit.builder()
                        .name(entry.getValue().name)
                        .kind(Optional.of(firstWord(entry.getKey())).filter(word -> bearers.getOrDefault(word, 0) > 1))
                        .keys(entry.getValue().keys)
                        .reports(entry.getValue().reports)
                        .build())
                .toList();
    }

    private static String firstWord(String key) {
        return key.split(" ", 2)[0];
    }
}
