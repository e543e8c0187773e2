package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Closed;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.exchange.json.EventJson;
import id.tuntas.exchange.json.UnreadableEventException;
import id.tuntas.port.Append;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DueDates;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store does beyond its contract, alike in every database. */
abstract class ComplaintStoreCases {

    static final RegencyId REGENCY = RegencyId.LOCAL;
    static final DatedEvent VERIFIED = DatedEvent.of(EventSamples.TUESDAY, new Verified());

    final TestDatabase database = database();
    final ComplaintStore store = database.store();

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

    static ComplaintId id(String value) {
        return ComplaintId.of(REGENCY, value);
    }

    static History none(String value) {
        return History.none(id(value));
    }

    @Test
    void regencies_areThoseOfWhichSomethingIsStored() {
        assertThat(TuntasJdbc.on(database.source()).regencies()).isEmpty();
        for (String regency : List.of("35.27", "local", "35.05", "35.27")) {
            ComplaintId id = ComplaintId.of(RegencyId.of(regency), "1");
            String key = "k" + store.count(id.regency());
            History base = store.find(id.regency(), List.of(id)).getOrDefault(id, History.none(id));
            store.commit(Commits.of(key, base, VERIFIED));
        }
        assertThat(TuntasJdbc.on(database.source()).regencies())
                .containsExactly(RegencyId.of("35.05"), RegencyId.of("35.27"), RegencyId.of("local"));
    }

    @Test
    void tables_showWhatPeopleAskFor() {
        DatedEvent disposed = EventSamples.full(EventType.DISPOSED);
        store.commit(Commits.of("k", none("1"), VERIFIED, disposed));
        assertThat(database.rows("SELECT regency, complaint, version, status, bucket, lead,"
                        + " CASE WHEN received_at = " + moment("2024-03-05 01:00:00.000000") + " THEN 'then' END"
                        + " FROM tuntas_complaint"))
                .containsExactly("local 1 2 DISPOSED NOT_FOLLOWED_UP"
                        + " Dinas Pekerjaan Umum \"Bina Marga\" & Penataan Ruang then");
        assertThat(database.rows("SELECT regency, complaint, version, type, CASE WHEN"
                        + " at = " + moment("2024-03-05 01:00:00.000000") + " THEN 'at' END, CASE WHEN"
                        + " recorded_at = " + moment("2024-03-06 02:03:04.123456") + " THEN 'recorded' END,"
                        + " payload FROM tuntas_event WHERE version = 2"))
                .containsExactly("local 1 2 didisposisikan at recorded " + EventJson.write(disposed));
        History two = none("1").plus(List.of(VERIFIED, disposed));
        store.commit(Commits.of("l", two, DatedEvent.of(EventSamples.TUESDAY.plusSeconds(1), new Closed())));
        assertThat(database.rows("SELECT version, status, bucket FROM tuntas_complaint"))
                .containsExactly("3 CLOSED FINISHED");
    }

    @Test
    void pageAndFind_takeAFewStatementsHoweverManyComplaints() {
        store.commit(Commits.of(
                REGENCY,
                "k",
                "import",
                IntStream.range(0, 1_000)
                        .mapToObj(i -> new Append(none("c" + i), List.of(VERIFIED, VERIFIED)))
                        .toList()));
        Faulty counted = new Faulty(database);
        ComplaintStore counting =
                TuntasJdbc.on(counted.source()).withoutMigration().complaintStore();
        List<ComplaintId> ids =
                IntStream.range(0, 1_000).mapToObj(i -> id("c" + i)).toList();
        counted.failAt(0, Fault.BEFORE);
        assertThat(counting.find(REGENCY, ids)).hasSize(1_000);
        assertThat(counted.executions()).isEqualTo(1);
        counted.failAt(0, Fault.BEFORE);
        assertThat(counting.page(REGENCY, Optional.empty(), 1_000)).hasSize(1_000);
        assertThat(counted.executions()).isEqualTo(2);
    }

