package id.tuntas.desk;

import static id.tuntas.desk.stories.DeskStory.FULAN;
import static id.tuntas.desk.stories.DeskStory.FULANAH;
import static id.tuntas.desk.stories.DeskStory.ROADS;
import static id.tuntas.desk.stories.DeskStory.TRANSPORT;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ArchiveReason;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.LifecycleRules;
import id.tuntas.complaint.LifecycleTable;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.stories.DeskStory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.sla.SlaPolicy;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A request for every command that the desk takes, on a complaint that stands where it can be done. */
final class Requests {

    private static final LifecycleRules REOPENING = LifecycleRules.builder()
            .id("uji")
            .version("1")
            .reopening(Period.ofDays(30))
            .build();
    private static final Attachment PHOTO =
            new Attachment("f1", "ab".repeat(32), 9, "image/png", false, Attachment.Purpose.AFTER);

    /** A request that is ready but for its key. */
    interface Try {
        Outcome under(CommitKey key);
    }

    /**
     * A request, and what is like it and yet another.
     *
     * @param story the desk
     * @param id the complaint that it is about; of a new one the id is not known yet
     * @param right the request
     * @param refused the same by somebody who may not
     * @param others other bodies
     */
    record Scene(DeskStory story, Optional<ComplaintId> id, Try right, Try refused, List<Try> others) {}

    private Requests() {}

    static DeskStory story() {
        return DeskStory.beginning(
                "2024-03-05T09:00", SlaPolicy.PERMENPAN_62_2018, rules -> rules.rules(REOPENING)); // Tuesday
    }

    static Scene of(CommandType type) {
        DeskStory story = story();
        return switch (type) {
            case SUBMIT -> intake(story, Actor.of(Role.REPORTER));
            case ENTER -> intake(story, Actor.of(Role.OPERATOR, ROADS));
            case MERGE, UNMERGE -> merging(story, type);
            default -> handling(story, ready(story, type), type);
        };
    }

    // Taking in

    private static Scene intake(DeskStory story, Actor by) {
        return new Scene(
                story,
                Optional.empty(),
                key -> takeIn(story, intake(key, by)),
                key -> takeIn(story, intake(key, Actor.of(Role.ADMIN))),
                List.of(
                        key -> takeIn(story, intake(key, by).identity(FULANAH)),
                        key -> takeIn(story, intake(key, by).identity(FULAN.withAddress("Jalan Contoh 1"))),
                        key -> takeIn(story, intake(key, by).words(List.of(Spoken.of(TextKind.TITLE, "Lain")))),
                        key -> takeIn(story, intake(key, by).addWords(Spoken.of(TextKind.PLACE, "Pasar"))),
                        key -> takeIn(story, intake(key, by).addAttachments(PHOTO)),
                        key -> takeIn(story, intake(key, by).upstream(TrackingId.of("9165816"))),
                        key -> takeIn(story, intake(key, by).earlier(TrackingId.of("9165816"))),
                        key -> takeIn(story, intake(key, Actor.of(Role.COORDINATOR))),
                        key -> takeIn(
                                story,
                                intake(key, by)
                                        .said(Particulars.builder()
                                                .channel(Channel.of("Whatsapp"))
                                                .category("Jalan")
                                                .build()))));
    }

    static TakeInComplaint.Intake.Builder intake(CommitKey key, Actor by) {
        TakeInComplaint.Intake.Builder intake = TakeInComplaint.Intake.builder();
        intake.key(key)
                .by(by)
                .identity(FULAN)
                .said(Particulars.builder().channel(Channel.of("Whatsapp")).build())
                .addWords(Spoken.of(TextKind.TITLE, "Jalan rusak"));
        return intake;
    }

    static Outcome takeIn(DeskStory story, TakeInComplaint.Intake.Builder intake) {
        return new TakeInComplaint(story.desk()).takeIn(intake.build());
    }

    // Merging

