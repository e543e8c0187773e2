package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.directory.Directory;
import id.tuntas.scorecard.FollowUpMeasure.Days;
import id.tuntas.scorecard.FollowUpMeasure.Moment;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FigureTypesTest {

    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(WIB).build();
    private static final FollowUpMeasure FIRST = FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP;

    private static Figures figures(Tally.Builder tally) {
        return Figures.of(tally.build(), TERMS);
    }

    private static Tally.Builder buckets(long finished, long inProcess, long notFollowedUp, long archived) {
        return Tally.builder()
                .byBucket(Map.of(
                        Bucket.FINISHED, finished,
                        Bucket.IN_PROCESS, inProcess,
                        Bucket.NOT_FOLLOWED_UP, notFollowedUp,
                        Bucket.ARCHIVED, archived));
    }

    // Intervals, checked against R's prop.test(x, n, correct = FALSE)

    @Test
    void wilsonIntervalsAreThoseOfTheBooks() {
        assertThat(new Ratio(28, 41).wilson95()).isEqualTo(interval("53.0", "80.4"));
        assertThat(new Ratio(3, 3).wilson95()).isEqualTo(interval("43.9", "100.0"));
        assertThat(new Ratio(0, 10).wilson95()).isEqualTo(interval("0.0", "27.8"));
        assertThat(new Ratio(1, 1).wilson95()).isEqualTo(interval("20.7", "100.0"));
        assertThat(new Ratio(50, 100).wilson95()).isEqualTo(interval("40.4", "59.6"));
    }

    private static Interval interval(String lower, String upper) {
        return new Interval(new BigDecimal(lower), new BigDecimal(upper));
    }

    @Test
    void whatIsNoShareHasNoInterval() {
        assertThatThrownBy(() -> new Ratio(4, 3).wilson95()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Ratio(-1, 3).wilson95()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> interval("2.0", "1.0")).isInstanceOf(InvalidValueException.class);
        assertThat(interval("2.0", "2.0").lower()).isEqualTo(new BigDecimal("2.0"));
    }

    // Spans

    @Test
    void the90thPercentileOf1To16DaysIs15() {
        Spans spans = Spans.of(
                Days.CALENDAR,
                LongStream.rangeClosed(1, 16).map(day -> day * 86_400).toArray());

        assertThat(spans.percentile(90)).contains(new BigDecimal("15.0"));
        assertThat(spans.median()).contains(new BigDecimal("8.0"));
        assertThat(spans.percentile(100)).contains(new BigDecimal("16.0"));
        assertThat(spans.percentile(1)).contains(new BigDecimal("1.0"));
        assertThat(spans.mean())
                .hasValueSatisfying(mean -> assertThat(mean.value()).hasToString("8.5"));
        assertThat(spans.count()).isEqualTo(16);
        assertThat(spans.toString()).isEqualTo("Spans[CALENDAR, 16 ended, 0 open, sum 11750400]");
    }

    @Test
    void tenthsAreRoundedHalfUpAndWorkingDaysAreWhole() {
        assertThat(Spans.of(Days.CALENDAR, 4_319, 4_320).tenths()).isEqualTo(Map.of(0, 1L, 1, 1L));
        assertThat(Spans.of(Days.WORKING, 3).median()).contains(new BigDecimal("3.0"));
        assertThat(Spans.of(Days.CALENDAR, Long.MAX_VALUE / 40).tenths()).isEqualTo(Map.of(Integer.MAX_VALUE, 1L));
        assertThat(Spans.of(Days.WORKING, Long.MAX_VALUE / 10).tenths()).isEqualTo(Map.of(Integer.MAX_VALUE, 1L));
        assertThat(Spans.of(Days.CALENDAR, 500L * 86_400).percentile(50)).contains(new BigDecimal("500.0"));
    }

    @Test
    void withoutLengthsThereIsNoMeanAndNoPercentile() {
        Spans none = Spans.none(Days.WORKING);

        assertThat(none.mean()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThat(none.days()).isEqualTo(Days.WORKING);
        assertThatThrownBy(() -> none.percentile(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> none.percentile(101)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> none.plus(Spans.none(Days.CALENDAR))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void spansAreEqualWhereAllOfThemIs() {
        Spans spans = Spans.of(Days.WORKING, 1, 4, Map.of(10, 2L, 20, 1L, 30, 0L));

        assertThat(spans).isEqualTo(Spans.of(Days.WORKING, 1, 4, Map.of(10, 2L, 20, 1L)));
        assertThat(spans).hasSameHashCodeAs(Spans.of(Days.WORKING, 1, 4, Map.of(10, 2L, 20, 1L)));
        assertThat(spans).doesNotHaveSameHashCodeAs(Spans.none(Days.WORKING));
        assertThat(spans)
                .isNotEqualTo(Spans.of(Days.CALENDAR, 1, 4, Map.of(10, 2L, 20, 1L)))
                .isNotEqualTo(Spans.of(Days.WORKING, 2, 4, Map.of(10, 2L, 20, 1L)))
                .isNotEqualTo(Spans.of(Days.WORKING, 1, 5, Map.of(10, 2L, 20, 1L)))
                .isNotEqualTo(Spans.of(Days.WORKING, 1, 4, Map.of(10, 2L, 30, 1L)))
                .isNotEqualTo(Spans.of(Days.WORKING, 1, 4, Map.of(10, 2L, 20, 2L)));
        assertThatThrownBy(() -> Spans.of(Days.WORKING, -1, 0, Map.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Spans.of(Days.WORKING, 0, -1, Map.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Spans.of(Days.WORKING, 0, 0, Map.of(-1, 1L)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Spans.of(Days.WORKING, 0, 0, Map.of(1, -1L)))
                .isInstanceOf(InvalidValueException.class);
    }

    // Figures

    @Test
    void ratesAreOfAllComplaints() {
        Figures figures = figures(buckets(28, 8, 5, 0)
                .putSetbacks(Setback.REOPENED, new Times(4, 6))
                .overdue(new OverdueTally(Map.of(OverdueAge.UP_TO_5, 2L, OverdueAge.UNKNOWN, 1L), 5))
                .putStars(5, 3L)
                .putStars(2, 1L));

        assertThat(figures.rate(Setback.REOPENED)).contains(new Ratio(4, 41));
        assertThat(figures.rate(Setback.RETURNED)).contains(new Ratio(0, 41));
        assertThat(figures.overdueRate()).contains(new Ratio(3, 41));
        assertThat(figures.workload()).isEqualTo(13);
        assertThat(figures.averageStars()).contains(new Ratio(17, 4));
        assertThat(figures.interval()).contains(interval("53.0", "80.4"));
        assertThat(figures.shareOf(figures(buckets(60, 22, 0, 0)))).contains(new Ratio(41, 82));
    }

    @Test
    void ofNothingThereAreNoRates() {
        Figures none = figures(Tally.builder());

        assertThat(none.rate(Setback.REOPENED)).isEmpty();
        assertThat(none.overdueRate()).isEmpty();
        assertThat(none.averageStars()).isEmpty();
        assertThat(none.interval()).isEmpty();
        assertThat(none.shareOf(none)).isEmpty();
        assertThat(none.isRanked(TERMS)).isFalse();
    }

    @Test
    void fromTenComplaintsOnAGroupIsRanked() {
        assertThat(figures(buckets(3, 0, 6, 0)).isRanked(TERMS)).isFalse();
        assertThat(figures(buckets(3, 0, 7, 0)).isRanked(TERMS)).isTrue();
    }

    @Test
    void changesAreDifferencesOfWhatIsShown() {
        Figures before = figures(buckets(12, 8, 0, 0));
        Figures now = figures(buckets(28, 8, 5, 0).putFollowUps(FIRST, Spans.of(Days.CALENDAR, 86_400)));

        assertThat(now.since(before)).isEqualTo(new Change(21, Optional.of(new BigDecimal("8.3")), Optional.empty()));
        assertThat(now.since(now).averageFollowUpDays()).contains(new BigDecimal("0.0"));
        assertThat(now.since(figures(Tally.builder())).percentagePoints()).isEmpty();
        assertThat(new UnitChange(Optional.empty(), before, now).change()).isEqualTo(now.since(before));
    }

    @Test
    void anObligationsShareIsOfWhatIsDecided() {
        SlaTally tally = new SlaTally(
                Map.of(SlaResult.MET, 3L, SlaResult.BREACHED, 1L, SlaResult.OPEN, 5L, SlaResult.UNKNOWN, 2L));

        assertThat(tally.share()).contains(new Ratio(3, 4));
        assertThat(tally.plus(tally).in(SlaResult.OPEN)).isEqualTo(10);
        assertThat(new SlaTally(Map.of(SlaResult.OPEN, 1L)).share()).isEmpty();
    }

    @Test
    void overdueAgesMeetWithoutGaps() {
        assertThat(List.of(0, 2, 3, 5, 6, 10, 11, 15, 16, 20, 21, 400).stream()
                        .map(OverdueAge::of)
                        .toList())
                .containsExactly(
                        OverdueAge.UP_TO_2,
                        OverdueAge.UP_TO_2,
                        OverdueAge.UP_TO_5,
                        OverdueAge.UP_TO_5,
                        OverdueAge.UP_TO_10,
                        OverdueAge.UP_TO_10,
                        OverdueAge.UP_TO_15,
                        OverdueAge.UP_TO_15,
                        OverdueAge.UP_TO_20,
                        OverdueAge.UP_TO_20,
                        OverdueAge.OVER_20,
                        OverdueAge.OVER_20);
        OverdueTally tally = new OverdueTally(
                Map.of(OverdueAge.UP_TO_2, 1L, OverdueAge.UP_TO_5, 2L, OverdueAge.OVER_20, 4L, OverdueAge.UNKNOWN, 8L),
                20);
        assertThat(tally.complaints()).isEqualTo(15);
        assertThat(tally.from(OverdueAge.UP_TO_5)).isEqualTo(6);
        assertThat(tally.from(OverdueAge.UP_TO_2)).isEqualTo(7);
    }

    // Names and keys

    @Test
    void aGroupingNamesEachDimensionOnceAndItsKeysHaveAPartForEach() {
        Grouping grouping = Grouping.of(Dimension.UNIT, Dimension.MONTH);
        GroupKey key = new GroupKey(grouping, List.of(Optional.of("Dinkes"), Optional.of("2024-03")));

        assertThat(grouping).hasToString("unit x month");
        assertThat(Grouping.WHOLE).hasToString("whole");
        assertThat(key).hasToString("[Dinkes, 2024-03]");
        assertThat(key.part(Dimension.MONTH)).contains("2024-03");
        assertThatThrownBy(() -> key.part(Dimension.YEAR)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Grouping.of(Dimension.UNIT, Dimension.UNIT)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new GroupKey(grouping, List.of())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void keysAreOrderedPartByPartAndAbsentOnesComeLast() {
        Grouping grouping = Grouping.of(Dimension.UNIT, Dimension.MONTH);
        List<GroupKey> keys = List.of(
                new GroupKey(grouping, List.of(Optional.of("A"), Optional.of("2024-02"))),
                new GroupKey(grouping, List.of(Optional.of("A"), Optional.of("2024-03"))),
                new GroupKey(grouping, List.of(Optional.of("B"), Optional.of("2024-01"))),
                new GroupKey(grouping, List.of(Optional.empty(), Optional.of("2024-01"))));

        assertThat(keys).isSorted();
        assertThat(GroupKey.WHOLE).isLessThan(keys.get(0));
    }

    @Test
    void aMeasureBeginsAndEndsWithMomentsThatCan() {
        assertThatThrownBy(() -> new FollowUpMeasure(" ", Moment.RECEIVED, Moment.CLOSED, Days.WORKING))
                .isInstanceOf(InvalidValueException.class);
        for (Moment from : List.of(Moment.FIRST_FOLLOW_UP, Moment.CLOSED, Moment.NEXT_FOLLOW_UP)) {
            assertThatThrownBy(() -> new FollowUpMeasure("x", from, Moment.CLOSED, Days.WORKING))
                    .isInstanceOf(InvalidValueException.class);
        }
        for (Moment to : List.of(Moment.RECEIVED, Moment.FIRST_DISPOSED, Moment.REPORTER_REPLIED)) {
            assertThatThrownBy(() -> new FollowUpMeasure("x", Moment.RECEIVED, to, Days.WORKING))
                    .isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> new FollowUpMeasure("x", Moment.REPORTER_REPLIED, Moment.CLOSED, Days.WORKING))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new FollowUpMeasure("x", Moment.RECEIVED, Moment.NEXT_FOLLOW_UP, Days.WORKING))
                .isInstanceOf(InvalidValueException.class);
        assertThat(FIRST.text().english()).isEqualTo("from the arrival to the first follow-up, calendar days");
        assertThat(FIRST.text().indonesian())
                .isEqualTo("dari laporan diterima sampai tindak lanjut pertama, hari kalender");
        assertThat(FollowUpMeasure.DEFINED).isSorted().hasSize(7).doesNotHaveDuplicates();
        assertThatThrownBy(() -> FollowUp.of(FIRST, -1)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aFactHoldsItsNumbersInTheirRanges() {
        ScorecardFact fact = ScorecardFact.builder()
                .bucket(Bucket.FINISHED)
                .arrivedOn(LocalDate.of(2024, 3, 4))
                .build();
        assertThatThrownBy(() -> ScorecardFact.builder()
                        .from(fact)
                        .overdueObligations(-1)
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ScorecardFact.builder()
                        .from(fact)
                        .workingDaysOverdue(OptionalInt.of(1))
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ScorecardFact.builder()
                        .from(fact)
                        .overdueObligations(1)
                        .workingDaysOverdue(OptionalInt.of(-1))
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ScorecardFact.builder().from(fact).stars(6).build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ScorecardFact.builder().from(fact).stars(0).build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ScorecardFact.builder()
                        .from(fact)
                        .putSetbacks(Setback.REOPENED, 0)
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void termsHaveBoundsOfOneOrMoreAndMeasuresOfDifferentNames() {
        assertThatThrownBy(() -> ScorecardTerms.builder().zone(WIB).minimumN(0).build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(
                        () -> ScorecardTerms.builder().zone(WIB).smallestCell(0).build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ScorecardTerms.builder()
                        .zone(WIB)
                        .measures(List.of(FIRST, FIRST))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    // The accumulator's edges

    @Test
    void anAccumulatorRefusesRowsAndOthersThatDoNotFit() {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        FactTable table = new FactTable();

        assertThatThrownBy(() -> accumulator.addAll(table, 0, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> accumulator.addAll(table, -1, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> accumulator.addAll(table, 1, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> table.get(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> table.get(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> accumulator.merge(ScorecardAccumulator.of(List.of())))
                .isInstanceOf(InvalidValueException.class);
        Scorecard scorecard = ScorecardAccumulator.of(List.of())
                .scorecard(RegencyId.LOCAL, Directory.empty(), TERMS, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> scorecard.groups(Grouping.of(Dimension.UNIT)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void foreignBytesAreRefused() {
        assertThatThrownBy(() -> ScorecardAccumulator.fromBytes(new byte[0]))
                .isInstanceOf(ForeignBytesException.class)
                .hasMessageContaining("heading");
        assertThatThrownBy(() -> ScorecardAccumulator.fromBytes("Not a scorecard".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ForeignBytesException.class);
    }

    @Test
    void pairsKeepTheirNumbersWhileTheyBecomeMany() {
        PairCodes pairs = new PairCodes();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 3_000; i++) {
                assertThat(pairs.code(i % 7 * 1_000 + i, i * 5)).isEqualTo(i);
            }
        }
        assertThat(pairs.size()).isEqualTo(3_000);
        assertThat(pairs.first(2_999)).isEqualTo(2_999 % 7 * 1_000 + 2_999);
        assertThat(pairs.second(2_999)).isEqualTo(2_999 * 5);
    }
}
