package id.tuntas.scorecard;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one obligation came out over some complaints. Immutable.
 *
 * @param byResult how many came out how; all results are present
 */
public record SlaTally(Map<SlaResult, Long> byResult) {

    /**
     * Copies the map and fills in the missing results.
     *
     * @param byResult how many came out how
     */
    public SlaTally {
        Map<SlaResult, Long> all = new EnumMap<>(SlaResult.class);
        for (SlaResult result : SlaResult.values()) {
            all.put(result, byResult.getOrDefault(result, 0L));
        }
        byResult = Collections.unmodifiableMap(all);
    }

    /**
     * How many came out so.
     *
     * @param result how
     * @return 0 or more
     */
    public long in(SlaResult result) {
        return byResult.getOrDefault(result, 0L);
    }

    /**
     * The share that was met of what is decided: met of met and breached. What is open or unknown is left out.
     *
     * @return the exact share; empty where nothing is decided
     */
    public Optional<Ratio> share() {
        long decided = in(SlaResult.MET) + in(SlaResult.BREACHED);
        return decided == 0 ? Optional.empty() : Optional.of(new Ratio(in(SlaResult.MET), decided));
    }

    /**
     * That of both.
     *
     * @param other of other complaints
     * @return the sum
     */
    public SlaTally plus(SlaTally other) {
        Map<SlaResult, Long> both = new EnumMap<>(byResult);
        other.byResult.forEach((result, count) -> both.merge(result, count, Long::sum));
        return new SlaTally(both);
    }
}
