package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many rules are looked at, counted; and that many may ask at once. */
class RouterCostTest {

    private static final RoutingCase COMPLAINT = RoutingCase.builder()
            .classification(Classification.ASPIRATION)
            .category("kategori 3")
            .body("jalan w3 rusak, lampu w7 mati")
            .build();

    /** Rules that have much in common: the classification, one word of all, a category of every tenth. */
    private static Router router(int size) {
        List<RoutingRule> rules = IntStream.range(0, size)
                .mapToObj(i -> RoutingRule.builder()
                        .id("r" + i)
                        .addClassifications(Classification.ASPIRATION)
                        .addCategories("kategori " + i % 10)
                        .words(WordCondition.builder()
                                .addAll("jalan")
                                .addAny("w" + i, "x" + i)
                                .build())
                        .action(RoutingAction.dispose(UnitName.of("Dinas " + i % 84)))
                        .build())
                .toList();
        return Router.compile(RuleBook.of("local", "1", rules), Directory.empty());
    }

    @Test
    void noMoreRulesAreLookedAtInALargerBook() {
        assertThat(router(84).tried(COMPLAINT)).isEqualTo(2);
        assertThat(router(5_000).tried(COMPLAINT)).isEqualTo(2);
        assertThat(router(5_000).route(COMPLAINT).because())
                .extracting(HeldRule::rule)
                .containsExactly("r3");
    }

    @Test
    void noMoreRulesAreLookedAtForALongerText() {
        Router router = router(500);
        RoutingCase longer = RoutingCase.builder()
                .from(COMPLAINT)
                .body((COMPLAINT.body() + " ").repeat(10_000))
                .build();

        assertThat(router.tried(longer)).isEqualTo(router.tried(COMPLAINT));
        assertThat(router.route(longer)).isEqualTo(router.route(COMPLAINT));
    }

    @Test
    void whatIsKeptOfFormerComplaintsIsBoundedAndChangesNothing() {
        Router router = router(10);

        for (int i = 0; i < 20_000; i++) {
            RoutingCase complaint = RoutingCase.builder()
                    .from(COMPLAINT)
                    .category((i % 7 == 0 ? "Kategori, " : "Lain ") + i % 10 + " ".repeat(i / 10))
                    .body("jalan w" + i % 10)
                    .build();
            assertThat(router.route(complaint).because())
                    .hasSize(i % 7 == 0 ? 1 : 0)
                    .allMatch(held -> held.conditions()
                            .get(1)
                            .value()
                            .equals("kategori " + held.rule().substring(1)));
        }
    }

    @Test
    void aRuleMayHaveAnyNumberOfWords() {
        List<String> words = IntStream.range(100, 300).mapToObj(i -> "w" + i).toList();
        Router router = Router.compile(
                RuleBook.of(
                        "local",
                        "1",
                        List.of(RoutingRule.builder()
                                .id("x")
                                .words(WordCondition.builder().addAllAny(words).build())
                                .action(RoutingAction.hold())
                                .build())),
                Directory.empty());

        for (int i = 0; i < 400; i++) {
            String word = words.get(i % 2 * 64 + i / 4);
            assertThat(router.route(RoutingCase.builder().body(word).build())
                            .because()
                            .get(0)
                            .conditions())
                    .containsExactly(new HeldRule.HeldCondition(ConditionKind.ANY_WORD, word));
        }
    }

    @Test
    void manyMayAskAtOnce() throws Exception {
        Router router = router(500);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Set<RouteDecision>>> asking = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int category = thread;
                asking.add(() -> {
                    Set<RouteDecision> answers = new HashSet<>();
                    for (int i = 0; i < 2_000; i++) {
                        answers.add(router.route(saying(category)));
                    }
                    return answers;
                });
            }
            int category = 0;
            for (Future<Set<RouteDecision>> answers : threads.invokeAll(asking)) {
                assertThat(answers.get()).containsExactly(router(500).route(saying(category)));
                category++;
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static RoutingCase saying(int number) {
        return RoutingCase.builder()
                .from(COMPLAINT)
                .category("kategori " + number)
                .body("jalan w" + number + " w" + (number + 10))
                .build();
    }
}
