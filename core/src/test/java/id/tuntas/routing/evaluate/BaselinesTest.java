package id.tuntas.routing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.TrackingId;
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
}
