package id.tuntas;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.LifecycleTable;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.Refusal;
import id.tuntas.complaint.Requirement;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.Whose;
import id.tuntas.directory.Role;
import id.tuntas.testkit.EventSamples;
import id.tuntas.testkit.Events;
import id.tuntas.text.LocalText;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of docs/lifecycle.md. */
final class LifecyclePage {

    private LifecyclePage() {}

    static String commands() {
        StringBuilder table = header("command", "perintah", "who may, on whose complaints", "where it stands");
        for (CommandType type : CommandType.values()) {
            LifecycleTable.Row row = LifecycleTable.row(type);
            Map<Whose, List<Role>> byWhose = new EnumMap<>(Whose.class);
            row.roles()
                    .forEach((role, whose) -> byWhose.computeIfAbsent(whose, each -> new ArrayList<>())
                            .add(role));
            String who = byWhose.entrySet().stream()
                    .map(entry -> entry.getValue().stream()
                                    .map(role -> role.title().english())
                                    .collect(Collectors.joining(", "))
                            + ": "
                            + entry.getKey().text().english())
                    .collect(Collectors.joining("; "));
            row(table, code(type) + " " + type.does().english(), type.does().indonesian(), who, where(row.statuses()));
        }
        return table.toString();
    }

    /** What the command itself holds, and what the one place that refuses asks for beside. */
    static String needs() {
        StringBuilder table = header("command", "itself holds", "must go with it", "wajib disertakan");
        for (CommandType type : CommandType.values()) {
            row(
                    table,
                    code(type),
                    Arrays.stream(typeOf(type).getRecordComponents())
                            .map(LifecyclePage::field)
                            .collect(Collectors.joining(", ")),
                    needs(type, LocalText::english),
                    needs(type, LocalText::indonesian));
        }
        return table.toString();
    }

    private static Class<?> typeOf(CommandType type) {
        return Arrays.stream(Command.class.getPermittedSubclasses())
                .filter(each ->
                        each.getSimpleName().equalsIgnoreCase(type.name().replace("_", "")))
                .findFirst()
                .orElseThrow();
    }

