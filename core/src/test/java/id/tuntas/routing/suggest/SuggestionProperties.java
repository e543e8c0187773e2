package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.testkit.PlantedDispositions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SuggestionProperties {

    private static final SuggestionTrainer TRAINER = SuggestionTrainer.of(Directory.empty());

    @Property(tries = 200)
    void theOrderOfTheHistoryMakesNoDifference(@ForAll("histories") List<Disposition> history, @ForAll Random random) {
        List<Disposition> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);

        assertThat(TRAINER.train(shuffled)).isEqualTo(TRAINER.train(history));
    }

    @Property(tries = 300)
    void whatSpokeForAUnitSumsToItsScore(
            @ForAll("histories") List<Disposition> history, @ForAll("cases") RoutingCase complaint) {
        List<Suggestion> all = suggester(history).suggest(complaint, Integer.MAX_VALUE);

        assertThat(all)
                .allSatisfy(suggestion -> assertThat(suggestion.contributions().stream()
                                .mapToLong(Contribution::thousandths)
                                .sum())
                        .isEqualTo(suggestion.thousandths()));
    }

    @Property(tries = 300)
    void suggestionsAreRankedAndTheirSharesMakeUpAWhole(
            @ForAll("histories") List<Disposition> history, @ForAll("cases") RoutingCase complaint) {
        List<Suggestion> all = suggester(history).suggest(complaint, Integer.MAX_VALUE);

        assertThat(all.stream().map(Suggestion::rank).toList())
                .isEqualTo(IntStream.rangeClosed(1, all.size()).boxed().toList());
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).thousandths())
                    .isLessThanOrEqualTo(all.get(i - 1).thousandths());
            assertThat(all.get(i).probability())
                    .isLessThanOrEqualTo(all.get(i - 1).probability());
        }
        assertThat(all.stream().mapToDouble(Suggestion::probability).sum())
                .isBetween(history.isEmpty() ? -1e-9 : 1 - 1e-9, 1 + 1e-9);
    }

    @Property(tries = 300)
    void everyUnitOfTheHistoryIsSuggestedOnce(
            @ForAll("histories") List<Disposition> history, @ForAll("cases") RoutingCase complaint) {
        List<Suggestion> all = suggester(history).suggest(complaint, Integer.MAX_VALUE);

        assertThat(keys(all.stream().map(Suggestion::unit).toList()))
                .hasSize(all.size())
                .isEqualTo(keys(history.stream().map(Disposition::lead).toList()));
    }

    @Property(tries = 100)
    void fewerSuggestionsAreTheFirstOfMore(
            @ForAll("histories") List<Disposition> history, @ForAll("cases") RoutingCase complaint) {
        Suggester suggester = suggester(history);
        List<Suggestion> all = suggester.suggest(complaint, Integer.MAX_VALUE);

        assertThat(suggester.suggest(complaint, 2)).isEqualTo(all.subList(0, Math.min(2, all.size())));
        assertThat(suggester.suggest(complaint, 0)).isEmpty();
    }

    @Property(tries = 200)
    void everyWordOfAModelIsInEnoughReports(@ForAll("histories") List<Disposition> history) {
        SuggestionModel model = TRAINER.train(history);

        for (FeatureWeights weights : model.weights()) {
            Feature feature = weights.feature();
            if (feature.kind() == Feature.Kind.WORD) {
                assertThat(feature.value()).containsOnlyOnce(feature.value()).doesNotContainPattern("[^a-z]");
                assertThat(history.stream()
                                .filter(disposition -> mentions(disposition, feature.value()))
                                .count())
                        .isGreaterThanOrEqualTo(model.settings().leastReports());
            }
        }
    }

    /** Stems of these words begin the words or stand within them. */
    private static boolean mentions(Disposition disposition, String stem) {
        String text =
                disposition.complaint().title() + " " + disposition.complaint().body();
        return text.toLowerCase(Locale.ROOT).contains(stem);
    }

    private static Set<String> keys(List<UnitName> names) {
        return names.stream().map(UnitName::key).collect(Collectors.toSet());
    }

    private static Suggester suggester(List<Disposition> history) {
        return Suggester.of(TRAINER.train(history));
    }

    @Provide
    Arbitrary<List<Disposition>> histories() {
        return PlantedDispositions.histories();
    }

    @Provide
    Arbitrary<RoutingCase> cases() {
        return PlantedDispositions.cases();
    }
}
