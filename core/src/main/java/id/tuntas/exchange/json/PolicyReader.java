package id.tuntas.exchange.json;

import id.tuntas.calendar.DayCount;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitKind;
import id.tuntas.sla.AppliesTo;
import id.tuntas.sla.AtRisk;
import id.tuntas.sla.AutoClose;
import id.tuntas.sla.Limit;
import id.tuntas.sla.LimitEnd;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.Milestone;
import id.tuntas.sla.Obligation;
import id.tuntas.sla.OnExpiry;
import id.tuntas.sla.PauseCause;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.sla.Switches;
import id.tuntas.sla.TimeLimit;
import id.tuntas.text.LocalText;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads policies field by field. */
final class PolicyReader {

    private static final LocalText TIME = new LocalText("jam seperti 01:00", "a time of day such as 01:00");
    private static final LocalText CLASSIFICATION =
            new LocalText("klasifikasi menurut ekspor LAPOR!", "a classification as the LAPOR! export spells it");
    private static final LocalText TEXT = new LocalText("teks yang tidak kosong", "a text that is not blank");
    private static final LocalText RISK =
            new LocalText("satu di antara share (0 sampai 100) dan remaining", "one of share (0 to 100) and remaining");

    private PolicyReader() {}

    static SlaPolicy policy(DocumentFields fields) {
        fields.kind(PolicyJson.TYPE, PolicyJson.VERSION);
        SlaPolicy.Builder policy = SlaPolicy.builder()
                .id(fields.text("id"))
                .version(fields.text("version"))
                .title(fields.object("title", title -> new LocalText(title.text("id"), title.text("en"))))
                .effectiveFrom(fields.date("effectiveFrom"))
                .obligations(fields.objects("obligations", PolicyReader::obligation))
                .autoClose(fields.optionalObject("autoClose", PolicyReader::autoClose));
        fields.optionalObject("switches", PolicyReader::switches).ifPresent(policy::switches);
        return fields.build(policy::build);
    }

    private static Obligation obligation(DocumentFields fields) {
        Obligation.Builder obligation = Obligation.builder()
                .id(fields.text("id"))
                .start(constant(fields, "start", Milestone.values()))
                .stop(constant(fields, "stop", Milestone.values()))
                .limits(fields.objects("limits", PolicyReader::limit))
                .atRisk(fields.optionalObject("atRisk", PolicyReader::atRisk))
                .ladderStep(fields.optionalText("ladderStep", TEXT, Function.identity()));
        fields.optionalTexts("pauses", oneOf(PauseCause.values()), word -> of(word, PauseCause.values()))
                .ifPresent(causes -> obligation.pauses(Set.copyOf(causes)));
        optional(fields, "onExpiry", OnExpiry.values()).ifPresent(obligation::onExpiry);
        return fields.build(obligation::build);
    }

    private static AtRisk atRisk(DocumentFields fields) {
        boolean share = fields.has("share");
        if (share == fields.has("remaining")) {
            throw fields.wrong("share", RISK);
        }
        String name = share ? "share" : "remaining";
        int value = fields.number(name);
        return fields.build(() -> share ? AtRisk.share(value) : AtRisk.remaining(value));
    }

    private static Limit limit(DocumentFields fields) {
        TimeLimit.Builder time =
                TimeLimit.builder().amount(fields.number("amount")).unit(constant(fields, "unit", LimitUnit.values()));
        optional(fields, "dayCount", DayCount.values()).ifPresent(time::dayCount);
        optional(fields, "end", LimitEnd.values()).ifPresent(time::end);
        Limit.Builder limit = Limit.builder()
                .time(fields.build(time::build))
                .appliesTo(fields.optionalObject("appliesTo", PolicyReader::appliesTo)
                        .orElse(AppliesTo.EVERYBODY))
                .source(fields.text("source"));
        fields.optionalFlag("ours").ifPresent(limit::ours);
        return fields.build(limit::build);
    }

    private static AppliesTo appliesTo(DocumentFields fields) {
        AppliesTo.Builder appliesTo = AppliesTo.builder()
                .classifications(fields.optionalTexts("classifications", CLASSIFICATION, Classification::of)
                        .orElse(List.of()))
                .media(fields.optionalTexts("media", TEXT, Function.identity()).orElse(List.of()))
                .needsExamination(fields.optionalFlag("needsExamination"))
                .unitKinds(fields.optionalTexts("unitKinds", TEXT, UnitKind::of).orElse(List.of()));
        fields.optionalFlag("unclassified").ifPresent(appliesTo::unclassified);
        return fields.build(appliesTo::build);
    }

    private static Switches switches(DocumentFields fields) {
        Switches.Builder switches = Switches.builder();
        optional(fields, "clockStart", Switches.ClockStart.values()).ifPresent(switches::clockStart);
        optional(fields, "onReturn", Switches.ReturnEffect.values()).ifPresent(switches::onReturn);
        optional(fields, "onRejection", Switches.RejectionEffect.values()).ifPresent(switches::onRejection);
        optional(fields, "onReopening", Switches.ReopeningEffect.values()).ifPresent(switches::onReopening);
        optional(fields, "onReassignment", Switches.ReassignmentEffect.values()).ifPresent(switches::onReassignment);
        return switches.build();
    }

    private static AutoClose autoClose(DocumentFields fields) {
        int workingDays = fields.number("workingDays");
        DayCount dayCount = constant(fields, "dayCount", DayCount.values());
        LocalTime at = fields.text("at", TIME, LocalTime::parse);
        String source = fields.text("source");
        return fields.build(() -> new AutoClose(workingDays, dayCount, at, source));
    }

    private static <E extends Enum<E>> E constant(DocumentFields fields, String name, E[] values) {
        return fields.text(name, oneOf(values), word -> of(word, values));
    }

    private static <E extends Enum<E>> Optional<E> optional(DocumentFields fields, String name, E[] values) {
        return fields.optionalText(name, oneOf(values), word -> of(word, values));
    }

    private static <E extends Enum<E>> E of(String word, E[] values) {
        return Arrays.stream(values)
                .filter(value -> PolicyWriter.word(value).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static LocalText oneOf(Enum<?>[] values) {
        String words = Arrays.stream(values).map(PolicyWriter::word).collect(Collectors.joining(", "));
        return new LocalText("salah satu dari " + words, "one of " + words);
    }
}
