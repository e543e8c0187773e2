package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Closed;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintEvent.WorkStarted;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Append;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DueDates;
import id.tuntas.port.InboxPage;
import id.tuntas.port.InboxRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What all {@link ComplaintQueries} must hold. Whoever writes some inherits this class and gives it an empty store with the
 * queries over it, both of which go by {@link #DATES}.
 */
@Timeout(120)
public abstract class ComplaintQueriesContract {

    /** Due a day after the last event, and nothing where the last event was a start of work. */
    protected static final DueDates DATES =
            history -> Optional.of(history.events().get(history.version() - 1))
                    .filter(last -> !(last.event() instanceof WorkStarted))
                    .map(last -> last.at().plus(Duration.ofDays(1)));

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final RegencyId BANDUNG = RegencyId.of("32.04");
    private static final Instant TUESDAY = EventSamples.TUESDAY;
    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum Kab. Sampang");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    private static final ReporterId REPORTER = ReporterId.of("r-1");

    private ComplaintStore store = new InMemoryComplaintStore();
    private ComplaintQueries queries = new InMemoryComplaintQueries(store, DATES);
    private int keys;

    /** For adapters' tests. */
    protected ComplaintQueriesContract() {}

    /**
     * A store to be filled; called once a test.
     *
     * @return an empty one, with {@link #DATES}
     */
    protected abstract ComplaintStore store();

    /**
     * The queries to be tested; called once a test, after {@link #store()}.
     *
     * @return those over that store, with {@link #DATES}
     */
    protected abstract ComplaintQueries queries();

    @BeforeEach
    final void begin() {
        store = store();
        queries = queries();
    }

    private static ComplaintId id(String value) {
        return ComplaintId.of(SAMPANG, value);
    }

    private static DatedEvent at(int hours, ComplaintEvent event) {
        return DatedEvent.of(TUESDAY.plus(Duration.ofHours(hours)), event);
    }

    private History put(String value, DatedEvent... events) {
        ComplaintId id = id(value);
        History base = store.find(SAMPANG, List.of(id)).getOrDefault(id, History.none(id));
        keys++;
        store.commit(Commits.of("key " + keys, base, events));
        return base.plus(List.of(events));
    }

    private static InboxRow row(History history) {
        return InboxRow.of(Complaint.fold(history.id(), history.inOrder()), history, DATES);
    }

    private List<InboxRow> inbox(UnitName unit) {
        return queries.inbox(SAMPANG, Role.LIAISON_OFFICER, Optional.of(unit), Optional.empty(), 50)
                .rows();
    }

    private static List<InboxRow> walk(int limit, Function<Optional<InboxPage.Cursor>, InboxPage> asked) {
        List<InboxRow> all = new ArrayList<>();
        Optional<InboxPage.Cursor> after = Optional.empty();
        do {
            InboxPage page = asked.apply(after);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.rows());
            after = page.next();
            assertThat(after.isEmpty() || page.rows().size() == limit).isTrue();
        } while (after.isPresent());
        return all;
    }

    @Test
    final void inbox_isOfWhoOwesTheNextStep_byDueDate() {
        History late = put("1", at(5, Disposed.to(ROADS)));
        History early = put("2", at(2, Disposed.to(ROADS)));
        put("3", at(1, Disposed.to(HEALTH)));
        History coordinators = put("4", at(1, new Verified()));
        put("5", at(1, Disposed.to(ROADS)), at(2, new FollowedUp()));
        put("6", at(1, Disposed.to(ROADS)), at(2, new Closed()));

        assertThat(inbox(ROADS)).containsExactly(row(early), row(late));
        assertThat(queries.inbox(SAMPANG, Role.COORDINATOR, Optional.empty(), Optional.empty(), 50))
                .isEqualTo(new InboxPage(List.of(row(coordinators)), Optional.empty()));
        assertThat(queries.inbox(SAMPANG, Role.LIAISON_OFFICER, Optional.empty(), Optional.empty(), 50)
                        .rows())
                .isEmpty();
    }

    @Test
    final void inbox_followsEachCommit() {
        put("1", at(1, Disposed.to(ROADS)));
        History moved = put("1", at(2, Disposed.to(HEALTH)));
        assertThat(inbox(ROADS)).isEmpty();
        assertThat(inbox(HEALTH)).containsExactly(row(moved));
        assertThat(row(moved).due()).contains(Instant.parse("2024-03-06T03:00:00Z"));
    }

    @Test
    final void row_tellsWhatIsNeededToChoose() {
        DatedEvent disposed = DatedEvent.builder()
                .from(at(1, Disposed.to(ROADS)))
                .particulars(Particulars.builder()
                        .category("Jalan & jembatan: \u201crusak\u201d \uff21")
                        .confidentiality(new Confidentiality(true, false))
                        .build())
                .build();
        InboxRow shown = row(put("1\ud83d\udea7", disposed));
        assertThat(inbox(ROADS)).containsExactly(shown);
        assertThat(shown.category()).contains("Jalan & jembatan: \u201crusak\u201d \uff21");
        assertThat(shown.confidentiality()).isEqualTo(new Confidentiality(true, false));
        assertThat(shown.unit()).contains(ROADS);
    }

    @Test
    final void unit_isFoundByEverySpellingOfItsName() {
        History one = put("1", at(1, Disposed.to(ROADS)));
        History other = put("2", at(1, Disposed.to(UnitName.of("DINAS PEKERJAAN UMUM KABUPATEN SAMPANG"))));
        assertThat(inbox(UnitName.of("dinas pekerjaan  umum kab. sampang"))).containsExactly(row(one), row(other));
        UnitName longest = UnitName.of("& ".repeat(149) + "&");
        History odd = put("3", at(1, Disposed.to(longest)));
        assertThat(inbox(longest)).containsExactly(row(odd));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    final void pages_giveEachRowOnce_whateverTheirLength(int limit) {
        SplittableRandom random = new SplittableRandom(limit);
        List<Append> appends = IntStream.range(0, 40)
                .mapToObj(i -> new Append(
                        History.none(id("c" + random.nextInt(10_000) + "-" + i)),
                        List.of(
                                at(random.nextInt(4), Disposed.to(ROADS)),
                                at(
                                        4 + random.nextInt(4),
                                        random.nextInt(3) == 0 ? new WorkStarted() : Disposed.to(ROADS)))))
                .toList();
        store.commit(Commits.of(SAMPANG, "many", "many", appends));
        List<InboxRow> all = new InMemoryComplaintQueries(store, DATES)
                .inbox(SAMPANG, Role.LIAISON_OFFICER, Optional.of(ROADS), Optional.empty(), 50)
                .rows();
        assertThat(all).hasSize(40);
        assertThat(walk(limit, after -> queries.inbox(SAMPANG, Role.LIAISON_OFFICER, Optional.of(ROADS), after, limit)))
                .isEqualTo(all);
        List<InboxRow> dated = all.stream().filter(row -> row.due().isPresent()).toList();
        assertThat(dated).hasSizeBetween(10, 39);
        assertThat(walk(limit, after -> queries.overdue(SAMPANG, Instant.MAX, after, limit)))
                .isEqualTo(dated);
    }

    @Test
    final void pageBehindAMomentThatIsNotOver_isEmpty() {
        History first = put("1", at(1, Disposed.to(ROADS)));
        History second = put("2", at(1, Disposed.to(ROADS)));
        Instant due = row(first).due().orElseThrow();
        Optional<InboxPage.Cursor> behind = Optional.of(InboxPage.Cursor.behind(row(first)));
        assertThat(queries.overdue(SAMPANG, due.plusSeconds(1), behind, 1).rows())
                .containsExactly(row(second));
        assertThat(queries.overdue(SAMPANG, due, behind, 1).rows()).isEmpty();
    }

    @Test
    final void cursor_holdsWhenItsRowIsGone() {
        put("1", at(1, Disposed.to(ROADS)));
        History second = put("2", at(1, Disposed.to(ROADS)));
        InboxPage first = queries.inbox(SAMPANG, Role.LIAISON_OFFICER, Optional.of(ROADS), Optional.empty(), 1);
        put("1", at(3, new Closed()));
        assertThat(queries.inbox(SAMPANG, Role.LIAISON_OFFICER, Optional.of(ROADS), first.next(), 1))
                .isEqualTo(new InboxPage(List.of(row(second)), Optional.empty()));
    }

    @Test
    final void overdue_isWhatWasDueBefore() {
        History first = put("1", at(1, Disposed.to(ROADS)));
        History second = put("2", at(2, new Verified()));
        put("3", at(3, Disposed.to(ROADS)), at(4, new WorkStarted()));
        put("4", at(1, Disposed.to(ROADS)), at(1, new Closed()));
        Instant due = row(second).due().orElseThrow();

        assertThat(queries.overdue(SAMPANG, due, Optional.empty(), 50).rows()).containsExactly(row(first));
        assertThat(queries.overdue(SAMPANG, due.plusNanos(1_000), Optional.empty(), 50)
                        .rows())
                .containsExactly(row(first), row(second));
        InboxPage page = queries.overdue(SAMPANG, Instant.MAX, Optional.empty(), 1);
        assertThat(page.rows()).containsExactly(row(first));
        assertThat(queries.overdue(SAMPANG, Instant.MAX, page.next(), 1))
                .isEqualTo(new InboxPage(List.of(row(second)), Optional.empty()));
        assertThat(queries.overdue(SAMPANG, due, page.next(), 1).rows()).isEmpty();
    }

    @Test
    final void trackingId_findsTheOwnAndThatOfSp4n() {
        put("4695068", at(1, new Verified()));
        put("abc", at(1, new Verified()), at(2, new UpstreamRegistered(TrackingId.of("4695068"))));
        put("ABC", at(1, new Verified()));
        assertThat(queries.tracked(SAMPANG, TrackingId.of("4695068"))).containsExactly(id("4695068"), id("abc"));
        assertThat(queries.tracked(SAMPANG, TrackingId.of("abc"))).containsExactly(id("abc"));
        assertThat(queries.tracked(SAMPANG, TrackingId.of("469506%"))).isEmpty();
    }

    @Test
    final void reporter_findsWhatTheyBrought() {
        for (int i = 0; i < 5; i++) {
            put("c" + i, at(i, new Received(Basis.LOGGED, Optional.of(REPORTER))));
        }
        put("d", at(1, new Received(Basis.LOGGED, Optional.of(ReporterId.of("r-2")))));
        put("e", at(1, new Verified()));
        assertThat(queries.broughtBy(SAMPANG, REPORTER, Optional.empty(), 3))
                .containsExactly(id("c0"), id("c1"), id("c2"));
        assertThat(queries.broughtBy(SAMPANG, REPORTER, Optional.of(id("c2")), 3))
                .containsExactly(id("c3"), id("c4"));
    }

    @Test
    final void otherRegency_findsNothing() {
        put("1", at(1, Disposed.to(ROADS)));
        put(
                "2",
                at(1, new Received(Basis.LOGGED, Optional.of(REPORTER))),
                at(2, new UpstreamRegistered(TrackingId.of("9"))));
        assertThat(queries.inbox(BANDUNG, Role.LIAISON_OFFICER, Optional.of(ROADS), Optional.empty(), 50)
                        .rows())
                .isEmpty();
        assertThat(queries.overdue(BANDUNG, Instant.MAX, Optional.empty(), 50).rows())
                .isEmpty();
        assertThat(queries.tracked(BANDUNG, TrackingId.of("1"))).isEmpty();
        assertThat(queries.tracked(BANDUNG, TrackingId.of("9"))).isEmpty();
        assertThat(queries.broughtBy(BANDUNG, REPORTER, Optional.empty(), 50)).isEmpty();
    }

    @Test
    final void rebuild_changesNothingThatWasRight() {
        List<InboxRow> before = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            before.add(row(put("c" + i, at(i, Disposed.to(ROADS)))));
        }
        List<Long> heard = new ArrayList<>();
        queries.rebuild(SAMPANG, heard::add);
        assertThat(heard).endsWith(7L);
        assertThat(inbox(ROADS)).isEqualTo(before);
        assertThat(put("c0", at(9, new Closed())).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, ComplaintQueries.LONGEST_PAGE + 1})
    final void limitOutOfRange_isACallersBug(int limit) {
        assertThatThrownBy(() -> queries.inbox(SAMPANG, Role.COORDINATOR, Optional.empty(), Optional.empty(), limit))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> queries.overdue(SAMPANG, TUESDAY, Optional.empty(), limit))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> queries.broughtBy(SAMPANG, REPORTER, Optional.empty(), limit))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    final void greatestLimit_isTaken() {
        History one = put("1", at(1, new Received(Basis.LOGGED, Optional.of(REPORTER))));
        int limit = ComplaintQueries.LONGEST_PAGE;
        assertThat(queries.broughtBy(SAMPANG, REPORTER, Optional.empty(), limit))
                .containsExactly(one.id());
        assertThat(queries.overdue(SAMPANG, Instant.MAX, Optional.empty(), limit)
                        .rows())
                .containsExactly(row(one));
    }
}
