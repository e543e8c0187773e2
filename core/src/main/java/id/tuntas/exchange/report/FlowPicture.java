package id.tuntas.exchange.report;

import id.tuntas.directory.UnitName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The flow as bands from the channels on the left to the units on the right, each as broad as it has complaints. Units
 * have long names, so they are numbered here and named in the legend; a table says the same in numbers.
 */
final class FlowPicture {

    private static final int WIDTH = 300;
    private static final int LEFT = 122;
    private static final int RIGHT = 262;
    private static final int NODE = 7;
    private static final int GAP = 5;
    private static final double LINE = 15;
    private static final double BREADTH = 190;
    private static final int LONGEST_NAME = 19;

    private final Words words;
    private final Flow flow;

    FlowPicture(Words words, Flow flow) {
        this.words = words;
        this.flow = flow;
    }

    String draw() {
        List<Long> channels = IntStream.range(0, flow.channels().size())
                .mapToObj(flow::ofChannel)
                .toList();
        List<Long> units =
                IntStream.range(0, flow.units().size()).mapToObj(flow::ofUnit).toList();
        double height = Math.max(height(channels), height(units));
        List<Double> left = tops(channels, (height - height(channels)) / 2);
        List<Double> right = tops(units, (height - height(units)) / 2);
        Svg svg = Svg.picture("flow", WIDTH, (int) Math.ceil(height), words.say("flow"), description());
        bands(svg, left, right);
        for (int i = 0; i < channels.size(); i++) {
            double y = left.get(i);
            svg.rectangle("node", LEFT, y, NODE, breadth(channels.get(i)));
            svg.text("label end", LEFT - 6, y + breadth(channels.get(i)) / 2 + 4, cut(channel(i)));
        }
        for (int i = 0; i < units.size(); i++) {
            double y = right.get(i);
            svg.rectangle("node", RIGHT, y, NODE, breadth(units.get(i)));
            svg.text("label strong", RIGHT + NODE + 6, y + breadth(units.get(i)) / 2 + 4, words.count(i + 1));
        }
        return svg.close();
    }

    /** The units with their numbers of complaints, in the order of their numbers in the picture. */
    List<Map<String, Object>> legend() {
        return IntStream.range(0, flow.units().size())
                .mapToObj(unit -> Map.<String, Object>of(
                        "name", unit(unit), "count", words.count(flow.ofUnit(unit)), "number", words.count(unit + 1)))
                .toList();
    }

    /** The picture in numbers: a row a unit, a column a channel. */
    Map<String, Object> table() {
        List<String> headings =
                new ArrayList<>(IntStream.range(0, flow.channels().size())
                        .mapToObj(this::channel)
                        .toList());
        headings.add(words.say("table.sum"));
        List<Map<String, Object>> rows = IntStream.range(0, flow.units().size())
                .mapToObj(unit -> {
                    List<String> cells =
                            new ArrayList<>(IntStream.range(0, flow.channels().size())
                                    .mapToObj(channel -> words.count(flow.count(channel, unit)))
                                    .toList());
                    cells.add(words.count(flow.ofUnit(unit)));
                    return PageTables.row(unit(unit), headings, cells);
                })
                .toList();
        List<String> sums = new ArrayList<>(IntStream.range(0, flow.channels().size())
                .mapToObj(channel -> words.count(flow.ofChannel(channel)))
                .toList());
        sums.add(words.count(flow.total()));
        Map<String, Object> table = new LinkedHashMap<>(PageTables.table(
                "figures flow",
                words.say("flow.table"),
                words.say("unit"),
                headings,
                rows,
                List.of(PageTables.row(words.say("table.sum"), headings, sums))));
        return table;
    }

    private void bands(Svg svg, List<Double> left, List<Double> right) {
        List<Double> from = new ArrayList<>(left);
        List<Double> to = new ArrayList<>(right);
        for (int channel = 0; channel < from.size(); channel++) {
            for (int unit = 0; unit < to.size(); unit++) {
                double breadth = breadth(flow.count(channel, unit));
                if (breadth > 0) {
                    svg.band(
                            channel % 2 == 0 ? "band" : "band odd",
                            new Svg.Point(LEFT + NODE, from.get(channel)),
                            new Svg.Point(RIGHT, to.get(unit)),
                            breadth);
                }
                from.set(channel, from.get(channel) + breadth);
                to.set(unit, to.get(unit) + breadth);
            }
        }
    }

    private String description() {
        String ways = IntStream.range(0, flow.channels().size())
                .mapToObj(channel -> words.say("flow.part", channel(channel), words.count(flow.ofChannel(channel))))
                .collect(Collectors.joining(" "));
        return words.say("flow.desc", words.count(flow.total()), ways);
    }

    private String channel(int place) {
        return flow.channels().isOthers(place)
                ? words.say("flow.others", words.count(flow.channels().others()))
                : words.channel(flow.channels().name(place));
    }

    private String unit(int place) {
        return flow.units().isOthers(place)
                ? words.say("flow.other-units", words.count(flow.units().others()))
                : words.unit(flow.units().name(place).map(UnitName::of));
    }

    /** Where each begins; one that is thinner than a line of text stands in the middle of a line of its own. */
    private List<Double> tops(List<Long> counts, double from) {
        List<Double> tops = new ArrayList<>();
        double y = from;
        for (long count : counts) {
            double slot = Math.max(breadth(count), LINE);
            tops.add(y + (slot - breadth(count)) / 2);
            y += slot + GAP;
        }
        return tops;
    }

    private double height(List<Long> counts) {
        return counts.stream()
                        .mapToDouble(count -> Math.max(breadth(count), LINE))
                        .sum()
                + GAP * (counts.size() - 1);
    }

    private double breadth(long count) {
        return BREADTH * count / flow.total();
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "\u2026";
    }
}
