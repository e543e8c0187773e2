package id.tuntas.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which unit a name stands for; of several units that claim one name the first, and which those are. */
final class UnitIndex {

    private final Map<String, Unit> byKey = new LinkedHashMap<>();
    private final Map<String, Contest> contests = new LinkedHashMap<>();

    /** A name, as a second unit spelled it, and all units that claim it, in the order in which they do. */
    record Contest(UnitName name, Set<Unit> claimants) {}

    UnitIndex(Collection<Unit> units) {
        for (Unit unit : units) {
            claim(unit, unit.name());
            unit.aliases().forEach(alias -> claim(unit, alias));
        }
    }

    private void claim(Unit unit, UnitName name) {
        Unit holder = byKey.putIfAbsent(name.key(), unit);
        if (holder != null && !holder.equals(unit)) {
            contests.computeIfAbsent(name.key(), key -> new Contest(name, new LinkedHashSet<>(Set.of(holder))))
                    .claimants()
                    .add(unit);
        }
    }

    /** In the order in which they were met. */
    List<Contest> contests() {
        return List.copyOf(contests.values());
    }

    Optional<Unit> find(UnitName name) {
        return Optional.ofNullable(byKey.get(name.key()));
    }

    /** What a name has in common with every other name of the same unit. */
    String key(UnitName name) {
        return canonical(name).key();
    }

    UnitName canonical(UnitName name) {
        return find(name).map(Unit::name).orElse(name);
    }

    /** The unit while it exists; after its end the successor that exists, through any number of successions. */
    Optional<Unit> find(UnitName name, LocalDate day) {
        Set<Unit> seen = new HashSet<>();
        Optional<Unit> unit = find(name);
        while (unit.isPresent() && unit.get().validity().endsBefore(day) && seen.add(unit.get())) {
            unit = unit.get().successor().flatMap(this::find);
        }
        return unit.filter(found -> found.validity().covers(day));
    }
}
