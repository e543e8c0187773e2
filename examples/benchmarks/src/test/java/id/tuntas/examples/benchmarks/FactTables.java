package id.tuntas.examples.benchmarks;

import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.FollowUp;
import id.tuntas.scorecard.ScorecardFact;
import id.tuntas.scorecard.Setback;
import id.tuntas.scorecard.SlaOutcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Facts in tables of a database, row by row and word by word as they are: nothing is worked out here. */
final class FactTables implements AutoCloseable {

    private final DuckDBAppender facts;
    private final DuckDBAppender lengths;
    private final DuckDBAppender outcomes;
    private int rows;

    FactTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE fact (id INTEGER, bucket VARCHAR, literal VARCHAR, unit VARCHAR,"
                    + " channel VARCHAR, category VARCHAR, classification VARCHAR, officer VARCHAR, arrived DATE,"
                    + " obligations INTEGER, late INTEGER, duplicate BOOLEAN, stars INTEGER, reopened INTEGER,"
                    + " returned INTEGER, rejected INTEGER)");
            statement.execute("CREATE TABLE length (id INTEGER, measure VARCHAR, per_day INTEGER, length BIGINT)");
            statement.execute("CREATE TABLE outcome (id INTEGER, obligation VARCHAR, result VARCHAR, unit VARCHAR)");
        }
        DuckDBConnection duckDb = connection.unwrap(DuckDBConnection.class);
        facts = duckDb.createAppender("main", "fact");
        lengths = duckDb.createAppender("main", "length");
        outcomes = duckDb.createAppender("main", "outcome");
    }

    void add(ScorecardFact fact) throws SQLException {
        rows++;
        facts.beginRow();
        facts.append(rows);
        facts.append(fact.bucket().name());
        text(facts, fact.literal().orElse(null));
        text(facts, fact.unit().map(UnitName::value).orElse(null));
        text(facts, fact.channel().orElse(null));
        text(facts, fact.category().orElse(null));
        text(facts, fact.classification().orElse(null));
        text(facts, fact.officer().map(OfficerId::value).orElse(null));
        facts.append(fact.arrivedOn());
        facts.append(fact.overdueObligations());
        number(fact.workingDaysOverdue());
        facts.append(fact.isDuplicate());
        number(fact.stars());
        facts.append(fact.setbacks().getOrDefault(Setback.REOPENED, 0));
        facts.append(fact.setbacks().getOrDefault(Setback.RETURNED, 0));
        facts.append(fact.setbacks().getOrDefault(Setback.FOLLOW_UP_REJECTED, 0));
        facts.endRow();
        for (FollowUp each : fact.followUps()) {
            lengths.beginRow();
            lengths.append(rows);
            lengths.append(each.measure().name());
            lengths.append(each.measure().days().perDay());
            if (each.length().isPresent()) {
                lengths.append(each.length().getAsLong());
            } else {
                lengths.appendNull();
            }
            lengths.endRow();
        }
        for (SlaOutcome each : fact.sla()) {
            outcomes.beginRow();
            outcomes.append(rows);
            outcomes.append(each.obligation());
            outcomes.append(each.result().name());
            text(outcomes, each.heldBy().map(UnitName::value).orElse(null));
            outcomes.endRow();
        }
    }

    private static void text(DuckDBAppender row, @Nullable String value) throws SQLException {
        if (value == null) {
            row.appendNull();
        } else {
            row.append(value);
        }
    }

    private void number(OptionalInt value) throws SQLException {
        if (value.isPresent()) {
            facts.append(value.getAsInt());
        } else {
            facts.appendNull();
        }
    }

    /** Only then is all of it in the tables. */
    @Override
    public void close() throws SQLException {
        facts.close();
        lengths.close();
        outcomes.close();
    }
}
