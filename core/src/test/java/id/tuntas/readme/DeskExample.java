package id.tuntas.readme;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.TextKind;
import id.tuntas.desk.Desk;
import id.tuntas.desk.HandleComplaint;
import id.tuntas.desk.Outcome;
import id.tuntas.desk.Spoken;
import id.tuntas.desk.TakeInComplaint;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Claim;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ContactKey;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.InMemoryComplaintStore;
import id.tuntas.testkit.InMemoryReporterVault;
import id.tuntas.testkit.InMemoryTextStore;
import id.tuntas.testkit.SeededIds;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;

/** What docs/desk.md shows, compiled and run. */
final class DeskExample {

    private DeskExample() {}

    static void print(PrintStream out) {
        // begin
        InMemoryComplaintStore store = new InMemoryComplaintStore();
        Instant tuesday = Instant.parse("2024-03-05T01:00:00Z"); // 5 March 2024, 08:00 in Jakarta
        Desk desk = Desk.builder()
                .regency(RegencyId.LOCAL)
                .store(store)
                .texts(new InMemoryTextStore())
                .vault(new InMemoryReporterVault(ContactKey.of(new byte[32]), entry -> {}))
                .ids(new SeededIds(1))
                .clock(InstantSource.fixed(tuesday))
                .sla(SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZoneId.of("Asia/Jakarta"))))
                .build();

        // An operator enters what came in by WhatsApp.
        Outcome taken = new TakeInComplaint(desk)
                .takeIn(TakeInComplaint.Intake.builder()
                        .key(new CommitKey("whatsapp-81"))
                        .by(Actor.of(Role.OPERATOR))
                        .identity(ReporterIdentity.NOTHING.withName("Fulan").withPhone("0812-0000-0001"))
                        .said(Particulars.builder()
                                .channel(Channel.of("WhatsApp"))
                                .build())
                        .addWords(Spoken.of(TextKind.BODY, "Jalan berlubang di depan pasar"))
                        .build());
        ComplaintId id = ((Outcome.Done) taken).id();

        // The coordinator verifies it and disposes it.
        HandleComplaint handle = new HandleComplaint(desk);
        Actor coordinator = Actor.of(Role.COORDINATOR);
        UnitName roads = UnitName.of("Dinas Pekerjaan Umum");
        for (Command command : new Command[] {Command.Verify.asItIs(), Command.Dispose.to(roads)}) {
            handle.handle(HandleComplaint.Request.builder()
                    .key(new CommitKey("form-81-" + command.type()))
                    .complaint(id)
                    .by(coordinator)
                    .command(command)
                    .build());
        }

        // Another unit cannot answer for it.
        Outcome refused = handle.handle(HandleComplaint.Request.builder()
                .key(new CommitKey("form-82"))
                .complaint(id)
                .by(Actor.of(Role.LIAISON_OFFICER, UnitName.of("Dinas Kesehatan")))
                .command(new Command.FollowUp())
                .addWords(Spoken.of(TextKind.ANSWER, "Sudah kami tangani"))
                .build());
        out.println(((Outcome.Refused) refused).why().text().indonesian());

        // Who owes what, and who is told.
        History history = store.find(RegencyId.LOCAL, Set.of(id)).get(id);
        Complaint complaint = Complaint.fold(id, history.inOrder());
        out.println(complaint.status() + ": " + complaint.owner());
        for (Claim claim : store.notices().claim(RegencyId.LOCAL, 10, tuesday, Duration.ofMinutes(1))) {
            out.println(claim.notice().kind() + " to " + claim.notice().to().code());
        }
        // end
    }
}
