package id.tuntas.routing.suggest;

import java.util.List;

/** Where the weights of units, kinds and all stand. */
final class Columns {

    private final int units;
    private final int kinds;
    private final int[] kindOf;

    Columns(List<CandidateUnit> candidates, List<String> kinds) {
        this.units = candidates.size();
        this.kinds = kinds.size();
        this.kindOf = candidates.stream()
                .mapToInt(unit -> unit.kind().map(kinds::indexOf).orElse(-1))
                .toArray();
    }

    int units() {
        return units;
    }

    int kinds() {
        return kinds;
    }

    /** How many columns there are. */
    int width() {
        return units + kinds + 1;
    }

    /** The number of a unit's kind; negative where it has none. */
    int kindOf(int unit) {
        return kindOf[unit];
    }

    /** The column of a kind. */
    int ofKind(int kind) {
        return units + kind;
    }

    /** The column for all. */
    int ofAll() {
        return units + kinds;
    }
}