    private static String needs(CommandType type, Function<LocalText, String> language) {
        return Requirement.of(type).stream()
                .map(each -> language.apply(each.text())
                        + each.where()
                                .map(where -> " (" + language.apply(where) + ")")
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String where(Set<Status> statuses) {
        Set<Status> open = Arrays.stream(Status.values())
                .filter(status -> !status.isFinal())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
        if (statuses.isEmpty()) {
            return "nowhere yet: it begins";
        }
        if (statuses.equals(EnumSet.allOf(Status.class))) {
            return "anywhere";
        }
        if (statuses.equals(open)) {
            return "anywhere before its end";
        }
        Set<Status> absent = EnumSet.complementOf(EnumSet.copyOf(statuses));
        return absent.size() < 3 ? "anywhere but " + codes(absent) : codes(statuses);
    }

    private static String codes(Set<Status> statuses) {
        return statuses.stream().map(LifecyclePage::code).collect(Collectors.joining(", "));
    }

    static String statuses() {
        StringBuilder table =
                header("status", "Indonesian", "English", "ended", "counted in the rapor as", "who owes the next step");
        for (Status status : Status.values()) {
            row(
                    table,
                    code(status),
                    status.text().indonesian(),
                    status.text().english(),
                    status.isFinal() ? "yes" : "",
                    "`" + status.bucket().field() + "`",
                    LifecycleArrows.owners(status).stream()
                            .map(LifecyclePage::words)
                            .collect(Collectors.joining("; ")));
        }
        return table.toString();
    }

    /** An owner in words; which unit, officer or agency it is does not matter here. */
    static String words(Owner owner) {
        if (owner instanceof Owner.Duty duty) {
            LocalText title = duty.role().title();
            String of = duty.unit().isPresent() ? " of the lead unit" : "";
            return title.english() + of + " (" + title.indonesian() + ")";
        }
        if (owner instanceof Owner.AwaitsReporter) {
            return "waits for the reporter (pelapor)";
        }
        return owner instanceof Owner.AwaitsAgency ? "waits for the agency outside; the coordinator watches" : "nobody";
    }

    static String arrows() {
        StringBuilder table = header("from", "command", "to");
        for (LifecycleArrows.Arrow arrow : LifecycleArrows.all()) {
            row(
                    table,
                    arrow.from().map(LifecyclePage::code).orElse("(nothing)"),
                    code(arrow.command()) + " " + arrow.command().does().english(),
                    codes(arrow.to()));
        }
        return table.toString();
    }

    static String events() {
        StringBuilder table = header(
                "word", "event", "kind", "log", "what happened", "apa yang terjadi", "status after it", "carries");
        for (EventType type : EventType.values()) {
            row(
                    table,
                    "`" + type.literal() + "`",
                    "`" + EventSamples.full(type).event().getClass().getSimpleName() + "`",
                    type.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    type.kind() == EventType.Kind.STEP ? "yes" : "",
                    type.text().english(),
                    type.text().indonesian(),
                    statusAfter(type),
                    fields(type));
        }
        return table.toString();
    }

    /** Found by folding: what every history before it comes to is written down, what differs was there before. */
    private static String statusAfter(EventType type) {
        if (type.kind() == EventType.Kind.OBSERVATION) {
            return "by the words that the export shows";
        }
        Set<Status> after = EnumSet.noneOf(Status.class);
        Set<String> before = new TreeSet<>(List.of("diverifikasi", "ditindaklanjuti", "tertunda", "digabung"));
        for (String word : before) {
            List<DatedEvent> events = new ArrayList<>(List.of(
                    Events.logged("2024-03-04T08:00", "diverifikasi"), Events.logged("2024-03-05T08:00", word)));
            events.add(DatedEvent.builder()
                    .from(EventSamples.bare(type))
                    .at(Events.wib("2024-03-06T08:00"))
                    .build());
            if (type == EventType.RECEIVED) {
                events = List.of(EventSamples.bare(type));
            }
            History history = new History(ComplaintId.of(RegencyId.LOCAL, "4695068"), events);
            after.add(Complaint.fold(history.id(), history.inOrder()).status());
        }
        if (after.size() == 1) {
            return codes(after);
        }
        return type.kind() == EventType.Kind.NOTE ? "as it was" : "where it was before";
    }

    private static String fields(EventType type) {
        return Arrays.stream(EventSamples.full(type).event().getClass().getRecordComponents())
                .map(LifecyclePage::field)
                .collect(Collectors.joining(", "));
    }

    private static String field(RecordComponent field) {
        return "`" + field.getName() + "`: " + spelled(field.getGenericType());
    }

    private static String spelled(Type type) {
        return type.getTypeName()
                .replaceAll("[a-z.]+\\.([A-Z])", "$1")
                .replace("ComplaintEvent$", "")
                .replaceAll("Optional<(.*)>", "$1 or nothing")
                .replaceAll("List<(.*)>", "list of $1");
    }

    static String refusals() {
        StringBuilder table = header("reason", "what the official reads", "in English");
        for (Refusal.Reason reason : Refusal.Reason.values()) {
            row(
                    table,
                    "`" + reason + "`",
                    ended(reason.text().indonesian()),
                    ended(reason.text().english()));
        }
        return table.toString();
    }

    private static String ended(String text) {
        return text.endsWith(": ") ? text + "..." : text;
    }

    /** Every command of the code has a type; a command without one would be missing on this page. */
    static int commandsInTheCode() {
        return Command.class.getPermittedSubclasses().length;
    }

    private static String code(Enum<?> constant) {
        return "`" + constant.name() + "`";
    }

    static StringBuilder header(String... cells) {
        StringBuilder table = new StringBuilder();
        row(table, cells);
        return table.append("|---".repeat(cells.length)).append("|\n");
    }

    static void row(StringBuilder table, String... cells) {
        table.append(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
