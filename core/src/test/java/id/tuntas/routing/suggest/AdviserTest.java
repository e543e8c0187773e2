package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.WordCondition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviserTest {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    private static final UnitName MARKETS = UnitName.of("Dinas Perdagangan");
    private static final UnitName SOCIAL = UnitName.of("Dinas Sosial");
    private static final List<UnitName> BY_SIZE = List.of(ROADS, HEALTH, MARKETS, SOCIAL);

    private final Directory directory = Directory.of(
            "1",
            BY_SIZE.stream()
                    .map(name -> Unit.builder()
                            .name(name)
                            .addAliases(UnitName.of("UPT " + name))
                            .build())
                    .toList());
    private final Router router = Router.compile(
            RuleBook.of(
                    "local",
                    "1",
                    List.of(RoutingRule.builder()
                            .id("pasar")
                            .words(WordCondition.any("pasar"))
                            .action(RoutingAction.dispose(SOCIAL))
                            .build())),
            directory);
    private final Adviser adviser =
            Adviser.of(router, Suggester.of(SuggestionTrainer.of(directory).train(history())), directory);

    /** Nine, seven, five and three complaints of one text. */
    private static List<Disposition> history() {
        List<Disposition> history = new ArrayList<>();
        for (UnitName unit : BY_SIZE) {
            for (int i = 9 - 2 * BY_SIZE.indexOf(unit); i > 0; i--) {
                history.add(new Disposition(TrackingId.of("a" + history.size()), market().build(), unit));
            }
        }
        return history;
    }

    private static RoutingCase.Builder market() {
        return RoutingCase.builder().body("pasar bau");
    }

    private List<UnitName> suggested(RoutingCase complaint, int most) {
        return adviser.advise(complaint, most).suggestions().stream()
                .map(Suggestion::unit)
                .toList();
    }

    @Test
    void theRulesDecideAndUnitsAreSuggestedBeside() {
        RoutingCase complaint = market().build();

        assertThat(adviser.advise(complaint, 3).decision()).isEqualTo(router.route(complaint));
        assertThat(suggested(complaint, 3)).containsExactly(ROADS, HEALTH, MARKETS);
        assertThat(suggested(complaint, 0)).isEmpty();
    }

    @Test
    void noUnitIsSuggestedThatIsAccusedOrThatReturnedIt() {
        RoutingCase complaint = market().addAccused(UnitName.of("UPT " + ROADS))
                .addReturnedBy(UnitName.of("UPT " + HEALTH))
                .build();

        assertThat(suggested(complaint, 10)).containsExactly(MARKETS, SOCIAL);
    }

    @Test
    void asManyAreSuggestedAsWereAskedForAllTheSame() {
        assertThat(suggested(market().addAccused(ROADS, HEALTH).build(), 2)).containsExactly(MARKETS, SOCIAL);
        assertThat(suggested(market().addAccused(ROADS).addReturnedBy(HEALTH).build(), 1))
                .containsExactly(MARKETS);
        assertThat(suggested(market().addAccused(ROADS).build(), 1)).containsExactly(HEALTH);
    }

    @Test
    void whatIsOfOversightGradeIsNotSuggestedToAnyUnit() {
        RoutingCase complaint =
                market().classification(Classification.OVERSIGHT_GRADE).build();
        Advice advice = adviser.advise(complaint, 3);

        assertThat(advice.suggestions()).isEmpty();
        assertThat(advice.decision()).isEqualTo(router.route(complaint));
    }
}
