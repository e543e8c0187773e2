package id.tuntas.complaint;

import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Draws what somebody tries: mostly what could be, sometimes anything. */
final class Draws {

    private static final List<CommandType> COMMANDS = List.of(CommandType.values());
    private static final Set<CommandType> ENDING =
            EnumSet.of(CommandType.BLOCK, CommandType.ARCHIVE, CommandType.WITHDRAW, CommandType.MERGE);
    private static final List<TextRef> TEXTS = Arrays.stream(TextKind.values())
            .map(kind -> new TextRef(kind, "t-" + kind.literal(), "cd".repeat(32)))
            .toList();
    private static final Attachment PHOTOGRAPH =
            new Attachment("f1", "ab".repeat(32), 9, "image/png", false, Attachment.Purpose.AFTER);
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
                            : world.complaint(which).reporter().or(() -> Optional.of(ReporterId.of("r0"))));
        }
        if (random.nextInt(3) == 0) {
            act.addAttachments(PHOTOGRAPH);
        }
        return act.build();
    }

    Terms terms(Instant now, Directory directory) {
        return Terms.builder()
                .directory(random.nextInt(20) == 0 ? Directory.empty() : directory)
                .reopenUntil(near(now))
                .closesAt(near(now))
                .expiresAt(near(now))
                .contactMissing(random.nextInt(4) == 0)
                .build();
    }

    /** One of three moments is that of the act, give or take a minute: there rules go wrong. */
    private Optional<Instant> near(Instant now) {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        int minutes = random.nextInt(3) == 0 ? random.nextInt(-1, 2) : random.nextInt(-3_000, 900);
        return Optional.of(now.plus(Duration.ofMinutes(minutes)));
    }

    /** Seven times of ten one that the table lets happen in the status, and seldom one that ends it all. */
    private CommandType type() {
        List<CommandType> some = random.nextInt(10) > 6 ? COMMANDS : fitting();
        CommandType type = some.get(random.nextInt(some.size()));
        return ENDING.contains(type) && random.nextInt(8) != 0 ? some.get(random.nextInt(some.size())) : type;
    }

    private List<CommandType> fitting() {
        Status status = world.complaint(which).status();
        List<CommandType> fitting = new ArrayList<>();
        for (CommandType type : COMMANDS) {
            Set<Status> statuses = LifecycleTable.row(type).statuses();
            if (world.version(which) == 0 ? statuses.isEmpty() : statuses.contains(status)) {
                fitting.add(type);
            }
        }
        return fitting;
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
        return switch (random.nextInt(24)) {
            case 0, 1 -> LifecycleWorld.STRANGER;
            case 2, 3 -> LifecycleWorld.ALIAS;
            default -> LifecycleWorld.UNITS.get(random.nextInt(3));
        };
    }

    private OfficerId officer() {
        return OfficerId.of("o" + random.nextInt(2));
    }

    private ReporterId reporter() {
        return ReporterId.of("r" + random.nextInt(2));
    }

    private List<TextRef> texts() {
        List<TextRef> texts = new ArrayList<>(TEXTS);
        texts.removeIf(text -> random.nextInt(5) == 0);
        return random.nextInt(8) == 0 ? List.of() : texts;
    }

    private Command command(CommandType type) {
        return switch (type) {
            case SUBMIT -> new Command.Submit(said(), reporter(), perhaps(() -> TrackingId.of("9165800")));
            case ENTER ->
                new Command.Enter(
                        said(),
                        perhaps(this::reporter),
                        random.nextBoolean(),
                        perhaps(this::upstream),
                        perhaps(() -> TrackingId.of("9165801")));
            case REQUEST_COMPLETION -> new Command.RequestCompletion();
            case COMPLETE -> new Command.Complete();
            case EXPIRE -> new Command.Expire();
            case VERIFY -> new Command.Verify(perhaps(this::classification), perhaps(random::nextBoolean));
            case RECLASSIFY -> new Command.Reclassify(classification(), perhaps(random::nextBoolean));
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
                        perhaps(() -> random.nextInt(4) == 0 ? " " : "B/1"));
            case RECORD_RECEIPT -> new Command.RecordReceipt(random.nextInt(4) == 0 ? "" : "B/2");
            case REPLY -> new Command.Reply();
            case CONFIRM -> new Command.Confirm();
            case DISPUTE -> new Command.Dispute();
            case RATE -> new Command.Rate(random.nextInt(7));
            case WITHDRAW -> new Command.Withdraw();
            case REOPEN -> new Command.Reopen();
            case MERGE -> new Command.Merge(world.complaint(random.nextInt(3)));
            case UNMERGE -> new Command.Unmerge(world.complaint(random.nextInt(3)));
            case ARCHIVE -> new Command.Archive(random.nextBoolean() ? ArchiveReason.SPAM : ArchiveReason.UNFIT);
            case CLOSE -> new Command.Close();
            case CLOSE_SILENT -> new Command.CloseSilent();
            case CORRECT -> new Command.Correct(Math.max(0, world.version(which) + 1 - random.nextInt(6)));
            case BLOCK -> new Command.Block();
            case REGISTER_UPSTREAM -> new Command.RegisterUpstream(upstream());
            case ERASE_WORDS -> new Command.EraseWords();
        };
    }

    private Particulars said() {
        if (random.nextInt(5) == 0) {
            return Particulars.NONE;
        }
        String channel = List.of("WhatsApp", "Google review", "Kotak Pengaduan - dishub", "Website - dishub")
                .get(random.nextInt(4));
        return Particulars.builder()
                .channel(Channel.of(channel))
                .category(perhaps(() -> "Lampu jalan"))
                .classification(perhaps(this::classification))
                .confidentiality(perhaps(() -> new Confidentiality(random.nextBoolean(), random.nextBoolean())))
                .build();
    }

    private <T> Optional<T> perhaps(Supplier<T> what) {
        return random.nextBoolean() ? Optional.of(what.get()) : Optional.empty();
    }

    private TrackingId upstream() {
        return TrackingId.of("916581" + random.nextInt(3));
    }

    private Classification classification() {
        return random.nextBoolean() ? Classification.OVERSIGHT_GRADE : Classification.NOT_OVERSIGHT_GRADE;
    }
}
