package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RaporTest {

    private static final Overdue LATE = Overdue.builder()
            .complaint(ComplaintId.of(RegencyId.LOCAL, "1"))
            .unit(UnitName.of("Dinas Kesehatan"))
            .obligation("verify")
            .start(Instant.parse("2023-03-06T02:00:00Z")) // a Monday
            .due(LocalDate.of(2023, 3, 10))
            .workingDaysOverdue(3)
            .build();

    /** So many complaints, the first ones finished after 15.6 days. */
    private static Rapor rapor(int total, int finished) {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        for (int i = 0; i < total; i++) {
            boolean done = i < finished;
            accumulator.add(ScorecardFact.builder()
                    .bucket(done ? Bucket.FINISHED : i % 2 == 0 ? Bucket.IN_PROCESS : Bucket.NOT_FOLLOWED_UP)
                    .arrivedOn(LocalDate.of(2023, 3, 6))
                    .followUpSeconds(done ? OptionalLong.of(1_347_840) : OptionalLong.empty())
                    .build());
        }
        Scorecard scorecard = accumulator.scorecard(
                RegencyId.LOCAL,
                Directory.empty(),
                ScorecardTerms.builder().zone(WIB).build(),
                Optional.empty(),
                Optional.empty());
        return new Rapor(scorecard, List.of(), new Versions("p/1", "c/1", "none"));
    }

    private static List<String> values(Rapor rapor) {
        List<String> values = new ArrayList<>();
        for (FormFigure figure : FormFigure.values()) {
            values.add(figure + " "
                    + rapor.value(new FormLine.Shown(figure, new LocalText("a", "b"), "ours"))
                            .orElse("-"));
        }
        return values;
    }

    @Test
    void aLineShowsItsFigure() {
        Governance said = Governance.builder()
                .version("1")
                .regency(new Standing(Presence.PRESENT, Presence.ABSENT, Presence.NOT_SAID))
                .putUnits(UnitName.of("A"), new Standing(Presence.NOT_SAID, Presence.NOT_SAID, Presence.PRESENT))
                .putUnits(UnitName.of("B"), Standing.UNSAID)
                .build();
        assertThat(values(rapor(10, 7).withGovernance(said)))
                .containsExactly(
                        "DECREE ya",
                        "ACTION_PLAN tidak",
                        "PROCEDURE_SHARE 50.0",
                        "TOTAL 10",
                        "FINISHED 7",
                        "IN_PROCESS 1",
                        "NOT_FOLLOWED_UP 2",
                        "PERCENTAGE 70.0",
                        "AVERAGE_FOLLOW_UP_DAYS 15.6",
                        "QUALITY SEDANG",
                        "RECOMMENDATIONS no-action-plan, low-completion, slow-follow-up, not-followed-up, procedures");
    }

    @Test
    void whatIsNotKnownIsNotShown() {
        assertThat(values(rapor(0, 0)))
                .containsExactly(
                        "DECREE -",
                        "ACTION_PLAN -",
                        "PROCEDURE_SHARE -",
                        "TOTAL 0",
                        "FINISHED 0",
                        "IN_PROCESS 0",
                        "NOT_FOLLOWED_UP 0",
                        "PERCENTAGE -",
                        "AVERAGE_FOLLOW_UP_DAYS -",
                        "QUALITY TIDAK_DINILAI",
                        "RECOMMENDATIONS no-complaints");
    }

    @Test
    void aScoredLineShowsWhatWasEntered() {
        FormLine line = new FormLine.Scored("sdm", new LocalText("a", "b"), "ours");
        Rapor rapor = rapor(1, 1);
        assertThat(rapor.value(line)).isEmpty();
        EvidenceScores scores = EvidenceScores.builder()
                .version("1")
                .putScores("sdm", new EvidenceScores.Score(80, List.of()))
                .build();
        assertThat(rapor.withEvidence(scores).value(line)).contains("80");
        assertThat(rapor.withEvidence(scores).value(new FormLine.Scored("kanal", new LocalText("a", "b"), "ours")))
                .isEmpty();
    }

    @Test
    void changedCopiesKeepTheRest() {
        Governance said = Governance.builder().version("1").build();
        EvidenceScores scores = EvidenceScores.builder().version("1").build();
        Rapor rapor = rapor(1, 1).ofYear(Optional.of(2023)).withGovernance(said).withEvidence(scores);
        assertThat(rapor.year()).contains(2023);
        assertThat(rapor.governance()).isEqualTo(said);
        assertThat(rapor.evidence()).contains(scores);
        assertThat(rapor.ofYear(Optional.empty()).governance()).isEqualTo(said);
        assertThat(rapor.scorecard()).isEqualTo(rapor(1, 1).scorecard());
    }

    private static Rapor late(Overdue... items) {
        Rapor rapor = rapor(1, 1);
        return new Rapor(rapor.scorecard(), List.of(items), rapor.versions());
    }

    @Test
    void theDigestOfWhatIsOverdueChangesWithEveryPartOfIt() {
        Set<String> digests = new TreeSet<>();
        digests.add(late().overdueDigest());
        digests.add(late(LATE).overdueDigest());
        digests.add(late(LATE, LATE).overdueDigest());
        digests.add(late(Overdue.builder()
                        .from(LATE)
                        .complaint(ComplaintId.of(RegencyId.LOCAL, "2"))
                        .build())
                .overdueDigest());
        digests.add(late(Overdue.builder().from(LATE).unit(Optional.empty()).build())
                .overdueDigest());
        digests.add(late(Overdue.builder().from(LATE).unit(UnitName.of("B")).build())
                .overdueDigest());
        digests.add(
                late(Overdue.builder().from(LATE).obligation("close").build()).overdueDigest());
        digests.add(
                late(Overdue.builder().from(LATE).start(Instant.EPOCH).build()).overdueDigest());
        digests.add(
                late(Overdue.builder().from(LATE).due(LocalDate.of(2023, 3, 13)).build())
                        .overdueDigest());
        digests.add(
                late(Overdue.builder().from(LATE).workingDaysOverdue(4).build()).overdueDigest());
        assertThat(digests).hasSize(10).allSatisfy(digest -> assertThat(digest).matches("[0-9a-f]{64}"));
        assertThat(late(LATE).overdueDigest()).isEqualTo(late(LATE).overdueDigest());
    }

    private static Rapor ofUnits(ScorecardTerms terms, String... units) {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        for (String unit : units) {
            accumulator.add(ScorecardFact.builder()
                    .bucket(Bucket.FINISHED)
                    .unit(unit.isEmpty() ? Optional.empty() : Optional.of(UnitName.of(unit)))
                    .arrivedOn(LocalDate.of(2023, 3, 6))
                    .build());
        }
        return new Rapor(
                accumulator.scorecard(RegencyId.LOCAL, Directory.empty(), terms, Optional.empty(), Optional.empty()),
                List.of(),
                new Versions("p/1", "c/1", "none"));
    }

    @Test
    void unitsAreHeldAgainstThePeriodBefore() {
        ScorecardTerms terms = ScorecardTerms.builder().zone(WIB).build();
        Rapor before = ofUnits(terms, "Dishub", "Dinsos", "");
        Rapor now = ofUnits(terms, "Dinkes", "Dishub", "Dishub");

        assertThat(now.unitChanges()).isEmpty();
        assertThat(now.withPrevious(before).unitChanges())
                .extracting(unit -> unit.unit().map(UnitName::value).orElse("-") + " "
                        + unit.before().tally().total() + " "
                        + unit.now().tally().total() + " "
                        + unit.change().total())
                .containsExactly("Dinkes 0 1 1", "Dinsos 1 0 -1", "Dishub 1 2 1", "- 1 0 -1");
    }

    @Test
    void whereNothingIsRecommendedTheLineIsEmpty() {
        RaporForm silent = RaporForm.builder()
                .id("contoh")
                .version("1")
                .title(new LocalText("a", "b"))
                .build();

        assertThat(values(
                        ofUnits(ScorecardTerms.builder().zone(WIB).form(silent).build(), "Dishub")))
                .contains("RECOMMENDATIONS -");
    }
}
