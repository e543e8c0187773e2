package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.port.Append;
import id.tuntas.port.ComplaintStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store gives back: what is looked for, pages, and every event as it was. */
abstract class StoreReadingContract extends StoreCommitContract {

    StoreReadingContract() {}

    // Finding

    @Test
    final void emptyStore_knowsNothing() {
        assertThat(store.find(SAMPANG, List.of(id("1")))).isEmpty();
        assertThat(store.page(SAMPANG, Optional.empty(), 10)).isEmpty();
        assertThat(store.count(SAMPANG)).isZero();
    }

    @Test
    final void findingNothing_findsNothing() {
        put("1");
        assertThat(store.find(SAMPANG, List.of())).isEmpty();
    }

    @Test
    final void unknownIds_areAbsent() {
        History one = put("1");
        assertThat(store.find(SAMPANG, List.of(id("0"), id("1"), id("2")))).containsExactly(Map.entry(id("1"), one));
    }

    @Test
    final void idNamedTwice_isFoundOnce() {
        History one = put("1");
        assertThat(store.find(SAMPANG, List.of(id("1"), id("1")))).containsExactly(Map.entry(id("1"), one));
    }

    /** More ids than any database takes as parameters of one statement is the adapter's business. */
    @Test
    final void manyIds_areFoundInOneGo() {
        List<Append> appends = IntStream.range(0, 1_000)
                .mapToObj(i -> append(none("k" + i), verified(i), verified(i + 1)))
                .toList();
        commit("import", appends);
        List<ComplaintId> wanted = IntStream.range(0, 70_000)
                .mapToObj(i -> id((i % 2 == 0 ? "k" : "u") + i / 2))
                .toList();
        assertThat(store.find(SAMPANG, wanted)).isEqualTo(byId(appends));
        assertThat(store.count(SAMPANG)).isEqualTo(1_000);
    }

    // Pages

    /**
     * The last two: a character beyond the basic plane sorts before U+FF21 by code unit and behind it by code point.
     */
    @Test
    final void pages_areInTheOrderOfCodeUnits() {
        List<String> values = List.of(
                "!",
                "-1",
                "1",
                "10",
                "2",
                "9",
                "A",
                "AB",
                "Aa",
                "B",
                "Z",
                "_",
                "a",
                "aB",
                "ab",
                "b",
                "z",
                "~",
                "\u00c4",
                "\u00e4",
                "\u0131",
                "\u0634",
                "\u4e2d",
                "\ud83d\ude00",
                "\uff21");
        assertThat(values).isSorted();
        List<Append> appends = new ArrayList<>();
        values.forEach(value -> appends.add(append(none(value), verified(value.length()))));
        Collections.reverse(appends);
        commit("import", appends);
        for (int limit : new int[] {1, 2, 7, values.size(), ComplaintStore.LONGEST_PAGE}) {
            List<History> walked = walk(limit);
            assertThat(walked).extracting(history -> history.id().value()).isEqualTo(values);
            assertThat(walked).containsExactlyInAnyOrderElementsOf(byId(appends).values());
        }
    }

    @Test
    final void idsThatCollationsConfuse_areDifferentComplaints() {
        List<String> values =
                List.of("a", "A", "\u00e4", "a\u0308", "\u00e1", "ss", "\u00df", "i", "\u0131", "\u0130", "\uff41");
        List<Append> appends = values.stream()
                .map(value -> append(none(value), verified(value.charAt(0))))
                .toList();
        commit("import", appends);
        values.forEach(
                value -> assertThat(stored(value)).isEqualTo(byId(appends).get(id(value))));
        assertThat(store.count(SAMPANG)).isEqualTo(values.size());
    }

    @Test
    final void longestIds_areTold() {
        String longest = "\u4e2d".repeat(63);
        History one = put("k", none(longest + "1"), verified(1));
        History two = put("l", none(longest + "2"), verified(2));
        assertThat(store.page(SAMPANG, Optional.empty(), 10)).containsExactly(one, two);
    }

