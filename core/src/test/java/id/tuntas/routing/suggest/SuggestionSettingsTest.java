package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tuntas.base.InvalidValueException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionSettingsTest {

    private interface Setter extends BiConsumer<SuggestionSettings.Builder, Integer> {}

    static Stream<Arguments> ranges() {
        return Stream.of(
                range("wordPercent", SuggestionSettings.Builder::wordPercent, 0, 10_000),
                range("titlePercent", SuggestionSettings.Builder::titlePercent, 0, 10_000),
                range("kindPercent", SuggestionSettings.Builder::kindPercent, 0, 10_000),
                range("regularisationPercent", SuggestionSettings.Builder::regularisationPercent, 1, 1_000_000),
                range("returnPercent", SuggestionSettings.Builder::returnPercent, 0, 10_000),
                range("returnedPenalty", SuggestionSettings.Builder::returnedPenalty, 0, 1_000_000),
                range("leastReports", SuggestionSettings.Builder::leastReports, 2, 1_000_000),
                range("mostWords", SuggestionSettings.Builder::mostWords, 1, 1_000_000),
                range("rounds", SuggestionSettings.Builder::rounds, 1, 1_000));
    }

    private static Arguments range(String attribute, Setter setter, int least, int most) {
        return Arguments.of(attribute, setter, least, most);
    }

    private static SuggestionSettings with(Setter setter, int value) {
        SuggestionSettings.Builder settings = SuggestionSettings.builder();
        setter.accept(settings, value);
        return settings.build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ranges")
    void bothEndsOfARangeAreAllowedAndNothingBeyond(String attribute, Setter setter, int least, int most) {
        assertThat(with(setter, least)).isNotEqualTo(with(setter, most));
        for (int outside : new int[] {least - 1, most + 1}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> with(setter, outside))
                    .withMessageContaining(attribute)
                    .withMessageContaining(least + " to " + most);
        }
    }

    @Test
    void whatIsNotSaidIsWhatWasChosenOnARealHistory() {
        SuggestionSettings settings = SuggestionSettings.builder().build();

        assertThat(settings.wordPercent()).isEqualTo(200);
        assertThat(settings.titlePercent()).isEqualTo(150);
        assertThat(settings.kindPercent()).isEqualTo(50);
        assertThat(settings.regularisationPercent()).isEqualTo(30);
        assertThat(settings.returnPercent()).isEqualTo(100);
        assertThat(settings.returnedPenalty()).isEqualTo(500);
        assertThat(settings.leastReports()).isEqualTo(3);
        assertThat(settings.mostWords()).isEqualTo(5_000);
        assertThat(settings.rounds()).isEqualTo(20);
    }
}
