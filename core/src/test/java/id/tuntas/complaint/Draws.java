package id.tuntas.complaint;

import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Draws what somebody tries: mostly what could be, sometimes anything. */
final class Draws {

    private static final List<CommandType> COMMANDS = List.of(CommandType.values());
    private static final List<Role> ROLES = List.of(Role.values());

    private final SplittableRandom random;
    private final LifecycleWorld world;
    private final int which;

    Draws(SplittableRandom random, LifecycleWorld world, int which) {
        this.random = random;
        this.world = world;
        this.which = which;
    }

    Act act(Instant now) {
        CommandType type = type();
        Act.Builder act =
                Act.builder().at(now).command(command(type)).by(actor(type)).texts(texts());
        if (random.nextInt(4) != 0) {
            act.reporter(
                    random.nextInt(8) == 0
                            ? Optional.of(reporter())
                            : world.reporter(which).or(() -> Optional.of(ReporterId.of("r0"))));
        }
        if (random.nextInt(3) == 0) {
            act.addAttachments(new Attachment("f1", "ab".repeat(32), 9, "image/png", false, Attachment.Purpose.AFTER));
        }
        return act.build();
    }

    Terms terms(Instant now, Directory directory) {
        return Terms.builder()
                .directory(directory)
                .reopenUntil(near(now))
                .closesAt(near(now))
                .expiresAt(near(now))
                .build();
    }

    private Optional<Instant> near(Instant now) {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(now.plus(Duration.ofMinutes(random.nextInt(-3_000, 900))));
    }

    /** Seven times of ten one that the table lets happen in the status. */
    private CommandType type() {
        List<CommandType> fitting = new ArrayList<>();
        for (CommandType type : CommandType.values()) {
            LifecycleTable.Row row = LifecycleTable.row(type);
            if (world.version(which) == 0
                    ? row.statuses().isEmpty()
                    : row.statuses().contains(world.complaint(which).status())) {
                fitting.add(type);
            }
        }
        boolean any = random.nextInt(10) > 6;
        return any ? COMMANDS.get(random.nextInt(COMMANDS.size())) : fitting.get(random.nextInt(fitting.size()));
    }

    private Actor actor(CommandType type) {
        List<Role> fitting = new ArrayList<>(LifecycleTable.row(type).roles().keySet());
        Role role = random.nextInt(10) > 6
                ? ROLES.get(random.nextInt(ROLES.size()))
                : fitting.get(random.nextInt(fitting.size()));
        Optional<UnitName> unit = random.nextInt(3) == 0
                ? Optional.of(unit())
                : world.complaint(which).lead().or(() -> Optional.of(unit()));
        Optional<OfficerId> officer = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(officer());
        return new Actor(Optional.of(role), unit, officer);
    }

    private UnitName unit() {
        return random.nextInt(12) == 0 ? LifecycleWorld.stranger() : LifecycleWorld.UNITS.get(random.nextInt(3));
    }

    private OfficerId officer() {
        return OfficerId.of("o" + random.nextInt(2));
    }

    private ReporterId reporter() {
        return ReporterId.of("r" + random.nextInt(2));
    }

    private List<TextRef> texts() {
        List<TextRef> texts = new ArrayList<>();
        for (TextKind kind : TextKind.values()) {
            if (random.nextInt(5) != 0) {
                texts.add(new TextRef(kind, "t-" + kind.literal(), "cd".repeat(32)));
            }
        }
        return random.nextInt(8) == 0 ? List.of() : texts;
    }

    private Command command(CommandType type) {
        return switch (type) {
            case SUBMIT -> new Command.Submit(said(), reporter(), Optional.empty());
            case ENTER ->
                new Command.Enter(
                        said(),
                        random.nextBoolean() ? Optional.of(reporter()) : Optional.empty(),
                        random.nextBoolean(),
                        Optional.empty(),
                        Optional.empty());
            case REQUEST_COMPLETION -> new Command.RequestCompletion();
            case COMPLETE -> new Command.Complete();
            case EXPIRE -> new Command.Expire();
            case VERIFY -> new Command.Verify(Optional.of(classification()), Optional.of(random.nextBoolean()));
            case RECLASSIFY -> new Command.Reclassify(classification(), Optional.empty());
            case SET_CONFIDENTIALITY ->
                new Command.SetConfidentiality(new Confidentiality(random.nextBoolean(), random.nextBoolean()));
            case DISPOSE -> new Command.Dispose(unit(), random.nextBoolean() ? List.of() : List.of(unit()));
            case START_WORK -> new Command.StartWork();
            case DELEGATE -> new Command.Delegate(officer());
            case NOTE -> new Command.Note();
            case ATTACH -> new Command.Attach();
            case FOLLOW_UP -> new Command.FollowUp();
            case REJECT_FOLLOW_UP -> new Command.RejectFollowUp(RejectionReason.EMPTY);
            case RETURN_NOT_OURS -> new Command.ReturnNotOurs();
            case REFER_OUTSIDE ->
                new Command.ReferOutside(
                        random.nextInt(5) == 0 ? " " : "Balai Jalan",
                        random.nextBoolean() ? Optional.of("B/1") : Optional.empty());
            case RECORD_RECEIPT -> new Command.RecordReceipt(random.nextInt(4) == 0 ? "" : "B/2");
            case REPLY -> new Command.Reply();
            case CONFIRM -> new Command.Confirm();
            case DISPUTE -> new Command.Dispute();
            case RATE -> new Command.Rate(random.nextInt(7));
            case WITHDRAW -> new Command.Withdraw();
            case REOPEN -> new Command.Reopen();
            case MERGE -> new Command.Merge(world.complaint(random.nextInt(3)));
            case UNMERGE -> new Command.Unmerge(world.complaint(random.nextInt(3)));
            case ARCHIVE -> new Command.Archive(ArchiveReason.SPAM);
            case CLOSE -> new Command.Close();
            case CLOSE_SILENT -> new Command.CloseSilent();
            case CORRECT -> new Command.Correct(Math.max(0, world.version(which) + 1 - random.nextInt(6)));
            case BLOCK -> new Command.Block();
            case REGISTER_UPSTREAM -> new Command.RegisterUpstream(TrackingId.of("916581" + random.nextInt(3)));
            case ERASE_WORDS -> new Command.EraseWords();
        };
    }

    private Particulars said() {
        return random.nextInt(5) == 0
                ? Particulars.NONE
                : Particulars.builder()
                        .channel(Channel.of(random.nextBoolean() ? "WhatsApp" : "Google review"))
                        .build();
    }

    private Classification classification() {
        return random.nextBoolean() ? Classification.OVERSIGHT_GRADE : Classification.NOT_OVERSIGHT_GRADE;
    }
}
