package id.tuntas.scorecard;

import id.tuntas.directory.UnitName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tallies of a grouping, from a cube that covers it. */
final class CubeTallies {

    private final Cube cube;
    private final OwnCodes own;
    private final Grouping grouping;
    private final Map<UnitName, UnitName> names;
    private final Map<GroupKey, MutableTally> tallies = new TreeMap<>();
    private final List<Optional<MutableTally>> bySlot = new ArrayList<>();

    private CubeTallies(Cube cube, OwnCodes own, Grouping grouping, Map<UnitName, UnitName> names) {
        this.cube = cube;
        this.own = own;
        this.grouping = grouping;
        this.names = names;
        for (int slot = 0; slot < cube.bound(); slot++) {
            bySlot.add(Optional.empty());
        }
    }

    static Map<GroupKey, Tally> of(Cube cube, OwnCodes own, Grouping grouping, Map<UnitName, UnitName> names) {
        CubeTallies all = new CubeTallies(cube, own, grouping, names);
        all.read();
        Map<GroupKey, Tally> tallies = new TreeMap<>();
        all.tallies.forEach((key, tally) -> tallies.put(key, tally.tally()));
        return tallies;
    }

    private void read() {
        cube.standings.forEach((slot, code, count) -> tally(slot).add(own.book.standings.value(code), count));
        cube.lates.forEach((slot, code, count) -> tally(slot).add(own.book.lates.value(code), count));
        cube.extras.forEach((slot, code, count) -> tally(slot).add(own.book.extras.value(code), count));
        cube.outcomes.forEach((slot, code, count) -> own.book
                .outcomes
                .value(code)
                .forEach(outcome -> tallies.computeIfAbsent(
                                key(slot, Optional.of(outcome)), absent -> new MutableTally())
                        .add(outcome, count)));
        for (int measure = 0; measure < cube.spans.size(); measure++) {
            SpanCells cells = cube.spans.get(measure);
            for (int slot = 0; slot < cube.bound(); slot++) {
                if (!cells.isEmpty(slot)) {
                    cells.addTo(slot, tally(slot).followUps(own.book.measures.value(measure)));
                }
            }
        }
    }

    private MutableTally tally(int slot) {
        Optional<MutableTally> known = bySlot.get(slot);
        if (known.isPresent()) {
            return known.get();
        }
        MutableTally tally = tallies.computeIfAbsent(key(slot, Optional.empty()), absent -> new MutableTally());
        bySlot.set(slot, Optional.of(tally));
        return tally;
    }

    /** Where a slot counts; with an outcome, where that counts: with the unit that held it. */
    private GroupKey key(int slot, Optional<SlaOutcome> outcome) {
        int[] codes = cube.codes(slot);
        List<Optional<String>> parts = new ArrayList<>();
        for (Dimension dimension : grouping.dimensions()) {
            if (dimension == Dimension.UNIT && outcome.isPresent()) {
                parts.add(shown(outcome.get().heldBy()));
            } else {
                parts.add(part(dimension, codes));
            }
        }
        return new GroupKey(grouping, parts);
    }

    private Optional<String> part(Dimension dimension, int[] codes) {
        int at = cube.dimensions.indexOf(dimension);
        if (dimension.isOfTime()) {
            int time = cube.dimensions.size() - 1;
            Dimension counted = cube.dimensions.get(time);
            int value = own.times(counted).codes.value(codes[time]);
            int months = counted == Dimension.MONTH ? 1 : counted == Dimension.QUARTER ? 3 : 12;
            return Optional.of(OwnCodes.name(dimension, value * months));
        }
        Optional<String> name = own.book.names(dimension).value(codes[at]);
        return dimension == Dimension.UNIT ? shown(name.map(UnitName::of)) : name;
    }

    private Optional<String> shown(Optional<UnitName> unit) {
        return unit.map(name -> names.getOrDefault(name, name).value());
    }
}
