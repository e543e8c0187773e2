package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes facts in any order and gives the scorecard of them.
 *
 * <p>Accumulators merge: two that took the halves of some facts give, merged in either order, what one that took all of
 * them gives, to the byte. They hold sums and counts of whole numbers alone. Mutable and not thread-safe; use one a thread
 * and merge.
 */
public final class ScorecardAccumulator {

    private static final int WAITING = 64;

    private final List<Grouping> groupings;
    private final List<Cube> cubes;
    private final OwnCodes own = new OwnCodes();
    private final Set<Dimension> needed = EnumSet.noneOf(Dimension.class);
    private Block block;

    /** Facts that were taken one by one and are not counted yet. */
    private final FactTable waiting = new FactTable(new Coded.Book(), WAITING);

    private final Remaps waitingRemaps = new Remaps(waiting.book(), own.book);
    private @Nullable Period period;

    /** An accumulator that has taken nothing, and counts by unit, by channel and by month. */
    public ScorecardAccumulator() {
        this(Groupings.inOrder(List.of(Groupings.UNIT, Groupings.CHANNEL, Groupings.MONTH)));
    }

    private ScorecardAccumulator(List<Grouping> groupings) {
        this.groupings = groupings;
        this.cubes = Groupings.cubes(groupings);
        cubes.forEach(cube -> needed.addAll(cube.dimensions));
        this.block = new Block(needed, 16);
    }

    /**
     * An accumulator that has taken nothing.
     *
     * <p>Its scorecard has {@link Scorecard#units()}, {@link Scorecard#channels()} and {@link Scorecard#months()} only where
     * these groupings are among the given ones, and a report shows only what its scorecard has. For a whole rapor give {@link
     * ScorecardTerms#groupings()}.
     *
     * @param groupings by what it counts, beside the whole: by these and no others
     * @return the accumulator
     */
    public static ScorecardAccumulator of(Collection<Grouping> groupings) {
        return new ScorecardAccumulator(Groupings.inOrder(groupings));
    }

    /**
     * By what it counts, beside the whole.
     *
     * @return each grouping once, in the order of their names
     */
    public List<Grouping> groupings() {
        return groupings;
    }

    /**
     * Takes a fact.
     *
     * @param fact of one complaint
     */
    public void add(ScorecardFact fact) {
        waiting.add(fact);
        if (waiting.size() == WAITING) {
            count();
        }
    }

    /**
     * Takes the facts of some rows of a table.
     *
     * @param table the table, to which nothing is appended meanwhile
     * @param from the first row
     * @param to the row behind the last
     * @throws InvalidValueException if there are no such rows
     */
    public void addAll(FactTable table, int from, int to) {
        if (from < 0 || to < from || to > table.size()) {
            throw InvalidValueException.of("to", "rows of the table");
        }
        count(table, from, to, new Remaps(table.book(), own.book));
    }

    /**
     * Takes all that another has taken; the other is left as it is.
     *
     * @param other an accumulator of other facts, that counts by the same groupings
     * @throws InvalidValueException if it counts by others
     */
    public void merge(ScorecardAccumulator other) {
        if (!groupings.equals(other.groupings)) {
            throw InvalidValueException.of(
                    "other", "an accumulator by " + groupings + " and not by " + other.groupings);
        }
        count();
        other.count();
        Merging merging = new Merging(other.own, own);
        for (int i = 0; i < cubes.size(); i++) {
            merging.merge(other.cubes.get(i), cubes.get(i));
        }
        if (other.period != null) {
            widen(other.period);
        }
    }

    /** Counts what waits. */
    void count() {
        count(waiting, 0, waiting.size(), waitingRemaps);
        waiting.clear();
    }

    private void count(FactTable table, int from, int to, Remaps remaps) {
        int row = from;
        while (row < to) {
            int at = row % table.chunkRows();
            int rows = Math.min(Math.min(to - row, table.chunkRows() - at), Block.MOST_ROWS);
            block = rows <= block.room() ? block : new Block(needed, Block.MOST_ROWS);
            FactTable.Chunk chunk = table.chunk(row / table.chunkRows());
            block.read(chunk, at, rows, remaps, own);
            for (Cube cube : cubes) {
                cube.add(block, chunk, at, remaps, own);
            }
            widen(new Period(LocalDate.ofEpochDay(block.firstDay), LocalDate.ofEpochDay(block.lastDay)));
            row += rows;
        }
    }

    void widen(Period more) {
        period = period == null ? more : period.with(more);
    }

    Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    List<Cube> cubes() {
        return cubes;
    }

