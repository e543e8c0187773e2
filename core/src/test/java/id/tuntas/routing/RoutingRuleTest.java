package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule may be. */
class RoutingRuleTest {

    private static RoutingRule.Builder rule() {
        return RoutingRule.builder().id("x").action(RoutingAction.hold());
    }

    static Stream<UnaryOperator<RoutingRule.Builder>> conditions() {
        return Stream.of(
                rule -> rule.addClassifications(Classification.ASPIRATION),
                rule -> rule.addCategories("Air"),
                rule -> rule.addChannels(Channel.of("SMS")),
                rule -> rule.addAgencies(UnitName.of("DPU")),
                rule -> rule.addPlaces("Mekar"),
                rule -> rule.words(WordCondition.any("air")),
                rule -> rule.anonymous(false),
                rule -> rule.secret(false),
                rule -> rule.window(TimeWindow.on(Validity.since(LocalDate.of(2024, 3, 11)))));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void oneConditionWillDo(UnaryOperator<RoutingRule.Builder> condition) {
        assertThat(condition.apply(rule()).build().id()).isEqualTo("x");
    }

    @Test
    void itsIdHasUpToAHundredCharacters() {
        assertThat(rule().id("x".repeat(100)).secret(true).build().id()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " x", "x ", "x\t"})
    void anIdHasCharactersAndNoWhiteSpaceAtItsEnds(String id) {
        refused(rule().id(id).secret(true), "id: 1 to 100 characters without white space at the ends");
        refused(rule().id("x".repeat(101)).secret(true), "id: 1 to 100 characters without white space at the ends");
    }

    @Test
    void fieldsAreNamedForWords() {
        assertThatThrownBy(() -> WordCondition.builder().addIn(CaseField.TITLE).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("words: at least one, where fields are named");
        assertThat(WordCondition.builder().build().isEmpty()).isTrue();
        assertThat(WordCondition.builder()
                        .addNone("air")
                        .addIn(CaseField.TITLE)
                        .build()
                        .isEmpty())
                .isFalse();
    }

    private static void refused(RoutingRule.Builder rule, String message) {
        assertThatThrownBy(rule::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
