package id.tuntas.exchange.report;

import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.GroupKey;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which way complaints went, from channels to units: the eight biggest of each, behind them what the source does not
 * name, and all others together.
 */
final class Flow {

    /** So many channels and so many units are told apart. */
    static final int MOST = 8;

    /** By what complaints must have been counted. */
    static final Grouping GROUPING = Grouping.of(Dimension.CHANNEL, Dimension.UNIT);

    private final Side channels;
    private final Side units;
    private final Map<List<Integer>, Long> counts = new HashMap<>();

    private Flow(List<Group<GroupKey>> groups) {
        this.channels = new Side(groups, Dimension.CHANNEL);
        this.units = new Side(groups, Dimension.UNIT);
        for (Group<GroupKey> group : groups) {
            List<Integer> way = List.of(
                    channels.place(group.key().part(Dimension.CHANNEL)),
                    units.place(group.key().part(Dimension.UNIT)));
            counts.merge(way, group.figures().tally().total(), Long::sum);
        }
    }

    /** The flow; empty where nothing arrived or complaints were not counted so. */
    static Optional<Flow> of(Scorecard scorecard) {
        return Optional.ofNullable(scorecard.groups().get(GROUPING))
                .map(Flow::new)
                .filter(flow -> flow.total() > 0);
    }

    Side channels() {
        return channels;
    }

    Side units() {
        return units;
    }

    long count(int channel, int unit) {
        return counts.getOrDefault(List.of(channel, unit), 0L);
    }

    long ofChannel(int channel) {
        return IntStream.range(0, units.size())
                .mapToLong(unit -> count(channel, unit))
                .sum();
    }

    long ofUnit(int unit) {
        return IntStream.range(0, channels.size())
                .mapToLong(channel -> count(channel, unit))
                .sum();
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One side of the flow: its biggest, and how many others there are. */
    static final class Side {

        private final List<Optional<String>> biggest;
        private final int others;

        private Side(List<Group<GroupKey>> groups, Dimension dimension) {
            Map<Optional<String>, Long> totals = new HashMap<>();
            groups.forEach(group -> totals.merge(
                    group.key().part(dimension), group.figures().tally().total(), Long::sum));
            totals.values().removeIf(total -> total == 0);
            Comparator<Map.Entry<Optional<String>, Long>> order = Map.Entry.comparingByValue(Comparator.reverseOrder());
            List<Optional<String>> named = totals.entrySet().stream()
                    .filter(total -> total.getKey().isPresent())
                    .sorted(order.thenComparing(total -> total.getKey().orElse("")))
                    .map(Map.Entry::getKey)
                    .toList();
            List<Optional<String>> apart =
                    new ArrayList<>(named.subList(0, named.size() > MOST + 1 ? MOST : named.size()));
            if (totals.containsKey(Optional.<String>empty())) {
                apart.add(Optional.empty());
            }
            this.biggest = List.copyOf(apart);
            this.others = totals.size() - biggest.size();
        }

        /** How many there are, the others as one. */
        int size() {
            return biggest.size() + (others > 0 ? 1 : 0);
        }

        /** How many stand behind the last one; 0 where there are no others. */
        int others() {
            return others;
        }

        boolean isOthers(int place) {
            return place >= biggest.size();
        }

        /** The name of one that is told apart; empty where the source does not name it. */
        Optional<String> name(int place) {
            return biggest.get(place);
        }

        private int place(Optional<String> name) {
            int at = biggest.indexOf(name);
            return at < 0 ? biggest.size() : at;
        }
    }
}
