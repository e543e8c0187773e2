package id.tuntas.exchange.report;

import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units by completion: the best first, of equal ones that with more complaints first; units that are not rated last.
 * Units of the same percentage have the same rank. Each unit is a row of the page with a bar of its own, so that long
 * names wrap, many units flow into columns, and a page of paper breaks between two units.
 */
final class Ranking {

    private static final BigDecimal NOT_RATED = BigDecimal.ONE.negate();
    private static final Comparator<Group<UnitName>> ORDER = Comparator.comparing(Ranking::percentage)
            .thenComparing(group -> group.figures().tally().total())
            .reversed()
            .thenComparing(Group::key);

    private final Words words;

    Ranking(Words words) {
        this.words = words;
    }

    /** A row for each unit; what is with no unit is left out. */
    List<Map<String, Object>> rows(List<Group<Optional<UnitName>>> units) {
        List<Group<UnitName>> ranked = new ArrayList<>();
        units.forEach(unit -> unit.key().ifPresent(name -> ranked.add(new Group<>(name, unit.figures()))));
        ranked.sort(ORDER);
        List<Map<String, Object>> rows = new ArrayList<>();
        int rank = 0;
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < ranked.size(); i++) {
            BigDecimal percentage = percentage(ranked.get(i));
            if (i == 0 || percentage.compareTo(before) != 0) {
                rank = i + 1;
            }
            rows.add(row(rank, ranked.get(i)));
            before = percentage;
        }
        return rows;
    }

    private Map<String, Object> row(int rank, Group<UnitName> unit) {
        Figures figures = unit.figures();
        String parts = figures.tally()
                .completion(figures.formula())
                .map(this::parts)
                .orElseGet(() -> words.say("not-rated.why"));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rank", figures.isRated() ? words.count(rank) : words.say("none"));
        row.put("name", unit.key().value());
        row.put("percentage", words.percentage(figures));
        row.put("parts", parts);
        row.put("bar", bar(unit, parts));
        return row;
    }

    private String parts(Ratio share) {
        return words.say("percentage.parts", words.count(share.part()), words.count(share.whole()));
    }

    private String bar(Group<UnitName> unit, String parts) {
        Svg svg = Svg.strip(100, 10, unit.key().value(), words.percentage(unit.figures()) + ": " + parts);
        svg.rectangle("track", 0, 0, 100, 10);
        unit.figures().percentage().ifPresent(percent -> svg.rectangle("finished", 0, 0, percent.doubleValue(), 10));
        return svg.close();
    }

    private static BigDecimal percentage(Group<UnitName> unit) {
        return unit.figures().percentage().orElse(NOT_RATED);
    }
}
