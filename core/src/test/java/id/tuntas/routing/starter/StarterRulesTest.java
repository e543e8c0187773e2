package id.tuntas.routing.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.Urgency;
import id.tuntas.routing.WordCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterRulesTest {

    private static final List<String> HEADER = List.of(
            "rule",
            "priority",
            "classification",
            "category",
            "any_words",
            "all_words",
            "none_words",
            "unit",
            "supporting",
            "refer",
            "hold",
            "urgency");

    /** The rules of a row about asphalt with these cells. */
    private static List<RoutingRule> rules(Map<String, String> cells) {
        List<String> row = new ArrayList<>();
        for (String column : HEADER) {
            row.add(cells.getOrDefault(
                    column,
                    switch (column) {
                        case "rule" -> "aspal";
                        case "priority" -> "4000";
                        case "any_words" -> "aspal|jalan rusak";
                        default -> "";
                    }));
        }
        return StarterRules.rules(new Table.Row(HEADER, row));
    }

    private static RoutingRule only(Map<String, String> cells) {
        assertThat(rules(cells)).hasSize(1);
        return rules(cells).get(0);
    }

    @Test
    void aRowIsARule() {
        RoutingRule rule = only(Map.of(
                "classification", "Aspirasi",
                "category", "JALAN|JEMBATAN",
                "all_words", "rusak",
                "none_words", "tol|nasional",
                "unit", "Dinas Pekerjaan Umum",
                "supporting", "Dinas Perhubungan|Dinas Sosial",
                "urgency", "penting"));

        assertThat(rule)
                .isEqualTo(RoutingRule.builder()
                        .id("aspal")
                        .priority(4_000)
                        .addClassifications(Classification.ASPIRATION)
                        .addCategories("JALAN", "JEMBATAN")
                        .words(WordCondition.builder()
                                .addAny("aspal", "jalan rusak")
                                .addAll("rusak")
                                .addNone("tol", "nasional")
                                .build())
                        .action(RoutingAction.dispose(
                                UnitName.of("Dinas Pekerjaan Umum"),
                                UnitName.of("Dinas Perhubungan"),
                                UnitName.of("Dinas Sosial")))
                        .urgency(Urgency.HIGH)
                        .build());
    }

    @Test
    void aRowDisposesOrRefersOrHolds() {
        assertThat(only(Map.of("hold", "ya")).action()).isEqualTo(RoutingAction.hold());
        assertThat(only(Map.of("refer", "provinsi")).action()).isEqualTo(RoutingAction.refer(AgencyKind.PROVINCE));
        assertThat(only(Map.of("unit", "Dinas Sosial")).action())
                .isEqualTo(RoutingAction.dispose(UnitName.of("Dinas Sosial")));
        assertThatIllegalStateException().isThrownBy(() -> rules(Map.of())).withMessageContaining("unit is missing");
    }

    @Test
    void anUrgencyIsOneOfTheThreeWordsOrNormal() {
        assertThat(only(Map.of("hold", "ya")).urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(only(Map.of("hold", "ya", "urgency", "biasa")).urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(only(Map.of("hold", "ya", "urgency", "segera")).urgency()).isEqualTo(Urgency.IMMEDIATE);
        assertThatIllegalStateException()
                .isThrownBy(() -> rules(Map.of("hold", "ya", "urgency", "nanti")))
                .withMessageContaining("urgency");
    }

    @ParameterizedTest
    @CsvSource({"4999, 0", "5000, 6000", "5500, 6500", "5999, 6999", "6000, 0"})
    void aRuleOfWordsAnywhereHasATwinForTheTitle(String priority, int twin) {
        List<RoutingRule> rules = rules(Map.of("hold", "ya", "priority", priority));

        assertThat(rules.get(0).priority()).isEqualTo(Integer.parseInt(priority));
        assertThat(rules.stream().skip(1))
                .isEqualTo(
                        twin == 0
                                ? List.of()
                                : List.of(RoutingRule.builder()
                                        .from(rules.get(0))
                                        .id("aspal-judul")
                                        .priority(twin)
                                        .words(WordCondition.builder()
                                                .addAny("aspal", "jalan rusak")
                                                .addIn(CaseField.TITLE)
                                                .build())
                                        .build()));
    }

    @Test
    void theShippedTablesAreRead() {
        assertThat(StarterRules.read())
                .isEqualTo(StarterRuleBook.typical().rules())
                .extracting(RoutingRule::id)
                .contains("siber", "sampah", "sampah-judul", "r-lainnya");
        assertThat(TypicalUnit.all())
                .contains(new TypicalUnit(
                        UnitName.of("Rumah Sakit Umum Daerah"),
                        List.of("rumah sakit", "rsud"),
                        List.of("rumah sakit umum daerah", "rumah sakit daerah", "rsud"),
                        new TypicalUnit.Stand(Optional.of(UnitName.of("Dinas Kesehatan")), true)))
                .extracting(TypicalUnit::name)
                .containsExactlyElementsOf(StarterRuleBook.typicalUnits());
    }

    @Test
    void aTableThatIsNotShippedIsSaidToBeMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.read("rules-1999-01.tsv"))
                .withMessageContaining("rules-1999-01.tsv is missing");
    }
}
