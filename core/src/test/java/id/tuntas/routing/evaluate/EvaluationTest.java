package id.tuntas.routing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.evaluate.Guesser.Guess;
import id.tuntas.routing.suggest.Disposition;
import id.tuntas.testkit.PlantedDispositions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    private static final UnitName SOCIAL = UnitName.of("Dinas Sosial");

    private static Disposition disposition(String id, String title, String body, String category, UnitName lead) {
        return new Disposition(
                TrackingId.of(id),
                RoutingCase.builder().title(title).body(body).category(category).build(),
                lead);
    }

    private static final List<Disposition> SMALL = List.of(
            disposition("1", "jalan", "aspal", "Jalan", ROADS),
            disposition("2", "jalan", "lubang", "Jalan", ROADS),
            disposition("3", "jalan", "ambulans", "Jalan", HEALTH),
            disposition("4", "obat", "dokter", "Kesehatan", HEALTH),
            disposition("5", "obat", "mahal", "Kesehatan", HEALTH),
            disposition("6", "bantuan", "obat", "Kesehatan", SOCIAL));

    private static RoutingCase complaint(String title, String body) {
        return RoutingCase.builder().title(title).body(body).build();
    }

    @Test
    void theBiggestUnitComesFirst() {
        Guess guess = Baselines.biggestUnit().learn(SMALL);

        assertThat(guess.rank(complaint("jalan", ""), 3)).containsExactly(HEALTH, ROADS, SOCIAL);
        assertThat(guess.rank(complaint("jalan", ""), 1)).containsExactly(HEALTH);
    }

    @Test
    void theTableTakesTheCategorysMostFrequentUnitAndThenTheBiggest() {
        Guess guess = Baselines.categoryTable().learn(SMALL);
        RoutingCase road = RoutingCase.builder().category("JALAN").build();
        RoutingCase other = RoutingCase.builder().category("Pertanian").build();

        assertThat(guess.rank(road, 3)).containsExactly(ROADS, HEALTH, SOCIAL);
        assertThat(guess.rank(other, 3)).containsExactly(HEALTH, ROADS, SOCIAL);
        assertThat(guess.rank(complaint("jalan", ""), 3)).containsExactly(HEALTH, ROADS, SOCIAL);
    }

    /**
     * By hand: with words alone, of 2 to 1 reports. x has the tokens a a b (title a, body b) twice; y has c c a. The
     * vocabulary is a, b, c. For a: log(2/3) + log(4.05/6.15) against log(1/3) + log(1.05/3.15); for c: log(2/3) +
     * log(0.05/6.15) = -5.218 against log(1/3) + log(2.05/3.15) = -1.528; for b a c c: -0.405 - 1.122 - 0.418 - 9.624 =
     * -11.57 against -1.099 - 4.143 - 1.099 - 0.859 = -7.20.
     */
    @Test
    void naiveBayesCountsTitlesTwice() {
        Guess guess = Baselines.naiveBayes()
                .learn(List.of(
                        new Disposition(TrackingId.of("1"), complaint("a", "b"), X),
                        new Disposition(TrackingId.of("2"), complaint("a", "b"), X),
                        new Disposition(TrackingId.of("3"), complaint("c", "a"), Y)));

        assertThat(guess.rank(complaint("", "a"), 2)).containsExactly(X, Y);
        assertThat(guess.rank(complaint("", "c"), 2)).containsExactly(Y, X);
        assertThat(guess.rank(complaint("c", "b a"), 2)).containsExactly(Y, X);
        assertThat(guess.rank(complaint("zzz", ""), 2)).containsExactly(X, Y);
    }

    private static final UnitName X = UnitName.of("X");
    private static final UnitName Y = UnitName.of("Y");

    private static Disposition filed(String id, String agency, String category, String body, UnitName lead) {
        return new Disposition(TrackingId.of(id), filed(agency, category, body), lead);
    }

    private static RoutingCase filed(String agency, String category, String body) {
        return RoutingCase.builder()
                .body(body)
                .category(Optional.of(category).filter(name -> !name.isEmpty()))
                .parentAgency(UnitName.of(agency))
                .build();
    }

    /** Three words against one label of six. */
    @Test
    void naiveBayesCountsLabelsSixTimesAndTheWholeRegencyNotAtAll() {
        String whole = "Pemerintah Kabupaten Contoh";
        Guess byCategory = Baselines.naiveBayes()
                .learn(List.of(filed("1", whole, "Jalan", "a", X), filed("2", whole, "Obat", "b", Y)));
        Guess byParent =
                Baselines.naiveBayes().learn(List.of(filed("1", whole, "", "a", X), filed("2", "Y", "", "b", Y)));

        assertThat(byCategory.rank(filed(whole, "OBAT", "a a a"), 1)).containsExactly(Y);
        assertThat(byCategory.rank(filed(whole, "Jalan", "b b b"), 1)).containsExactly(X);
        assertThat(byParent.rank(filed("Y", "", "a"), 1)).containsExactly(Y);
        assertThat(byParent.rank(filed(whole, "", "b"), 1)).containsExactly(Y);
    }

    /** Ten reports b of Y, one a a a of X: 3.05/3.1 = 0.98 against 10 x 0.05/10.1 = 0.05; with 1 added 0.80 against 0.83. */
    @Test
    void naiveBayesAddsLittle() {
        List<Disposition> history = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            history.add(filed("y" + i, "Pemkab", "", "b", Y));
        }
        history.add(filed("x", "Pemkab", "", "a a a", X));

        assertThat(Baselines.naiveBayes().learn(history).rank(filed("Pemkab", "", "a"), 1))
                .containsExactly(X);
    }

    @Test
    void everyComplaintIsGuessedOnceWhateverTheOrder() {
        List<Disposition> history = PlantedDispositions.of(120, 3);
        List<Disposition> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(1));
        List<Guesser> guessers = List.of(Baselines.naiveBayes(), LearnedUnits.byDefault());
        List<Integer> heard = new ArrayList<>();

        Evaluation evaluation =
                Evaluation.crossValidated(history, Directory.empty(), guessers, new Folds(5, 1), heard::add);

        assertThat(Evaluation.crossValidated(shuffled, Directory.empty(), guessers, new Folds(5, 1), fold -> {}))
                .isEqualTo(evaluation);
        assertThat(evaluation.outcome("learned").predictions().stream().map(Prediction::trackingId))
                .containsExactlyElementsOf(
                        history.stream().map(Disposition::trackingId).sorted().toList());
        assertThat(heard).containsExactly(1, 2, 3, 4, 5);
        assertThat(evaluation.outcome("learned").accuracy(1)).isGreaterThan(0.75);
    }

    @Test
    void nothingIsGuessedByWhatLearnedIt() {
        List<Disposition> history = PlantedDispositions.of(60, 3);
        Guesser cheat = new Guesser() {
            @Override
            public String name() {
                return "cheat";
            }

            @Override
            public Guess learn(List<Disposition> learned) {
                return (complaint, most) -> learned.stream()
                        .filter(disposition -> disposition.complaint() == complaint)
                        .map(Disposition::lead)
                        .limit(1)
                        .toList();
            }
        };

        assertThat(Evaluation.crossValidated(history, Directory.empty(), List.of(cheat), new Folds(5, 1), fold -> {})
                        .outcome("cheat")
                        .right(3))
                .isZero();
        assertThat(Evaluation.onOthers(history, history, Directory.empty(), List.of(cheat))
                        .outcome("cheat")
                        .predictions())
                .isEmpty();
    }

    @Test
    void oneHistoryGuessesAnother() {
        List<Disposition> learned = PlantedDispositions.of(300, 3);
        List<Disposition> others = PlantedDispositions.of(100, 4).stream()
                .map(one -> new Disposition(
                        TrackingId.of("x" + one.trackingId()),
                        one.complaint(),
                        UnitName.of(one.lead().value().toUpperCase(Locale.ROOT))))
                .toList();

        Evaluation evaluation =
                Evaluation.onOthers(learned, others, Directory.empty(), List.of(LearnedUnits.byDefault()));

        assertThat(evaluation.outcome("learned").predictions()).hasSize(100);
        assertThat(evaluation.outcome("learned").accuracy(1)).isGreaterThan(0.75);
        assertThat(evaluation.outcome("learned").predictions().stream().map(Prediction::lead))
                .contains(UnitName.of("Dinas Pekerjaan Umum"));
    }

    private static Prediction prediction(int id, UnitName lead, UnitName... guesses) {
        return new Prediction(TrackingId.of("t" + id), lead, List.of(guesses));
    }

    /** 3 won, 1 lost of 8: mean 0.25, variance 4/8 - 1/16 = 0.4375, half of the interval 1.96 x sqrt(0.4375/8) = 0.4583. */
    @Test
    void theDifferenceIsTakenComplaintByComplaint() {
        List<Prediction> ones = new ArrayList<>();
        List<Prediction> others = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ones.add(prediction(i, ROADS, i < 5 ? ROADS : HEALTH));
            others.add(prediction(i, ROADS, i == 3 || i == 4 || i == 5 ? ROADS : HEALTH));
        }
        Evaluation evaluation = new Evaluation(List.of(new Outcome("one", ones), new Outcome("other", others)));
        Difference difference = evaluation.difference("one", "other", 1);

        assertThat(difference.share()).isEqualTo(0.25);
        assertThat(difference.low()).isCloseTo(0.25 - 0.4583, within(0.0001));
        assertThat(difference.high()).isCloseTo(0.25 + 0.4583, within(0.0001));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> evaluation.outcome("nobody"));
    }

    @Test
    void confusionsAndRecallsAreCounted() {
        Outcome outcome = new Outcome(
                "one",
                List.of(
                        prediction(1, ROADS, HEALTH, ROADS),
                        prediction(2, ROADS, HEALTH),
                        prediction(3, ROADS, ROADS, HEALTH),
                        prediction(4, HEALTH, SOCIAL, ROADS, HEALTH),
                        prediction(5, HEALTH)));

        assertThat(outcome.confusions())
                .containsExactly(new Outcome.Confusion(ROADS, HEALTH, 2), new Outcome.Confusion(HEALTH, SOCIAL, 1));
        assertThat(outcome.recalls())
                .containsExactly(new Outcome.Recall(ROADS, 3, 1, 2), new Outcome.Recall(HEALTH, 2, 0, 1));
        assertThat(outcome.accuracy(1)).isEqualTo(0.2);
        assertThat(outcome.right(3)).isEqualTo(3);
    }

    @Test
    void foldsAreAboutEvenAndAnotherSeedGivesOthers() {
        int[] sizes = new int[5];
        int moved = 0;
        for (int i = 0; i < 5_000; i++) {
            TrackingId id = TrackingId.of(Integer.toString(4_695_068 + i));
            int fold = new Folds(5, 1).of(id);
            sizes[fold]++;
            moved += new Folds(5, 2).of(id) == fold ? 0 : 1;
        }

        assertThat(Arrays.stream(sizes)).allMatch(size -> size > 900 && size < 1_100);
        assertThat(moved).isBetween(3_800, 4_200);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Folds(1, 1));
    }
}
