package id.tuntas.desk.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TrackingId;
import id.tuntas.complaint.duplicate.DuplicateCase;
import id.tuntas.desk.Desk;
import id.tuntas.desk.Outcome;
import id.tuntas.desk.Spoken;
import id.tuntas.desk.TakeInComplaint;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Claim;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ContactKey;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.Settlement;
import id.tuntas.port.StoredText;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.Words;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.InMemoryComplaintStore;
import id.tuntas.testkit.InMemoryReporterVault;
import id.tuntas.testkit.InMemoryTextStore;
import id.tuntas.testkit.SeededIds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A desk with all its ports in memory and a clock to be set, told in the words of the office. */
public final class DeskStory {

    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    public static final RegencyId REGENCY = RegencyId.of("35.27");
    public static final UnitName TRANSPORT = UnitName.of("Dinas Perhubungan");
    public static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum dan Penataan Ruang");
    public static final UnitName HOSPITAL = UnitName.of("RSUD Contoh");
    public static final ReporterIdentity FULAN =
            ReporterIdentity.NOTHING.withName("Fulan").withPhone("0812-0000-0001");
    public static final ReporterIdentity FULANAH =
            ReporterIdentity.NOTHING.withName("Fulanah").withPhone("0812-0000-0002");

    private final InMemoryComplaintStore memory = new InMemoryComplaintStore();
    private final FaultyStore store = new FaultyStore(memory);
    private final WatchedTexts texts = new WatchedTexts(new InMemoryTextStore());
    private final Desk desk;
    private volatile Instant now = Instant.EPOCH;
    private volatile Directory directory = Directory.of(
            "2024-01-15",
            List.of(TRANSPORT, ROADS, HOSPITAL).stream()
                    .map(name -> Unit.builder().name(name).build())
                    .toList());
    private int keys;

    private DeskStory(UnaryOperator<Desk.Builder> rules) {
        ContactKey key = ContactKey.of("a key of thirty-two bytes, or so".getBytes(UTF_8));
        desk = rules.apply(Desk.builder()
                        .regency(REGENCY)
                        .store(store)
                        .texts(texts)
                        .vault(new InMemoryReporterVault(key, entry -> {}))
                        .ids(new SeededIds(27))
                        .clock(() -> now)
                        .directory((regency, at) -> directory))
                .build();
    }

    /** An office that works by the shipped rules. */
    public static DeskStory beginning(String localTime) {
        return beginning(localTime, SlaPolicy.PERMENPAN_62_2018, rules -> rules);
    }

    /** An office with rules of its own. */
    public static DeskStory beginning(String localTime, SlaPolicy policy, UnaryOperator<Desk.Builder> rules) {
        return new DeskStory(
                        builder -> rules.apply(builder.sla(SlaCalculator.of(policy, WorkingCalendar.national(WIB)))))
                .on(localTime);
    }

    /** Sets the clock to a local time, such as {@code 2024-03-04T08:15}. */
    public DeskStory on(String localTime) {
        now = LocalDateTime.parse(localTime).atZone(WIB).toInstant();
        return this;
    }

    /** A decree changes who holds which post. */
    public DeskStory decreed(Directory newDirectory) {
        directory = newDirectory;
        return this;
    }

    public Desk desk() {
        return desk;
    }

    public FaultyStore store() {
        return store;
    }

    public WatchedTexts texts() {
        return texts;
    }

