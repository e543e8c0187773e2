package id.tuntas.routing.check;

import static id.tuntas.routing.check.SmallBooks.check;
import static id.tuntas.routing.check.SmallBooks.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.check.RuleBookReport.NotMade;
import id.tuntas.routing.check.RuleFinding.NeverMatched;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a report says of itself. */
class RuleBookCheckTest {

    private static final UnitName ROADS = SmallWorld.ROADS;
    private static final UnitName WATER = SmallWorld.WATER;

    @Test
    void whatWasNotCheckedIsSaid() {
        RuleBook book = SmallWorld.book(List.of(rule("a", ROADS, rule -> rule.addCategories("Jalan"))));
        assertThat(RuleBookCheck.of(book, Directory.empty()).report().notMade())
                .containsExactlyInAnyOrder(NotMade.values());
        RuleBookReport full = RuleBookCheck.of(book, SmallWorld.DIRECTORY)
                .withHistory(List.of(RoutingCase.builder().category("Jalan").build()))
                .withTrails(List.of())
                .report();
        assertThat(full.notMade()).isEmpty();
        assertThat(full.hasFaults()).isTrue(); // the gap of water
    }

    @Test
    void beyondANumberFindingsAreOnlyCounted() {
        RoutingRule[] rules = IntStream.range(0, 10)
                .mapToObj(i -> rule("r" + i, UnitName.of("Dinas " + i), rule -> rule.addCategories("Jalan")))
                .toArray(RoutingRule[]::new);
        RuleBookReport report = check(rules).listingAtMost(3).report();
        assertThat(report.findings())
                .filteredOn(finding -> finding.code() == FindingCode.OVERLAP)
                .hasSize(3);
        assertThat(report.leftOut())
                .isEqualTo(Map.of(FindingCode.OVERLAP, 42L, FindingCode.SHADOWED, 6L, FindingCode.UNKNOWN_UNIT, 7L));
        assertThatThrownBy(() -> RuleBookCheck.of(SmallWorld.book(List.of()), Directory.empty())
                        .listingAtMost(0))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void oneOfACodeIsTheLeastThatCanBeListed() {
        RuleBookReport report = check(
                        rule("a", UnitName.of("Dinas Antah"), rule -> rule.addCategories("Jalan", "Air")),
                        rule(
                                "b",
                                UnitName.of("Dinas Berantah"),
                                rule -> rule.addCategories("Jalan").priority(1)))
                .listingAtMost(1)
                .report();
        assertThat(report.findings()).extracting(RuleFinding::code).containsExactly(FindingCode.UNKNOWN_UNIT);
        assertThat(report.leftOut()).isEqualTo(Map.of(FindingCode.UNKNOWN_UNIT, 1L));
    }

    @Test
    void aBookWithoutAFaultIsToldSo() {
        RuleBookReport report = check(rule("a", ROADS, rule -> rule.addCategories("Jalan", "Air")))
                .withHistory(List.of(RoutingCase.builder()
                        .category("Jalan")
                        .channel(Channel.of("SMS"))
                        .build()))
                .report();
        assertThat(report.findings()).isEmpty();
        assertThat(report.leftOut()).isEmpty();
        assertThat(report.hasFaults()).isFalse();
    }

    @Test
    void aRuleThatNoComplaintOfThePastFitsIsAWarning() {
        RuleBookReport report = check(
                        rule("a", ROADS, rule -> rule.addCategories("Jalan", "Air")),
                        rule("b", WATER, rule -> rule.addCategories("Air Keruh").priority(1)))
                .withHistory(List.of(RoutingCase.builder()
                        .category("Jalan")
                        .channel(Channel.of("SMS"))
                        .build()))
                .report();
        assertThat(report.findings())
                .containsExactly(new NeverMatched(
                        "b",
                        1,
                        RoutingCase.builder()
                                .category("Air Keruh")
                                .confidentiality(Confidentiality.OPEN)
                                .build()));
        assertThat(report.hasFaults()).isFalse();
    }
}
