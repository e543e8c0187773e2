package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedFiguresTest {

    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(ZoneId.of("Asia/Jakarta")).build();

    @Test
    void everyFigureThatCountsComplaintsHasAName() {
        Tally tally = Tally.builder().putSla("verify", new SlaTally(Map.of())).build();
        assertThat(NamedFigures.of(TERMS, tally).keySet())
                .startsWith("total", "finished")
                .contains("percentage", "percentage.of", "averageFollowUpDays", "workload", "duplicates", "stars.5")
                .contains("followUp.received-to-closed", "followUp.received-to-closed.open", "followUp.reply-to-answer")
                .contains("sla.verify.met", "sla.verify.breached", "overdue", "overdue.3to5", "reopened", "returned");
        assertThat(NamedFigures.of(TERMS, Tally.NONE).keySet()).noneMatch(name -> name.startsWith("sla."));
    }

    @Test
    void aPercentageGoesByTheFormulaOfTheTerms() {
        ScorecardTerms archivedApart = ScorecardTerms.builder()
                .from(TERMS)
                .formula(CompletionFormula.FINISHED_OF_NOT_ARCHIVED)
                .build();
        assertThat(NamedFigures.of(archivedApart, Tally.NONE).get("percentage.of"))
                .hasToString("finished/(total-archived)");
    }
}