    private static Scene merging(DeskStory story, CommandType type) {
        ComplaintId one = entered(story, FULAN);
        ComplaintId other = entered(story, FULANAH);
        ComplaintId third = entered(story, FULAN);
        if (type == CommandType.UNMERGE) {
            story.coordinator().merges(one, other);
        }
        Actor coordinator = Actor.of(Role.COORDINATOR);
        return new Scene(
                story,
                Optional.of(one),
                key -> merge(story, type, key, coordinator, one, other, "Sama"),
                key -> merge(story, type, key, Actor.of(Role.ADMIN), one, other, "Sama"),
                List.of(
                        key -> merge(story, type, key, coordinator, one, other, "Bukan"),
                        key -> merge(story, type, key, coordinator, one, third, "Sama"),
                        key -> merge(story, type, key, coordinator, other, one, "Sama"),
                        key -> merge(
                                story,
                                type == CommandType.MERGE ? CommandType.UNMERGE : CommandType.MERGE,
                                key,
                                coordinator,
                                one,
                                other,
                                "Sama"),
                        key -> merge(story, type, key, Actor.of(Role.ADMIN), one, other, "Sama")));
    }

    static Outcome merge(
            DeskStory story,
            CommandType type,
            CommitKey key,
            Actor by,
            ComplaintId duplicate,
            ComplaintId primary,
            String reason) {
        MergeComplaints merging = new MergeComplaints(story.desk());
        List<Spoken> words = List.of(Spoken.of(TextKind.REASON, reason));
        return type == CommandType.MERGE
                ? merging.merge(key, by, duplicate, primary, words)
                : merging.unmerge(key, by, duplicate, primary, words);
    }

    // Handling

    private static Scene handling(DeskStory story, ComplaintId id, CommandType type) {
        HandleComplaint.Request request = request(story, id, type, new CommitKey("any"));
        List<UnaryOperator<HandleComplaint.Request.Builder>> changes = new ArrayList<>(List.of(
                other -> other.by(new Actor(request.by().role(), request.by().unit(), Optional.of(OfficerId.of("x")))),
                other -> other.expectedVersion(story.history(id).version()),
                other -> other.addAttachments(PHOTO),
                other -> other.addWords(Spoken.of(TextKind.FILE_NAME, "foto.png")),
                other -> other.identity(Optional.empty())
                        .command(type == CommandType.CLOSE ? new Command.Note() : new Command.Close())));
        if (!request.words().isEmpty()) {
            changes.add(other -> other.words(request.words().stream()
                    .map(spoken -> Spoken.of(spoken.kind(), "Lain sekali"))
                    .toList()));
            changes.add(other -> other.words(List.of()));
        }
        if (request.identity().isPresent()) {
            changes.add(other -> other.identity(FULANAH));
        }
        return new Scene(
                story,
                Optional.of(id),
                key -> handle(story, copy(request, key)),
                key -> handle(story, copy(request, key).by(Actor.of(Role.ADMIN))),
                changes.stream()
                        .<Try>map(change -> key -> handle(story, change.apply(copy(request, key))))
                        .toList());
    }

    private static HandleComplaint.Request.Builder copy(HandleComplaint.Request request, CommitKey key) {
        HandleComplaint.Request.Builder copy = HandleComplaint.Request.builder();
        copy.from(request).key(key);
        return copy;
    }

    static Outcome handle(DeskStory story, HandleComplaint.Request.Builder request) {
        return new HandleComplaint(story.desk()).handle(request.build());
    }

    /** By the first role that may, of the unit that has it. */
    static HandleComplaint.Request request(DeskStory story, ComplaintId id, CommandType type, CommitKey key) {
        Complaint complaint = story.complaint(id);
        Role role = LifecycleTable.row(type).roles().keySet().iterator().next();
        HandleComplaint.Request.Builder request = HandleComplaint.Request.builder();
        request.key(key)
                .complaint(id)
                .by(new Actor(
                        Optional.of(role), role.isOfUnit() ? complaint.lead() : Optional.empty(), Optional.empty()))
                .reporter(role == Role.REPORTER ? complaint.reporter() : Optional.empty())
                .command(command(type, complaint, story))
                .words(words(type));
        if (type == CommandType.ATTACH) {
            request.addAttachments(PHOTO);
        }
        if (type == CommandType.COMPLETE && complaint.reporter().isPresent()) {
            request.identity(FULAN);
        }
        return request.build();
    }

