package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The units of a regency, and which unit a name stands for.
 *
 * <p>Immutable and thread-safe. A name that the directory does not know is no error: it stands for itself, together with
 * every other spelling of the same {@link UnitName#key()}.
 */
public final class Directory {

    private static final Directory EMPTY = new Directory("none", List.of());

    private final String version;
    private final List<Unit> units;
    private final Map<String, Unit> byKey = new LinkedHashMap<>();

    private Directory(String version, Collection<Unit> units) {
        this.version = version;
        this.units = List.copyOf(units);
        for (Unit unit : units) {
            claim(unit, unit.name());
            unit.aliases().forEach(alias -> claim(unit, alias));
        }
    }

    /**
     * A directory of these units.
     *
     * @param version what tells this state of the directory from another, such as a date
     * @param units the units, in any order
     * @return the directory
     * @throws InvalidValueException if two units claim one name or alias
     */
    public static Directory of(String version, Collection<Unit> units) {
        return new Directory(version, units);
    }

    /**
     * The directory that knows no unit.
     *
     * @return the empty directory, of version {@code none}
     */
    public static Directory empty() {
        return EMPTY;
    }

    /**
     * What tells this state of the directory from another.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * The units.
     *
     * @return them in the order they were given
     */
    public List<Unit> units() {
        return units;
    }

    /**
     * The unit that a name stands for.
     *
     * @param name any spelling or alias
     * @return the unit; empty where the directory does not know the name
     */
    public Optional<Unit> resolve(UnitName name) {
        return Optional.ofNullable(byKey.get(name.key()));
    }

    /**
     * Whether two names stand for one unit.
     *
     * @param one any spelling or alias
     * @param other any spelling or alias
     * @return true for spellings of one key, and for names that the directory resolves to one unit
     */
    public boolean isSame(UnitName one, UnitName other) {
        if (one.key().equals(other.key())) {
            return true;
        }
        Optional<Unit> unit = resolve(one);
        return unit.isPresent() && unit.equals(resolve(other));
    }

    /**
     * The one name under which each of these spellings is shown: the canonical name where the directory knows it, else
     * the most frequent spelling of the same key, and of equally frequent ones the first in alphabetical order.
     *
     * @param spellings every spelling that occurs, with how often
     * @return for each spelling the name to show
     */
    public Map<UnitName, UnitName> canonicalNames(Map<UnitName, Long> spellings) {
        Map<String, UnitName> shown = new LinkedHashMap<>();
        Map<String, Long> most = new LinkedHashMap<>();
        new TreeMap<>(spellings).forEach((name, count) -> {
            if (count > most.getOrDefault(name.key(), 0L)) {
                most.put(name.key(), count);
                shown.put(name.key(), name);
            }
        });
        Map<UnitName, UnitName> canonical = new LinkedHashMap<>();
        for (UnitName name : spellings.keySet()) {
            canonical.put(name, resolve(name).map(Unit::name).orElseGet(() -> shown.getOrDefault(name.key(), name)));
        }
        return canonical;
    }

    private void claim(Unit unit, UnitName name) {
        Unit other = byKey.put(name.key(), unit);
        if (other != null && !other.equals(unit)) {
            throw InvalidValueException.of(
                    "units",
                    "one unit a name, but \"" + name + "\" is claimed by " + other.name() + " and " + unit.name());
        }
    }

    @Override
    public String toString() {
        return "Directory[" + version + ", " + units.size() + " units]";
    }
}
