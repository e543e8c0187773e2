package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Claim;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DueDates;
import id.tuntas.port.InboxRow;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.NoticeStatus;
import id.tuntas.port.Settlement;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The complaints and notices of {@link Stock}. */
final class StockOfComplaints {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum \"Bina Marga\" & Penataan Ruang's");
    private static final ReporterId REPORTER = ReporterId.of("r-17");
    private static final TrackingId UPSTREAM = TrackingId.of("9165816");
    private static final Instant TUESDAY = EventSamples.TUESDAY;
    private static final Instant WEDNESDAY = TUESDAY.plus(Duration.ofDays(1));
    private static final Instant LATER = Instant.parse("2024-03-05T01:02:03.123456789Z");
    private static final DueDates DATES = history -> Optional.of(WEDNESDAY);

    /** A log and an export; texts hold what has to be escaped in SQL, and no message of an exception ever does. */
    private static final List<History> HISTORIES = List.of(
            new History(
                    id("4695068"),
                    List.of(
                            DatedEvent.of(TUESDAY, new Received(Basis.LOGGED, Optional.of(REPORTER))),
                            DatedEvent.of(TUESDAY, new UpstreamRegistered(UPSTREAM)),
                            DatedEvent.of(LATER, Disposed.to(ROADS)))),
            new History(
                    id("4695069"),
                    List.of(
                            DatedEvent.of(TUESDAY, new Received(Basis.EXPORTED, Optional.empty())),
                            DatedEvent.of(
                                    LATER,
                                    new StatusObserved(
                                            Optional.of(StatusLiteral.of("Ditutup oleh Sistem")),
                                            ObservedLead.stated(Optional.of(ROADS)),
                                            Optional.of("Menunggu\n\tanggaran \\ perubahan 'APBD'; \ud83d\udea7"),
                                            Optional.of(LocalDate.of(2024, 3, 5)))))));

    private static final Commit COMMIT = Commits.of(
            Stock.REGENCY,
            "complaints",
            "complaints",
            HISTORIES.stream()
                    .map(history -> new Append(History.none(history.id()), history.events()))
                    .toList());

    private final TuntasJdbc jdbc;

    StockOfComplaints(TestDatabase database) {
        this.jdbc = TuntasJdbc.on(database.source()).dueDates(DATES);
    }

    private static ComplaintId id(String value) {
        return ComplaintId.of(Stock.REGENCY, value);
    }

    private static Notice notice(String id, String about) {
        return Notice.builder()
                .regency(Stock.REGENCY)
                .id(id)
                .kind(NoticeKind.of("pengaduan-diterima"))
                .to(Addressee.of(Role.COORDINATOR))
                .about(id(about))
                .notBefore(TUESDAY)
                .expires(WEDNESDAY)
                .build();
    }

    void store() {
        jdbc.complaintStore().commit(COMMIT);
    }

    /** One was sent, one is to be tried again. */
    void storeNotices(String key) {
        jdbc.complaintStore()
                .commit(Commit.builder()
                        .from(Commits.of(Stock.REGENCY, key, key, List.of()))
                        .addNotices(notice("n-1", "4695068"), notice("n-2", "4695069"))
                        .build());
        NoticeQueue queue = jdbc.noticeQueue();
        for (Claim claim : queue.claim(Stock.REGENCY, 10, TUESDAY, Duration.ofMinutes(5))) {
            Settlement settlement = claim.notice().id().equals("n-1")
                    ? new Settlement.Sent()
                    : new Settlement.Again("timeout", TUESDAY.plusSeconds(600));
            queue.settle(Stock.REGENCY, claim.notice().id(), claim.token(), settlement);
        }
    }

    /** In tables that knew nothing of inboxes they are found there once they were rebuilt. */
    void assertFound(boolean derived) {
        ComplaintStore store = jdbc.complaintStore();
        assertThat(store.page(Stock.REGENCY, Optional.empty(), 10)).containsExactlyElementsOf(HISTORIES);
        assertThat(store.count(Stock.REGENCY)).isEqualTo(HISTORIES.size());
        assertThat(store.commit(COMMIT)).isEqualTo(CommitResult.REPEATED);

        ComplaintQueries queries = jdbc.complaintQueries();
        assertThat(inbox(queries)).isEqualTo(derived ? List.of(id("4695068")) : List.of());
        queries.rebuild(Stock.REGENCY, done -> {});
        assertThat(inbox(queries)).containsExactly(id("4695068"));
        assertThat(queries.tracked(Stock.REGENCY, UPSTREAM)).containsExactly(id("4695068"));
        assertThat(queries.broughtBy(Stock.REGENCY, REPORTER, Optional.empty(), 10))
                .containsExactly(id("4695068"));

        Commit next = Commits.of("next", HISTORIES.get(0), DatedEvent.of(WEDNESDAY, new Verified()));
        assertThat(store.commit(next)).isEqualTo(CommitResult.COMMITTED);
        assertThat(store.find(Stock.REGENCY, List.of(id("4695068"))).values())
                .extracting(History::version)
                .containsExactly(4);
    }

    private static List<ComplaintId> inbox(ComplaintQueries queries) {
        return queries
                .inbox(Stock.REGENCY, Role.LIAISON_OFFICER, Optional.of(ROADS), Optional.empty(), 10)
                .rows()
                .stream()
                .map(InboxRow::id)
                .toList();
    }

    /** Those that were stored under a key. */
    void assertNoticesFound(String key) {
        assertThat(jdbc.complaintStore().digest(Stock.REGENCY, new CommitKey(key)))
                .contains(Commits.digest(key));
        NoticeQueue queue = jdbc.noticeQueue();
        Map<String, NoticeStatus> found = queue.status(Stock.REGENCY, List.of("n-1", "n-2"));
        assertThat(found).extractingByKey("n-1").extracting(NoticeStatus::state).isEqualTo(NoticeState.SENT);
        assertThat(found)
                .extractingByKey("n-2")
                .isEqualTo(new NoticeStatus(NoticeState.WAITING, 1, Optional.of("timeout"), TUESDAY.plusSeconds(600)));
        List<Claim> claims = queue.claim(Stock.REGENCY, 10, TUESDAY.plusSeconds(600), Duration.ofMinutes(5));
        assertThat(claims).extracting(Claim::notice).containsExactly(notice("n-2", "4695069"));
        assertThat(claims).extracting(Claim::attempt).containsExactly(2);
    }
}