    private static List<Spoken> words(CommandType type) {
        return switch (type) {
            case REQUEST_COMPLETION, RETURN_NOT_OURS, REOPEN, CORRECT, BLOCK, REJECT_FOLLOW_UP ->
                List.of(Spoken.of(TextKind.REASON, "Karena begitu"));
            case NOTE, REFER_OUTSIDE -> List.of(Spoken.of(TextKind.NOTE, "Catatan"));
            case FOLLOW_UP -> List.of(Spoken.of(TextKind.ANSWER, "Ditambal 4 Maret 2024"));
            case REPLY, DISPUTE -> List.of(Spoken.of(TextKind.TITLE, "Belum"), Spoken.of(TextKind.BODY, "Masih rusak"));
            default -> List.of();
        };
    }

    private static Command command(CommandType type, Complaint complaint, DeskStory story) {
        return switch (type) {
            case REQUEST_COMPLETION -> new Command.RequestCompletion();
            case COMPLETE -> new Command.Complete();
            case VERIFY -> new Command.Verify(Optional.of(Classification.NOT_OVERSIGHT_GRADE), Optional.empty());
            case RECLASSIFY -> new Command.Reclassify(Classification.OVERSIGHT_GRADE, Optional.of(true));
            case SET_CONFIDENTIALITY -> new Command.SetConfidentiality(Confidentiality.STRICTEST);
            case DISPOSE -> new Command.Dispose(ROADS, List.of(TRANSPORT));
            case START_WORK -> new Command.StartWork();
            case DELEGATE -> new Command.Delegate(OfficerId.of("p-17"));
            case NOTE -> new Command.Note();
            case ATTACH -> new Command.Attach();
            case FOLLOW_UP -> new Command.FollowUp();
            case REJECT_FOLLOW_UP -> new Command.RejectFollowUp(RejectionReason.EMPTY);
            case RETURN_NOT_OURS -> new Command.ReturnNotOurs();
            case REFER_OUTSIDE -> new Command.ReferOutside("Balai Jalan", Optional.of("B/1"));
            case RECORD_RECEIPT -> new Command.RecordReceipt("B/2");
            case REPLY -> new Command.Reply();
            case CONFIRM -> new Command.Confirm();
            case DISPUTE -> new Command.Dispute();
            case RATE -> new Command.Rate(4);
            case WITHDRAW -> new Command.Withdraw();
            case REOPEN -> new Command.Reopen();
            case ARCHIVE -> new Command.Archive(ArchiveReason.SPAM);
            case CLOSE -> new Command.Close();
            case CORRECT -> new Command.Correct(story.history(complaint.id()).version());
            case BLOCK -> new Command.Block();
            case REGISTER_UPSTREAM -> new Command.RegisterUpstream(TrackingId.of("9165816"));
            case SUBMIT, ENTER, MERGE, UNMERGE, EXPIRE, CLOSE_SILENT, ERASE_WORDS ->
                throw new IllegalArgumentException("another use case takes " + type);
        };
    }

    // Complaints that stand somewhere

    static ComplaintId entered(DeskStory story, ReporterIdentity identity) {
        return story.enters(story.operator(ROADS), "Whatsapp", identity, "Jalan rusak", "Jalan rusak di depan pasar");
    }

    private static ComplaintId ready(DeskStory story, CommandType type) {
        ComplaintId id = entered(story, type == CommandType.COMPLETE ? ReporterIdentity.NOTHING : FULAN);
        switch (type) {
            case DISPOSE, CORRECT -> verified(story, id);
            case REQUEST_COMPLETION, START_WORK, DELEGATE, FOLLOW_UP, RETURN_NOT_OURS -> disposed(story, id);
            case REJECT_FOLLOW_UP, REPLY, CONFIRM, DISPUTE, CLOSE -> answered(story, id);
            case REFER_OUTSIDE, RECORD_RECEIPT -> {
                verified(story, id);
                story.coordinator().refers(id, "Balai Besar", "Surat pengantar");
            }
            case RATE, REOPEN -> {
                answered(story, id);
                story.reporterOf(id).does(id, new Command.Confirm());
            }
            default -> {}
        }
        return id;
    }

    private static void verified(DeskStory story, ComplaintId id) {
        story.coordinator().verifies(id, Classification.NOT_OVERSIGHT_GRADE);
    }

    private static void disposed(DeskStory story, ComplaintId id) {
        verified(story, id);
        story.coordinator().disposes(id, ROADS);
    }

    private static void answered(DeskStory story, ComplaintId id) {
        disposed(story, id);
        story.liaison(ROADS).answers(id, "Sudah ditambal");
    }
}
