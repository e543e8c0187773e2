package id.tuntas.exchange.lapor;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.Directory;
import id.tuntas.exchange.RowProgress;
import id.tuntas.routing.evaluate.Baselines;
import id.tuntas.routing.evaluate.Difference;
import id.tuntas.routing.evaluate.Evaluation;
import id.tuntas.routing.evaluate.Folds;
import id.tuntas.routing.evaluate.Guesser;
import id.tuntas.routing.evaluate.LearnedUnits;
import id.tuntas.routing.evaluate.Outcome;
import id.tuntas.routing.suggest.Disposition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real export, which is not part of the project: what is learned must be clearly better than naive Bayes. */
class RealSuggestionsTest {

    private static List<Disposition> history = List.of();

    @BeforeAll
    static void findFile() {
        Optional<Path> file = Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "data", "laporan-ringkas.xlsx"))
                .filter(Files::exists)
                .findFirst();
        if (file.isEmpty()) {
            System.out.println(
                    "SKIPPED: RealSuggestionsTest, because ../shared/data/laporan-ringkas.xlsx is not there");
        }
        Assumptions.assumeTrue(file.isPresent(), "../shared/data/laporan-ringkas.xlsx is not there");
        file.ifPresent(path -> history = LaporExport.readCases(path, ZoneId.of("Asia/Jakarta"), RowProgress.NONE)
                .dispositions());
    }

    @Test
    void everyReportWithAUnitIsLearnedFrom() {
        assertThat(history).hasSize(1_030 - 120);
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "2, 1", "2, 2"})
    void suggestionsAreClearlyBetterThanNaiveBayes(int folds, long seed) {
        List<Guesser> guessers = new ArrayList<>(Baselines.all());
        guessers.add(LearnedUnits.byDefault());

        Evaluation evaluation =
                Evaluation.crossValidated(history, Directory.empty(), guessers, new Folds(folds, seed), fold -> {});
        Difference first = evaluation.difference("learned", "naive-bayes", 1);
        Difference third = evaluation.difference("learned", "naive-bayes", 3);

        for (Outcome outcome : evaluation.outcomes()) {
            System.out.printf(
                    Locale.ROOT,
                    "%d folds, seed %d, %s: first %.1f %%, among three %.1f %%%n",
                    folds,
                    seed,
                    outcome.guesser(),
                    100 * outcome.accuracy(1),
                    100 * outcome.accuracy(3));
        }
        assertThat(first.share()).isGreaterThanOrEqualTo(0.05);
        assertThat(first.low()).isPositive();
        assertThat(third.share()).isGreaterThanOrEqualTo(0.09);
        assertThat(third.low()).isPositive();
    }
}
