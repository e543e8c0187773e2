package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What small samples do not come to: long times, many units, and more complaints than an int holds. */
class AccumulatorTest {

    private static final Grouping QUARTER = Grouping.of(Dimension.QUARTER);
    private static final Grouping YEAR = Grouping.of(Dimension.YEAR);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    private static ScorecardFact arrived(LocalDate day) {
        return ScorecardFact.builder().bucket(Bucket.FINISHED).arrivedOn(day).build();
    }

    private static Scorecard scorecard(ScorecardAccumulator accumulator) {
        return accumulator.scorecard(
                RegencyId.LOCAL,
                Directory.empty(),
                ScorecardTerms.builder().zone(WIB).build(),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, Long> totals(ScorecardAccumulator accumulator, Grouping grouping) {
        Map<String, Long> totals = new TreeMap<>();
        scorecard(accumulator)
                .groups(grouping)
                .forEach(group -> totals.put(
                        group.key().toString(), group.figures().tally().total()));
        return totals;
    }

    @Test
    void daysFarApartAreOfTheirOwnMonthQuarterAndYear() {
        List<LocalDate> days = List.of(
                MONDAY,
                LocalDate.of(2021, 6, 1),
                LocalDate.of(1969, 12, 31),
                LocalDate.of(2034, 4, 1),
                LocalDate.of(2150, 1, 31),
                LocalDate.of(2399, 12, 31));
        for (Grouping grouping : List.of(Groupings.MONTH, QUARTER, YEAR)) {
            ScorecardAccumulator accumulator = ScorecardAccumulator.of(List.of(grouping));
            for (int times = 0; times < 3; times++) {
                days.forEach(day -> accumulator.add(arrived(day)));
                accumulator.count();
            }
            Map<String, Long> expected = new TreeMap<>();
            for (LocalDate day : days) {
                String quarter = day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
                String name = grouping.equals(YEAR)
                        ? "" + day.getYear()
                        : grouping.equals(QUARTER)
                                ? quarter
                                : YearMonth.from(day).toString();
                expected.put("[" + name + "]", 3L);
            }

            assertThat(totals(accumulator, grouping)).isEqualTo(expected);
            assertThat(totals(ScorecardAccumulator.fromBytes(accumulator.toBytes()), grouping))
                    .isEqualTo(expected);
        }
    }

    @Test
    void theDayWithWhichDaysAreNumberedIsOneToo() {
        LocalDate first = LocalDate.of(1970, 1, 1);
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        accumulator.add(arrived(first));

        assertThat(scorecard(accumulator).period()).contains(new Period(first, first));
        assertThat(totals(accumulator, Groupings.MONTH)).isEqualTo(Map.of("[1970-01]", 1L));
    }

    @Test
    void aUnitThatOnlyHeldComplaintsGoesByItsCommonestSpellingAndHasNoneOfItsOwn() {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        for (String spelling : List.of("DINKES", "Dinkes", "Dinkes")) {
            accumulator.add(ScorecardFact.builder()
                    .from(arrived(MONDAY))
                    .unit(UnitName.of("Dishub"))
                    .addSla(new SlaOutcome("follow-up", SlaResult.BREACHED, Optional.of(UnitName.of(spelling))))
                    .build());
        }

        assertThat(totals(accumulator, Groupings.UNIT)).isEqualTo(Map.of("[Dinkes]", 0L, "[Dishub]", 3L));
        assertThat(scorecard(accumulator).units())
                .extracting(group -> group.key().map(UnitName::value).orElse("-"))
                .containsExactly("Dishub");
    }

    @Test
    void manyUnitsOverManyMonthsAreEachCountedOnTheirOwn() {
        Grouping grouping = Grouping.of(Dimension.UNIT, Dimension.MONTH);
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(List.of(grouping));
        Random random = new Random(20);
        Map<String, Long> expected = new TreeMap<>();
        for (int i = 0; i < 12_000; i++) {
            LocalDate day = LocalDate.of(1950, 1, 15).plusMonths(random.nextInt(i < 6_000 ? 12 : 1_200));
            String unit = "Unit " + random.nextInt(i < 6_000 ? 20 : 1_500);
            accumulator.add(ScorecardFact.builder()
                    .from(arrived(day))
                    .unit(UnitName.of(unit))
                    .build());
            expected.merge("[" + unit + ", " + YearMonth.from(day) + "]", 1L, Long::sum);
        }

        assertThat(totals(accumulator, grouping)).isEqualTo(expected);
    }

    @Test
    void moreThanAnIntHoldsIsCountedToTheLast() {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(List.of(Groupings.UNIT));
        accumulator.add(ScorecardFact.builder()
                .from(arrived(MONDAY))
                .addFollowUps(
                        FollowUp.of(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, 5 * 86_400),
                        FollowUp.of(FollowUpMeasure.RECEIVED_TO_CLOSED, 500 * 86_400L),
                        FollowUp.open(FollowUpMeasure.REPLY_TO_ANSWER))
                .addSla(new SlaOutcome("follow-up", SlaResult.MET, Optional.of(UnitName.of("Dinkes"))))
                .overdueObligations(2)
                .putSetbacks(Setback.REOPENED, 3)
                .isDuplicate(true)
                .stars(4)
                .build());
        for (int doubled = 0; doubled < 33; doubled++) {
            accumulator.merge(ScorecardAccumulator.fromBytes(accumulator.toBytes()));
        }
        long all = 1L << 33;
        Tally tally = scorecard(accumulator).whole().tally();

        assertThat(tally.total()).isEqualTo(all);
        assertThat(tally.followUps().get(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP))
                .isEqualTo(Spans.of(FollowUpMeasure.Days.CALENDAR, 0, all * 5 * 86_400, Map.of(50, all)));
        assertThat(tally.followUps().get(FollowUpMeasure.RECEIVED_TO_CLOSED))
                .isEqualTo(Spans.of(FollowUpMeasure.Days.CALENDAR, 0, all * 500 * 86_400, Map.of(5_000, all)));
        assertThat(tally.followUp(FollowUpMeasure.REPLY_TO_ANSWER).open()).isEqualTo(all);
        assertThat(tally.sla().get("follow-up")).isEqualTo(new SlaTally(Map.of(SlaResult.MET, all)));
        assertThat(tally.overdue()).isEqualTo(new OverdueTally(Map.of(OverdueAge.UNKNOWN, all), 2 * all));
        assertThat(tally.setback(Setback.REOPENED)).isEqualTo(new Times(all, 3 * all));
        assertThat(tally.duplicates()).isEqualTo(all);
        assertThat(tally.stars()).isEqualTo(Map.of(4, all));
        assertThat(tally.averageFollowUpDays().map(Ratio::value)).contains(new BigDecimal("5.0"));
    }

    @Test
    void itTakesNeitherItselfNorOneByOtherGroupings() {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        ScorecardAccumulator byYear = ScorecardAccumulator.of(List.of(YEAR));

        assertThatThrownBy(() -> accumulator.merge(accumulator)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accumulator.merge(byYear))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("other: an accumulator by " + accumulator.groupings() + " and not by [year]");
    }

    @Test
    void itTakesTheRowsOfATableThatThereAreAndNoOthers() {
        FactTable table = new FactTable();
        table.add(arrived(MONDAY));
        table.add(arrived(MONDAY.plusDays(1)));
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        accumulator.addAll(table, 2, 2);
        accumulator.addAll(table, 0, 2);

        assertThat(scorecard(accumulator).whole().tally().total()).isEqualTo(2);
        assertThat(scorecard(accumulator).period()).contains(new Period(MONDAY, MONDAY.plusDays(1)));
        assertThatThrownBy(() -> accumulator.addAll(table, -1, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> accumulator.addAll(table, 1, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> accumulator.addAll(table, 0, 3)).isInstanceOf(InvalidValueException.class);
    }
}
