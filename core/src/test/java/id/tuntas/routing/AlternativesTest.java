package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What would have to be otherwise for another rule to win, told to people. */
class AlternativesTest {

    private static final Router ROUTER = Router.compile(
            RuleBook.of(
                    "local",
                    "1",
                    List.of(
                            rule("jalan", 5, WordCondition.any("aspal", "jalan")),
                            rule("pasar", 0, WordCondition.any("pasar")),
                            RoutingRule.builder()
                                    .from(rule("terminal", 9, WordCondition.any("terminal")))
                                    .words(WordCondition.builder()
                                            .addAny("terminal")
                                            .addNone("pasar")
                                            .addIn(CaseField.TITLE)
                                            .build())
                                    .addCategories("Perhubungan")
                                    .secret(false)
                                    .build(),
                            rule(
                                    "mustahil",
                                    0,
                                    WordCondition.builder()
                                            .addAll("sampah")
                                            .addNone("sampah")
                                            .build()))),
            Directory.empty());

    private static RoutingRule rule(String id, int priority, WordCondition words) {
        return RoutingRule.builder()
                .id(id)
                .priority(priority)
                .words(words)
                .action(RoutingAction.dispose(UnitName.of("Dinas " + id)))
                .build();
    }

    private static List<String> told(RoutingCase complaint, int nearest) {
        return ROUTER.alternatives(complaint, nearest).stream()
                .map(alternative -> alternative.text().indonesian())
                .toList();
    }

    @Test
    void aRuleThatLosesNeedsAHigherPriority() {
        RoutingCase complaint = RoutingCase.builder().body("jalan ke pasar").build();

        assertThat(told(complaint, 0)).containsExactly("aturan 'pasar' bila: prioritas lebih dari 5");
        assertThat(ROUTER.alternatives(complaint, 0).get(0).text().english())
                .isEqualTo("rule 'pasar' if: its priority is above 5");
    }

    @Test
    void aRuleThatFailsNeedsWhatItAsksFor() {
        RoutingCase complaint =
                RoutingCase.builder().title("di pasar").body("jalan").build();

        assertThat(told(complaint, 5))
                .as("the one that contradicts itself is left out")
                .containsExactly(
                        "aturan 'pasar' bila: prioritas lebih dari 5",
                        "aturan 'terminal' bila: kategori \"Perhubungan\", tidak rahasia, kata \"pasar\" tidak ada di judul,"
                                + " kata \"terminal\" ada di judul");
    }

    @Test
    void anyWordWillDoAndTheNearestComesFirst() {
        assertThat(told(RoutingCase.builder().build(), 2))
                .containsExactly("aturan 'jalan' bila: kata \"aspal\" ada", "aturan 'pasar' bila: kata \"pasar\" ada");
        assertThat(told(RoutingCase.builder().build(), 1)).containsExactly("aturan 'jalan' bila: kata \"aspal\" ada");
    }

    @Test
    void whereOversightOverrulesItWouldHaveToBeNoOversight() {
        RoutingCase complaint = RoutingCase.builder()
                .classification(Classification.OVERSIGHT_GRADE)
                .body("jalan ke pasar")
                .build();

        assertThat(told(complaint, 0))
                .containsExactly(
                        "aturan 'jalan' bila: bukan berkadar pengawasan",
                        "aturan 'pasar' bila: bukan berkadar pengawasan, prioritas lebih dari 5");
    }

    @Test
    void nothingIsTheFewest() {
        assertThatThrownBy(() -> ROUTER.alternatives(RoutingCase.builder().build(), -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("nearest: 0 or more");
    }

    /** What is left would else depend on where one begins, and with it which other rule holds. */
    @Test
    void ofAPhraseThatIsSaidTwiceWithAWordInCommonEveryWordIsTakenOut() {
        Router router = Router.compile(
                RuleBook.of(
                        "local",
                        "1",
                        List.of(
                                rule("a", 5, WordCondition.any("jalan rusak")),
                                rule("b", 4, WordCondition.any("rusak jalan")),
                                rule(
                                        "c",
                                        3,
                                        WordCondition.builder()
                                                .addAll("lampu")
                                                .addNone("jalan rusak jalan")
                                                .build()))),
                Directory.empty());
        RoutingCase complaint = RoutingCase.builder()
                .body("lampu jalan rusak jalan rusak jalan")
                .build();

        assertThat(router.alternatives(complaint, 1))
                .filteredOn(alternative -> alternative.rule().equals("c"))
                .singleElement()
                .satisfies(alternative -> assertThat(alternative.changes())
                        .containsExactly(new Change.NotSay("jalan rusak jalan", Set.of())));
    }
}
