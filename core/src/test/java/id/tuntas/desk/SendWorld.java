package id.tuntas.desk;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.wib;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
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
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.Contact;
import id.tuntas.port.ContactKey;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeStatus;
import id.tuntas.port.Notifier;
import id.tuntas.port.OfficerContacts;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.InMemoryComplaintStore;
import id.tuntas.testkit.InMemoryOfficerContacts;
import id.tuntas.testkit.InMemoryReporterVault;
import id.tuntas.testkit.InMemoryTextStore;
import id.tuntas.testkit.RecordingGateway;
import id.tuntas.testkit.SeededIds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices of a regency, those whom they are for, a gateway, and a clock that is set by hand. */
final class SendWorld {

    static final RegencyId SAMPANG = RegencyId.of("35.27");
    static final UnitName UNIT = UnitName.of("Dinas Perhubungan");
    static final ReporterId REPORTER = ReporterId.of("r-1");
    static final ComplaintId COMPLAINT = ComplaintId.of(SAMPANG, "4695068");
    static final Addressee LIAISON = Addressee.of(Role.LIAISON_OFFICER, UNIT);
    static final Addressee OPERATORS = Addressee.of(Role.OPERATOR, UNIT);
    private static final Directory UNITS =
            Directory.of("1", List.of(Unit.builder().name(UNIT).build()));
    private static final SlaCalculator SLA =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB));
    static final Instant START = wib("2024-03-05T08:00"); // Tue

    final InMemoryComplaintStore store = new InMemoryComplaintStore();
    final InMemoryOfficerContacts officers = new InMemoryOfficerContacts();
    final List<Appointment> appointments = new ArrayList<>();
    final List<String> ids = new ArrayList<>();
    RecordingGateway gateway = RecordingGateway.withRecords();
    NoticeQueue queue = store.notices();
    OfficerContacts contacts = officers;
    SendRules rules = SendRules.DEFAULTS;
    Instant now = START;
    boolean auditFails;
    final ReporterVault vault = new InMemoryReporterVault(ContactKey.of(new byte[32]), this::witness);
    private int commits;

    private void witness(VaultEntry entry) {
        if (auditFails) {
            throw new StoreUnavailableException("the audit cannot be written");
        }
    }

    /** A unit with a liaison officer and two operators, a coordinator, and a reporter, all with a phone. */
    static SendWorld staffed() {
        SendWorld world = new SendWorld();
        world.appoint("P-1", Post.of(Role.LIAISON_OFFICER, UNIT));
        world.appoint("P-2", Post.of(Role.OPERATOR, UNIT));
        world.appoint("P-3", Post.of(Role.OPERATOR, UNIT));
        world.appoint("P-9", Post.COORDINATOR);
        for (int officer : new int[] {1, 2, 3, 9}) {
            world.officers.put(SAMPANG, OfficerId.of("P-" + officer), phone(officer));
        }
        world.vault.store(
                SAMPANG,
                REPORTER,
                ReporterIdentity.NOTHING.withName("Fulan").withPhone("0812-0000-0077"),
                new VaultAccess(Actor.of(Role.OPERATOR), "penerimaan", START));
        return world;
    }

    static Contact phone(int officer) {
        return Contact.phone("0812-0000-000" + officer);
    }

    void appoint(String officer, Post post) {
        appointments.add(Appointment.builder()
                .officer(OfficerId.of(officer))
                .post(post)
                .decree(Decree.of("188.45/17", LocalDate.of(2024, 1, 15)))
                .validity(Validity.since(LocalDate.of(2024, 1, 15)))
                .build());
    }

    /** From that day on nobody knows of the appointment. */
    void dismiss(String officer) {
        appointments.removeIf(each -> each.officer().equals(OfficerId.of(officer)));
    }

    Desk desk() {
        return Desk.builder()
                .regency(SAMPANG)
                .store(store)
                .texts(new InMemoryTextStore())
                .vault(vault)
                .ids(new SeededIds(1))
                .clock(() -> now)
                .directory((regency, at) -> UNITS.withAppointments("1", appointments))
                .sla(SLA)
                .build();
    }

    SendOutcome send() {
        return send(gateway);
    }

    SendOutcome send(Notifier by) {
        return new SendNotices(desk(), queue, by, contacts, rules).send(Progress.NONE);
    }

    SendOutcome sendAt(Duration later) {
        now = START.plus(later);
        return send();
    }

    void happens(DatedEvent... events) {
        commits++;
        store.commit(Commits.of("e" + commits, history(), events));
    }

    private History history() {
        return store.find(SAMPANG, List.of(COMPLAINT)).getOrDefault(COMPLAINT, History.none(COMPLAINT));
    }

    Notice notice(String id, String kind, Addressee to) {
        return Notice.builder()
                .regency(SAMPANG)
                .id(id)
                .kind(NoticeKind.of(kind))
                .to(to)
                .about(COMPLAINT)
                .tracking(TrackingId.of("4695068"))
                .notBefore(START)
                .expires(START.plus(Duration.ofDays(7)))
                .contentFree(false)
                .build();
    }

    void put(String id, String kind, Addressee to) {
        put(notice(id, kind, to));
    }

    void put(Notice... notices) {
        commits++;
        store.commit(Commit.builder()
                .regency(SAMPANG)
                .key(new CommitKey("n" + commits))
                .bodyDigest(Commits.digest("n" + commits))
                .appends(List.<Append>of())
                .addNotices(notices)
                .build());
        for (Notice notice : notices) {
            ids.add(notice.id());
        }
    }

    NoticeStatus status(String id) {
        return Optional.ofNullable(store.notices().status(SAMPANG, List.of(id)).get(id))
                .orElseThrow();
    }

    /** Where to, and what it said, of all that the gateway took. */
    List<String> took() {
        return gateway.taken().stream()
                .map(message -> message.contact().value() + " " + message.text())
                .toList();
    }

    List<String> marks() {
        return gateway.taken().stream().map(message -> message.mark()).toList();
    }
}
