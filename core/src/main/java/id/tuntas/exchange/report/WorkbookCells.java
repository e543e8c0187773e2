package id.tuntas.exchange.report;

import id.tuntas.scorecard.Figures;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures as the numbers that a workbook holds. */
final class WorkbookCells {

    private static final int HUNDRED = 2;

    private WorkbookCells() {}

    /** The percentage of the rapor, rounded as there, as a share of one. */
    static Optional<BigDecimal> percentage(Figures figures) {
        return figures.percentage().map(WorkbookCells::share);
    }

    /** 68.3 as 0.683. */
    static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(HUNDRED);
    }
}
