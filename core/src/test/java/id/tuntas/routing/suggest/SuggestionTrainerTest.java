package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.testkit.PlantedDispositions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionTrainerTest {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");

    private static Disposition disposition(String id, UnitName lead, UnaryOperator<RoutingCase.Builder> said) {
        return new Disposition(
                TrackingId.of(id), said.apply(RoutingCase.builder()).build(), lead);
    }

    /** Nothing said and one more thing said, which a model depends on. */
    static Stream<Disposition> different() {
        return Stream.of(
                disposition("2", ROADS, said -> said),
                disposition("1", HEALTH, said -> said),
                disposition("1", ROADS, said -> said.title("jalan")),
                disposition("1", ROADS, said -> said.body("jalan")),
                disposition("1", ROADS, said -> said.place("jalan")),
                disposition("1", ROADS, said -> said.category("Jalan")),
                disposition("1", ROADS, said -> said.district("Contoh Utara")),
                disposition("1", ROADS, said -> said.village("Sukamaju")),
                disposition("1", ROADS, said -> said.parentAgency(HEALTH)),
                disposition("1", ROADS, said -> said.agency(HEALTH)),
                disposition("1", ROADS, said -> said.channel(Channel.of("SMS"))),
                disposition("1", ROADS, said -> said.classification(Classification.ASPIRATION)),
                disposition("1", ROADS, said -> said.addReturnedBy(HEALTH)));
    }

    @ParameterizedTest
    @MethodSource("different")
    void dispositionsThatDifferInOnePartHaveOneOrder(Disposition one) {
        Disposition bare = disposition("1", ROADS, said -> said);

        assertThat(SuggestionTrainer.ordered(List.of(one, bare)))
                .isEqualTo(SuggestionTrainer.ordered(List.of(bare, one)))
                .hasSize(2);
    }

    /** Two units, one kind: its share of a half is taken, and less than ten thousandths are nothing. */
    @Test
    void weightsAreKeptInThousandthsAndThoseOfKindsByTheirShare() {
        CandidateUnit.Builder unit =
                CandidateUnit.builder().name(ROADS).kind(Optional.of("dinas")).reports(1);
        Columns columns =
                new Columns(List.of(unit.addKeys("a").build(), unit.addKeys("b").build()), List.of("dinas"));

        assertThat(SuggestionTrainer.rounded(new double[] {0.0095, -0.0104, 0.0300, 1.2344}, columns, 0.5))
                .containsExactly(10, -10, 15, 1_234);
        assertThat(SuggestionTrainer.rounded(new double[] {0.0094, -0.0094, 0.0180, 0.0300}, columns, 0.5))
                .containsExactly(0, 0, 0, 30);
        assertThat(SuggestionTrainer.rounded(new double[] {0, 0, 0.0300, 0}, columns, 1))
                .containsExactly(0, 0, 30, 0);
    }

    @Test
    void anEmptyHistoryGivesAModelOfNothingWhateverTheDirectoryKnows() {
        Directory directory =
                Directory.of("1", List.of(Unit.builder().name(ROADS).build()));

        assertThat(SuggestionTrainer.of(directory).train(List.of()))
                .isEqualTo(SuggestionModel.builder()
                        .settings(SuggestionSettings.DEFAULT)
                        .reports(0)
                        .build());
    }

    @Test
    void aModelKnowsFromHowManyDispositionsItWasLearned() {
        SuggestionModel model = SuggestionTrainer.of(Directory.empty()).train(PlantedDispositions.of(40, 7));

        assertThat(model.reports()).isEqualTo(40);
        assertThat(model.units().stream().mapToInt(CandidateUnit::reports).sum())
                .isEqualTo(40);
    }
}
