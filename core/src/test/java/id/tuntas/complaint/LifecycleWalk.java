package id.tuntas.complaint;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.DuplicateAttached;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every situation that a complaint can come into, found by deciding: from what begins one, and from what exports and logs
 * tell, every command is tried by everybody who may, as long as it leads to something new. Nothing here is drawn by lot.
 */
public final class LifecycleWalk {

    /** A complaint as it stands, and every step out of there. */
    public record Situation(Complaint complaint, List<Step> steps) {}

    /** Somebody did something, and the complaint went on from one history to the next. */
    public record Step(Complaint before, Act act, Complaint after) {}

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final Instant MONDAY = Instant.parse("2024-03-04T01:00:00Z"); // 08:00 WIB
    private static final UnitName UNIT = UnitName.of("Dinas Perhubungan");
    private static final OfficerId OFFICER = OfficerId.of("teknis-07");
    private static final ReporterId REPORTER = ReporterId.of("r-17");
    private static final Complaint PRIMARY = Complaint.fold(
            ComplaintId.of(RegencyId.LOCAL, "4695000"),
            List.of(
                    DatedEvent.of(MONDAY, new Received(Basis.LOGGED)),
                    DatedEvent.of(MONDAY, new DuplicateAttached(TrackingId.of(ID.value())))));
    private static final Terms TERMS = Terms.builder()
            .reopenUntil(MONDAY.plusSeconds(1))
            .closesAt(MONDAY)
            .expiresAt(MONDAY)
            .build();

    private final Map<List<Object>, History> met = new LinkedHashMap<>();
    private final List<Situation> situations = new ArrayList<>();
    private final Deque<History> left = new ArrayDeque<>();

    private LifecycleWalk() {}

    /** Walks until nothing new turns up. */
    public static LifecycleWalk everywhere() {
        LifecycleWalk walk = new LifecycleWalk();
        beginnings().forEach(walk::meet);
        while (!walk.left.isEmpty()) {
            History history = walk.left.remove();
            walk.situations.add(new Situation(fold(history), walk.stepsFrom(history)));
        }
        return walk;
    }

    /** Every situation once; the first is that to which nothing has happened yet. */
    public List<Situation> situations() {
        return List.copyOf(situations);
    }

    private void meet(History history) {
        if (met.putIfAbsent(situation(history), history) == null) {
            left.add(history);
        }
    }

    private List<Step> stepsFrom(History history) {
        Complaint before = fold(history);
        List<Step> found = new ArrayList<>();
        for (CommandType type : CommandType.values()) {
            for (Role role : LifecycleTable.row(type).roles().keySet()) {
                for (Command command : commands(type, before)) {
                    Act act = act(before, role, command);
                    if (Lifecycle.decide(history, act, TERMS) instanceof Decided decided) {
                        History next = history.plus(decided.events());
                        found.add(new Step(before, act, fold(next)));
                        meet(next);
                    }
                }
            }
        }
        return found;
    }

    private static Act act(Complaint complaint, Role role, Command command) {
        Optional<UnitName> unit = role.isOfUnit() ? complaint.lead().or(() -> Optional.of(UNIT)) : Optional.empty();
        return Act.builder()
                .at(MONDAY)
                .by(new Actor(
                        Optional.of(role),
                        unit,
                        role == Role.TECHNICAL_OFFICER ? Optional.of(OFFICER) : Optional.empty()))
                .reporter(role == Role.REPORTER ? Optional.of(REPORTER) : Optional.empty())
                .command(command)
                .texts(Arrays.stream(TextKind.values())
                        .map(kind -> new TextRef(kind, "t-" + kind.literal(), "cd".repeat(32)))
                        .toList())
                .addAttachments(new Attachment("f-1", "ab".repeat(32), 9, "image/png", false, Attachment.Purpose.AFTER))
                .build();
    }

    /** What tells two situations apart: where it stands, with whom, and where it would go back to. */
    private static List<Object> situation(History history) {
        Complaint complaint = fold(history);
        return List.of(
                complaint.status(),
                complaint.lead(),
                complaint.officer(),
                complaint.reporter(),
                complaint.mergedInto(),
                fold(history.plus(List.of(DatedEvent.of(MONDAY, new ComplaintEvent.CompletedByReporter()))))
                        .status(),
                fold(history.plus(List.of(DatedEvent.of(MONDAY, new ComplaintEvent.Unmerged()))))
                        .status());
    }

    private static Complaint fold(History history) {
        return Complaint.fold(history.id(), history.inOrder());
    }

