package id.tuntas.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.TrackingId;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole life of a complaint in a file: its events as they were stored, and how it stood at some moments. Files are added
 * and never changed, so that every build replays what any earlier one has written.
 */
record RecordedLife(String name, JsonNode document) {

    private static final Path FOLDER = Path.of("src/test/resources/id/tuntas/exchange/json/histories");
    private static final SlaCalculator CALCULATOR =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZoneId.of("Asia/Jakarta")));

    /** All that were ever recorded. */
    static List<RecordedLife> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<RecordedLife> lives = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                lives.add(new RecordedLife(
                        file.getFileName().toString(), Json.mapper().readTree(Files.readString(file))));
            }
            return lives;
        }
    }

    static boolean isRecorded(String name) {
        return Files.exists(FOLDER.resolve(name + ".json"));
    }

    /** Writes a life for the first and last time. */
    static void record(String name, String what, History history, Instant last) throws IOException {
        if (isRecorded(name)) {
            return;
        }
        ObjectNode document = Json.mapper().createObjectNode();
        document.put("what", what);
        document.put("id", history.id().value());
        ArrayNode events = document.putArray("events");
        for (DatedEvent event : history.events()) {
            events.add(Json.mapper().readTree(EventJson.write(event)));
        }
        ArrayNode stands = document.putArray("stands");
        TreeSet<Instant> moments =
                new TreeSet<>(history.events().stream().map(DatedEvent::at).toList());
        moments.add(last);
        for (Instant moment : moments) {
            stands.add(stand(history, moment, Optional.empty()));
        }
        TreeSet<Instant> learntLater = new TreeSet<>(history.events().stream()
                .filter(event -> event.recordedAt().isAfter(event.at()))
                .map(DatedEvent::recordedAt)
                .toList());
        for (Instant learnt : learntLater) {
            stands.add(stand(history, last, Optional.of(learnt.minusSeconds(1))));
        }
        Files.createDirectories(FOLDER);
        Files.writeString(
                FOLDER.resolve(name + ".json"),
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
    }

    History history() {
        List<DatedEvent> events = new ArrayList<>();
        document.get("events").forEach(event -> events.add(EventJson.read(event.toString())));
        return new History(ComplaintId.of(RegencyId.LOCAL, document.get("id").textValue()), events);
    }

    /** How it stood, as it was recorded. */
    JsonNode stands() {
        return document.get("stands");
    }

    /** How it stands at a moment, as far as it is known at another. */
    static ObjectNode stand(History history, Instant asOf, Optional<Instant> knownAt) {
        List<DatedEvent> events = history.asOf(asOf, knownAt);
        Complaint complaint = Complaint.fold(history.id(), events);
        ObjectNode stand = Json.mapper().createObjectNode();
        stand.put("asOf", asOf.toString());
        knownAt.ifPresent(known -> stand.put("knownAt", known.toString()));
        stand.put("status", complaint.status().name());
        complaint.literal().ifPresent(literal -> stand.put("literal", literal));
        complaint.lead().ifPresent(lead -> stand.put("lead", lead.value()));
        stand.put("owner", owner(complaint));
        complaint.by().ifPresent(role -> stand.put("by", role.literal()));
        complaint.receivedAt().ifPresent(at -> stand.put("receivedAt", at.toString()));
        complaint.firstFollowedUpAt().ifPresent(at -> stand.put("firstFollowedUpAt", at.toString()));
        complaint.mergedInto().ifPresent(primary -> stand.put("mergedInto", primary.value()));
        complaint.agency().ifPresent(agency -> stand.put("agency", agency));
        complaint.receipt().ifPresent(receipt -> stand.put("receipt", receipt));
        complaint.earlier().ifPresent(earlier -> stand.put("earlier", earlier.value()));
        complaint.upstream().ifPresent(upstream -> stand.put("upstream", upstream.value()));
        complaint.stars().ifPresent(stars -> stand.put("stars", stars));
        if (!complaint.duplicates().isEmpty()) {
            stand.put(
                    "duplicates",
                    complaint.duplicates().stream().map(TrackingId::value).collect(Collectors.joining(" ")));
        }
        stand.put("anonymous", complaint.confidentiality().anonymous());
        stand.put("secret", complaint.confidentiality().secret());
        complaint
                .particulars()
                .classification()
                .ifPresent(classification -> stand.put("classification", classification.literal()));
        ObjectNode sla = stand.putObject("sla");
        for (Assessment assessment : CALCULATOR.assess(history.id(), events, asOf)) {
            sla.put(
                    assessment.obligation().id(),
                    assessment.state() + assessment.due().map(due -> " " + due).orElse(""));
        }
        return stand;
    }

    private static String owner(Complaint complaint) {
        Owner owner = complaint.owner();
        if (owner instanceof Owner.Duty duty) {
            return duty.role().literal()
                    + duty.unit().map(unit -> ", " + unit).orElse("")
                    + duty.officer().map(officer -> ", " + officer.value()).orElse("");
        }
        return owner instanceof Owner.AwaitsReporter
                ? "pelapor"
                : owner instanceof Owner.AwaitsAgency ? "instansi luar" : "selesai";
    }
}
