package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The units of a regency, which unit a name stands for, and who holds which post by decree.
 *
 * <p>A name that the directory does not know is no error: it stands for itself, together with every other spelling of the
 * same {@link UnitName#key()}. One name is one unit's for all time, because a name in a complaint carries no date.
 *
 * <p>A complaint is owed by a post; who that is on a day, the directory says ({@link #whoAnswers(UnitName, Role,
 * LocalDate)}). So a transfer of staff is a change of the directory alone: nothing is written to complaints, and nothing is
 * left behind. Days are local days of the regency, validities hold through their last day.
 *
 * <pre>{@code
 * Directory directory = Directory.of("2024-01", units).withAppointments("2024-02", appointments);
 * Responsible today = directory.whoAnswers(
 *         UnitName.of("DINKES"), Role.LIAISON_OFFICER, LocalDate.of(2024, 3, 8)); // a Friday
 * }</pre>
 *
 * <p>Immutable and thread-safe. A look-up goes by hash to the appointments of one post and through those alone.
 */
public final class Directory {

    private static final Directory EMPTY =
            new Directory("none", List.of(), new UnitIndex(List.of()), List.of(), CategoryTree.empty(), Places.empty());

    private final String version;
    private final List<Unit> units;
    private final UnitIndex index;
    private final List<Appointment> appointments;
    private final Posts posts;
    private final CategoryTree categories;
    private final Places places;

    private Directory(
            String version,
            List<Unit> units,
            UnitIndex index,
            List<Appointment> appointments,
            CategoryTree categories,
            Places places) {
        this.version = version;
        this.units = units;
        this.index = index;
        this.appointments = appointments;
        this.posts = new Posts(index, appointments);
        this.categories = categories;
        this.places = places;
    }

    /**
     * A directory of these units, to which nobody is appointed yet.
     *
     * @param version what tells this state of the directory from another, such as a date
     * @param units the units, in any order
     * @return the directory
     * @throws InvalidValueException if two units claim one name or alias, also where they exist one after the other
     */
    public static Directory of(String version, Collection<Unit> units) {
        List<Unit> copy = List.copyOf(units);
        UnitIndex index = new UnitIndex(copy);
        index.contests().forEach(Directory::refuse);
        return new Directory(version, copy, index, List.of(), CategoryTree.empty(), Places.empty());
    }

    private static void refuse(UnitIndex.Contest contest) {
        List<UnitName> names = contest.claimants().stream().map(Unit::name).toList();
        throw InvalidValueException.of(
                "units",
                "one unit a name, but \"" + contest.name() + "\" is claimed by " + names.get(0) + " and "
                        + names.get(1));
    }

    /**
     * The same units with other appointments; those that were there before are gone.
     *
     * @param version what tells this state of the directory from another
     * @param appointments all of them, in any order; past ones too, so that the past can be asked about. Units may go by any
     *     name, also one that the directory does not know
     * @return a new directory
     */
    public Directory withAppointments(String version, Collection<Appointment> appointments) {
        return new Directory(version, units, index, List.copyOf(appointments), categories, places);
    }

    /**
     * The same with another tree of categories.
     *
     * @param tree what stands below what
     * @return a new directory of the same version; the tree has one of its own
     */
    public Directory withCategories(CategoryTree tree) {
        return new Directory(version, units, index, appointments, tree, places);
    }

    /**
     * The same with other places.
     *
     * @param all the kecamatan, desa and kelurahan
     * @return a new directory of the same version; the places have one of their own
     */
    public Directory withPlaces(Places all) {
        return new Directory(version, units, index, appointments, categories, all);
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
     * The categories of complaints.
     *
     * @return {@link CategoryTree#empty()} unless said
     */
    public CategoryTree categories() {
        return categories;
    }

    /**
     * The kecamatan, desa and kelurahan.
     *
     * @return {@link Places#empty()} unless said
     */
    public Places places() {
        return places;
    }

    /**
     * The appointments.
     *
     * @return them in the order they were given
     */
    public List<Appointment> appointments() {
        return appointments;
    }

    /**
     * The unit that a name stands for, whether it still exists or not.
     *
     * @param name any spelling or alias
     * @return the unit; empty where the directory does not know the name
     */
    public Optional<Unit> resolve(UnitName name) {
        return index.find(name);
    }

    /**
     * The unit that stands for a name on a day: itself while it exists, after its end its successor, or the successor's.
     *
     * @param name any spelling or alias
     * @param on a local day
     * @return a unit that exists on the day; empty where the directory does not know the name, the unit is not yet set up, or
     *     it has ended and no successor exists
     */
    public Optional<Unit> resolve(UnitName name, LocalDate on) {
        return index.find(name, on);
    }

    /**
     * By which appointments a post is held, without asking whether its unit exists.
     *
     * @param post the post
     * @param on a local day
     * @return ordered by officer; empty where it is vacant
     */
    public List<Appointment> holders(Post post, LocalDate on) {
        return posts.holders(post, on);
    }

    /**
     * Who answers for the work of a role in a unit. There is always an answer; see {@link Responsible}.
     *
     * @param unit the unit, under any name; of no effect for a role of the whole regency
     * @param role any role; the work of one to which nobody is appointed is the coordinator's
     * @param on a local day
     * @return the officers who hold the role, or to whom the work falls and why
     */
    public Responsible whoAnswers(UnitName unit, Role role, LocalDate on) {
        return posts.whoAnswers(Optional.of(unit), role, on);
    }

    /**
     * Who answers for work that is with no unit, such as a complaint that was not disposed yet.
     *
     * @param role any role; the work of one of a unit is the coordinator's
     * @param on a local day
     * @return the officers who hold the role, or to whom the work falls and why
     */
    public Responsible whoAnswers(Role role, LocalDate on) {
        return posts.whoAnswers(Optional.empty(), role, on);
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

    @Override
    public String toString() {
        return "Directory[" + version + ", " + units.size() + " units]";
    }
}
