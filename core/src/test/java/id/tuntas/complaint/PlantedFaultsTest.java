package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model that finds nothing proves nothing: it must find each of the {@link PlantedFaults}, and without one nothing. */
class PlantedFaultsTest {

    private static final int SEQUENCES = 1_000;
    private static final int ATTEMPTS = 200;

    private static final Map<PlantedFaults, Integer> NEEDED = new TreeMap<>();

    @ParameterizedTest
    @EnumSource
    void everyFaultIsFound(PlantedFaults fault) {
        OptionalInt found = IntStream.rangeClosed(1, SEQUENCES)
                .filter(seed -> isFound(fault, seed))
                .findFirst();

        assertThat(found)
                .as("%s is not found in %s sequences", fault, SEQUENCES)
                .isPresent();
        NEEDED.put(fault, found.getAsInt());
    }

    @Test
    void withoutAFault_nothingIsFound() {
        for (int seed = 1; seed <= 100; seed++) {
            run(Lifecycle::decide, seed);
        }
    }

    @Test
    void thereAreEnough() {
        assertThat(PlantedFaults.values()).hasSizeGreaterThanOrEqualTo(24);
    }

    @AfterAll
    static void sayHowManySequencesEachTook() {
        System.out.println(Arrays.stream(PlantedFaults.values())
                .filter(NEEDED::containsKey)
                .map(fault -> fault + " " + NEEDED.get(fault))
                .collect(Collectors.joining(", ", "Sequences until found: ", "")));
    }

    private static boolean isFound(PlantedFaults fault, int seed) {
        try {
            run(fault, seed);
            return false;
        } catch (AssertionError found) {
            return true;
        }
    }

    private static void run(LifecycleWorld.Decider decider, int seed) {
        LifecycleWorld world = new LifecycleWorld(decider);
        new SplittableRandom(seed).longs(ATTEMPTS).forEach(world::step);
    }
}
