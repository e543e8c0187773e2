package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ContactKey;
import id.tuntas.port.DirectorySource;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.Events;
import id.tuntas.testkit.InMemoryReporterVault;
import id.tuntas.testkit.InMemoryTextStore;
import id.tuntas.testkit.InMemoryWordIndex;
import id.tuntas.testkit.SeededIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A desk with somebody in front of it, for examples: Monday 4 March 2024, 08:00 WIB, and an hour later with every request. */
final class Counter {

    static final UnitName ROADS = UnitName.of("Dinas Perhubungan");
    static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    static final UnitName SOCIAL = UnitName.of("Dinas Sosial");
    static final Actor COORDINATOR = Actor.of(Role.COORDINATOR);
    static final Actor REPORTER = Actor.of(Role.REPORTER);
    static final Actor LIAISON = Actor.of(Role.LIAISON_OFFICER, ROADS);
    static final ReporterIdentity FULAN =
            ReporterIdentity.NOTHING.withName("Fulan").withPhone("0812-0000-0001");
    static final Attachment PHOTO =
            new Attachment("f1", "ab".repeat(32), 9, "image/png", false, Attachment.Purpose.AFTER);
    static final Attachment HIDDEN =
            new Attachment("f2", "cd".repeat(32), 9, "image/png", true, Attachment.Purpose.BEFORE);

    final WatchedStore store = new WatchedStore();
    final InMemoryWordIndex words = new InMemoryWordIndex(store);
    final InMemoryTextStore texts = new InMemoryTextStore();
    boolean auditFails;
    final Desk desk;
    private Instant now = Events.wib("2024-03-04T08:00");
    private int keys;

    Counter() {
        desk = Desk.builder()
                .regency(RegencyId.LOCAL)
                .store(store)
                .texts(texts)
                .wordIndex(words)
                .vault(new InMemoryReporterVault(ContactKey.of(new byte[ContactKey.SHORTEST]), entry -> {
                    if (auditFails) {
                        throw new StoreUnavailableException("the audit is full");
                    }
                }))
                .ids(new SeededIds(1))
                .clock(() -> now)
                .directory(DirectorySource.of(Directory.of(
                        "1",
                        List.of(
                                Unit.builder()
                                        .name(ROADS)
                                        .addAliases(UnitName.of("Dishub"))
                                        .build(),
                                Unit.builder().name(HEALTH).build(),
                                Unit.builder().name(SOCIAL).build()))))
                .sla(SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(Events.WIB)))
                .build();
    }

    CommitKey key() {
        keys++;
        return new CommitKey("k" + keys);
    }

    ComplaintId takeIn(Confidentiality confidentiality) {
        return takeIn(REPORTER, Optional.of(confidentiality));
    }

    ComplaintId takeIn(Actor by, Optional<Confidentiality> confidentiality) {
        CommitKey key = key();
        Outcome outcome = new TakeInComplaint(desk)
                .takeIn(TakeInComplaint.Intake.builder()
                        .key(key)
                        .by(by)
                        .identity(FULAN)
                        .said(Particulars.builder()
                                .channel(Channel.of("Website"))
                                .category("Jalan")
                                .confidentiality(confidentiality)
                                .build())
                        .addWords(
                                Spoken.of(TextKind.TITLE, "Jalan berlubang"),
                                Spoken.of(TextKind.BODY, "Hubungi 0812 0000 0001"),
                                Spoken.of(TextKind.PLACE, "Depan pasar"),
                                Spoken.of(TextKind.NOTE, "Catatan masuk"))
                        .addAttachments(HIDDEN)
                        .build());
        now = now.plus(Duration.ofHours(1));
        return ((Outcome.Done) outcome).id();
    }

    /** Verified and disposed to the roads, with the health office helping. */
    ComplaintId disposed(Confidentiality confidentiality) {
        ComplaintId id = takeIn(confidentiality);
        does(id, COORDINATOR, new Command.Verify(Optional.empty(), Optional.empty()));
        does(id, COORDINATOR, new Command.Dispose(ROADS, List.of(HEALTH)));
        return id;
    }

    Outcome does(ComplaintId id, Actor by, Command command, Spoken... words) {
        return does(id, by, command, List.of(), words);
    }

    Outcome does(ComplaintId id, Actor by, Command command, List<Attachment> files, Spoken... words) {
        Outcome outcome = new HandleComplaint(desk)
                .handle(HandleComplaint.Request.builder()
                        .key(key())
                        .complaint(id)
                        .by(by)
                        .reporter(complaint(id).reporter())
                        .command(command)
                        .addWords(words)
                        .attachments(files)
                        .build());
        now = now.plus(Duration.ofHours(1));
        return outcome;
    }

    History history(ComplaintId id) {
        return store.find(RegencyId.LOCAL, Set.of(id)).getOrDefault(id, History.none(id));
    }

    Complaint complaint(ComplaintId id) {
        return Complaint.fold(id, history(id).inOrder());
    }

    ReporterId reporter(ComplaintId id) {
        return complaint(id).reporter().orElseThrow();
    }

    static Actor technical(UnitName unit, String officer) {
        return new Actor(Optional.of(Role.TECHNICAL_OFFICER), Optional.of(unit), Optional.of(OfficerId.of(officer)));
    }

    static Spoken note(String text) {
        return Spoken.of(TextKind.NOTE, text);
    }

    static Spoken reason(String text) {
        return Spoken.of(TextKind.REASON, text);
    }

    static Spoken answer(String text) {
        return Spoken.of(TextKind.ANSWER, text);
    }
}
