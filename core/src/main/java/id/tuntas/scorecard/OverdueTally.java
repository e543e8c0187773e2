package id.tuntas.scorecard;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is overdue now among some complaints. Immutable.
 *
 * @param byAge how many complaints have something overdue, by the most working days that anything of them is late; all
 *     ages are present
 * @param obligations how many obligations of them are overdue
 */
public record OverdueTally(Map<OverdueAge, Long> byAge, long obligations) {

    /** Nothing overdue. */
    public static final OverdueTally NONE = new OverdueTally(Map.of(), 0);

    /**
     * Copies the map and fills in the missing ages.
     *
     * @param byAge how many complaints are how late
     * @param obligations how many obligations of them are overdue
     */
    public OverdueTally {
        Map<OverdueAge, Long> all = new EnumMap<>(OverdueAge.class);
        for (OverdueAge age : OverdueAge.values()) {
            all.put(age, byAge.getOrDefault(age, 0L));
        }
        byAge = Collections.unmodifiableMap(all);
    }

    /**
     * How many complaints have something overdue.
     *
     * @return 0 or more, those of unknown age too
     */
    public long complaints() {
        return byAge.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many complaints are of an age or older; those of unknown age are not among them.
     *
     * @param age the youngest that counts, not {@link OverdueAge#UNKNOWN}
     * @return 0 or more: with {@link OverdueAge#UP_TO_5} those that are more than two working days late
     */
    public long from(OverdueAge age) {
        return byAge.entrySet().stream()
                .filter(each ->
                        each.getKey() != OverdueAge.UNKNOWN && each.getKey().from() >= age.from())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * That of both.
     *
     * @param other of other complaints
     * @return the sum
     */
    public OverdueTally plus(OverdueTally other) {
        Map<OverdueAge, Long> both = new EnumMap<>(byAge);
        other.byAge.forEach((age, count) -> both.merge(age, count, Long::sum));
        return new OverdueTally(both, obligations + other.obligations);
    }
}