    @Test
    final void page_beginsBehindAnIdThatNeedNotBeThere() {
        put("1");
        History three = put("3");
        assertThat(store.page(SAMPANG, Optional.of(id("2")), 10)).containsExactly(three);
        assertThat(store.page(SAMPANG, Optional.of(id("3")), 10)).isEmpty();
        assertThat(store.page(SAMPANG, Optional.of(id("4")), 10)).isEmpty();
    }

    @Test
    final void page_ofMoreThanItsLimit_isCut() {
        commit(
                "import",
                IntStream.range(0, 1_001)
                        .mapToObj(i -> append(none(String.valueOf(10_000 + i)), verified(i)))
                        .toList());
        assertThat(store.page(SAMPANG, Optional.empty(), 1_000)).hasSize(1_000);
        assertThat(walk(1_000)).hasSize(1_001);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_001, Integer.MAX_VALUE})
    final void pageOutOfBounds_isACallersBug(int limit) {
        assertThatThrownBy(() -> store.page(SAMPANG, Optional.empty(), limit))
                .isInstanceOf(InvalidValueException.class);
    }

    // What comes back

    @Test
    final void everyTypeOfEvent_comesBackAsItWas() {
        DatedEvent[] all = EventSamples.all().toArray(DatedEvent[]::new);
        History stored = put("k", none("1"), all);
        assertThat(stored("1")).isEqualTo(stored);
        assertThat(store.page(SAMPANG, Optional.empty(), 1)).containsExactly(stored);
    }

    @Test
    final void everyTypeOfEvent_mayBeTheOnlyOne() {
        List<DatedEvent> all = EventSamples.all();
        List<Append> appends = IntStream.range(0, all.size())
                .mapToObj(i -> append(none("e" + i), all.get(i)))
                .toList();
        commit("import", appends);
        assertThat(store.find(SAMPANG, byId(appends).keySet())).isEqualTo(byId(appends));
    }

    @Test
    final void instants_comeBackToTheNanosecond() {
        List<Instant> instants = Stream.of(
                        "1900-01-01T00:00:00Z",
                        "1901-12-13T20:45:51.999999999Z",
                        "1969-12-31T23:59:59.999999999Z",
                        "1970-01-01T00:00:00Z",
                        "2024-03-05T01:00:00.000001Z",
                        "2024-03-05T01:00:00.000000001Z",
                        "2024-03-05T01:00:00.999999500Z",
                        "2024-12-31T17:00:00Z",
                        "2038-01-19T03:14:08Z",
                        "9999-12-30T23:59:59Z")
                .map(Instant::parse)
                .toList();
        DatedEvent[] events = instants.stream()
                .flatMap(instant -> Stream.of(
                        DatedEvent.of(instant, new Verified()),
                        DatedEvent.builder()
                                .at(TUESDAY)
                                .recordedAt(instant)
                                .event(new Verified())
                                .build()))
                .toArray(DatedEvent[]::new);
        History stored = put("k", none("1"), events);
        assertThat(stored("1")).isEqualTo(stored);
    }

    @Test
    final void textsThatDatabasesDislike_comeBackAsTheyWere() {
        List<String> texts = List.of(
                "",
                " ",
                "trailing ",
                "'; DROP TABLE x; --",
                "a\\b\"c%_",
                "\u0000",
                "\ud83d\ude00",
                "\ud83d",
                "\uffff",
                "\r\n",
                "x".repeat(100_000));
        DatedEvent[] events = texts.stream()
                .map(text -> DatedEvent.builder()
                        .at(TUESDAY)
                        .particulars(Particulars.builder().category(text).build())
                        .event(new Verified())
                        .build())
                .toArray(DatedEvent[]::new);
        History stored = put("k", none("1"), events);
        assertThat(stored("1")).isEqualTo(stored);
    }

    /** A store that keeps the lead beside the history must not stumble over its spelling. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud83d", "\ud83d\ude00", "O'Neil \\", "%"})
    final void leadsThatDatabasesDislike_comeBackAsTheyWere(String lead) {
        History stored = put("k", none("1"), disposed(lead));
        assertThat(stored("1")).isEqualTo(stored);
        History longest = put("l", stored, disposed("\u4e2d".repeat(300)));
        assertThat(stored("1")).isEqualTo(longest);
    }
}
