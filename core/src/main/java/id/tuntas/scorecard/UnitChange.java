package id.tuntas.scorecard;

import id.tuntas.directory.UnitName;
import java.util.Optional;

/**
 * The figures of one unit in two periods. Immutable.
 *
 * <p>Example: a unit with 20 complaints in 2023 and none in 2022 has an earlier total of 0 and no earlier percentage.
 *
 * @param unit which one; empty for what is with none
 * @param before its figures in the earlier period; of no complaint where it had none
 * @param now its figures in the later one; of no complaint where it has none
 */
public record UnitChange(Optional<UnitName> unit, Figures before, Figures now) {

    /**
     * What has changed.
     *
     * @return the differences
     */
    public Change change() {
        return now.since(before);
    }
}
