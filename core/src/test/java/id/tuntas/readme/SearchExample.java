package id.tuntas.readme;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.TextKind;
import id.tuntas.desk.Desk;
import id.tuntas.desk.HandleComplaint;
import id.tuntas.desk.IndexWords;
import id.tuntas.desk.Outcome;
import id.tuntas.desk.SearchComplaints;
import id.tuntas.desk.Spoken;
import id.tuntas.desk.TakeInComplaint;
import id.tuntas.desk.view.PublicView;
import id.tuntas.directory.Role;
import id.tuntas.port.CommitKey;
import id.tuntas.port.ContactKey;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.testkit.InMemoryComplaintStore;
import id.tuntas.testkit.InMemoryReporterVault;
import id.tuntas.testkit.InMemoryTextStore;
import id.tuntas.testkit.InMemoryWordIndex;
import id.tuntas.testkit.SeededIds;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** What docs/desk.md shows of searching, compiled and run. */
final class SearchExample {

    private SearchExample() {}

    static void print(PrintStream out) {
        // begin
        InMemoryComplaintStore store = new InMemoryComplaintStore();
        Desk desk = Desk.builder()
                .regency(RegencyId.LOCAL)
                .store(store)
                .texts(new InMemoryTextStore())
                .wordIndex(new InMemoryWordIndex(store))
                .vault(new InMemoryReporterVault(ContactKey.of(new byte[32]), entry -> {}))
                .ids(new SeededIds(1))
                .clock(InstantSource.fixed(Instant.parse("2024-03-05T03:00:00Z"))) // Tuesday, 10:00 in Jakarta
                .sla(SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZoneId.of("Asia/Jakarta"))))
                .build();
        Outcome taken = new TakeInComplaint(desk)
                .takeIn(TakeInComplaint.Intake.builder()
                        .key(new CommitKey("form-1"))
                        .by(Actor.of(Role.REPORTER))
                        .identity(ReporterIdentity.NOTHING.withPhone("0812-0000-0001"))
                        .said(Particulars.builder()
                                .confidentiality(Confidentiality.OPEN)
                                .build())
                        .addWords(Spoken.of(TextKind.BODY, "Jl. berlubang di depan pasar. Hubungi 0812 0000 0001"))
                        .build());

        IndexWords index = new IndexWords(desk); // to be run every minute or so
        SearchComplaints search = new SearchComplaints(desk);
        index.run(done -> {});
        out.println(
                search.forPublic("lubang pasar", Optional.empty(), 20).views().size());

        new HandleComplaint(desk)
                .handle(HandleComplaint.Request.builder()
                        .key(new CommitKey("verify-1"))
                        .complaint(((Outcome.Done) taken).id())
                        .by(Actor.of(Role.COORDINATOR))
                        .command(new Command.Verify(Optional.empty(), Optional.empty()))
                        .build());
        index.run(done -> {});
        for (PublicView.Open view :
                search.forPublic("lubang pasar", Optional.empty(), 20).views()) {
            out.println(view.words().get(0).text().orElseThrow().text());
        }
        // end
    }
}
