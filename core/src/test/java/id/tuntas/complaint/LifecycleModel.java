package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Laws 13 to 15: whatever people try on complaints, in whatever order. */
class LifecycleModel {

    private static final Map<CommandType, Integer> ACCEPTED = new EnumMap<>(CommandType.class);
    private static final AtomicInteger WORLDS = new AtomicInteger();

    /** How many sequences come of one list of numbers: 1,000 lists of 200 each day, a hundred times as many with -Plong. */
    private static final int ROUNDS = Integer.getInteger("tuntas.rounds", 1);

    @Property(tries = 1_000)
    void whateverIsTried_theLawsHold(@ForAll("attempts") List<Long> attempts) {
        for (int round = 0; round < ROUNDS; round++) {
            LifecycleWorld world = new LifecycleWorld(Lifecycle::decide);
            for (long attempt : attempts) {
                world.step(again(attempt, round));
            }
            WORLDS.incrementAndGet();
            world.accepted().forEach((type, count) -> ACCEPTED.merge(type, count, Integer::sum));
        }
    }

    /** The number itself in the first round, and another that it leads to in each later one; of 0 comes 0. */
    private static long again(long attempt, int round) {
        return attempt == 0 || round == 0 ? attempt : new SplittableRandom(attempt + round).nextLong();
    }

    /** A model that never gets anywhere proves nothing: in 1,000 worlds every command more than 20 times, in fewer at all. */
    @AfterContainer
    static void everyCommandWasAcceptedOften() {
        for (CommandType type : CommandType.values()) {
            assertThat(ACCEPTED.getOrDefault(type, 0))
                    .as("%s of %s", type, ACCEPTED)
                    .isGreaterThan(WORLDS.get() < 1_000 ? 0 : 20);
        }
    }

    @Provide
    Arbitrary<List<Long>> attempts() {
        return Arbitraries.longs().withoutEdgeCases().list().ofSize(200);
    }
}
