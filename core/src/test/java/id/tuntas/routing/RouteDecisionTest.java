package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Places;
import id.tuntas.directory.Responsible;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import id.tuntas.text.Matching;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a decision says for itself. */
class RouteDecisionTest {

    private static final RuleBook BOOK = RuleBook.of(
            "local",
            "7",
            List.of(
                    RoutingRule.builder()
                            .id("jalan")
                            .words(WordCondition.any("aspal"))
                            .anonymous(false)
                            .secret(true)
                            .urgency(Urgency.HIGH)
                            .action(RoutingAction.dispose(UnitName.of("Dinas PU"), UnitName.of("Dishub")))
                            .build(),
                    RoutingRule.builder()
                            .id("pasar")
                            .priority(-1)
                            .words(WordCondition.any("pasar"))
                            .action(RoutingAction.refer(AgencyKind.PROVINCE))
                            .build()));

    private static RouteDecision route(String text) {
        return Router.compile(BOOK, Directory.empty())
                .route(RoutingCase.builder()
                        .body(text)
                        .confidentiality(new Confidentiality(false, true))
                        .build());
    }

    @Test
    void saysWhereAndWhyInBothLanguages() {
        assertThat(route("pengaspalan di pasar").text())
                .isEqualTo(new LocalText(
                        "Ke Dinas PU, dibantu Dishub karena aturan 'jalan': kata \"aspal\", tidak anonim, rahasia;"
                                + " juga berlaku: pasar",
                        "To Dinas PU, helped by Dishub because of rule 'jalan': word \"aspal\", not anonymous, secret;"
                                + " these hold too: pasar"));
        assertThat(route("pasar").text().indonesian())
                .isEqualTo("Dirujuk ke luar kabupaten (provinsi) karena aturan 'pasar': kata \"pasar\"");
        assertThat(route("").text().english()).isEqualTo("To the coordinator's queue: no rule holds");
    }

    @Test
    void saysThatOversightOverrules() {
        RouteDecision decision = Router.compile(BOOK, Directory.empty())
                .route(RoutingCase.builder()
                        .classification(Classification.OVERSIGHT_GRADE)
                        .body("pasar")
                        .build());

        assertThat(decision.text().indonesian())
                .isEqualTo(
                        "Ke antrean koordinator: inspektorat tidak dikenal; berkadar pengawasan; juga berlaku: pasar");
    }

    @Test
    void saysItLineByLine() {
        assertThat(route("aspal").lines())
                .extracting(LocalText::indonesian)
                .containsExactly(
                        "Ke Dinas PU, dibantu Dishub",
                        "urgensi: penting",
                        "aturan 'jalan': kata \"aspal\", tidak anonim, rahasia",
                        "buku aturan local versi 7, kata menurut kata dasar, direktori none, kategori none, tempat none");
    }

    @Test
    void theRuleStandsBesideTheReasonForTheQueueAndNotAsThatReason() {
        RuleBook holding = RuleBook.of(
                "local",
                "1",
                List.of(RoutingRule.builder()
                        .id("pungli")
                        .words(WordCondition.any("pungli"))
                        .action(RoutingAction.hold())
                        .build()));

        assertThat(Router.compile(holding, Directory.empty())
                        .route(RoutingCase.builder().body("pungli").build())
                        .text())
                .isEqualTo(new LocalText(
                        "Ke antrean koordinator: aturan menahannya untuk diputuskan koordinator; aturan 'pungli': kata"
                                + " \"pungli\"",
                        "To the coordinator's queue: a rule holds it for the coordinator to decide; rule 'pungli': word"
                                + " \"pungli\""));
    }

    @Test
    void whatIsUsualIsNotSaid() {
        assertThat(route("pasar").lines())
                .extracting(LocalText::indonesian)
                .containsExactly(
                        "Dirujuk ke luar kabupaten (provinsi)",
                        "aturan 'pasar': kata \"pasar\"",
                        "buku aturan local versi 7, kata menurut kata dasar, direktori none, kategori none, tempat none");
    }

    @Test
    void saysOnWhoseDeskItLiesWhereThatIsNotTheFirstOnes() {
        Directory directory = Directory.of(
                "d-1", List.of(Unit.builder().name(UnitName.of("Dinas PU")).build()));
        RouteDecision decision = Router.compile(BOOK, directory)
                .route(RoutingCase.builder()
                        .body("aspal")
                        .confidentiality(new Confidentiality(false, true))
                        .arrival(LocalDateTime.of(2024, 3, 11, 9, 0))
                        .build());
        Destination.ToUnit unit = (Destination.ToUnit) decision.destination();

        assertThat(decision.lines().get(0).indonesian()).isEqualTo("Ke Dinas PU");
        assertThat(unit.answers().orElseThrow().steps()).isNotEmpty();
        assertThat(decision.lines())
                .containsAll(unit.answers().orElseThrow().steps().stream()
                        .map(Responsible.Step::text)
                        .toList());
    }

    @Test
    void saysThatOversightOverrulesLineByLineToo() {
        RouteDecision decision = Router.compile(BOOK, Directory.empty())
                .route(RoutingCase.builder()
                        .classification(Classification.OVERSIGHT_GRADE)
                        .body("pasar")
                        .build());

        assertThat(decision.lines().get(0).indonesian())
                .isEqualTo("Ke antrean koordinator: inspektorat tidak dikenal; berkadar pengawasan");
    }

    @Test
    void saysWhatItWasMadeUnder() {
        Directory directory = Directory.of("d-1", List.of())
                .withCategories(CategoryTree.of("c-1", List.of()))
                .withPlaces(Places.of("p-1", List.of()));
        RuleBook book =
                RuleBook.builder().from(BOOK).matching(Matching.AS_WRITTEN).build();
        RoutingVersions versions = Router.compile(book, directory)
                .route(RoutingCase.builder().build())
                .madeUnder();

        assertThat(versions.book()).isEqualTo("local");
        assertThat(versions.bookVersion()).isEqualTo("7");
        assertThat(versions.matching()).isEqualTo(Matching.AS_WRITTEN);
        assertThat(versions.directory()).isEqualTo("d-1");
        assertThat(versions.categories()).isEqualTo("c-1");
        assertThat(versions.places()).isEqualTo("p-1");
        assertThat(versions.text().english())
                .isEqualTo("rule book local version 7, words as written, directory d-1, categories c-1, places p-1");
    }
}
