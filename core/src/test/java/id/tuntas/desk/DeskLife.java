package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ArchiveReason;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.CommandType;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.History;
import id.tuntas.complaint.LifecycleRules;
import id.tuntas.complaint.LifecycleTable;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Appointment;
import id.tuntas.directory.Decree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.port.CommitKey;
import id.tuntas.port.Contact;
import id.tuntas.port.ContactKey;
import id.tuntas.port.Delivery;
import id.tuntas.port.DirectorySource;
import id.tuntas.port.Notice;
import id.tuntas.port.Notifier;
import id.tuntas.port.OfficerContacts;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.VaultEntry;
import id.tuntas.port.Words;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.Events;
import id.tuntas.testkit.InMemoryReporterVault;
import id.tuntas.testkit.InMemoryTextStore;
import id.tuntas.testkit.InMemoryWordIndex;
import id.tuntas.testkit.SeededIds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Five complaints of one person, and officials who do with them what the table allows, by the real use cases. */
final class DeskLife {

    static final List<UnitName> UNITS = List.of(UnitName.of("Dinas Perhubungan"), UnitName.of("Dinas Kesehatan"));
    private static final Directory DIRECTORY = Directory.of(
            "2024-03-01",
            UNITS.stream().map(name -> Unit.builder().name(name).build()).toList());
    private static final List<Appointment> APPOINTMENTS = Stream.of(
                    Post.of(Role.LIAISON_OFFICER, UNITS.get(0)),
                    Post.of(Role.OPERATOR, UNITS.get(0)),
                    Post.of(Role.HEAD_OF_UNIT, UNITS.get(1)),
                    Post.COORDINATOR)
            .map(post -> Appointment.builder()
                    .officer(OfficerId.of("p-" + post.role().literal()))
                    .post(post)
                    .decree(Decree.of("1", LocalDate.of(2024, 1, 1)))
                    .validity(Validity.since(LocalDate.of(2024, 1, 1)))
                    .build())
            .toList();
    private static final Directory STAFFED = DIRECTORY.withAppointments("1", APPOINTMENTS);
    private static final OfficerContacts CONTACTS =
            (regency, officer) -> List.of(Contact.email(officer.value() + "@kantor.example"));
    private static final SlaCalculator SLA =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(Events.WIB));
    private static final Set<CommandType> ENDINGS =
            EnumSet.of(CommandType.WITHDRAW, CommandType.ARCHIVE, CommandType.BLOCK, CommandType.MERGE);
    private static final byte[] SECRET = new byte[ContactKey.SHORTEST];

    final WatchedStore store = new WatchedStore();
    final InMemoryTextStore texts = new InMemoryTextStore();
    final InMemoryWordIndex index = new InMemoryWordIndex(store);
    final Desk desk;
    final List<ComplaintId> complaints = new ArrayList<>();
    final List<String> failures = new ArrayList<>();
    final Map<CommandType, Integer> done = new EnumMap<>(CommandType.class);

    /** All that a notifier is handed. */
    final List<RenderedNotice> messages = new ArrayList<>();

    private final UnaryOperator<RenderedNotice> rendering;
    private final Person person;
    private final String body;
    private boolean vaultFails;
    private Instant now = Instant.parse("2024-03-04T01:00:00Z"); // Mon
    private int keys;

    DeskLife(Person person, String body, UnaryOperator<ReporterVault> leaky) {
        this(person, body, leaky, UnaryOperator.identity());
    }

    DeskLife(Person person, String body, UnaryOperator<ReporterVault> leaky, UnaryOperator<RenderedNotice> rendering) {
        this.rendering = rendering;
        this.person = person;
        this.body = body;
        desk = Desk.builder()
                .regency(RegencyId.LOCAL)
                .store(store)
                .texts(texts)
                .wordIndex(index)
                .vault(leaky.apply(new InMemoryReporterVault(ContactKey.of(SECRET), this::witness)))
                .ids(new SeededIds(7))
                .clock(() -> now)
                .directory(DirectorySource.of(DIRECTORY))
                .sla(SLA)
                .rules(LifecycleRules.builder()
                        .id("uji")
                        .version("1")
                        .reopening(Period.ofDays(30))
                        .build())
                .build();
    }

    Person person() {
        return person;
    }

    List<Notice> notices() {
        return store.notices;
    }

    private void witness(VaultEntry entry) {
        if (vaultFails) {
            throw new StoreUnavailableException("the audit cannot be written", new IllegalStateException("disk full"));
        }
    }

    /** One step; all of it comes from the number. */
    void step(long draw) {
        SplittableRandom random = new SplittableRandom(draw);
        now = now.plus(Duration.ofMinutes(random.nextInt(1, 2_000)));
        vaultFails = random.nextInt(6) == 0;
        int which = random.nextInt(5);
        try {
            if (which >= complaints.size()) {
                takeIn(random);
            } else {
                act(random, complaints.get(which));
            }
            provoke(random);
        } catch (RuntimeException failed) {
            failures.add(told(failed));
        }
        vaultFails = false;
        if (random.nextInt(3) == 0) {
            send(random);
        }
    }

    /** A worker comes by; the gateway may answer anything. */
    private void send(SplittableRandom random) {
        Desk staffed =
                Desk.builder().from(desk).directory(DirectorySource.of(STAFFED)).build();
        Notifier gateway = (regency, notice) -> {
            messages.add(rendering.apply(notice));
            return switch (random.nextInt(4)) {
                case 0 -> new Delivery.Refused("rate-limit", false);
                case 1 -> new Delivery.Unknown();
                default -> new Delivery.Sent("receipt");
            };
        };
        failures.add(new SendNotices(staffed, store.queue(), gateway, CONTACTS, SendRules.DEFAULTS)
                .send(Progress.NONE)
                .toString());
    }

    private CommitKey key() {
        keys++;
        return new CommitKey("k" + keys);
    }

    private void takeIn(SplittableRandom random) {
        boolean ownHand = random.nextBoolean();
        Outcome outcome = new TakeInComplaint(desk)
                .takeIn(TakeInComplaint.Intake.builder()
                        .key(key())
                        .by(ownHand ? Actor.of(Role.REPORTER) : Actor.of(Role.OPERATOR, UNITS.get(0)))
                        .identity(person.identity())
                        .said(Particulars.builder()
                                .channel(Channel.of("Whatsapp"))
                                .category("Jalan Berlubang")
                                .confidentiality(
                                        random.nextInt(5) == 0
                                                ? Optional.empty()
                                                : Optional.of(new Confidentiality(
                                                        random.nextBoolean(), random.nextBoolean())))
                                .build())
                        .addWords(Spoken.of(TextKind.TITLE, "Jalan rusak. " + body), Spoken.of(TextKind.BODY, body))
                        .build());
        if (outcome instanceof Outcome.Done taken) {
            complaints.add(taken.id());
        }
        failures.add(outcome.toString());
    }

    private void act(SplittableRandom random, ComplaintId id) {
        Complaint complaint = complaint(id);
        List<CommandType> fitting = new ArrayList<>();
        for (CommandType type : CommandType.values()) {
            if (LifecycleTable.row(type).statuses().contains(complaint.status())) {
                fitting.add(type);
            }
        }
        CommandType type = fitting.get(random.nextInt(fitting.size()));
        if (ENDINGS.contains(type) && random.nextInt(4) > 0) {
            type = CommandType.NOTE;
        }
        List<Role> roles = new ArrayList<>(LifecycleTable.row(type).roles().keySet());
        Role role = roles.get(random.nextInt(roles.size()));
        Actor by = new Actor(
                Optional.of(role),
                role.isOfUnit() ? complaint.lead().or(() -> Optional.of(UNITS.get(1))) : Optional.empty(),
                role.isOfUnit() ? Optional.of(OfficerId.of("p-17")) : Optional.empty());
        Outcome outcome = done(random, complaint, type, by);
        if (outcome instanceof Outcome.Done) {
            done.merge(type, 1, Integer::sum);
        }
        failures.add(outcome.toString());
    }

    private Outcome done(SplittableRandom random, Complaint complaint, CommandType type, Actor by) {
        ComplaintId id = complaint.id();
        if (type == CommandType.MERGE || type == CommandType.UNMERGE) {
            ComplaintId primary = complaint
                    .mergedInto()
                    .map(tracking -> ComplaintId.of(RegencyId.LOCAL, tracking.value()))
                    .orElse(complaints.get(random.nextInt(complaints.size())));
            MergeComplaints use = new MergeComplaints(desk);
            List<Spoken> why = List.of(Spoken.of(TextKind.REASON, body));
            return type == CommandType.MERGE
                    ? use.merge(key(), by, id, primary, why)
                    : use.unmerge(key(), by, id, primary, why);
        }
        if (type == CommandType.ERASE_WORDS) {
            return new EraseWords(desk)
                    .erase(
                            key(),
                            by,
                            id,
                            Set.copyOf(store.find(RegencyId.LOCAL, List.of(id))
                                    .getOrDefault(id, History.none(id))
                                    .events()
                                    .get(0)
                                    .texts()),
                            Words.of(body));
        }
        Optional<Command> command = command(random, type);
        return command.isEmpty()
                ? new Outcome.Unknown()
                : new HandleComplaint(desk)
                        .handle(HandleComplaint.Request.builder()
                                .key(key())
                                .complaint(id)
                                .by(by)
                                .reporter(complaint.reporter())
                                .command(command.get())
                                .addWords(
                                        Spoken.of(TextKind.NOTE, "catatan " + body),
                                        Spoken.of(TextKind.REASON, "alasan " + body),
                                        Spoken.of(TextKind.ANSWER, "jawaban " + body),
                                        Spoken.of(TextKind.BODY, "isi " + body))
                                .build());
    }

    private static Optional<Command> command(SplittableRandom random, CommandType type) {
        UnitName unit = UNITS.get(random.nextInt(2));
        return Optional.ofNullable(
                switch (type) {
                    case REQUEST_COMPLETION -> new Command.RequestCompletion();
                    case COMPLETE -> new Command.Complete();
                    case VERIFY ->
                        new Command.Verify(Optional.of(Classification.NOT_OVERSIGHT_GRADE), Optional.empty());
                    case RECLASSIFY -> new Command.Reclassify(Classification.ASPIRATION, Optional.empty());
                    case SET_CONFIDENTIALITY ->
                        new Command.SetConfidentiality(new Confidentiality(random.nextBoolean(), random.nextBoolean()));
                    case DISPOSE -> new Command.Dispose(unit, random.nextBoolean() ? List.of() : List.of(UNITS.get(1)));
                    case START_WORK -> new Command.StartWork();
                    case DELEGATE -> new Command.Delegate(OfficerId.of("p-17"));
                    case NOTE -> new Command.Note();
                    case FOLLOW_UP -> new Command.FollowUp();
                    case REJECT_FOLLOW_UP -> new Command.RejectFollowUp(RejectionReason.EMPTY);
                    case RETURN_NOT_OURS -> new Command.ReturnNotOurs();
                    case REFER_OUTSIDE -> new Command.ReferOutside("Balai Jalan", Optional.of("B-1"));
                    case RECORD_RECEIPT -> new Command.RecordReceipt("B-2");
                    case REPLY -> new Command.Reply();
                    case CONFIRM -> new Command.Confirm();
                    case DISPUTE -> new Command.Dispute();
                    case RATE -> new Command.Rate(4);
                    case WITHDRAW -> new Command.Withdraw();
                    case REOPEN -> new Command.Reopen();
                    case ARCHIVE -> new Command.Archive(ArchiveReason.UNFIT);
                    case CLOSE -> new Command.Close();
                    case CORRECT -> new Command.Correct(1 + random.nextInt(8));
                    case BLOCK -> new Command.Block();
                    case REGISTER_UPSTREAM -> new Command.RegisterUpstream(TrackingId.of("4695068"));
                    default -> null;
                });
    }

    /** What goes wrong when somebody tries it with this person's data. */
    private void provoke(SplittableRandom random) {
        switch (random.nextInt(6)) {
            case 0 -> person.identity().withNik(person.name());
            case 1 -> person.identity().withPhone(person.email());
            case 2 -> person.identity().withEmail(person.address());
            case 3 -> person.identity().withName(person.name().repeat(201));
            case 4 -> new ReadIdentity(desk).read(anyId(), Actor.of(Role.COORDINATOR), " ");
            default ->
                failures.add(new ReadIdentity(desk)
                        .read(
                                anyId(),
                                random.nextBoolean()
                                        ? Actor.of(Role.COORDINATOR)
                                        : Actor.of(Role.LIAISON_OFFICER, UNITS.get(0)),
                                "verifikasi")
                        .toString());
        }
    }

    private ComplaintId anyId() {
        return complaints.isEmpty() ? ComplaintId.of(RegencyId.LOCAL, "none") : complaints.get(0);
    }

    Complaint complaint(ComplaintId id) {
        return Complaint.fold(id, history(id).inOrder());
    }

    History history(ComplaintId id) {
        return store.find(RegencyId.LOCAL, List.of(id)).getOrDefault(id, History.none(id));
    }

    private static String told(Throwable thrown) {
        StringBuilder told = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            told.append(each).append(" <- ");
        }
        return told.toString();
    }
}
