package id.tuntas.routing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.evaluate.Guesser.Guess;
import id.tuntas.routing.suggest.Disposition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselinesTest {

    private static final UnitName X = UnitName.of("X");
    private static final UnitName Y = UnitName.of("Y");

    @Test
    void theyGoByTheirNames() {
        assertThat(Baselines.all())
                .extracting(Guesser::name)
                .containsExactly("biggest-unit", "category-table", "naive-bayes");
    }

    private static RoutingCase category(String name) {
        return RoutingCase.builder().category(name).build();
    }

    /** Two of Y under a sign, three of X under a word. */
    @Test
    void aCategoryOfSignsAloneIsNoCategory() {
        List<Disposition> history = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            history.add(new Disposition(TrackingId.of("c" + i), category(i < 2 ? "-" : "Jalan"), i < 2 ? Y : X));
        }

        assertThat(Baselines.categoryTable().learn(history).rank(category("?"), 1))
                .containsExactly(X);
    }

    private static RoutingCase filed(String agency, String body) {
        return RoutingCase.builder()
                .body(body)
                .parentAgency(UnitName.of(agency))
                .build();
    }

    /** Whatever was filed under the whole went to X, and the one word to Y: the word decides where the whole is passed over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pemerintah Kabupaten Contoh",
                "Pemerintah Kab. Contoh",
                "Pemerintah Kota Contoh",
                "Pemkab Contoh"
            })
    void theGovernmentAsAWholeTellsNothing(String whole) {
        Guess guess = Baselines.naiveBayes()
                .learn(List.of(
                        new Disposition(TrackingId.of("1"), filed(whole, "a"), X),
                        new Disposition(TrackingId.of("2"), filed("Dinas Lain", "b"), Y)));

        assertThat(guess.rank(filed(whole, "b"), 1)).containsExactly(Y);
        assertThat(guess.rank(filed("Dinas Lain", "a"), 1)).containsExactly(Y);
    }

    @Test
    void withoutPredictionsNothingIsRight() {
        Outcome none = new Outcome("one", List.of());

        assertThat(none.accuracy(1)).isZero();
        assertThat(Difference.of(none, new Outcome("other", List.of()), 1)).isEqualTo(new Difference(0, 0, 0));
    }

    /**
     * One a of one word, against eight of ten; there are eleven words: 1.05/1.55 = 0.68 against 8.05/10.55 = 0.76. Without
     * what is added for each word 1.05 against 0.805.
     */
    @Test
    void naiveBayesAddsForEveryWordThereIs() {
        List<Disposition> history = List.of(
                new Disposition(TrackingId.of("1"), filed("Pemkab", "a"), X),
                new Disposition(TrackingId.of("2"), filed("Pemkab", "a a a a a a a a b c"), Y),
                new Disposition(TrackingId.of("3"), filed("Pemkab", "d e f g h i j k"), UnitName.of("Z")));

        assertThat(Baselines.naiveBayes().learn(history).rank(filed("Pemkab", "a"), 2))
                .containsExactly(Y, X);
    }

    /** Says how often it was asked to learn, and refuses to learn from nothing. */
    private static final class Counting implements Guesser {
        private int learned;

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Guess learn(List<Disposition> history) {
            assertThat(history).isNotEmpty();
            learned++;
            return (complaint, most) -> List.of();
        }
    }

    @Test
    void nothingIsLearnedFromNothingOrForNothing() {
        Counting guesser = new Counting();
        List<Disposition> one = List.of(new Disposition(TrackingId.of("1"), category("Jalan"), X));
        List<Disposition> other = List.of(new Disposition(TrackingId.of("2"), category("Jalan"), X));

        Evaluation.onOthers(List.of(), one, Directory.empty(), List.of(guesser));
        Evaluation.onOthers(one, List.of(), Directory.empty(), List.of(guesser));
        assertThat(guesser.learned).isZero();
        Evaluation.onOthers(one, other, Directory.empty(), List.of(guesser));
        assertThat(guesser.learned).isEqualTo(1);
    }

    @Test
    void guessersHaveNamesThatDiffer() {
        List<Guesser> twice = List.of(Baselines.biggestUnit(), Baselines.biggestUnit());

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Evaluation.onOthers(List.of(), List.of(), Directory.empty(), twice))
                .withMessageContaining("names that differ");
    }
}
