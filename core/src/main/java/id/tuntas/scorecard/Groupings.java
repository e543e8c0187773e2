package id.tuntas.scorecard;

import java.util.List;

/** The groupings that are always worth having. */
final class Groupings {

    static final Grouping UNIT = Grouping.of(Dimension.UNIT);
    static final Grouping CHANNEL = Grouping.of(Dimension.CHANNEL);
    static final Grouping MONTH = Grouping.of(Dimension.MONTH);

    static final List<Grouping> DEFAULT = List.of(
            UNIT,
            CHANNEL,
            Grouping.of(Dimension.CATEGORY),
            Grouping.of(Dimension.CLASSIFICATION),
            Grouping.of(Dimension.OFFICER),
            MONTH,
            Grouping.of(Dimension.QUARTER),
            Grouping.of(Dimension.YEAR),
            Grouping.of(Dimension.CHANNEL, Dimension.UNIT));

    private Groupings() {}
}
