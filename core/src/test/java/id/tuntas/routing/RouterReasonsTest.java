package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.HeldRule.HeldCondition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons are those of the complaint at hand, whatever was asked before. */
class RouterReasonsTest {

    private static RoutingRule.Builder rule(String id) {
        return RoutingRule.builder().id(id).action(RoutingAction.dispose(UnitName.of("Dinas")));
    }

    private static Router router(RoutingRule... rules) {
        return Router.compile(RuleBook.of("local", "1", List.of(rules)), Directory.empty());
    }

    private static List<String> reasons(Router router, RoutingCase.Builder complaint) {
        return router.route(complaint.build()).because().stream()
                .flatMap(held -> held.conditions().stream())
                .map(HeldCondition::value)
                .toList();
    }

    private static RoutingCase.Builder saying(String body) {
        return RoutingCase.builder().body(body);
    }

    /** Around the number of words up to which what was told last is kept. */
    @ParameterizedTest
    @ValueSource(ints = {2, 63, 64, 65, 130})
    void ofAnyNumberOfWordsThoseAreToldThatAreThere(int words) {
        List<String> all = IntStream.range(0, words)
                .mapToObj(i -> "kata" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .toList();
        Router router = router(
                rule("x").words(WordCondition.builder().addAllAny(all).build()).build());

        for (String word : all) {
            assertThat(reasons(router, saying(word))).containsExactly(word);
        }
        assertThat(reasons(router, saying(String.join(" ", all)))).isEqualTo(all);
        assertThat(reasons(router, saying(all.get(0)))).containsExactly(all.get(0));
    }

    @Test
    void valuesOfSeveralConditionsAreTold() {
        Router router = router(rule("x")
                .addChannels(Channel.of("SMS"), Channel.of("Website"))
                .addCategories("Air", "Jalan")
                .words(WordCondition.builder()
                        .addAny("got", "aspal")
                        .addAll("kotor")
                        .build())
                .build());

        assertThat(reasons(router, saying("aspal kotor").category("Air").channel(Channel.of("SMS"))))
                .containsExactly("Air", "SMS", "aspal", "kotor");
        assertThat(reasons(router, saying("got kotor").category("Jalan").channel(Channel.of("Website"))))
                .containsExactly("Jalan", "Website", "got", "kotor");
        assertThat(reasons(router, saying("got kotor").category("Air").channel(Channel.of("Website"))))
                .containsExactly("Air", "Website", "got", "kotor");
        assertThat(reasons(router, saying("got aspal kotor").category("Air").channel(Channel.of("SMS"))))
                .containsExactly("Air", "SMS", "aspal", "got", "kotor");
    }

    @Test
    void anyNumberOfRulesMayHold() {
        RoutingRule[] rules = IntStream.range(0, 200)
                .mapToObj(i -> rule("r" + (1000 + i))
                        .words(WordCondition.any("kata" + (char) ('a' + i / 26) + (char) ('a' + i % 26)))
                        .build())
                .toArray(RoutingRule[]::new);
        Router router = router(rules);
        String everything = IntStream.range(0, 200)
                .mapToObj(i -> "kata" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));

        assertThat(router.route(saying(everything).build()).because())
                .extracting(HeldRule::rule)
                .containsExactly(
                        IntStream.range(0, 200).mapToObj(i -> "r" + (1000 + i)).toArray(String[]::new));
        assertThat(router.route(saying("").build()).because()).isEmpty();
    }

    /** A flag that is asked for says nothing of the other. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void flagsStandForThemselves(boolean other) {
        Router anonymous = router(rule("x").anonymous(true).build());
        Router secret = router(rule("x").secret(true).build());
        RoutingCase.Builder onlyAnonymous = saying("").confidentiality(new Confidentiality(true, other));
        RoutingCase.Builder onlySecret = saying("").confidentiality(new Confidentiality(other, true));

        assertThat(reasons(anonymous, onlyAnonymous)).containsExactly("anonim");
        assertThat(reasons(secret, onlySecret)).containsExactly("rahasia");
        assertThat(reasons(anonymous, saying("").confidentiality(new Confidentiality(false, other))))
                .isEmpty();
        assertThat(reasons(secret, saying("").confidentiality(new Confidentiality(other, false))))
                .isEmpty();
    }

    private static HeldRule first(Router router, String body) {
        return router.route(saying(body).build()).because().get(0);
    }

    /** What costs nothing to keep is not made again for every complaint. */
    @Test
    void equalAnswersAreOne() {
        Router router =
                router(rule("x").words(WordCondition.any("aspal", "got")).build());
        HeldRule both = first(router, "aspal got");
        HeldRule one = first(router, "aspal");

        assertThat(first(router, "aspal di pasar")).isSameAs(one);
        assertThat(first(router, "got di aspal")).isSameAs(both);
        assertThat(router.route(saying("aspal").build()).destination())
                .isSameAs(router.route(saying("got").build()).destination());
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65})
    void whatWasToldLastIsKeptOfUpToSixtyFourWords(int words) {
        List<String> all = IntStream.range(0, words)
                .mapToObj(i -> "kata" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .toList();
        Router router = router(
                rule("x").words(WordCondition.builder().addAllAny(all).build()).build());

        HeldRule told = first(router, "kataaa");
        HeldRule again = first(router, "kataaa");
        if (words == 64) {
            assertThat(again).isSameAs(told);
        } else {
            assertThat(again).isEqualTo(told).isNotSameAs(told);
        }
    }
}