    /** Nothing at all; what exports show; what the shortest logs tell. */
    private static List<History> beginnings() {
        List<History> all = new ArrayList<>();
        all.add(History.none(ID));
        DatedEvent shown = DatedEvent.of(MONDAY, new Received(Basis.EXPORTED, Optional.of(REPORTER)));
        all.add(new History(ID, List.of(shown)));
        for (String words : List.of(
                "Belum Terverifikasi",
                "Terverifikasi",
                "Terdisposisi ke Dinas Perhubungan",
                "Ditindaklanjuti oleh Instansi",
                "Ditanggapi oleh Pelapor",
                "Menunggu Kelengkapan Informasi",
                "Ditutup oleh Sistem",
                "Diarsipkan oleh Pelapor",
                "Konten Terblokir",
                "Ditangguhkan Sementara")) {
            for (ObservedLead lead : List.of(ObservedLead.NOT_STATED, ObservedLead.stated(Optional.of(UNIT)))) {
                // A second later, because at one moment observations come before what was logged.
                all.add(new History(
                        ID,
                        List.of(
                                DatedEvent.builder()
                                        .from(shown)
                                        .at(MONDAY.minusSeconds(1))
                                        .build(),
                                DatedEvent.of(
                                        MONDAY,
                                        new StatusObserved(
                                                Optional.of(StatusLiteral.of(words)),
                                                lead,
                                                Optional.empty(),
                                                Optional.empty())))));
            }
        }
        for (EventType type : EventType.values()) {
            if (type.kind() == EventType.Kind.STEP) {
                all.add(new History(
                        ID,
                        List.of(
                                DatedEvent.of(MONDAY, new Received(Basis.LOGGED, Optional.of(REPORTER))),
                                DatedEvent.of(MONDAY, type.bare().orElseThrow()))));
            }
        }
        return all;
    }

    /** A correction goes back to a situation met before, so none is tried. */
    private static List<Command> commands(CommandType type, Complaint complaint) {
        return switch (type) {
            case SUBMIT -> List.of(new Command.Submit(Particulars.NONE, REPORTER, Optional.empty()));
            case ENTER -> List.of(enter(Optional.of(REPORTER), true), enter(Optional.empty(), false));
            case REQUEST_COMPLETION -> List.of(new Command.RequestCompletion());
            case COMPLETE -> List.of(new Command.Complete());
            case EXPIRE -> List.of(new Command.Expire());
            case VERIFY -> List.of(new Command.Verify(Optional.empty(), Optional.empty()));
            case RECLASSIFY -> List.of(new Command.Reclassify(Classification.ASPIRATION, Optional.empty()));
            case SET_CONFIDENTIALITY ->
                List.of(
                        new Command.SetConfidentiality(Confidentiality.STRICTEST),
                        new Command.SetConfidentiality(Confidentiality.OPEN));
            case DISPOSE -> List.of(Command.Dispose.to(UNIT));
            case START_WORK -> List.of(new Command.StartWork());
            case DELEGATE -> List.of(new Command.Delegate(OFFICER));
            case NOTE -> List.of(new Command.Note());
            case ATTACH -> List.of(new Command.Attach());
            case FOLLOW_UP -> List.of(new Command.FollowUp());
            case REJECT_FOLLOW_UP -> List.of(new Command.RejectFollowUp(RejectionReason.EMPTY));
            case RETURN_NOT_OURS -> List.of(new Command.ReturnNotOurs());
            case REFER_OUTSIDE -> List.of(new Command.ReferOutside("Balai Jalan", Optional.empty()));
            case RECORD_RECEIPT -> List.of(new Command.RecordReceipt("B/4411/III/2024"));
            case REPLY -> List.of(new Command.Reply());
            case CONFIRM -> List.of(new Command.Confirm());
            case DISPUTE -> List.of(new Command.Dispute());
            case RATE -> List.of(new Command.Rate(4));
            case WITHDRAW -> List.of(new Command.Withdraw());
            case REOPEN -> List.of(new Command.Reopen());
            case MERGE -> List.of(new Command.Merge(PRIMARY));
            case UNMERGE -> complaint.mergedInto().isPresent() ? List.of(new Command.Unmerge(PRIMARY)) : List.of();
            case ARCHIVE -> List.of(new Command.Archive(ArchiveReason.UNFIT));
            case CLOSE -> List.of(new Command.Close());
            case CLOSE_SILENT -> List.of(new Command.CloseSilent());
            case CORRECT -> List.of();
            case BLOCK -> List.of(new Command.Block());
            case REGISTER_UPSTREAM -> List.of(new Command.RegisterUpstream(TrackingId.of("9165816")));
            case ERASE_WORDS -> List.of(new Command.EraseWords());
        };
    }

    private static Command enter(Optional<ReporterId> reporter, boolean complete) {
        Particulars said = Particulars.builder().channel(Channel.of("WhatsApp")).build();
        return new Command.Enter(said, reporter, complete, Optional.empty(), Optional.empty());
    }
}
