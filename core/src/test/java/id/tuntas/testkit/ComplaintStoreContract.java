package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.PortException;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link ComplaintStore} must hold. Whoever writes one inherits this class, gives it an empty store, and is
 * done when it is green:
 *
 * <pre>{@code
 * class MyComplaintStoreTest extends ComplaintStoreContract {
 *     @Override
 *     protected ComplaintStore store() {
 *         return new MyComplaintStore(emptyDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>Three points trip databases: ids are ordered and told apart by code unit, whatever the collation; an instant comes
 * back to the nanosecond, whatever a timestamp column holds; and the loser of a race for a key learns that its commit
 * is done, not that it failed.
 */
@Timeout(120)
public abstract class ComplaintStoreContract {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final RegencyId BANDUNG = RegencyId.of("32.04");
    private static final Instant TUESDAY = EventSamples.TUESDAY;

    private ComplaintStore store = new InMemoryComplaintStore();

    /** For adapters' tests. */
    protected ComplaintStoreContract() {}

    /**
     * A store to be tested; called once a test.
     *
     * @return an empty one that shares nothing with those of other tests
     */
    protected abstract ComplaintStore store();

    @BeforeEach
    final void begin() {
        store = store();
    }

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

    // Versions

    @Test
    final void versions_areDense() {
        History history = none("1");
        for (int version = 1; version <= 20; version++) {
            history = put("k" + version, history, verified(version));
            assertThat(stored("1")).isEqualTo(history);
            assertThat(stored("1").version()).isEqualTo(version);
        }
    }

    @Test
    final void longHistory_keepsItsOrder() {
        DatedEvent[] events =
                IntStream.range(0, 1_200).mapToObj(i -> verified(1_200 - i)).toArray(DatedEvent[]::new);
        History first = put("first", none("1"), events);
        History both = put("second", first, events);
        assertThat(stored("1")).isEqualTo(both);
        assertThat(store.page(SAMPANG, Optional.empty(), 5)).containsExactly(both);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 5})
    final void staleVersion_isRefused(int version) {
        History three = put("one", none("1"), verified(1), verified(2), verified(3));
        History stale = new History(id("1"), Collections.nCopies(version, verified(0)));
        assertThatThrownBy(() -> store.commit(Commits.of("two", stale, verified(4))))
                .isInstanceOfSatisfying(StaleVersionException.class, refused -> {
                    assertThat(refused.complaint()).isEqualTo(id("1").toString());
                    assertThat(refused.expected()).isEqualTo(version);
                });
        assertThat(stored("1")).isEqualTo(three);
    }

    @Test
    final void versionOfAComplaintThatIsNotThere_isRefused() {
        History imagined = new History(id("1"), List.of(verified(1)));
        assertThatThrownBy(() -> store.commit(Commits.of("one", imagined, verified(2))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.find(SAMPANG, List.of(id("1")))).isEmpty();
        assertThat(store.count(SAMPANG)).isZero();
    }

    // All or nothing

    @Test
    final void severalHistories_areStoredTogether() {
        History one = put("1");
        List<Append> appends = List.of(append(none("2"), verified(2)), append(one, verified(3)));
        commit("merge", appends);
        assertThat(store.find(SAMPANG, List.of(id("1"), id("2")))).isEqualTo(byId(appends));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "9"})
    final void oneStaleVersionAmongMany_keepsAllFromBeingStored(String stale) {
        History one = put("1");
        History gone = new History(id(stale), List.of(verified(7)));
        List<Append> appends =
                List.of(append(none("5"), verified(2)), append(gone, verified(2)), append(one, verified(2)));
        assertThatThrownBy(() -> commit("merge", appends)).isInstanceOf(StaleVersionException.class);
        assertThat(store.page(SAMPANG, Optional.empty(), 10)).containsExactly(one);
        assertThat(store.count(SAMPANG)).isEqualTo(1);
    }

    @Test
    final void refusedCommit_leavesItsKeyFree() {
        History one = put("1");
        assertThatThrownBy(() -> store.commit(Commits.of("k", none("1"), verified(2))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.commit(Commits.of(SAMPANG, "k", "another body", List.of(append(one, verified(2))))))
                .isEqualTo(CommitResult.COMMITTED);
        assertThat(stored("1")).isEqualTo(one.plus(List.of(verified(2))));
    }

    // Keys

    @Test
    final void sameKeyWithTheSameDigest_hasOneEffect() {
        Commit commit = Commits.of("k", none("1"), verified(1));
        assertThat(store.commit(commit)).isEqualTo(CommitResult.COMMITTED);
        assertThat(store.commit(commit)).isEqualTo(CommitResult.REPEATED);
        assertThat(store.commit(commit)).isEqualTo(CommitResult.REPEATED);
        assertThat(stored("1").events()).containsExactly(verified(1));
    }

    @Test
    final void sameKeyWithTheSameDigest_isAnsweredWhateverVersionsItNames() {
        History one = put("k", none("1"), verified(1));
        History two = put("l", one, verified(2));
        assertThat(store.commit(Commits.of("k", two, verified(3)))).isEqualTo(CommitResult.REPEATED);
        assertThat(store.commit(Commits.of("k", one, verified(3)))).isEqualTo(CommitResult.REPEATED);
        assertThat(store.commit(Commits.of("k", none("9"), verified(3)))).isEqualTo(CommitResult.REPEATED);
        assertThat(store.page(SAMPANG, Optional.empty(), 10)).containsExactly(two);
    }

    @Test
    final void sameKeyWithAnotherDigest_isRefused() {
        History one = put("k", none("1"), verified(1));
        Commit other = Commits.of(
                SAMPANG, "k", "another body", List.of(append(one, verified(2)), append(none("2"), verified(2))));
        assertThatThrownBy(() -> store.commit(other)).isInstanceOf(KeyReusedException.class);
        assertThat(store.page(SAMPANG, Optional.empty(), 10)).containsExactly(one);
    }

    @Test
    final void commitWithoutAppends_usesUpItsKey() {
        assertThat(store.commit(Commits.of(SAMPANG, "k", "nothing", List.of()))).isEqualTo(CommitResult.COMMITTED);
        assertThat(store.commit(Commits.of(SAMPANG, "k", "nothing", List.of()))).isEqualTo(CommitResult.REPEATED);
        assertThatThrownBy(() -> store.commit(Commits.of("k", none("1"), verified(1))))
                .isInstanceOf(KeyReusedException.class);
    }

    @Test
    final void keysThatCollationsConfuse_areDifferentKeys() {
        List<String> keys = List.of(
                "a", "A", "a ", " a", "\u00e4", "a\u0308", "\u00e1", "\uff41", "x".repeat(128), "x".repeat(127));
        for (int i = 0; i < keys.size(); i++) {
            assertThat(store.commit(Commits.of(SAMPANG, keys.get(i), "body " + i, List.of())))
                    .isEqualTo(CommitResult.COMMITTED);
        }
        for (int i = 0; i < keys.size(); i++) {
            assertThat(store.commit(Commits.of(SAMPANG, keys.get(i), "body " + i, List.of())))
                    .isEqualTo(CommitResult.REPEATED);
        }
    }

    // Regencies

    @Test
    final void regencies_shareNeitherIdsNorKeys() {
        History sampang = put("k", none("1"), verified(1));
        History bandung = History.none(ComplaintId.of(BANDUNG, "1"));
        assertThat(store.commit(Commits.of("k", bandung, verified(5), verified(6))))
                .isEqualTo(CommitResult.COMMITTED);
        assertThat(stored("1")).isEqualTo(sampang);
        assertThat(store.page(BANDUNG, Optional.empty(), 10))
                .containsExactly(bandung.plus(List.of(verified(5), verified(6))));
        assertThat(store.count(SAMPANG)).isEqualTo(1);
        assertThat(store.count(BANDUNG)).isEqualTo(1);
        assertThat(store.count(RegencyId.of("35.2"))).isZero();
    }

    @Test
    final void idOfAnotherRegency_looksUnknown() {
        put("1");
        assertThat(store.find(BANDUNG, List.of(id("1"), ComplaintId.of(BANDUNG, "1"))))
                .isEmpty();
        assertThat(store.find(SAMPANG, List.of(ComplaintId.of(BANDUNG, "1")))).isEmpty();
        assertThat(store.page(BANDUNG, Optional.empty(), 10)).isEmpty();
    }

    @Test
    final void regenciesThatDifferInCase_areDifferent() {
        ComplaintId upper = ComplaintId.of(RegencyId.of("LOCAL"), "1");
        store.commit(Commits.of("k", History.none(upper), verified(1)));
        assertThat(store.count(RegencyId.LOCAL)).isZero();
        assertThat(store.find(RegencyId.LOCAL, List.of(upper))).isEmpty();
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

    // Races

    @Test
    final void manyWritersOfOneComplaint_neverForkIt() throws Exception {
        int writers = 8;
        int each = 15;
        put("begin", none("1"), verified(0));
        race(writers, writer -> {
            for (int i = 0; i < each; i++) {
                int number = 1 + writer * each + i;
                insist("w" + number, () -> List.of(append(stored("1"), verified(number))));
            }
        });
        List<DatedEvent> expected = IntStream.rangeClosed(0, writers * each)
                .mapToObj(ComplaintStoreContract::verified)
                .toList();
        assertThat(stored("1").events()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    final void manyWritersOfOneNewComplaint_leaveOneWinner() throws Exception {
        List<CommitResult> won = Collections.synchronizedList(new ArrayList<>());
        for (int round = 0; round < 10; round++) {
            String value = "n" + round;
            won.clear();
            race(8, writer -> {
                try {
                    won.add(retried(Commits.of(value + "-" + writer, none(value), verified(writer))));
                } catch (StaleVersionException late) {
                    assertThat(late.expected()).isZero();
                }
            });
            assertThat(won).containsExactly(CommitResult.COMMITTED);
            assertThat(stored(value).version()).isEqualTo(1);
        }
    }

    @Test
    final void manyCallersWithOneKey_haveOneEffect() throws Exception {
        List<CommitResult> answers = Collections.synchronizedList(new ArrayList<>());
        for (int round = 0; round < 10; round++) {
            Commit commit = Commits.of("k" + round, none("c" + round), verified(round));
            answers.clear();
            race(8, caller -> answers.add(retried(commit)));
            assertThat(answers).hasSize(8).containsOnlyOnce(CommitResult.COMMITTED);
            assertThat(stored("c" + round).version()).isEqualTo(1);
        }
    }

    /** Each commit touches two complaints, in either order; their versions can only grow together. */
    @Test
    final void writersOfTwoComplaints_neitherTearNorBlockForEver() throws Exception {
        commit("begin", List.of(append(none("a"), verified(0)), append(none("b"), verified(0))));
        race(6, writer -> {
            for (int i = 0; i < 10; i++) {
                int number = 1 + writer * 10 + i;
                insist("w" + number, () -> {
                    List<Append> both = new ArrayList<>(
                            List.of(append(stored("a"), verified(number)), append(stored("b"), verified(number))));
                    if (writer % 2 == 1) {
                        Collections.reverse(both);
                    }
                    return both;
                });
            }
        });
        assertThat(stored("a").events()).hasSize(61).isEqualTo(stored("b").events());
    }

    /** A walk over the pages meets what was there all the while exactly once, and every history whole. */
    @Test
    final void readersBesideWriters_seeWholeHistories() throws Exception {
        commit(
                "import",
                IntStream.range(0, 40)
                        .mapToObj(i -> append(none("p" + (100 + i)), verified(0), verified(1)))
                        .toList());
        Set<ComplaintId> there = new HashSet<>();
        walk(7).forEach(history -> there.add(history.id()));
        race(4, part -> {
            for (int i = 0; i < 15; i++) {
                if (part % 2 == 0) {
                    String value = "p" + (100 + i) + "-" + part;
                    commit(value, List.of(append(none(value), verified(0), verified(1))));
                } else {
                    List<History> walked = walk(7);
                    assertThat(walked)
                            .extracting(History::id)
                            .doesNotHaveDuplicates()
                            .containsAll(there);
                    assertThat(walked)
                            .allSatisfy(
                                    history -> assertThat(history.events()).containsExactly(verified(0), verified(1)));
                }
            }
        });
    }

    // Everything at once

    /** Commits at random, right and wrong, answered by this store and by the simplest possible one alike. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    final void anyCommits_areAnsweredAsByTheModel(long seed) {
        ComplaintStore model = new InMemoryComplaintStore();
        SplittableRandom random = new SplittableRandom(seed);
        List<DatedEvent> events = EventSamples.all();
        Map<Object, Integer> answers = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            RegencyId regency = random.nextInt(4) == 0 ? BANDUNG : SAMPANG;
            List<Append> appends = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                if (random.nextInt(4) == 0) {
                    ComplaintId id = ComplaintId.of(regency, "c" + i);
                    History base = model.find(regency, List.of(id)).getOrDefault(id, History.none(id));
                    if (random.nextInt(12) == 0) {
                        base = random.nextBoolean() ? base.plus(List.of(events.get(0))) : History.none(id);
                    }
                    int from = random.nextInt(events.size() - 3);
                    appends.add(new Append(base, events.subList(from, from + 1 + random.nextInt(3))));
                }
            }
            Commit commit = Commits.of(regency, "k" + random.nextInt(300), "body " + random.nextInt(2), appends);
            Object expected = answer(model, commit);
            assertThat(answer(store, commit)).as("step %d", step).isEqualTo(expected);
            answers.merge(expected, 1, Integer::sum);
        }
        assertThat(answers).as("the random commits meet every answer").hasSize(4);
        for (RegencyId regency : List.of(SAMPANG, BANDUNG)) {
            assertThat(store.page(regency, Optional.empty(), 1_000))
                    .isEqualTo(model.page(regency, Optional.empty(), 1_000));
            assertThat(store.count(regency)).isEqualTo(model.count(regency));
        }
    }

    private static Object answer(ComplaintStore asked, Commit commit) {
        try {
            return asked.commit(commit);
        } catch (StaleVersionException | KeyReusedException refused) {
            return refused.getClass();
        }
    }

    // Help

    private static ComplaintId id(String value) {
        return ComplaintId.of(SAMPANG, value);
    }

    private static History none(String value) {
        return History.none(id(value));
    }

    /** An event that tells its number. */
    private static DatedEvent verified(int number) {
        return DatedEvent.of(TUESDAY.plusSeconds(number), number % 2 == 0 ? new Verified() : new FollowedUp());
    }

    private static DatedEvent disposed(String lead) {
        return DatedEvent.of(TUESDAY, Disposed.to(UnitName.of(lead)));
    }

    private static Append append(History base, DatedEvent... events) {
        return new Append(base, List.of(events));
    }

    private static Map<ComplaintId, History> byId(List<Append> appends) {
        Map<ComplaintId, History> histories = new HashMap<>();
        for (Append append : appends) {
            histories.put(append.base().id(), append.base().plus(append.events()));
        }
        return histories;
    }

    private void commit(String key, List<Append> appends) {
        assertThat(store.commit(Commits.of(SAMPANG, key, key, appends))).isEqualTo(CommitResult.COMMITTED);
    }

    private History put(String key, History base, DatedEvent... events) {
        assertThat(store.commit(Commits.of(key, base, events))).isEqualTo(CommitResult.COMMITTED);
        return base.plus(List.of(events));
    }

    private History put(String value) {
        return put("put " + value, none(value), verified(1));
    }

    private History stored(String value) {
        History history = store.find(SAMPANG, List.of(id(value))).get(id(value));
        if (history == null) {
            return fail("complaint " + value + " is not there");
        }
        return history;
    }

    private List<History> walk(int limit) {
        List<History> all = new ArrayList<>();
        Optional<ComplaintId> after = Optional.empty();
        while (true) {
            List<History> page = store.page(SAMPANG, after, limit);
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            for (History history : page) {
                after.ifPresent(last -> assertThat(history.id()).isGreaterThan(last));
                after = Optional.of(history.id());
                all.add(history);
            }
            if (page.size() < limit) {
                return all;
            }
        }
    }

    /** Reads, decides and commits until it takes effect, as a caller does. */
    private void insist(String key, Callable<List<Append>> decide) throws Exception {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            try {
                retried(Commits.of(SAMPANG, key, key, decide.call()));
                return;
            } catch (StaleVersionException late) {
                Thread.onSpinWait();
            }
        }
        fail("no commit in 10,000 attempts");
    }

    /** A store may fail for a moment, of a deadlock say; the same commit may then be tried again. */
    private CommitResult retried(Commit commit) {
        PortException last = new StoreUnavailableException("not tried");
        for (int attempt = 0; attempt < 50; attempt++) {
            try {
                return store.commit(commit);
            } catch (StoreUnavailableException failed) {
                last = failed;
            }
        }
        throw last;
    }

    private interface Part {
        void run(int number) throws Exception;
    }

    private static void race(int parts, Part part) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(parts);
        try {
            CountDownLatch start = new CountDownLatch(parts);
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < parts; number++) {
                int mine = number;
                running.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    part.run(mine);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        } finally {
            pool.shutdownNow();
        }
    }
}
