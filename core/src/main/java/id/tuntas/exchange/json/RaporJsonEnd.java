package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.EvidenceRating;
import id.tuntas.scorecard.EvidenceScores;
import id.tuntas.scorecard.FormLine;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.Standing;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes what stands at the end of {@code rapor.json}: governance, the form filled in, the period before, and what the rapor rests on. */
final class RaporJsonEnd {

    /** Which figures there are. A release that adds some raises it, so that older snapshots can still be verified. */
    static final int FIGURES = 2;

    private static final EvidenceScores NO_SCORES =
            EvidenceScores.builder().version("none").build();

    private final JsonGenerator json;
    private final Locale locale;

    RaporJsonEnd(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    void write(Rapor rapor) throws IOException {
        governance(rapor.governance());
        form(rapor);
        new RaporJsonPrevious(json).write(rapor);
        basis(rapor);
    }

    private void governance(Governance governance) throws IOException {
        json.writeObjectFieldStart("governance");
        json.writeStringField("version", governance.version());
        standing(governance.regency());
        json.writeNumberField("unitsCounted", governance.units().size());
        json.writeNumberField("unitsWithProcedure", governance.unitsWithProcedure());
        RaporJson.writeNumber(
                json, "procedurePercentage", governance.procedureShare().map(Ratio::percent));
        json.writeArrayFieldStart("units");
        for (Map.Entry<UnitName, Standing> unit : governance.units().entrySet()) {
            json.writeStartObject();
            json.writeStringField("unit", unit.getKey().value());
            standing(unit.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void standing(Standing standing) throws IOException {
        presence("decree", standing.decree());
        presence("actionPlan", standing.actionPlan());
        presence("procedure", standing.procedure());
    }

    private void presence(String field, Presence presence) throws IOException {
        if (presence == Presence.NOT_SAID) {
            json.writeNullField(field);
        } else {
            json.writeBooleanField(field, presence == Presence.PRESENT);
        }
    }

    private void form(Rapor rapor) throws IOException {
        RaporForm form = rapor.scorecard().terms().form();
        EvidenceRating rating = form.rate(rapor.evidence().orElse(NO_SCORES));
        json.writeObjectFieldStart("form");
        json.writeStringField("title", form.title().in(locale));
        json.writeArrayFieldStart("lines");
        for (FormLine line : form.lines()) {
            json.writeStartObject();
            json.writeStringField("line", name(line));
            json.writeStringField("label", line.label().in(locale));
            RaporJson.writeText(json, "value", rapor.value(line));
            json.writeStringField("source", line.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        RaporJson.writeText(json, "evidence", rapor.evidence().map(EvidenceScores::version));
        RaporJson.writeNumber(json, "score", rating.score().map(Ratio::value));
        RaporJson.writeText(
                json,
                "scoreQuality",
                Optional.of(rating.quality().name())
                        .filter(any -> !form.aspects().isEmpty()));
        json.writeArrayFieldStart("openAspects");
        for (String aspect : rating.open()) {
            json.writeString(aspect);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String name(FormLine line) {
        return line instanceof FormLine.Shown shown
                ? PolicyWriter.word(shown.figure())
                : ((FormLine.Scored) line).aspect();
    }

    private void basis(Rapor rapor) throws IOException {
        json.writeObjectFieldStart("basis");
        json.writeNumberField("figures", FIGURES);
        json.writeStringField("zone", rapor.scorecard().terms().zone().getId());
        if (rapor.year().isPresent()) {
            json.writeNumberField("year", rapor.year().get());
        } else {
            json.writeNullField("year");
        }
        json.writeNumberField("overdueObligations", rapor.overdue().size());
        json.writeNumberField(
                "overdueComplaints",
                rapor.overdue().stream().map(Overdue::complaint).distinct().count());
        json.writeStringField("overdueDigest", rapor.overdueDigest());
        json.writeEndObject();
    }
}