    OwnCodes own() {
        return own;
    }

    /**
     * The scorecard of all that was taken.
     *
     * @param regency whose complaints they are
     * @param directory under which names units are shown; spellings of one unit are one group
     * @param terms zone, formula, scale and form
     * @param asOf the moment that the facts speak of; empty where nothing is known at all
     * @param knownAt the moment whose knowledge they rest on; empty where nothing is known at all
     * @return the scorecard
     */
    public Scorecard scorecard(
            RegencyId regency,
            Directory directory,
            ScorecardTerms terms,
            Optional<Instant> asOf,
            Optional<Instant> knownAt) {
        Map<UnitName, UnitName> names = canonicalNames(directory);
        Map<Grouping, List<Group<GroupKey>>> groups = new LinkedHashMap<>();
        for (Grouping grouping : groupings) {
            groups.put(
                    grouping,
                    tallies(grouping, names).entrySet().stream()
                            .map(each -> new Group<>(each.getKey(), Figures.of(each.getValue(), terms)))
                            .toList());
        }
        Tally whole = tallies(Grouping.WHOLE, names).getOrDefault(GroupKey.WHOLE, Tally.NONE);
        return Scorecard.builder()
                .regency(regency)
                .terms(terms)
                .period(Optional.ofNullable(period))
                .asOf(asOf)
                .knownAt(knownAt)
                .whole(Figures.of(whole, terms))
                .units(groups.getOrDefault(Groupings.UNIT, List.of()).stream()
                        .filter(group -> group.figures().tally().total() > 0)
                        .map(group ->
                                new Group<>(group.key().part(Dimension.UNIT).map(UnitName::of), group.figures()))
                        .toList())
                .channels(groups.getOrDefault(Groupings.CHANNEL, List.of()).stream()
                        .map(group -> new Group<>(group.key().part(Dimension.CHANNEL), group.figures()))
                        .toList())
                .months(groups.getOrDefault(Groupings.MONTH, List.of()).stream()
                        .map(group -> new Group<>(
                                YearMonth.parse(
                                        group.key().part(Dimension.MONTH).orElseThrow()),
                                group.figures()))
                        .toList())
                .groups(groups)
                .build();
    }

    private Map<GroupKey, Tally> tallies(Grouping grouping, Map<UnitName, UnitName> names) {
        for (Cube cube : cubes) {
            if (Cube.covers(cube.dimensions, Cube.dimensions(grouping))) {
                return CubeTallies.of(cube, own, grouping, names);
            }
        }
        throw new IllegalStateException("no cube covers " + grouping);
    }

    /**
     * Under which names the units are shown that complaints are with or that held any: the directory's, else the most
     * frequent spelling of those that complaints are with.
     *
     * @param directory which units there are
     * @return for each spelling that was taken, the name to show; of those that complaints are with only where it counts by
     *     unit
     */
    public Map<UnitName, UnitName> canonicalNames(Directory directory) {
        count();
        Spellings spellings = new Spellings();
        cubes.stream()
                .filter(cube -> cube.dimensions.contains(Dimension.UNIT))
                .findFirst()
                .ifPresent(cube -> {
                    int at = cube.dimensions.indexOf(Dimension.UNIT);
                    long[] counts = new long[own.book.units.size()];
                    cube.standings.forEach((slot, code, count) -> counts[cube.codes(slot)[at]] += count);
                    for (int code = 0; code < counts.length; code++) {
                        if (counts[code] > 0) {
                            long count = counts[code];
                            own.book.units.value(code).ifPresent(name -> spellings.lead(UnitName.of(name), count));
                        }
                    }
                });
        cubes.get(0)
                .outcomes
                .forEach((slot, code, count) -> own.book
                        .outcomes
                        .value(code)
                        .forEach(outcome -> outcome.heldBy().ifPresent(name -> spellings.holder(name, count))));
        return spellings.canonical(directory);
    }

    /**
     * All that was taken, for another run to go on from.
     *
     * @return bytes of a version of their own; equal where the groupings are and equal facts were taken, in whatever order
     *     and by however many accumulators
     */
    public byte[] toBytes() {
        count();
        return new AccumulatorWriter(this).bytes();
    }

    /**
     * An accumulator that has taken what another had.
     *
     * @param bytes as {@link #toBytes()} gave them
     * @return the accumulator
     * @throws ForeignBytesException if they are anything else, of another version, or damaged
     */
    public static ScorecardAccumulator fromBytes(byte[] bytes) {
        return AccumulatorReader.read(bytes);
    }
}
