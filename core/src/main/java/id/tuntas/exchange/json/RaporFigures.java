package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.scorecard.CompletionFormula;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.FollowUpMeasure;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.GroupKey;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.Interval;
import id.tuntas.scorecard.OverdueAge;
import id.tuntas.scorecard.OverdueTally;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.Setback;
import id.tuntas.scorecard.SlaResult;
import id.tuntas.scorecard.SlaTally;
import id.tuntas.scorecard.Spans;
import id.tuntas.scorecard.Tally;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what {@code rapor.json} says beside the figures of the form: every formula, every measure, obligations, lateness. */
final class RaporFigures {

    private final JsonGenerator json;

    RaporFigures(JsonGenerator json) {
        this.json = json;
    }

    void write(Figures figures) throws IOException {
        Tally tally = figures.tally();
        json.writeArrayFieldStart("completion");
        for (CompletionFormula formula : CompletionFormula.DEFINED) {
            write(formula, tally);
        }
        if (!CompletionFormula.DEFINED.contains(figures.formula())) {
            write(figures.formula(), tally);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("followUp");
        for (Map.Entry<FollowUpMeasure, Spans> each : tally.followUps().entrySet()) {
            write(each.getKey(), each.getValue());
        }
        json.writeEndArray();
        write(tally.sla());
        write(tally.overdue());
        for (Setback setback : Setback.values()) {
            json.writeObjectFieldStart(setback.field());
            json.writeNumberField("complaints", tally.setback(setback).complaints());
            json.writeNumberField("times", tally.setback(setback).times());
            number("percentage", figures.rate(setback).map(Ratio::percent));
            json.writeEndObject();
        }
        json.writeNumberField("duplicates", tally.duplicates());
        json.writeObjectFieldStart("stars");
        for (int stars = 1; stars <= 5; stars++) {
            json.writeNumberField("" + stars, tally.stars().getOrDefault(stars, 0L));
        }
        json.writeEndObject();
        number("averageStars", figures.averageStars().map(Ratio::value));
        json.writeNumberField("workload", figures.workload());
        number("overduePercentage", figures.overdueRate().map(Ratio::percent));
    }

    private void write(CompletionFormula formula, Tally tally) throws IOException {
        Optional<Ratio> share = tally.completion(formula);
        Optional<Interval> interval = share.map(Ratio::wilson95);
        json.writeStartObject();
        json.writeStringField("formula", formula.name());
        json.writeNumberField("part", share.map(Ratio::part).orElse(0L));
        json.writeNumberField("whole", share.map(Ratio::whole).orElse(0L));
        number("percentage", share.map(Ratio::percent));
        number("wilson95Lower", interval.map(Interval::lower));
        number("wilson95Upper", interval.map(Interval::upper));
        json.writeEndObject();
    }

    private void write(FollowUpMeasure measure, Spans spans) throws IOException {
        json.writeStartObject();
        json.writeStringField("measure", measure.name());
        json.writeNumberField("count", spans.count());
        json.writeNumberField("open", spans.open());
        number("mean", spans.mean().map(Ratio::value));
        number("median", spans.median());
        number("p90", spans.percentile(90));
        json.writeEndObject();
    }

    private void write(Map<String, SlaTally> sla) throws IOException {
        json.writeArrayFieldStart("sla");
        for (Map.Entry<String, SlaTally> each : sla.entrySet()) {
            json.writeStartObject();
            json.writeStringField("obligation", each.getKey());
            for (SlaResult result : SlaResult.values()) {
                json.writeNumberField(result.field(), each.getValue().in(result));
            }
            number("percentage", each.getValue().share().map(Ratio::percent));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(OverdueTally overdue) throws IOException {
        json.writeObjectFieldStart("overdue");
        json.writeNumberField("complaints", overdue.complaints());
        json.writeNumberField("obligations", overdue.obligations());
        for (OverdueAge age : OverdueAge.values()) {
            json.writeNumberField(age.field(), overdue.byAge().getOrDefault(age, 0L));
        }
        json.writeEndObject();
    }

    /** The outcomes by the unit that held them, those too that are with none any more. */
    void writeHolders(Scorecard scorecard) throws IOException {
        json.writeArrayFieldStart("slaByUnit");
        for (Group<GroupKey> group : scorecard.groups().getOrDefault(Grouping.of(Dimension.UNIT), List.of())) {
            if (!group.figures().tally().sla().isEmpty()) {
                json.writeStartObject();
                Optional<String> unit = group.key().part(Dimension.UNIT);
                if (unit.isPresent()) {
                    json.writeStringField("unit", unit.get());
                } else {
                    json.writeNullField("unit");
                }
                write(group.figures().tally().sla());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void number(String field, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, number.get());
        } else {
            json.writeNullField(field);
        }
    }
}
