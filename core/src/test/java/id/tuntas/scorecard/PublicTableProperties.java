package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is hidden is small or guards what is, and none of it can be worked out. */
class PublicTableProperties {

    private static final Grouping CHANNEL = Grouping.of(Dimension.CHANNEL);
    private static final int BUCKETS = Bucket.values().length;

    private static Scorecard scorecard(int[][] counts, int bound) {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < BUCKETS; column++) {
                for (int left = counts[row][column]; left > 0; left--) {
                    accumulator.add(ScorecardFact.builder()
                            .bucket(List.of(Bucket.values()).get(column))
                            .channel("C" + row)
                            .arrivedOn(LocalDate.of(2024, 3, 4))
                            .build());
                }
            }
        }
        return accumulator.scorecard(
                RegencyId.LOCAL,
                Directory.empty(),
                ScorecardTerms.builder().zone(WIB).smallestCell(bound).build(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Optional<Long>> cells(PublicTable.Row row) {
        List<Optional<Long>> cells = new ArrayList<>(row.byBucket().values());
        cells.add(row.total());
        return cells;
    }

    private static List<List<Optional<Long>>> cells(PublicTable table) {
        List<List<Optional<Long>>> all = new ArrayList<>();
        table.rows().forEach(row -> all.add(cells(row)));
        all.add(cells(table.whole()));
        return all;
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void nothingSmallIsShownAndNothingHiddenFollowsFromWhatIsShown(
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(min = 1, max = 7) int bound,
            @ForAll Random random) {
        int[][] counts = new int[rows][BUCKETS];
        for (int[] row : counts) {
            boolean isSmall = random.nextInt(3) == 0; // so that its total is hidden too
            for (int column = 0; column < BUCKETS; column++) {
                boolean isNothing = random.nextInt(isSmall ? 6 : 3) < (isSmall ? 5 : 1);
                row[column] = isNothing ? 0 : random.nextInt(isSmall || random.nextBoolean() ? 6 : 40);
            }
        }
        List<List<Optional<Long>>> cells = cells(PublicTable.of(scorecard(counts, bound), CHANNEL));

        cells.forEach(row -> row.forEach(cell -> assertThat(
                        cell.map(count -> count == 0 || count >= bound).orElse(true))
                .isTrue()));
        assertThatNothingHiddenFollows(cells);
    }

    private static void assertThatNothingHiddenFollows(List<List<Optional<Long>>> cells) {
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column <= BUCKETS; column++) {
                if (cells.get(row).get(column).isEmpty()) {
                    assertThat(follows(cells, row, column)).isFalse();
                }
            }
        }
    }

    /** Whether a hidden cell is fixed by the sums of rows and columns: by elimination, with whole numbers and no graph. */
    private static boolean follows(List<List<Optional<Long>>> cells, int row, int column) {
        int width = BUCKETS + 1;
        int unknowns = cells.size() * width;
        List<double[]> equations = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double[] equation = new double[unknowns];
            for (int j = 0; j < width; j++) {
                equation[i * width + j] = cells.get(i).get(j).isPresent() ? 0 : j == BUCKETS ? -1 : 1;
            }
            equations.add(equation);
        }
        for (int j = 0; j < width; j++) {
            double[] equation = new double[unknowns];
            for (int i = 0; i < cells.size(); i++) {
                equation[i * width + j] = cells.get(i).get(j).isPresent() ? 0 : i == cells.size() - 1 ? -1 : 1;
            }
            equations.add(equation);
        }
        int with = rank(equations);
        double[] wanted = new double[unknowns];
        wanted[row * width + column] = 1;
        equations.add(wanted);
        return rank(equations) == with;
    }

    private static int rank(List<double[]> equations) {
        List<double[]> left = new ArrayList<>();
        equations.forEach(each -> left.add(each.clone()));
        int rank = 0;
        for (int column = 0; column < left.get(0).length && rank < left.size(); column++) {
            int pivot = rank;
            while (pivot < left.size() && Math.abs(left.get(pivot)[column]) < 1e-9) {
                pivot++;
            }
            if (pivot == left.size()) {
                continue;
            }
            double[] top = left.get(pivot);
            left.set(pivot, left.get(rank));
            left.set(rank, top);
            for (int below = rank + 1; below < left.size(); below++) {
                double factor = left.get(below)[column] / top[column];
                for (int i = column; i < top.length; i++) {
                    left.get(below)[i] -= factor * top[i];
                }
            }
            rank++;
        }
        return rank;
    }

    @Test
    void whatIsLargeEnoughIsShownWithItsPercentage() {
        PublicTable table =
                PublicTable.of(scorecard(new int[][] {{30, 10, 0, 0, 0, 0}, {5, 5, 0, 0, 0, 0}}, 5), CHANNEL);

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).total()).contains(40L);
        assertThat(table.rows().get(0).completion(CompletionFormula.FINISHED_OF_TOTAL))
                .contains(new Ratio(30, 40));
        assertThat(table.whole().byBucket()).containsEntry(Bucket.FINISHED, Optional.of(35L));
    }

    @Test
    void oneSmallCountTakesThreeMoreWithIt() {
        PublicTable table = PublicTable.of(
                scorecard(new int[][] {{30, 2, 0, 0, 0, 0}, {20, 10, 0, 0, 0, 0}, {25, 11, 0, 0, 0, 0}}, 5), CHANNEL);

        assertThat(cells(table).stream()
                        .flatMap(List::stream)
                        .filter(Optional::isEmpty)
                        .count())
                .isEqualTo(4);
        assertThat(table.rows().get(0).byBucket()).containsEntry(Bucket.IN_PROCESS, Optional.empty());
        assertThat(table.rows().get(0).completion(CompletionFormula.FINISHED_OF_TOTAL))
                .isEmpty();
        assertThat(table.rows().get(2).total()).contains(36L);
    }

    @Test
    void aTotalThatIsHiddenGuardsTheCountsOfItsOwnRowAlone() {
        int[][] counts = {{3, 0, 0, 0, 0, 0}, {30, 2, 0, 0, 0, 0}, {500, 10, 0, 0, 0, 0}, {600, 11, 0, 0, 0, 0}};
        List<List<Optional<Long>>> cells = cells(PublicTable.of(scorecard(counts, 5), CHANNEL));

        assertThat(cells.get(0).get(BUCKETS)).isEmpty();
        assertThat(cells.get(3).get(BUCKETS)).isPresent();
        assertThatNothingHiddenFollows(cells);
    }

    @Test
    void aCountIsHiddenBeforeATotalThoughTheTotalMayBeSmaller() {
        PublicTable table = PublicTable.of(
                scorecard(new int[][] {{30, 2, 0, 0, 0, 0}, {500, 10, 0, 0, 0, 0}, {600, 11, 0, 0, 0, 0}}, 5), CHANNEL);

        assertThat(table.rows()).allMatch(row -> row.total().isPresent());
        assertThat(table.rows().get(1).byBucket()).containsEntry(Bucket.FINISHED, Optional.empty());
    }

    @Test
    void aUnitThatOnlyHeldWhatIsWithAnotherNowHasNoRow() {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(List.of(Groupings.UNIT));
        for (int i = 0; i < 9; i++) {
            accumulator.add(ScorecardFact.builder()
                    .bucket(Bucket.IN_PROCESS)
                    .unit(UnitName.of("Dishub"))
                    .arrivedOn(LocalDate.of(2024, 3, 4))
                    .addSla(new SlaOutcome("follow-up", SlaResult.BREACHED, Optional.of(UnitName.of("Dinkes"))))
                    .build());
        }
        PublicTable table = PublicTable.of(
                accumulator.scorecard(
                        RegencyId.LOCAL,
                        Directory.empty(),
                        ScorecardTerms.builder().zone(WIB).build(),
                        Optional.empty(),
                        Optional.empty()),
                Groupings.UNIT);

        assertThat(table.rows()).extracting(row -> row.key().toString()).containsExactly("[Dishub]");
    }

    @Test
    void withOneGroupAloneNothingThatCouldGiveItAwayIsShown() {
        PublicTable table = PublicTable.of(scorecard(new int[][] {{3, 0, 0, 0, 0, 0}}, 5), CHANNEL);

        assertThat(table.rows().get(0).total()).isEmpty();
        assertThat(table.whole().total()).isEmpty();
    }
}
