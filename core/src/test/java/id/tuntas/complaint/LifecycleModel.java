package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Laws 13 to 15: whatever people try on complaints, in whatever order. */
class LifecycleModel {

    private static final Map<CommandType, Integer> ACCEPTED = new EnumMap<>(CommandType.class);

    @Property(tries = 1_000)
    void whateverIsTried_theLawsHold(@ForAll("attempts") List<Long> attempts) {
        LifecycleWorld world = new LifecycleWorld(Lifecycle::decide);
        attempts.forEach(world::step);
        world.accepted().forEach((type, count) -> ACCEPTED.merge(type, count, Integer::sum));
    }

    /** A model that never gets anywhere proves nothing. */
    @AfterContainer
    static void everyCommandWasAcceptedOften() {
        for (CommandType type : CommandType.values()) {
            assertThat(ACCEPTED.getOrDefault(type, 0))
                    .as("%s of %s", type, ACCEPTED)
                    .isGreaterThan(20);
        }
    }

    @Provide
    Arbitrary<List<Long>> attempts() {
        return Arbitraries.longs().withoutEdgeCases().list().ofSize(200);
    }
}
