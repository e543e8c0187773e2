package id.tuntas.exchange.json;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ArchiveReason;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.testkit.Events;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole lives, to be recorded once. A new one is added at the end; those that have a file are history. */
final class SampleLives {

    static final ReporterId REPORTER = ReporterId.of("r-17");
    private static final Instant LAST = Events.wib("2024-06-28T17:00"); // Fri
    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final UnitName TRANSPORT = UnitName.of("Dinas Perhubungan");
    private static final UnitName OMBEN = UnitName.of("Kecamatan Omben");
    private static final OfficerId OFFICER = OfficerId.of("teknis-07");
    private static final Actor COORDINATOR = Actor.of(Role.COORDINATOR);
    private static final Actor PELAPOR = Actor.of(Role.REPORTER);
    private static final Actor LIAISON = Actor.of(Role.LIAISON_OFFICER, ROADS);
    private static final Actor OPERATOR = Actor.of(Role.OPERATOR, ROADS);
    private static final Actor SYSTEM = Actor.of(Role.SYSTEM);
    private static final Actor TECHNICAL =
            new Actor(Optional.of(Role.TECHNICAL_OFFICER), Optional.of(ROADS), Optional.of(OFFICER));

    private static final Command.Submit SUBMITTED = new Command.Submit(
            Particulars.builder()
                    .channel(Channel.of("Website - pemerintah-kabupaten-sampang"))
                    .category("Jalan")
                    .confidentiality(Confidentiality.OPEN)
                    .build(),
            REPORTER,
            Optional.empty());
    private static final Command.Verify VERIFIED =
            new Command.Verify(Optional.of(Classification.NOT_OVERSIGHT_GRADE), Optional.of(false));

    private SampleLives() {}

    private record Life(String what, Scribe scribe) {}

    static List<String> names() {
        return List.copyOf(lives().keySet());
    }

    static void record() throws IOException {
        for (Map.Entry<String, Life> entry : lives().entrySet()) {
            Life life = entry.getValue();
            RecordedLife.record(entry.getKey(), life.what(), life.scribe().history(), LAST);
        }
    }

    /** Friday 8 March 2024; Monday is Nyepi, Tuesday collective leave. */
    private static Scribe disposed(String id) {
        return new Scribe(id)
                .does("2024-03-08T10:15", PELAPOR, SUBMITTED)
                .does("2024-03-08T14:00", COORDINATOR, VERIFIED)
                .does("2024-03-13T08:30", COORDINATOR, new Command.Dispose(ROADS, List.of(OMBEN)));
    }

    private static Scribe followedUp(String id) {
        return disposed(id)
                .does("2024-03-14T09:00", LIAISON, new Command.StartWork())
                .does("2024-03-18T15:00", LIAISON, new Command.FollowUp());
    }

