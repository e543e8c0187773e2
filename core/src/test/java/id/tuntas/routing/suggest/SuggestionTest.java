package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.suggest.Feature.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({"0.4999, LOW", "0.5, FAIR", "0.7999, FAIR", "0.8, HIGH", "1, HIGH"})
    void aHalfIsFairAndFourFifthsAreHigh(double probability, Confidence expected) {
        assertThat(Confidence.of(probability)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2100 | kata jalan +2,1 | word jalan +2.1
            -2149 | kata jalan -2,1 | word jalan -2.1
            50 | kata jalan +0,1 | word jalan +0.1
            49 | kata jalan +0,05 | word jalan +0.05
            -12 | kata jalan -0,01 | word jalan -0.01
            """)
    void aReasonHasOneDigitAndTwoWhereOneWouldShowNothing(long thousandths, String indonesian, String english) {
        Contribution contribution = new Contribution(Kind.WORD, "jalan", thousandths);

        assertThat(contribution.text().indonesian()).isEqualTo(indonesian);
        assertThat(contribution.text().english()).isEqualTo(english);
    }

    @Test
    void aReasonOfItsKindAloneNamesNothingElse() {
        assertThat(new Contribution(Kind.PRIOR, "", -547).text().english()).isEqualTo("number of reports -0.5");
    }

    @Test
    void reasonsAreWhatSpokeForAUnitTheFirstOfThem() {
        Contribution word = new Contribution(Kind.WORD, "jalan", 900);
        Contribution title = new Contribution(Kind.TITLE_WORD, "jalan", 1);
        Suggestion suggestion = Suggestion.builder()
                .unit(UnitName.of("Dinas Pekerjaan Umum"))
                .rank(1)
                .thousandths(401)
                .probability(0.6)
                .confidence(Confidence.FAIR)
                .addContributions(word, new Contribution(Kind.PRIOR, "", -500))
                .addContributions(title, new Contribution(Kind.MEDIUM, "sms", 0))
                .build();

        assertThat(suggestion.reasons(5)).containsExactly(word, title);
        assertThat(suggestion.reasons(1)).containsExactly(word);
    }
}
