package id.tuntas.readme;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.duplicate.DuplicateCandidate;
import id.tuntas.complaint.duplicate.DuplicateReason;
import id.tuntas.complaint.duplicate.DuplicateRules;
import id.tuntas.desk.Desk;
import id.tuntas.desk.Progress;
import id.tuntas.desk.ProposeDuplicates;
import id.tuntas.desk.SendNotices;
import id.tuntas.desk.SendOutcome;
import id.tuntas.desk.SendRules;
import id.tuntas.desk.Spoken;
import id.tuntas.desk.TakeInComplaint;
import id.tuntas.directory.Appointment;
import id.tuntas.directory.Decree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Role;
import id.tuntas.directory.Validity;
import id.tuntas.port.CommitKey;
import id.tuntas.port.Contact;
import id.tuntas.port.ContactKey;
import id.tuntas.port.DirectorySource;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.InMemoryComplaintStore;
import id.tuntas.testkit.InMemoryOfficerContacts;
import id.tuntas.testkit.InMemoryReporterVault;
import id.tuntas.testkit.InMemoryTextStore;
import id.tuntas.testkit.RecordingGateway;
import id.tuntas.testkit.SeededIds;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What docs/desk.md shows of sending and of duplicates, compiled and run. */
final class SendExample {

    private SendExample() {}

    static void print(PrintStream out) {
        // begin
        RegencyId regency = RegencyId.LOCAL;
        Instant friday = Instant.parse("2024-03-08T06:00:00Z"); // 8 March 2024, 13:00 in Jakarta
        Appointment coordinator = Appointment.builder()
                .officer(OfficerId.of("P-017"))
                .post(Post.COORDINATOR)
                .decree(Decree.of("188.45/17/2024", LocalDate.of(2024, 1, 15)))
                .validity(Validity.since(LocalDate.of(2024, 1, 15)))
                .build();
        InMemoryComplaintStore store = new InMemoryComplaintStore();
        Desk desk = Desk.builder()
                .regency(regency)
                .store(store)
                .texts(new InMemoryTextStore())
                .vault(new InMemoryReporterVault(ContactKey.of(new byte[32]), entry -> {}))
                .ids(new SeededIds(1))
                .clock(InstantSource.fixed(friday))
                .directory(DirectorySource.of(
                        Directory.of("2024-01", List.of()).withAppointments("2024-01", List.of(coordinator))))
                .sla(SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZoneId.of("Asia/Jakarta"))))
                .build();

        // One matter comes in twice.
        String[][] said = {
            {"Whatsapp", "jln rsk parah di dpn pasar srimangunan"},
            {"Google review", "Jalan rusak parah depan Pasar Srimangunan"}
        };
        for (String[] each : said) {
            new TakeInComplaint(desk)
                    .takeIn(TakeInComplaint.Intake.builder()
                            .key(new CommitKey("form-" + each[0].charAt(0)))
                            .by(Actor.of(Role.OPERATOR))
                            .identity(
                                    each[0].equals("Whatsapp")
                                            ? ReporterIdentity.NOTHING.withPhone("0812-0000-0001")
                                            : ReporterIdentity.NOTHING)
                            .said(Particulars.builder()
                                    .channel(Channel.of(each[0]))
                                    .build())
                            .addWords(Spoken.of(TextKind.BODY, each[1]))
                            .build());
        }

        // The coordinator is shown what may be one. Whether it is, and which goes on, MergeComplaints is told by hand.
        ProposeDuplicates.Answer answer = new ProposeDuplicates(desk, DuplicateRules.DEFAULT)
                .since(friday, Actor.of(Role.COORDINATOR), Progress.NONE);
        for (DuplicateCandidate pair : ((ProposeDuplicates.Answer.Proposed) answer).candidates()) {
            out.println(pair.score());
            for (DuplicateReason reason : pair.reasons()) {
                out.println("- " + reason.text().indonesian());
            }
        }

        // A worker sends what is due: here to a gateway that only writes it down.
        RecordingGateway gateway = RecordingGateway.withRecords();
        InMemoryOfficerContacts officers = new InMemoryOfficerContacts()
                .put(regency, OfficerId.of("P-017"), Contact.email("koordinator@contoh.example"));
        SendOutcome outcome =
                new SendNotices(desk, store.notices(), gateway, officers, SendRules.DEFAULTS).send(Progress.NONE);
        out.println(outcome.fates() + " " + outcome.reasons());
        for (RenderedNotice message : gateway.taken()) {
            out.println(message.contact().kind() + ": " + message.text());
        }
        // end
    }
}
