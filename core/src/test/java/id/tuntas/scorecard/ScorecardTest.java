package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(WIB).build();
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    private static ScorecardFact fact(Bucket bucket) {
        return ScorecardFact.builder().bucket(bucket).arrivedOn(MONDAY).build();
    }

    private static ScorecardFact with(String unit) {
        return ScorecardFact.builder()
                .from(fact(Bucket.FINISHED))
                .unit(UnitName.of(unit))
                .build();
    }

    private static List<ScorecardFact> facts(int finished, int total, Bucket rest) {
        List<ScorecardFact> facts = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            facts.add(fact(i < finished ? Bucket.FINISHED : rest));
        }
        return facts;
    }

    private static Scorecard scorecard(List<ScorecardFact> facts) {
        return scorecard(facts, TERMS, Directory.empty());
    }

    private static Scorecard scorecard(List<ScorecardFact> facts, ScorecardTerms terms, Directory directory) {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        facts.forEach(accumulator::add);
        return accumulator.scorecard(RegencyId.LOCAL, directory, terms, Optional.empty(), Optional.empty());
    }

    private static List<String> keys(Scorecard scorecard) {
        return scorecard.units().stream()
                .map(group -> group.key().map(UnitName::value).orElse("-"))
                .toList();
    }

    @Test
    void sampang2023Is68Point3Percent() {
        Figures figures = scorecard(facts(28, 41, Bucket.IN_PROCESS)).whole();

        assertThat(figures.isRated()).isTrue();
        assertThat(figures.percentage())
                .hasValueSatisfying(percent -> assertThat(percent).hasToString("68.3"));
        assertThat(figures.averageFollowUpDays()).isEmpty();
        assertThat(figures.quality()).isEqualTo(Quality.SEDANG);
        assertThat(scorecard(facts(28, 41, Bucket.IN_PROCESS)).recommendations())
                .isEqualTo(TERMS.form().recommend(figures))
                .isNotEmpty();
        assertThat(figures.formula().name()).isEqualTo("finished/total");
    }

    @Test
    void blitar2023IsAHundredPercentIn15Point6DaysAndGood() {
        List<ScorecardFact> facts = new ArrayList<>();
        for (int i = 0; i < 62; i++) {
            long seconds = i % 2 == 0 ? 86_400 * 15 : 86_400 * 162 / 10; // 15.0 and 16.2 days
            facts.add(ScorecardFact.builder()
                    .from(fact(Bucket.FINISHED))
                    .followUpSeconds(seconds)
                    .build());
        }
        Figures figures = scorecard(facts).whole();

        assertThat(figures.percentage())
                .hasValueSatisfying(percent -> assertThat(percent).hasToString("100.0"));
        assertThat(figures.averageFollowUpDays())
                .hasValueSatisfying(days -> assertThat(days).hasToString("15.6"));
        assertThat(figures.quality()).isEqualTo(Quality.BAIK);
    }

    @Test
    void tojoUnaUnaWithoutAnyComplaintIsNotRated() {
        Scorecard scorecard = scorecard(List.of());

        assertThat(scorecard.whole().tally().total()).isZero();
        assertThat(scorecard.whole().isRated()).isFalse();
        assertThat(scorecard.whole().percentage()).isEmpty();
        assertThat(scorecard.whole().quality()).isEqualTo(Quality.TIDAK_DINILAI);
        assertThat(scorecard.period()).isEmpty();
        assertThat(scorecard.units()).isEmpty();
        assertThat(scorecard.channels()).isEmpty();
        assertThat(scorecard.months()).isEmpty();
    }

    @Test
    void theAverageIsOverThoseThatHaveBothDates() {
        Figures figures = scorecard(List.of(
                        ScorecardFact.builder()
                                .from(fact(Bucket.FINISHED))
                                .followUpSeconds(86_400)
                                .build(),
                        fact(Bucket.FINISHED),
                        fact(Bucket.NOT_FOLLOWED_UP)))
                .whole();

        assertThat(figures.averageFollowUpDays())
                .hasValueSatisfying(days -> assertThat(days).hasToString("1.0"));
        assertThat(figures.tally().followedUp()).isEqualTo(1);
        assertThat(figures.tally().followUpSeconds()).isEqualTo(86_400);
    }

    @Test
    void anAnswerInTheMomentOfArrivalIsZeroDaysAndNotUnknown() {
        Figures figures = scorecard(List.of(ScorecardFact.builder()
                        .from(fact(Bucket.FINISHED))
                        .followUpSeconds(OptionalLong.of(0))
                        .build()))
                .whole();

        assertThat(figures.averageFollowUpDays())
                .hasValueSatisfying(days -> assertThat(days).hasToString("0.0"));
        assertThat(figures.quality()).isEqualTo(Quality.SANGAT_BAIK);
    }

    @Test
    void theMinistrysFormulaCountsFinishedOfAll() {
        assertThat(percentage(CompletionFormula.FINISHED_OF_TOTAL)).isEqualTo("50.0"); // 5 of 10
    }

    @Test
    void panrbsFormulaOf2020CountsWhatIsInProcessToo() {
        assertThat(percentage(CompletionFormula.FINISHED_AND_IN_PROCESS_OF_TOTAL))
                .isEqualTo("60.0"); // 6 of 10
    }

    @Test
    void theThirdFormulaLeavesTheArchivedOut() {
        assertThat(percentage(CompletionFormula.FINISHED_OF_NOT_ARCHIVED)).isEqualTo("55.6"); // 5 of 9
    }

    private static String percentage(CompletionFormula formula) {
        List<ScorecardFact> facts = facts(5, 5, Bucket.OTHER);
        for (Bucket bucket : Bucket.values()) {
            if (bucket != Bucket.FINISHED) {
                facts.add(fact(bucket));
            }
        }
        ScorecardTerms terms =
                ScorecardTerms.builder().zone(WIB).formula(formula).build();
        return scorecard(facts, terms, Directory.empty())
                .whole()
                .percentage()
                .orElseThrow()
                .toString();
    }

    @Test
    void aFormulaCannotCountAsCompleteWhatItDoesNotCount() {
        assertThatThrownBy(() ->
                        new CompletionFormula("finished/archived", Set.of(Bucket.FINISHED), Set.of(Bucket.ARCHIVED)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void countsEachBucketAndEachLiteral() {
        Tally tally = scorecard(List.of(
                        ScorecardFact.builder()
                                .from(fact(Bucket.FINISHED))
                                .literal("Ditutup oleh Sistem")
                                .build(),
                        ScorecardFact.builder()
                                .from(fact(Bucket.FINISHED))
                                .literal("ditutup")
                                .build(),
                        ScorecardFact.builder()
                                .from(fact(Bucket.OTHER))
                                .literal("Ditolak")
                                .build(),
                        fact(Bucket.UNKNOWN)))
                .whole()
                .tally();

        assertThat(tally.byBucket())
                .containsExactly(
                        Map.entry(Bucket.FINISHED, 2L),
                        Map.entry(Bucket.IN_PROCESS, 0L),
                        Map.entry(Bucket.NOT_FOLLOWED_UP, 0L),
                        Map.entry(Bucket.ARCHIVED, 0L),
                        Map.entry(Bucket.OTHER, 1L),
                        Map.entry(Bucket.UNKNOWN, 1L));
        assertThat(tally.byStatus())
                .containsExactly(
                        Map.entry("Ditolak", 1L),
                        Map.entry("Ditutup oleh Sistem", 1L),
                        Map.entry("ditutup", 1L),
                        Map.entry("unknown", 1L));
        assertThat(tally.total()).isEqualTo(4);
    }

    @Test
    void spellingsOfOneUnitAreOneGroupUnderTheMostFrequent() {
        Scorecard scorecard = scorecard(List.of(
                with("DINAS KESEHATAN KABUPATEN Bandung"),
                with("Dinas Kesehatan Kab. Bandung"),
                with("Dinas Kesehatan Kab. Bandung")));

        assertThat(keys(scorecard)).containsExactly("Dinas Kesehatan Kab. Bandung");
        assertThat(scorecard.units().get(0).figures().tally().total()).isEqualTo(3);
    }

    @Test
    void ofEquallyFrequentSpellingsTheFirstInTheAlphabetNamesTheGroup() {
        Scorecard scorecard =
                scorecard(List.of(with("Dinas Kesehatan Kab. Bandung"), with("DINAS KESEHATAN KABUPATEN Bandung")));

        assertThat(keys(scorecard)).containsExactly("DINAS KESEHATAN KABUPATEN Bandung");
    }

    @Test
    void aDirectoryNamesTheGroup() {
        Unit health = Unit.builder()
                .name(UnitName.of("Dinas Kesehatan"))
                .addAliases(UnitName.of("DINKES"))
                .build();
        Scorecard scorecard = scorecard(
                List.of(with("Dinkes"), with("DINAS KESEHATAN"), with("Satpol PP")),
                TERMS,
                Directory.of("1", List.of(health)));

        assertThat(keys(scorecard)).containsExactly("Dinas Kesehatan", "Satpol PP");
    }

    @Test
    void unitsAreSortedAndWhatIsWithNoneComesLast() {
        Scorecard scorecard =
                scorecard(List.of(fact(Bucket.FINISHED), with("b"), with("A"), with("B"), with("a"), with("Zeta")));

        assertThat(keys(scorecard)).containsExactly("A", "B", "Zeta", "-");
    }

    @Test
    void channelsAreSortedAndWhatIsNotSaidComesLast() {
        List<ScorecardFact> facts = new ArrayList<>();
        for (String medium : List.of("Website", "Android", "SMS")) {
            facts.add(ScorecardFact.builder()
                    .from(fact(Bucket.FINISHED))
                    .channel(medium)
                    .build());
        }
        facts.add(0, fact(Bucket.FINISHED));

        assertThat(scorecard(facts).channels())
                .extracting(group -> group.key().orElse("-"))
                .containsExactly("Android", "SMS", "Website", "-");
    }

    @Test
    void monthsAreInTheOrderOfTimeAndThePeriodHoldsBothEnds() {
        List<ScorecardFact> facts = new ArrayList<>();
        for (LocalDate day : List.of(LocalDate.of(2024, 3, 31), LocalDate.of(2023, 12, 31), LocalDate.of(2024, 3, 1))) {
            facts.add(ScorecardFact.builder()
                    .from(fact(Bucket.FINISHED))
                    .arrivedOn(day)
                    .build());
        }
        Scorecard scorecard = scorecard(facts);

        assertThat(scorecard.months())
                .extracting(Group::key)
                .containsExactly(YearMonth.of(2023, 12), YearMonth.of(2024, 3));
        assertThat(scorecard.period()).contains(new Period(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 3, 31)));
    }

    @Test
    void termsThatSayNoMoreThanTheZoneCountAllThatIsDefined() {
        ScorecardTerms terms = ScorecardTerms.builder().zone(WIB).build();

        assertThat(terms.measures()).isEqualTo(FollowUpMeasure.DEFINED);
        assertThat(terms.groupings())
                .contains(
                        Grouping.of(Dimension.UNIT),
                        Grouping.of(Dimension.OFFICER),
                        Grouping.of(Dimension.YEAR),
                        Grouping.of(Dimension.CHANNEL, Dimension.UNIT));
    }

    @Test
    void aBoundMayBeOneAndNoLess() {
        ScorecardTerms one =
                ScorecardTerms.builder().zone(WIB).minimumN(1).smallestCell(1).build();

        assertThat(scorecard(List.of(fact(Bucket.FINISHED)), one, Directory.empty())
                        .whole()
                        .isRanked(one))
                .isTrue();
        assertThatThrownBy(() -> ScorecardTerms.builder().zone(WIB).minimumN(0).build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(
                        () -> ScorecardTerms.builder().zone(WIB).smallestCell(0).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aPeriodDoesNotRunBackwards() {
        assertThat(new Period(MONDAY, MONDAY).from()).isEqualTo(MONDAY);
        assertThatThrownBy(() -> new Period(MONDAY, MONDAY.minusDays(1))).isInstanceOf(InvalidValueException.class);
    }
}