    public NoticeQueue queue() {
        return memory.notices();
    }

    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, WIB);
    }

    public Directory directory() {
        return directory;
    }

    // Who acts

    public Official coordinator() {
        return new Official(this, Actor.of(Role.COORDINATOR), Optional.empty());
    }

    public Official operator(UnitName unit) {
        return new Official(this, Actor.of(Role.OPERATOR, unit), Optional.empty());
    }

    public Official liaison(UnitName unit) {
        return new Official(this, Actor.of(Role.LIAISON_OFFICER, unit), Optional.empty());
    }

    public Official technical(UnitName unit, String officer) {
        return new Official(
                this,
                new Actor(Optional.of(Role.TECHNICAL_OFFICER), Optional.of(unit), Optional.of(OfficerId.of(officer))),
                Optional.empty());
    }

    public Official reporterOf(ComplaintId id) {
        return new Official(this, Actor.of(Role.REPORTER), complaint(id).reporter());
    }

    /** A complaint that somebody enters from a channel. */
    public ComplaintId enters(Official who, String channel, ReporterIdentity identity, String title, String body) {
        return enters(who, channel, identity, title, body, Optional.empty());
    }

    /** A complaint that LAPOR! knows already. */
    public ComplaintId enters(
            Official who,
            String channel,
            ReporterIdentity identity,
            String title,
            String body,
            Optional<String> upstream) {
        return done(new TakeInComplaint(desk)
                .takeIn(TakeInComplaint.Intake.builder()
                        .key(nextKey())
                        .by(who.actor())
                        .identity(identity)
                        .said(Particulars.builder().channel(Channel.of(channel)).build())
                        .addWords(Spoken.of(TextKind.TITLE, title), Spoken.of(TextKind.BODY, body))
                        .upstream(upstream.map(TrackingId::of))
                        .build()));
    }

    synchronized CommitKey nextKey() {
        keys++;
        return new CommitKey("form-" + keys);
    }

    static ComplaintId done(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? done.id() : fail("not done, but " + outcome);
    }

    // What can be seen

    public History history(ComplaintId id) {
        return Optional.ofNullable(store.find(REGENCY, List.of(id)).get(id)).orElseThrow();
    }

    public Complaint complaint(ComplaintId id) {
        return Complaint.fold(id, history(id).inOrder());
    }

    /** Who owes the next step, in a line. */
    public String owner(ComplaintId id) {
        Owner owner = complaint(id).owner();
        if (owner instanceof Owner.Duty duty) {
            return duty.role().literal()
                    + duty.unit().map(unit -> " " + unit).orElse("")
                    + duty.officer().map(officer -> " " + officer).orElse("");
        }
        if (owner instanceof Owner.AwaitsAgency agency) {
            return "menunggu " + agency.agency().orElse("");
        }
        return owner instanceof Owner.AwaitsReporter ? "menunggu pelapor" : "selesai";
    }

    /** How an obligation of the policy stands now. */
    public Assessment clock(ComplaintId id, String obligation) {
        return desk.sla().assess(history(id), now).stream()
                .filter(each -> each.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    /** What the vault knows of the reporter. */
    public Optional<ReporterIdentity> identity(ComplaintId id) {
        ReporterId reporter = complaint(id).reporter().orElseThrow();
        return desk.vault()
                .read(REGENCY, reporter, new VaultAccess(Actor.of(Role.COORDINATOR), "verifikasi laporan", now));
    }

    /** All words of a kind in the order in which they were said. */
    public List<String> words(ComplaintId id, TextKind kind) {
        return history(id).events().stream()
                .flatMap(dated -> dated.texts().stream())
                .filter(ref -> ref.kind() == kind)
                .map(ref -> Optional.ofNullable(
                                desk.texts().read(REGENCY, List.of(ref)).get(ref))
                        .flatMap(StoredText::ifKept)
                        .map(Words::text)
                        .orElse("(dihapus)"))
                .toList();
    }

    /** The complaint as the duplicate finder sees it. */
    public DuplicateCase asCase(ComplaintId id) {
        Complaint complaint = complaint(id);
        return DuplicateCase.builder()
                .id(id)
                .receivedAt(complaint.receivedAt().orElseThrow())
                .channel(complaint.particulars().channel().orElseThrow())
                .words(String.join(" ", words(id, TextKind.TITLE)) + " " + String.join(" ", words(id, TextKind.BODY)))
                .build();
    }

    /** A worker sends whatever is due, and says what it sent: kind and addressee. */
    public List<String> sent() {
        List<String> sent = new ArrayList<>();
        List<Claim> claims = claim();
        while (!claims.isEmpty()) {
            for (Claim claim : claims) {
                assertThat(queue().settle(REGENCY, claim.notice().id(), claim.token(), new Settlement.Sent()))
                        .isTrue();
                sent.add(line(claim.notice()));
            }
            claims = claim();
        }
        return sent;
    }

    /** A worker takes whatever is due into hand. */
    public List<Claim> claim() {
        return queue().claim(REGENCY, NoticeQueue.LARGEST_CLAIM, now, Duration.ofMinutes(10));
    }

    /** Kind and addressee; a reporter by the vault's name. */
    public String line(Notice notice) {
        return notice.kind() + " -> "
                + notice.to()
                        .fold(
                                role -> role.role().literal()
                                        + role.unit().map(unit -> " " + unit).orElse(""),
                                officer -> officer.officer().value(),
                                reporter -> identity(notice.about().orElseThrow())
                                        .flatMap(ReporterIdentity::name)
                                        .orElse("pelapor"));
    }
}
