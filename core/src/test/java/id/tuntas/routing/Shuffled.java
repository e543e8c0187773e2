package id.tuntas.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A rule whose values are given in another order. */
final class Shuffled {

    private Shuffled() {}

    static RoutingRule rule(RoutingRule rule, Random random) {
        RoutingRule shuffled = RoutingRule.builder()
                .from(rule)
                .classifications(values(rule.classifications(), random))
                .categories(values(rule.categories(), random))
                .channels(values(rule.channels(), random))
                .agencies(values(rule.agencies(), random))
                .places(values(rule.places(), random))
                .words(WordCondition.builder()
                        .any(values(rule.words().any(), random))
                        .all(values(rule.words().all(), random))
                        .none(values(rule.words().none(), random))
                        .in(rule.words().in())
                        .build())
                .build();
        return shuffled;
    }

    private static <T> List<T> values(Collection<T> values, Random random) {
        List<T> list = new ArrayList<>(values);
        Collections.shuffle(list, random);
        return list;
    }
}
