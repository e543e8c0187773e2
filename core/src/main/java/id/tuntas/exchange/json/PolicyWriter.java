package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitKind;
import id.tuntas.sla.AppliesTo;
import id.tuntas.sla.AtRisk;
import id.tuntas.sla.AutoClose;
import id.tuntas.sla.Limit;
import id.tuntas.sla.Obligation;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.sla.Switches;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Writes policies field by field. */
final class PolicyWriter {

    private final JsonGenerator json;

    PolicyWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The word that stands for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    void policy(SlaPolicy policy) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", PolicyJson.TYPE);
        json.writeNumberField("v", PolicyJson.VERSION);
        json.writeStringField("id", policy.id());
        json.writeStringField("version", policy.version());
        json.writeObjectFieldStart("title");
        json.writeStringField("id", policy.title().indonesian());
        json.writeStringField("en", policy.title().english());
        json.writeEndObject();
        json.writeStringField("effectiveFrom", policy.effectiveFrom().toString());
        json.writeArrayFieldStart("obligations");
        for (Obligation obligation : policy.obligations()) {
            obligation(obligation);
        }
        json.writeEndArray();
        switches(policy.switches());
        if (policy.autoClose().isPresent()) {
            autoClose(policy.autoClose().get());
        }
        json.writeEndObject();
    }

    private void obligation(Obligation obligation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", obligation.id());
        json.writeStringField("start", word(obligation.start()));
        json.writeStringField("stop", word(obligation.stop()));
        words(
                "pauses",
                obligation.pauses().stream().map(PolicyWriter::word).sorted().toList());
        json.writeArrayFieldStart("limits");
        for (Limit limit : obligation.limits()) {
            limit(limit);
        }
        json.writeEndArray();
        if (obligation.atRisk().isPresent()) {
            AtRisk risk = obligation.atRisk().get();
            json.writeObjectFieldStart("atRisk");
            json.writeNumberField(word(risk.kind()), risk.value());
            json.writeEndObject();
        }
        json.writeStringField("onExpiry", word(obligation.onExpiry()));
        if (obligation.ladderStep().isPresent()) {
            json.writeStringField("ladderStep", obligation.ladderStep().get());
        }
        json.writeEndObject();
    }

    private void limit(Limit limit) throws IOException {
        json.writeStartObject();
        if (!limit.appliesTo().equals(AppliesTo.EVERYBODY)) {
            appliesTo(limit.appliesTo());
        }
        json.writeNumberField("amount", limit.time().amount());
        json.writeStringField("unit", word(limit.time().unit()));
        json.writeStringField("dayCount", word(limit.time().dayCount()));
        json.writeStringField("end", word(limit.time().end()));
        json.writeStringField("source", limit.source());
        json.writeBooleanField("ours", limit.ours());
        json.writeEndObject();
    }

    private void appliesTo(AppliesTo appliesTo) throws IOException {
        json.writeObjectFieldStart("appliesTo");
        if (!appliesTo.classifications().isEmpty()) {
            words(
                    "classifications",
                    appliesTo.classifications().stream()
                            .map(Classification::literal)
                            .sorted()
                            .toList());
        }
        if (appliesTo.unclassified()) {
            json.writeBooleanField("unclassified", true);
        }
        if (!appliesTo.media().isEmpty()) {
            words("media", appliesTo.media().stream().sorted().toList());
        }
        if (appliesTo.needsExamination().isPresent()) {
            json.writeBooleanField(
                    "needsExamination", appliesTo.needsExamination().get());
        }
        if (!appliesTo.unitKinds().isEmpty()) {
            List<String> kinds =
                    appliesTo.unitKinds().stream().map(UnitKind::value).sorted().toList();
            words("unitKinds", kinds);
        }
        json.writeEndObject();
    }

    private void switches(Switches switches) throws IOException {
        json.writeObjectFieldStart("switches");
        json.writeStringField("clockStart", word(switches.clockStart()));
        json.writeStringField("onReturn", word(switches.onReturn()));
        json.writeStringField("onRejection", word(switches.onRejection()));
        json.writeStringField("onReopening", word(switches.onReopening()));
        json.writeStringField("onReassignment", word(switches.onReassignment()));
        json.writeEndObject();
    }

    private void autoClose(AutoClose autoClose) throws IOException {
        json.writeObjectFieldStart("autoClose");
        json.writeNumberField("workingDays", autoClose.workingDays());
        json.writeStringField("dayCount", word(autoClose.dayCount()));
        json.writeStringField("at", autoClose.at().toString());
        json.writeStringField("source", autoClose.source());
        json.writeEndObject();
    }

    private void words(String name, Collection<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