    private static Map<String, Life> lives() {
        Map<String, Life> lives = new LinkedHashMap<>();
        lives.put(
                "01-plain",
                new Life(
                        "received, verified, disposed, delegated, followed up, confirmed, rated",
                        disposed("4695001")
                                .does("2024-03-13T09:00", LIAISON, new Command.Delegate(OFFICER))
                                .does("2024-03-14T09:00", TECHNICAL, new Command.StartWork())
                                .does("2024-03-15T09:00", TECHNICAL, new Command.Attach())
                                .does("2024-03-18T15:00", TECHNICAL, new Command.FollowUp())
                                .does("2024-03-19T20:00", PELAPOR, new Command.Confirm())
                                .does("2024-03-19T20:05", PELAPOR, new Command.Rate(5))));
        lives.put(
                "02-returned",
                new Life(
                        "returned as not the unit's own and disposed anew",
                        new Scribe("4695002")
                                .does("2024-03-08T10:15", PELAPOR, SUBMITTED)
                                .does("2024-03-08T14:00", COORDINATOR, VERIFIED)
                                .does("2024-03-13T08:30", COORDINATOR, Command.Dispose.to(TRANSPORT))
                                .does(
                                        "2024-03-13T11:00",
                                        Actor.of(Role.LIAISON_OFFICER, TRANSPORT),
                                        new Command.ReturnNotOurs())
                                .does("2024-03-14T09:00", COORDINATOR, Command.Dispose.to(ROADS))
                                .does("2024-03-14T10:00", COORDINATOR, new Command.Note())
                                .does("2024-03-20T15:00", OPERATOR, new Command.FollowUp())
                                .does("2024-04-05T01:00", SYSTEM, new Command.CloseSilent())));
        lives.put(
                "03-rejected-as-normatif",
                new Life(
                        "an answer rejected as normatif, a better one disputed and replied to, closed by the coordinator",
                        followedUp("4695003")
                                .does(
                                        "2024-03-19T08:00",
                                        COORDINATOR,
                                        new Command.RejectFollowUp(RejectionReason.EMPTY))
                                .does("2024-03-21T10:00", LIAISON, new Command.FollowUp())
                                .does("2024-03-22T07:00", PELAPOR, new Command.Dispute())
                                .does("2024-03-25T10:00", LIAISON, new Command.FollowUp())
                                .does("2024-03-25T21:00", PELAPOR, new Command.Reply())
                                .does("2024-03-26T10:00", LIAISON, new Command.FollowUp())
                                .does("2024-04-03T09:00", COORDINATOR, new Command.Close())));
        lives.put(
                "04-completed-then-expired",
                new Life(
                        "entered by hand without its reporter's data, completed, asked again, expired",
                        new Scribe("4695004")
                                .does(
                                        "2024-03-08T10:15",
                                        OPERATOR,
                                        new Command.Enter(
                                                Particulars.builder()
                                                        .channel(Channel.of("WhatsApp"))
                                                        .build(),
                                                Optional.of(REPORTER),
                                                false,
                                                Optional.of(TrackingId.of("9165804")),
                                                Optional.of(TrackingId.of("4600000"))))
                                .does("2024-03-10T19:00", PELAPOR, new Command.Complete())
                                .does("2024-03-13T08:00", COORDINATOR, VERIFIED)
                                .does("2024-03-13T09:00", COORDINATOR, new Command.RequestCompletion())
                                .does("2024-04-15T01:00", SYSTEM, new Command.Expire())));
        lives.put(
                "05-referred",
                new Life(
                        "referred to an agency outside, with its receipt, closed on its answer",
                        new Scribe("4695005")
                                .does("2024-03-08T10:15", PELAPOR, SUBMITTED)
                                .does("2024-03-08T14:00", COORDINATOR, VERIFIED)
                                .does(
                                        "2024-03-13T08:30",
                                        COORDINATOR,
                                        new Command.ReferOutside(
                                                "Balai Besar Pelaksanaan Jalan Nasional", Optional.empty()))
                                .does("2024-03-18T10:00", COORDINATOR, new Command.RecordReceipt("B/4411/III/2024"))
                                .does("2024-04-02T10:00", COORDINATOR, new Command.Close())));
        Scribe duplicate = disposed("4695006");
        Scribe primary = disposed("4695007");
        duplicate
                .merges("2024-03-14T08:00", COORDINATOR, primary)
                .unmerges("2024-03-15T08:00", COORDINATOR, primary)
                .does("2024-03-18T15:00", LIAISON, new Command.FollowUp());
        lives.put("06-merged-and-unmerged", new Life("merged into 4695007 and unmerged again", duplicate));
        lives.put("07-primary-of-06", new Life("took 4695006 in and let it go again", primary));
        lives.put(
                "08-reopened",
                new Life(
                        "closed, opened again, followed up and confirmed",
                        followedUp("4695008")
                                .does("2024-03-20T08:00", PELAPOR, new Command.Confirm())
                                .does("2024-03-25T08:00", PELAPOR, new Command.Reopen())
                                .does("2024-03-27T10:00", LIAISON, new Command.FollowUp())
                                .does("2024-03-28T08:00", PELAPOR, new Command.Confirm())));
        lives.put(
                "09-corrected",
                new Life(
                        "disposed to the wrong unit by mistake, corrected the next day; reclassified",
                        new Scribe("4695009")
                                .does("2024-03-08T10:15", PELAPOR, SUBMITTED)
                                .does("2024-03-08T14:00", COORDINATOR, VERIFIED)
                                .does("2024-03-13T08:30", COORDINATOR, Command.Dispose.to(TRANSPORT))
                                .does("2024-03-13T15:00", COORDINATOR, new Command.Note())
                                .does("2024-03-14T08:30", COORDINATOR, new Command.Correct(3))
                                .does(
                                        "2024-03-14T08:40",
                                        COORDINATOR,
                                        new Command.Reclassify(Classification.OVERSIGHT_GRADE, Optional.of(true)))
                                .does("2024-03-14T08:45", COORDINATOR, Command.Dispose.to(ROADS))));
        lives.put(
                "10-withdrawn",
                new Life(
                        "withdrawn by its reporter while the unit worked on it, its words erased",
                        disposed("4695010")
                                .does("2024-03-14T09:00", LIAISON, new Command.StartWork())
                                .does("2024-03-15T19:00", PELAPOR, new Command.Withdraw())
                                .does("2024-03-18T09:00", COORDINATOR, new Command.EraseWords())));
        lives.put(
                "11-blocked",
                new Life(
                        "archived as spam, then blocked",
                        new Scribe("4695011")
                                .does("2024-03-08T10:15", PELAPOR, SUBMITTED)
                                .does("2024-03-08T14:00", COORDINATOR, new Command.Archive(ArchiveReason.SPAM))
                                .does("2024-03-13T08:00", COORDINATOR, new Command.Block())));
        lives.put(
                "12-secrecy",
                new Life(
                        "raised to secret and anonymous by its reporter, lowered by the coordinator, raised after the end",
                        disposed("4695012")
                                .does(
                                        "2024-03-13T12:00",
                                        PELAPOR,
                                        new Command.SetConfidentiality(Confidentiality.STRICTEST))
                                .does(
                                        "2024-03-14T12:00",
                                        COORDINATOR,
                                        new Command.SetConfidentiality(new Confidentiality(true, false)))
                                .does("2024-03-15T12:00", LIAISON, new Command.FollowUp())
                                .does("2024-03-18T12:00", PELAPOR, new Command.Confirm())
                                .does(
                                        "2024-03-19T12:00",
                                        PELAPOR,
                                        new Command.SetConfidentiality(Confidentiality.STRICTEST))));
        lives.put(
                "13-export-then-desk",
                new Life(
                        "known from a row of an export that shows it waiting, then completed and answered at the desk",
                        new Scribe("4695013")
                                .shown("2024-03-08T10:15", "2024-03-20T00:00", "Menunggu Kelengkapan Informasi", ROADS)
                                .does("2024-03-22T09:00", OPERATOR, new Command.Complete())
                                .does("2024-03-25T09:00", LIAISON, new Command.FollowUp())));
        lives.put(
                "14-export-and-log",
                new Life(
                        "a row of an export, and the log of the same complaint, which was learnt of a day later",
                        new Scribe("4695014")
                                .shown("2024-03-08T10:15", "2024-03-20T00:00", "Terdisposisi", ROADS)
                                .learnt("2024-03-08T10:15", "2024-03-21T09:00", "diterima", Optional.empty())
                                .learnt("2024-03-13T08:00", "2024-03-21T09:00", "diverifikasi", Optional.empty())
                                .learnt("2024-03-13T08:30", "2024-03-21T09:00", "didisposisikan", Optional.of(ROADS))
                                .learnt(
                                        "2024-03-20T15:00",
                                        "2024-03-21T09:00",
                                        "ditindaklanjuti",
                                        Optional.of(ROADS))));
        return lives;
    }
}
