package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.Progress;
import id.tuntas.desk.TakeInFacts;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Append;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DueDates;
import id.tuntas.port.InboxPage;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The queries over complaints and the import of facts, for {@link FaultCases}. A round has a regency of its own, so that the
 * answer is known to the row and a rebuild is short.
 */
final class QueryFaults {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final ReporterId REPORTER = ReporterId.of("r-17");
    private static final TrackingId UPSTREAM = TrackingId.of("9165816");
    private static final Instant TUESDAY = EventSamples.TUESDAY;
    private static final Instant WEDNESDAY = TUESDAY.plus(Duration.ofDays(1));
    private static final DueDates DATES = history -> Optional.of(WEDNESDAY);

    private static final List<DatedEvent> EVENTS = List.of(
            DatedEvent.of(TUESDAY, new Received(Basis.LOGGED, Optional.of(REPORTER))),
            DatedEvent.of(TUESDAY, new UpstreamRegistered(UPSTREAM)),
            DatedEvent.of(TUESDAY, Disposed.to(ROADS)));

    private static final List<String> IDS = List.of("4695068", "4695069", "4695070");

    private final TestDatabase database;
    private final ComplaintStore store;
    private final ComplaintStore failingStore;
    private final ComplaintQueries failing;

    QueryFaults(TestDatabase database, Faulty faulty) {
        this.database = database;
        this.store = TuntasJdbc.on(database.source()).dueDates(DATES).complaintStore();
        TuntasJdbc some = TuntasJdbc.on(faulty.source()).withoutMigration().dueDates(DATES);
        this.failingStore = some.complaintStore();
        this.failing = some.complaintQueries();
    }

    List<FaultOperation> operations() {
        return List.of(
                page(
                        "a first page of an inbox",
                        regency ->
                                failing.inbox(regency, Role.LIAISON_OFFICER, Optional.of(ROADS), Optional.empty(), 2),
                        "4695068 4695069 and more"),
                page(
                        "a later page of an inbox",
                        regency -> failing.inbox(
                                regency, Role.LIAISON_OFFICER, Optional.of(ROADS), behindTheFirst(regency), 2),
                        "4695069 4695070"),
                page(
                        "a first page of what is overdue",
                        regency -> failing.overdue(regency, WEDNESDAY.plusSeconds(1), Optional.empty(), 2),
                        "4695068 4695069 and more"),
                page(
                        "a later page of what is overdue",
                        regency -> failing.overdue(regency, WEDNESDAY.plusSeconds(1), behindTheFirst(regency), 2),
                        "4695069 4695070"),
                ids("finding by a tracking id", regency -> failing.tracked(regency, UPSTREAM), String.join(" ", IDS)),
                ids(
                        "finding what a reporter brought",
                        regency -> failing.broughtBy(
                                regency, REPORTER, Optional.of(ComplaintId.of(regency, "4695068")), 5),
                        "4695069 4695070"),
                new FaultOperation(
                        "rebuilding",
                        round -> {
                            fill(regency(round));
                            database.execute(
                                    "UPDATE tuntas_complaint SET status = 'OTHER', dated = FALSE, reporter = NULL"
                                            + " WHERE regency = '" + regency(round) + "'");
                        },
                        round -> {
                            failing.rebuild(regency(round), done -> {});
                            return true;
                        },
                        round -> derived(regency(round)),
                        "3 of 3 are OTHER",
                        "3 of 3 are DISPOSED",
                        Set.of(true)),
                new FaultOperation(
                        "taking in facts",
                        round -> {},
                        round -> new TakeInFacts(failingStore)
                                .takeIn(regency(round), facts(), Progress.NONE)
                                .complaints(),
                        round -> store.page(regency(round), Optional.empty(), 10).stream()
                                .map(History::version)
                                .toList(),
                        List.of(),
                        List.of(2, 2, 2),
                        Set.of(3L)));
    }

    private static RegencyId regency(int round) {
        return RegencyId.of("35.27-" + round);
    }

    private void fill(RegencyId regency) {
        store.commit(Commits.of(
                regency,
                "all",
                "all",
                IDS.stream()
                        .map(id -> new Append(History.none(ComplaintId.of(regency, id)), EVENTS))
                        .toList()));
    }

    private static List<Fact> facts() {
        return IDS.stream()
                .flatMap(id -> Stream.of(
                        new Fact(TrackingId.of(id), EVENTS.get(0)),
                        new Fact(TrackingId.of(id), DatedEvent.of(WEDNESDAY, new Verified()))))
                .toList();
    }

    private static Optional<InboxPage.Cursor> behindTheFirst(RegencyId regency) {
        return Optional.of(new InboxPage.Cursor(Optional.of(WEDNESDAY), ComplaintId.of(regency, "4695068")));
    }

    private FaultOperation page(String name, Function<RegencyId, InboxPage> query, String answer) {
        return reading(
                name,
                regency -> {
                    InboxPage page = query.apply(regency);
                    return joined(page.rows().stream().map(row -> row.id()).toList())
                            + (page.next().isPresent() ? " and more" : "");
                },
                answer);
    }

    private FaultOperation ids(String name, Function<RegencyId, List<ComplaintId>> query, String answer) {
        return reading(name, regency -> joined(query.apply(regency)), answer);
    }

    private FaultOperation reading(String name, Function<RegencyId, String> query, String answer) {
        return new FaultOperation(
                name,
                round -> fill(regency(round)),
                round -> query.apply(regency(round)),
                round -> derived(regency(round)),
                "3 of 3 are DISPOSED",
                "3 of 3 are DISPOSED",
                Set.of(answer));
    }

    private static String joined(List<ComplaintId> ids) {
        return String.join(" ", ids.stream().map(ComplaintId::value).toList());
    }

    /** What the rows say that the queries go by, all of them alike. */
    private String derived(RegencyId regency) {
        String all = "SELECT COUNT(*) FROM tuntas_complaint WHERE regency = '" + regency + "'";
        String disposed = database.rows(all + " AND status = 'DISPOSED' AND dated = TRUE AND reporter = 'r-17'")
                .get(0);
        String other = database.rows(all + " AND status = 'OTHER' AND dated = FALSE AND reporter IS NULL")
                .get(0);
        String count = database.rows(all).get(0);
        return disposed.equals("0")
                ? other + " of " + count + " are OTHER"
                : disposed + " of " + count + " are DISPOSED";
    }
}
