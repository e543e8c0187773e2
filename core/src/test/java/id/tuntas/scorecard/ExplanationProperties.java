package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Explanation.Audience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Every figure names as many complaints as it counts, and no secret one to those who may not know. */
class ExplanationProperties {

    /** As drawn, each with an id of its own and each obligation once. */
    private static List<ScorecardFact> named(List<ScorecardFact> facts) {
        List<ScorecardFact> named = new ArrayList<>();
        for (ScorecardFact fact : facts) {
            named.add(ScorecardFact.builder()
                    .from(fact)
                    .sla(fact.sla().subList(0, Math.min(1, fact.sla().size())))
                    .id(ComplaintId.of(RegencyId.LOCAL, "K" + named.size()))
                    .build());
        }
        return named;
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void everyFigureNamesAsManyComplaintsAsItCounts(@ForAll("facts") List<ScorecardFact> drawn) {
        FactTable table = new FactTable();
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(Facts.GROUPINGS);
        named(drawn).forEach(fact -> {
            table.add(fact);
            accumulator.add(fact);
        });
        Scorecard scorecard = accumulator.scorecard(
                RegencyId.LOCAL,
                Directory.empty(),
                ScorecardTerms.builder().zone(WIB).build(),
                Optional.empty(),
                Optional.empty());
        Map<UnitName, UnitName> names = accumulator.canonicalNames(Directory.empty());

        agrees(table, names, GroupKey.WHOLE, scorecard.whole().tally());
        for (Grouping grouping : List.of(Facts.GROUPINGS.get(0), Facts.GROUPINGS.get(9), Facts.GROUPINGS.get(6))) {
            scorecard
                    .groups(grouping)
                    .forEach(group ->
                            agrees(table, names, group.key(), group.figures().tally()));
        }
    }

    private static void agrees(FactTable table, Map<UnitName, UnitName> names, GroupKey key, Tally tally) {
        count(table, names, key, FigureRule.total(), tally.total());
        for (Bucket bucket : Bucket.values()) {
            count(table, names, key, FigureRule.in(bucket), tally.in(bucket));
        }
        for (CompletionFormula formula : CompletionFormula.DEFINED) {
            Optional<Ratio> share = tally.completion(formula);
            count(
                    table,
                    names,
                    key,
                    FigureRule.complete(formula),
                    share.map(Ratio::part).orElse(0L));
            count(
                    table,
                    names,
                    key,
                    FigureRule.counted(formula),
                    share.map(Ratio::whole).orElse(0L));
        }
        FollowUpMeasure closed = FollowUpMeasure.RECEIVED_TO_CLOSED;
        count(
                table,
                names,
                key,
                FigureRule.ended(closed),
                tally.followUp(closed).count());
        count(table, names, key, FigureRule.open(closed), tally.followUp(closed).open());
        for (SlaResult result : SlaResult.values()) {
            count(
                    table,
                    names,
                    key,
                    FigureRule.outcome("verify", result),
                    tally.sla().getOrDefault("verify", new SlaTally(Map.of())).in(result));
        }
        for (OverdueAge age : OverdueAge.values()) {
            count(
                    table,
                    names,
                    key,
                    FigureRule.overdue(age),
                    tally.overdue().byAge().getOrDefault(age, 0L));
        }
        for (Setback setback : Setback.values()) {
            count(
                    table,
                    names,
                    key,
                    FigureRule.sentBack(setback),
                    tally.setback(setback).complaints());
        }
        count(table, names, key, FigureRule.overdue(), tally.overdue().complaints());
        count(table, names, key, FigureRule.workload(), tally.in(Bucket.IN_PROCESS) + tally.in(Bucket.NOT_FOLLOWED_UP));
        count(table, names, key, FigureRule.duplicates(), tally.duplicates());
        count(table, names, key, FigureRule.stars(3), tally.stars().getOrDefault(3, 0L));
    }

    private static void count(
            FactTable table, Map<UnitName, UnitName> names, GroupKey key, FigureRule rule, long figure) {
        Explanation all = Explanation.of(table, names, key, rule, Audience.VERIFIER);
        assertThat(all.ids()).hasSize((int) figure).isSorted();
        assertThat(all.withheld()).isZero();
        assertThat(Explanation.of(table, names, key, rule, Audience.ANYBODY).count())
                .isEqualTo(figure);
        assertThat(all.rule()).isNotBlank();
        assertThat(all.text().indonesian()).isNotBlank();
        assertThat(all.text().english()).isNotBlank();
    }

    @Test
    void ofSecretComplaintsAnybodyIsToldOnlyHowManyThereAre() {
        FactTable table = new FactTable();
        for (int i = 0; i < 3; i++) {
            table.add(ScorecardFact.builder()
                    .bucket(Bucket.FINISHED)
                    .arrivedOn(LocalDate.of(2024, 3, 4))
                    .id(ComplaintId.of(RegencyId.LOCAL, "469506" + i))
                    .isSecret(i == 1)
                    .build());
        }
        Explanation explanation =
                Explanation.of(table, Map.of(), GroupKey.WHOLE, FigureRule.in(Bucket.FINISHED), Audience.ANYBODY);

        assertThat(explanation.ids()).extracting(ComplaintId::value).containsExactly("4695060", "4695062");
        assertThat(explanation.withheld()).isEqualTo(1);
        assertThat(explanation.count()).isEqualTo(3);
        assertThat(explanation.text().english()).isEqualTo("finished, of all");
        assertThat(explanation.text().indonesian()).isEqualTo("selesai, dari semua");
    }

    @Provide
    Arbitrary<List<ScorecardFact>> facts() {
        return Facts.lists(12);
    }
}
