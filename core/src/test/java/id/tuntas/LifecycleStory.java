package id.tuntas;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Act;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Lifecycle;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.Terms;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.Events;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The worked example of docs/lifecycle.md: one complaint of March 2024, really decided and really assessed. */
final class LifecycleStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final UnitName TRANSPORT = UnitName.of("Dinas Perhubungan");
    private static final ReporterId REPORTER = ReporterId.of("r-17");
    private static final SlaCalculator CALCULATOR =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZONE));

    private History history = History.none(ComplaintId.of(RegencyId.LOCAL, "4695068"));
    private final StringBuilder table =
            LifecyclePage.header("when, 2024", "who", "does", "status then", "who owes the next step", "due");

    private LifecycleStory() {}

    static String told() {
        LifecycleStory story = new LifecycleStory();
        Actor coordinator = Actor.of(Role.COORDINATOR);
        Actor liaison = Actor.of(Role.LIAISON_OFFICER, ROADS);
        Actor reporter = Actor.of(Role.REPORTER);
        story.tell("2024-03-08T10:15", reporter, new Command.Submit(Particulars.NONE, REPORTER, Optional.empty()));
        story.tell(
                "2024-03-08T14:00",
                coordinator,
                new Command.Verify(Optional.of(Classification.NOT_OVERSIGHT_GRADE), Optional.of(false)));
        story.tell("2024-03-13T08:30", coordinator, Command.Dispose.to(TRANSPORT));
        story.tell("2024-03-13T11:00", Actor.of(Role.LIAISON_OFFICER, TRANSPORT), new Command.ReturnNotOurs());
        story.tell("2024-03-14T09:00", coordinator, Command.Dispose.to(ROADS));
        story.tell("2024-03-14T10:00", liaison, new Command.StartWork());
        story.tell("2024-03-15T09:00", liaison, new Command.RequestCompletion());
        story.tell("2024-03-18T19:30", reporter, new Command.Complete());
        story.tell("2024-03-20T15:00", liaison, new Command.FollowUp());
        story.tell("2024-03-21T08:00", coordinator, new Command.RejectFollowUp(RejectionReason.EMPTY));
        story.tell("2024-03-22T16:00", liaison, new Command.FollowUp());
        story.tell("2024-03-25T20:00", reporter, new Command.Confirm());
        return story.table.toString();
    }

    private void tell(String local, Actor by, Command command) {
        Act act = Act.builder()
                .at(Events.wib(local))
                .by(by)
                .reporter(by.role().filter(role -> role == Role.REPORTER).map(role -> REPORTER))
                .command(command)
                .texts(Arrays.stream(TextKind.values())
                        .map(kind -> new TextRef(kind, "t-" + kind.literal(), "cd".repeat(32)))
                        .toList())
                .build();
        history = history.plus(((Decided) Lifecycle.decide(history, act, Terms.DEFAULTS)).events());
        Complaint complaint = Complaint.fold(history.id(), history.inOrder());
        LifecyclePage.row(
                table,
                LocalDateTime.parse(local).format(MOMENT),
                who(by),
                command.type().does().english() + " (" + command.type().does().indonesian() + ")",
                "`" + complaint.status() + "`",
                LifecyclePage.words(complaint.owner())
                        + (complaint.owner() instanceof Owner.Duty duty
                                ? duty.unit().map(unit -> ", " + unit).orElse("")
                                : ""),
                due(act));
    }

    private static String who(Actor actor) {
        return actor.role().orElseThrow().title().english()
                + actor.unit().map(unit -> ", " + unit).orElse("");
    }

    /** What is still owed at that moment, each with its last day. */
    private String due(Act act) {
        return CALCULATOR.assess(history, act.at()).stream()
                .filter(assessment -> assessment.state() == AssessmentState.RUNNING
                        || assessment.state() == AssessmentState.AT_RISK
                        || assessment.state() == AssessmentState.PAUSED)
                .map(assessment -> assessment.obligation().id() + ": "
                        + assessment.due().map(DAY::format).orElse("the clock stands still"))
                .collect(Collectors.joining("; "));
    }
}
