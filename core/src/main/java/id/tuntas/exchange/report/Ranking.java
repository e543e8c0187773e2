package id.tuntas.exchange.report;

import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.Interval;
import id.tuntas.scorecard.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units by completion: the best first, of equal ones that with more complaints first. Units of the same percentage
 * have the same rank. Units with fewer complaints than the terms ask for are listed behind, by name and without a rank,
 * so that one of three does not stand above one of three hundred. Each unit is a row of the page with a bar of its own,
 * so that long names wrap, many units flow into columns, and a page of paper breaks between two units.
 */
final class Ranking {

    private static final Comparator<Group<UnitName>> ORDER = Comparator.comparing(Ranking::percentage)
            .thenComparing(group -> group.figures().tally().total())
            .reversed()
            .thenComparing(Group::key);

    private final Words words;
    private final List<Group<UnitName>> ranked = new ArrayList<>();
    private final List<Group<UnitName>> unranked = new ArrayList<>();

    /** The units, without what is with no unit; so many complaints are needed for a rank. */
    Ranking(Words words, List<Group<Optional<UnitName>>> units, int minimum) {
        this.words = words;
        for (Group<Optional<UnitName>> unit : units) {
            if (unit.key().isPresent()) {
                Group<UnitName> named = new Group<>(unit.key().get(), unit.figures());
                (rested(unit.figures()) >= minimum ? ranked : unranked).add(named);
            }
        }
        ranked.sort(ORDER);
        unranked.sort(Comparator.comparing(Group::key));
    }

    /** A row for each unit that has a rank. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int rank = 0;
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < ranked.size(); i++) {
            BigDecimal percentage = percentage(ranked.get(i));
            if (i == 0 || percentage.compareTo(before) != 0) {
                rank = i + 1;
            }
            rows.add(row(words.count(rank), ranked.get(i)));
            before = percentage;
        }
        return rows;
    }

    /** A row for each unit that has none. */
    List<Map<String, Object>> unrankedRows() {
        return unranked.stream().map(unit -> row(words.say("none"), unit)).toList();
    }

    private Map<String, Object> row(String rank, Group<UnitName> unit) {
        Optional<Ratio> share = share(unit.figures());
        String parts = share.map(this::parts).orElseGet(() -> words.say("not-rated.why"));
        String range = share.map(Ratio::wilson95)
                .map(known -> words.say("ranking.interval", words.interval(known)))
                .orElse("");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rank", rank);
        row.put("name", unit.key().value());
        row.put("percentage", words.percentage(unit.figures()));
        row.put("parts", parts);
        row.put("range", range);
        row.put("bar", bar(unit, parts + range, share.map(Ratio::wilson95)));
        return row;
    }

    private String parts(Ratio share) {
        return words.say("percentage.parts", words.count(share.part()), words.count(share.whole()));
    }

    private String bar(Group<UnitName> unit, String parts, Optional<Interval> interval) {
        Svg svg = Svg.strip(100, 10, unit.key().value(), words.percentage(unit.figures()) + ": " + parts);
        svg.rectangle("track", 0, 0, 100, 10);
        unit.figures().percentage().ifPresent(percent -> svg.rectangle("finished", 0, 0, percent.doubleValue(), 10));
        interval.ifPresent(known -> {
            double from = known.lower().doubleValue();
            double to = known.upper().doubleValue();
            svg.rectangle("halo", from, 3, to - from, 4).rectangle("interval", from, 4, to - from, 2);
            svg.rectangle("interval", Math.min(from, 99), 2, 1, 6).rectangle("interval", Math.max(to - 1, 0), 2, 1, 6);
        });
        return svg.close();
    }

    private static Optional<Ratio> share(Figures figures) {
        return figures.tally().completion(figures.formula());
    }

    /** How many complaints the percentage rests on. */
    private static long rested(Figures figures) {
        return share(figures).map(Ratio::whole).orElse(0L);
    }

    private static BigDecimal percentage(Group<UnitName> unit) {
        return unit.figures().percentage().orElse(BigDecimal.ZERO);
    }
}