    /** Without an order of their own two such commits wait for each other, and the database gives one of them up. */
    @Test
    void commitsThatNameComplaintsInOppositeOrder_doNotBlockEachOther() throws Exception {
        List<String> values = IntStream.range(0, 30).mapToObj(i -> "c" + i).toList();
        store.commit(Commits.of(
                REGENCY,
                "begin",
                "begin",
                values.stream()
                        .map(value -> new Append(none(value), List.of(VERIFIED)))
                        .toList()));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (String writer : List.of("forwards", "backwards")) {
                running.add(pool.submit(() -> {
                    for (int i = 0; i < 100; i++) {
                        commitAll(values, writer, i);
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Loses the race often, but never fails. */
    private void commitAll(List<String> values, String writer, int number) {
        List<ComplaintId> ids = values.stream().map(ComplaintStoreCases::id).toList();
        List<Append> appends = new ArrayList<>();
        store.find(REGENCY, ids).values().forEach(history -> appends.add(new Append(history, List.of(VERIFIED))));
        if (writer.equals("backwards")) {
            Collections.reverse(appends);
        }
        try {
            store.commit(Commits.of(REGENCY, writer + number, "body", appends));
        } catch (StaleVersionException late) {
            assertThat(late.expected()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void connections_areGivenBackAsTheyCame(boolean autoCommit) throws SQLException {
        try (Connection only = database.source().getConnection()) {
            only.setAutoCommit(autoCommit);
            ComplaintStore single =
                    new JdbcComplaintStore(new Database(OneConnection.of(only)), database.dialect(), DueDates.NONE);
            single.commit(Commits.of("k", none("1"), VERIFIED));
            assertThat(only.getAutoCommit()).isEqualTo(autoCommit);
            single.find(REGENCY, List.of(id("1")));
            single.page(REGENCY, Optional.empty(), 1);
            assertThat(only.getAutoCommit()).isEqualTo(autoCommit);
            assertThatThrownBy(() ->
                            single.commit(Commits.of("l", none("1").plus(List.of(VERIFIED, VERIFIED)), VERIFIED)))
                    .isInstanceOf(StaleVersionException.class);
            assertThat(only.getAutoCommit()).isEqualTo(autoCommit);
            if (!autoCommit) {
                only.rollback();
            }
            assertThat(store.count(REGENCY)).isEqualTo(1);
            assertThat(database.rows("SELECT commit_key FROM tuntas_commit_key"))
                    .containsExactly("k");
            only.setAutoCommit(true);
        }
    }

    @Test
    void eventThatCannotBeRead_isNotLeftOut() {
        store.commit(Commits.of("k", none("1"), VERIFIED));
        database.execute("UPDATE tuntas_event SET payload = REPLACE(payload, '\"v\":1', '\"v\":1,\"colour\":\"red\"')");
        assertThatThrownBy(() -> store.find(REGENCY, List.of(id("1"))))
                .isInstanceOf(StoreUnavailableException.class)
                .hasCauseInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("version 1 of complaint local/1")
                .hasMessageContaining("colour")
                .hasMessageNotContaining("red\"");
    }

    @Test
    void missingEvent_isNoticed() {
        store.commit(Commits.of("k", none("1"), VERIFIED, VERIFIED, VERIFIED));
        database.execute("DELETE FROM tuntas_event WHERE version = 2");
        assertThatThrownBy(() -> store.page(REGENCY, Optional.empty(), 1))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("version 3 where 2 was expected");
    }

    @Test
    void eventThatIsTooLarge_isACallersBugAndStoresNothing() {
        DatedEvent large = DatedEvent.builder()
                .at(EventSamples.TUESDAY)
                .particulars(Particulars.builder()
                        .category("x".repeat(EventJson.LONGEST))
                        .build())
                .event(new Verified())
                .build();
        assertThatThrownBy(() -> store.commit(Commits.of("k", none("1"), VERIFIED, large)))
                .isInstanceOf(InvalidValueException.class);
        assertThat(store.count(REGENCY)).isZero();
        assertThat(store.commit(Commits.of("k", none("1"), VERIFIED))).isEqualTo(CommitResult.COMMITTED);
    }
}
