package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.CompletionFormula;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.SlaResult;
import id.tuntas.scorecard.SmallCells;
import id.tuntas.scorecard.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One table of the open data: its groups with their cells in the one numbering of all tables, and what is withheld. */
final class OpenTable {

    /** What stands in the place of a count that is withheld. */
    static final String WITHHELD = "x";

    /** The columns behind the key; completion, days and the share in time follow from them. */
    static final List<String> COUNTS = List.of(
            "total",
            "finished",
            "in_process",
            "not_followed_up",
            "archived",
            "other",
            "unknown",
            "followed_up",
            "overdue",
            "sla_met",
            "sla_breached");

    private static final List<Bucket> BUCKETS = List.of(
            Bucket.FINISHED, Bucket.IN_PROCESS, Bucket.NOT_FOLLOWED_UP, Bucket.ARCHIVED, Bucket.OTHER, Bucket.UNKNOWN);
    private static final int FINISHED = 1;
    private static final int IN_PROCESS = 2;
    private static final int NOT_FOLLOWED_UP = 3;
    private static final int FOLLOWED_UP = BUCKETS.size() + 1;
    private static final int OVERDUE = FOLLOWED_UP + 1;
    private static final int MET = OVERDUE + 1;
    private static final int BREACHED = MET + 1;

    private final String name;
    private final List<String> keys = new ArrayList<>();
    private final List<Figures> groups = new ArrayList<>();
    private final int first;

    /** A table whose cells are numbered from {@code first} on. */
    OpenTable(String name, int first) {
        this.name = name;
        this.first = first;
    }

    String name() {
        return name;
    }

    void add(String key, Figures figures) {
        keys.add(key);
        groups.add(figures);
    }

    int cells() {
        return groups.size() * COUNTS.size();
    }

    void addCells(List<SmallCells.Cell> cells, boolean dear) {
        for (Figures figures : groups) {
            cells.add(new SmallCells.Cell(figures.tally().total(), true));
            BUCKETS.forEach(
                    bucket -> cells.add(new SmallCells.Cell(figures.tally().in(bucket), dear)));
            for (int column = FOLLOWED_UP; column < COUNTS.size(); column++) {
                cells.add(new SmallCells.Cell(count(figures.tally(), column), dear));
            }
        }
    }

    /**
     * Most of what is finished has a dated follow-up, most of what is overdue is not finished, and most of what was followed up
     * was so in time or late, so that one number tells the other.
     */
    void addCompanions(Map<Integer, Integer> companions) {
        for (int row = 0; row < groups.size(); row++) {
            companion(companions, row, FINISHED, FOLLOWED_UP);
            companion(companions, row, IN_PROCESS, OVERDUE);
            companion(companions, row, NOT_FOLLOWED_UP, OVERDUE);
            companion(companions, row, FOLLOWED_UP, MET);
            companion(companions, row, OVERDUE, BREACHED);
            companion(companions, row, MET, BREACHED);
        }
    }

    private void companion(Map<Integer, Integer> companions, int row, int column, int other) {
        if (count(groups.get(row).tally(), other) > 0) {
            companions.put(cell(row, column), cell(row, other));
        }
    }

    /** A count behind the buckets; an obligation counts with the unit that held it, a complaint where it is now. */
    private static long count(Tally tally, int column) {
        return switch (COUNTS.get(column)) {
            case "followed_up" -> tally.followedUp();
            case "overdue" -> tally.overdue().complaints();
            case "sla_met" -> outcomes(tally, SlaResult.MET);
            default -> outcomes(tally, SlaResult.BREACHED);
        };
    }

    private static long outcomes(Tally tally, SlaResult result) {
        return tally.sla().values().stream().mapToLong(each -> each.in(result)).sum();
    }

    /** In each row the buckets sum up to the total. */
    void addRowLines(List<SmallCells.Line> lines) {
        for (int row = 0; row < groups.size(); row++) {
            List<Integer> parts = new ArrayList<>();
            for (int i = 1; i <= BUCKETS.size(); i++) {
                parts.add(cell(row, i));
            }
            lines.add(new SmallCells.Line(parts, cell(row, 0)));
        }
    }

    /** In each column the rows sum up to that of the regency, the one row of another table. */
    void addColumnLines(List<SmallCells.Line> lines, OpenTable regency) {
        for (int column = 0; column < COUNTS.size(); column++) {
            List<Integer> parts = new ArrayList<>();
            for (int row = 0; row < groups.size(); row++) {
                parts.add(cell(row, column));
            }
            if (!parts.isEmpty()) {
                lines.add(new SmallCells.Line(parts, regency.cell(0, column)));
            }
        }
    }

    /** The rows as texts: the key, the counts, the completion, the days and the share in time. */
    List<List<String>> rows(BitSet withheld) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            Figures figures = groups.get(row);
            List<String> texts = new ArrayList<>(List.of(keys.get(row)));
            texts.add(shown(withheld, cell(row, 0), figures.tally().total()));
            for (int i = 0; i < BUCKETS.size(); i++) {
                texts.add(shown(withheld, cell(row, i + 1), figures.tally().in(BUCKETS.get(i))));
            }
            for (int column = FOLLOWED_UP; column < COUNTS.size(); column++) {
                boolean known = column < OVERDUE || figures.tally().isTimeKnown();
                texts.add(known ? shown(withheld, cell(row, column), count(figures.tally(), column)) : "");
            }
            texts.add(derived(isKnown(figures.formula(), row, withheld), figures.percentage()));
            texts.add(derived(!withheld.get(cell(row, FOLLOWED_UP)), figures.averageFollowUpDays()));
            texts.add(derived(
                    !withheld.get(cell(row, MET)) && !withheld.get(cell(row, BREACHED)), inTime(figures.tally())));
            rows.add(texts);
        }
        return rows;
    }

    /** Met of met and breached, over all obligations. */
    private static Optional<BigDecimal> inTime(Tally tally) {
        long met = outcomes(tally, SlaResult.MET);
        long decided = met + outcomes(tally, SlaResult.BREACHED);
        return decided == 0 ? Optional.empty() : Optional.of(new Ratio(met, decided).percent());
    }

    private int cell(int row, int column) {
        return first + row * COUNTS.size() + column;
    }

    /** Whether what the formula divides can be read off the row anyway, so that the share tells nothing more. */
    private boolean isKnown(CompletionFormula formula, int row, BitSet withheld) {
        boolean whole = formula.denominator().equals(Set.copyOf(BUCKETS)) && !withheld.get(cell(row, 0));
        return isShown(formula.numerator(), row, withheld) && (whole || isShown(formula.denominator(), row, withheld));
    }

    private boolean isShown(Set<Bucket> buckets, int row, BitSet withheld) {
        return buckets.stream().noneMatch(bucket -> withheld.get(cell(row, 1 + BUCKETS.indexOf(bucket))));
    }

    private static String shown(BitSet withheld, int cell, long count) {
        return withheld.get(cell) ? WITHHELD : Long.toString(count);
    }

    private static String derived(boolean known, Optional<BigDecimal> figure) {
        return known ? figure.map(BigDecimal::toPlainString).orElse("") : WITHHELD;
    }
}
