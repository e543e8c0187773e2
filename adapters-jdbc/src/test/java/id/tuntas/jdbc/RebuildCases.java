package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Closed;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is derived can be thrown away, and is then derived again, alike in every database. */
abstract class RebuildCases {

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final DatedEvent DISPOSED = DatedEvent.of(EventSamples.TUESDAY, Disposed.to(ROADS));
    private static final Instant WEDNESDAY = EventSamples.TUESDAY.plus(Duration.ofDays(1));
    private static final DueDates DATES = history -> Optional.of(WEDNESDAY);
    private static final int COMPLAINTS = 2_300;
    private static final String ALL = "SELECT * FROM tuntas_complaint ORDER BY regency, complaint";

    private final TestDatabase database = database();

    /** An empty one; called once a test. */
    abstract TestDatabase database();

    /** A moment as SQL writes it. */
    String moment(String utc) {
        return "TIMESTAMP WITH TIME ZONE '" + utc + "+00'";
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static History life(int number) {
        return History.none(ComplaintId.of(REGENCY, "c" + (1_000_000 + number)));
    }

    private static void fill(ComplaintStore store) {
        store.commit(Commits.of(
                REGENCY,
                "all",
                "all",
                IntStream.range(0, COMPLAINTS)
                        .mapToObj(number -> new Append(life(number), List.of(DISPOSED)))
                        .toList()));
    }

    private static InboxPage inbox(ComplaintQueries queries) {
        return queries.inbox(REGENCY, Role.LIAISON_OFFICER, Optional.of(ROADS), Optional.empty(), 3);
    }

    @Test
    void whatAnEarlierReleaseStored_isFoundAfterwards() {
        TuntasJdbc jdbc = TuntasJdbc.on(database.source()).dueDates(DATES);
        fill(jdbc.complaintStore());
        ComplaintQueries queries = jdbc.complaintQueries();
        List<String> rows = database.rows(ALL);
        InboxPage before = inbox(queries);
        assertThat(before.rows()).hasSize(3);
        database.execute(
                "UPDATE tuntas_complaint SET owner_role = '', owner_unit = '', dated = FALSE, status = 'OTHER',"
                        + " due = " + moment("9999-12-31 00:00:00") + ", secret = FALSE, lead = NULL");
        assertThat(inbox(queries).rows()).isEmpty();

        List<Long> heard = new ArrayList<>();
        queries.rebuild(REGENCY, heard::add);

        assertThat(heard).containsExactly(1_000L, 2_000L, 2_300L);
        assertThat(database.rows(ALL)).isEqualTo(rows);
        assertThat(inbox(queries)).isEqualTo(before);
    }

    @Test
    void otherPolicies_moveDueDates() {
        fill(TuntasJdbc.on(database.source()).complaintStore());
        ComplaintQueries queries =
                TuntasJdbc.on(database.source()).dueDates(DATES).complaintQueries();
        assertThat(inbox(queries).rows().get(0).due()).isEmpty();
        queries.rebuild(REGENCY, done -> {});
        assertThat(inbox(queries).rows().get(0).due()).contains(WEDNESDAY);
    }

    /** The due date is asked for between reading a history and writing its row; then somebody closes the complaint. */
    @Test
    void whatMovesOnMeanwhile_isNotSetBack() {
        ComplaintStore store = TuntasJdbc.on(database.source()).complaintStore();
        fill(store);
        AtomicBoolean closed = new AtomicBoolean();
        DueDates meanwhile = history -> {
            if (closed.compareAndSet(false, true)) {
                store.commit(Commits.of("close", history, DatedEvent.of(WEDNESDAY, new Closed())));
            }
            return Optional.of(WEDNESDAY);
        };
        TuntasJdbc.on(database.source()).dueDates(meanwhile).complaintQueries().rebuild(REGENCY, done -> {});
        assertThat(database.rows("SELECT version, status, owner_role, dated FROM tuntas_complaint"
                        + " WHERE complaint = 'c1000000'"))
                .allSatisfy(row -> assertThat(row).startsWith("2 CLOSED  "));
        assertThat(database.rows("SELECT COUNT(*) FROM tuntas_complaint WHERE dated = TRUE AND version = 1"))
                .containsExactly(Integer.toString(COMPLAINTS - 1));
    }
}
