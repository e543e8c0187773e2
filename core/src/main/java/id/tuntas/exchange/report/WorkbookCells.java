package id.tuntas.exchange.report;

import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.FollowUpMeasure;
import id.tuntas.scorecard.Interval;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.Spans;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures as the numbers that a workbook holds. */
final class WorkbookCells {

    /** The percentile that is shown beside the median. */
    static final int NINETY = 90;

    private static final int HUNDRED = 2;

    private WorkbookCells() {}

    /** The percentage of the rapor, rounded as there, as a share of one. */
    static Optional<BigDecimal> percentage(Figures figures) {
        return figures.percentage().map(WorkbookCells::share);
    }

    /** Between which shares the completion may well lie; nothing where not rated. */
    static Optional<Interval> interval(Figures figures) {
        return figures.tally().completion(figures.formula()).map(Ratio::wilson95);
    }

    static BigDecimal lower(Interval interval) {
        return share(interval.lower());
    }

    static BigDecimal upper(Interval interval) {
        return share(interval.upper());
    }

    /** The days from arrival to the first answer. */
    static Spans spans(Figures figures) {
        return figures.tally().followUp(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP);
    }

    /** 68.3 as 0.683. */
    static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(HUNDRED);
    }
}
