package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.check.RuleBookCheck;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Findings for a terminal. */
class RuleBookFindingsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");

    private final Directory directory = Directory.of(
            "1",
            List.of(
                    Unit.builder().name(ROADS).build(),
                    Unit.builder()
                            .name(UnitName.of("Inspektorat"))
                            .kind(UnitKind.of("inspektorat"))
                            .build()));
    private final RuleBook book = RuleBook.of(
            "contoh",
            "1",
            List.of(
                    rule("jalan", "Jalan", ROADS),
                    rule("air", "Air", UnitName.of("Dinas Air")),
                    rule("pasar", "Pasar", ROADS)));

    @Test
    void aFindingHasAComplaintAndRulesThatNeverMatchedShareALine() {
        RuleBookCheck check = RuleBookCheck.of(book, directory)
                .withHistory(List.of(RoutingCase.builder().category("Jalan").build()));
        assertThat(RuleBookFindings.string(check.report(), INDONESIAN).lines())
                .contains(
                        "unknown-unit: aturan air: unit \"Dinas Air\" tidak ada dalam data perangkat daerah",
                        "  contoh laporan: kategori \"Air\", tidak anonim, tidak rahasia",
                        "never-matched: 2 aturan tidak cocok dengan satu pun dari 1 laporan yang lalu: air, pasar");
        assertThat(RuleBookFindings.string(check.report(), Locale.ENGLISH).lines())
                .contains("never-matched: 2 rules fit none of 1 complaints of the past: air, pasar");
        assertThat(RuleBookFindings.string(check.listingAtMost(1).report(), INDONESIAN)
                        .lines())
                .contains(
                        "never-matched: 1 aturan tidak cocok dengan satu pun dari 1 laporan yang lalu: air",
                        "never-matched: 1 temuan lain");
    }

    @Test
    void withoutAHistoryNoRuleNeverMatched() {
        assertThat(RuleBookFindings.string(RuleBookCheck.of(book, directory).report(), INDONESIAN))
                .doesNotContain("never-matched");
    }

    private static RoutingRule rule(String id, String category, UnitName unit) {
        return RoutingRule.builder()
                .id(id)
                .addCategories(category)
                .action(RoutingAction.dispose(unit))
                .build();
    }
}
