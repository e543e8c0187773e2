package id.tuntas.scorecard;

import id.tuntas.scorecard.Coded.Extras;
import id.tuntas.scorecard.Coded.Late;
import id.tuntas.scorecard.Coded.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which codes of a table, or of another accumulator, stand for which of an accumulator. */
final class Remaps {

    final Map<Dimension, Remap<Optional<String>>> names = new EnumMap<>(Dimension.class);
    final Remap<Standing> standings;
    final Remap<Late> lates;
    final Remap<List<SlaOutcome>> outcomes;
    final Remap<Extras> extras;
    final Remap<FollowUpMeasure> measures;

    Remaps(Coded.Book from, Coded.Book to) {
        for (Dimension dimension : Dimension.values()) {
            if (!dimension.isOfTime()) {
                names.put(dimension, new Remap<>(from.names(dimension), to.names(dimension)));
            }
        }
        standings = new Remap<>(from.standings, to.standings);
        lates = new Remap<>(from.lates, to.lates, Late::counted);
        outcomes = new Remap<>(from.outcomes, to.outcomes);
        extras = new Remap<>(from.extras, to.extras, Extras::counted);
        measures = new Remap<>(from.measures, to.measures);
    }

    /** Of a dimension that is not of time. */
    int[] names(Dimension dimension) {
        return Objects.requireNonNull(names.get(dimension)).codes();
    }
}
