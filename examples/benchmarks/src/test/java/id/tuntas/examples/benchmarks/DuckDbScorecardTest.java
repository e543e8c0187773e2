package id.tuntas.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Directory;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.FactTable;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.ScorecardAccumulator;
import id.tuntas.scorecard.ScorecardFact;
import id.tuntas.scorecard.ScorecardTerms;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure that facts give is what a database makes of the same rows. */
class DuckDbScorecardTest {

    private static final int FACTS = Integer.getInteger("tuntas.facts", 1_000_000);

    /** Ours is rounded to one decimal, and its ends are worked out by square roots. */
    private static final double INTERVAL = 0.05 + 1e-9;

    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(ZoneId.of("Asia/Jakarta")).build();
    private static final List<Grouping> GROUPINGS = List.of(
            Grouping.WHOLE,
            Grouping.of(Dimension.UNIT),
            Grouping.of(Dimension.CHANNEL),
            Grouping.of(Dimension.CATEGORY),
            Grouping.of(Dimension.CLASSIFICATION),
            Grouping.of(Dimension.OFFICER),
            Grouping.of(Dimension.MONTH),
            Grouping.of(Dimension.QUARTER),
            Grouping.of(Dimension.YEAR),
            Grouping.of(Dimension.CHANNEL, Dimension.UNIT),
            Grouping.of(Dimension.CATEGORY, Dimension.CLASSIFICATION),
            Grouping.of(Dimension.UNIT, Dimension.MONTH),
            Grouping.of(Dimension.CHANNEL, Dimension.QUARTER),
            Grouping.of(Dimension.UNIT, Dimension.CLASSIFICATION, Dimension.YEAR));

    private long compared;

    @Test
    void everyFigureIsWhatTheDatabaseMakesOfTheSameRows() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            Scorecard scorecard = scorecard(connection);
            SqlFigures sql = new SqlFigures(connection);
            for (Grouping grouping : GROUPINGS) {
                Map<String, Map<String, String>> ours = OurFigures.of(scorecard, grouping);
                assertThat(differences(ours, sql.of(grouping)))
                        .as("by %s", grouping)
                        .isEmpty();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d figures of %,d facts by %d groupings are those of DuckDB; ends of intervals within %s of its doubles,"
                        + " all others equal%n",
                compared,
                FACTS,
                GROUPINGS.size(),
                INTERVAL);
        assertThat(compared).isGreaterThan(FACTS / 10);
    }

    /** One half is taken fact by fact, the other from a table, and both are merged. */
    private static Scorecard scorecard(Connection connection) throws SQLException {
        ScorecardAccumulator one = ScorecardAccumulator.of(GROUPINGS);
        FactTable table = new FactTable();
        MadeUpFacts facts = new MadeUpFacts();
        try (FactTables rows = new FactTables(connection)) {
            for (int i = 0; i < FACTS; i++) {
                ScorecardFact fact = facts.next();
                rows.add(fact);
                if (i % 2 == 0) {
                    one.add(fact);
                } else {
                    table.add(fact);
                }
            }
        }
        ScorecardAccumulator other = ScorecardAccumulator.of(GROUPINGS);
        other.addAll(table, 0, table.size());
        other.merge(one);
        return other.scorecard(RegencyId.of("contoh"), Directory.empty(), TERMS, Optional.empty(), Optional.empty());
    }

    private List<String> differences(Map<String, Map<String, String>> ours, Map<String, Map<String, String>> theirs) {
        List<String> differences = new ArrayList<>();
        Set<String> groups = new TreeSet<>(ours.keySet());
        groups.addAll(theirs.keySet());
        for (String group : groups) {
            Map<String, String> here = ours.getOrDefault(group, Map.of());
            Map<String, String> there = theirs.getOrDefault(group, Map.of());
            Set<String> names = new TreeSet<>(here.keySet());
            names.addAll(there.keySet());
            for (String name : names) {
                compared++;
                if (!areSame(name, here.get(name), there.get(name))) {
                    differences.add(group + " " + name + ": " + here.get(name) + ", DuckDB " + there.get(name));
                }
            }
        }
        return differences;
    }

    private static boolean areSame(String name, @Nullable String ours, @Nullable String theirs) {
        if (ours == null || theirs == null) {
            return false;
        }
        return name.startsWith("interval:")
                ? Math.abs(Double.parseDouble(ours) - Double.parseDouble(theirs)) <= INTERVAL
                : ours.equals(theirs);
    }
}
