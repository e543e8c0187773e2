package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.internal.OffsetTimes;
import id.tuntas.scorecard.Change;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.UnitChange;
import java.io.IOException;
import java.time.ZoneId;

/** Writes what {@code rapor.json} says of the period before: its figures, what has changed since, and the same of each unit. */
final class RaporJsonPrevious {

    private final JsonGenerator json;

    RaporJsonPrevious(JsonGenerator json) {
        this.json = json;
    }

    /** Null where the rapor is held against nothing. */
    void write(Rapor rapor) throws IOException {
        if (rapor.previous().isEmpty()) {
            json.writeNullField("previous");
            return;
        }
        Rapor previous = rapor.previous().get();
        Scorecard before = previous.scorecard();
        ZoneId zone = before.terms().zone();
        json.writeObjectFieldStart("previous");
        if (previous.year().isPresent()) {
            json.writeNumberField("year", previous.year().get());
        } else {
            json.writeNullField("year");
        }
        RaporJson.writePeriod(json, before.period());
        RaporJson.writeText(json, "asOf", before.asOf().map(at -> OffsetTimes.format(at, zone)));
        RaporJson.writeFigures(json, before.whole());
        new RaporFigures(json).write(before.whole());
        change(rapor.scorecard().whole().since(before.whole()));
        json.writeArrayFieldStart("units");
        for (UnitChange unit : rapor.unitChanges()) {
            json.writeStartObject();
            RaporJson.writeText(json, "unit", unit.unit().map(UnitName::value));
            figures(unit.before());
            change(unit.change());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figures(Figures figures) throws IOException {
        json.writeNumberField("total", figures.tally().total());
        RaporJson.writeNumber(json, "percentage", figures.percentage());
        RaporJson.writeNumber(json, "averageFollowUpDays", figures.averageFollowUpDays());
    }

    private void change(Change change) throws IOException {
        json.writeObjectFieldStart("change");
        json.writeNumberField("total", change.total());
        RaporJson.writeNumber(json, "percentagePoints", change.percentagePoints());
        RaporJson.writeNumber(json, "averageFollowUpDays", change.averageFollowUpDays());
        json.writeEndObject();
    }
}
