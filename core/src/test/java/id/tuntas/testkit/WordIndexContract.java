package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Append;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.FoundPage;
import id.tuntas.port.FoundPage.Place;
import id.tuntas.port.IndexedWords;
import id.tuntas.port.Reach;
import id.tuntas.port.WordIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link WordIndex} must hold. Whoever writes one inherits this class and gives it an empty store with its index. */
@Timeout(120)
public abstract class WordIndexContract {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final RegencyId BANDUNG = RegencyId.of("32.04");
    private static final Instant TUESDAY = EventSamples.TUESDAY;
    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum Kab. Sampang");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    private static final ReporterId REPORTER = ReporterId.of("r-1");
    private static final Reach ALL = new Reach.All();
    private static final Reach PUBLISHED = new Reach.Published();
    private static final DatedEvent VERIFIED = DatedEvent.of(TUESDAY, new Verified());

    private ComplaintStore store = new InMemoryComplaintStore();
    private WordIndex index = new InMemoryWordIndex(store);
    private int keys;

    /** For adapters' tests. */
    protected WordIndexContract() {}

    /**
     * A store to be filled; called once a test.
     *
     * @return an empty one
     */
    protected abstract ComplaintStore store();

    /**
     * The index to be tested; called once a test, after {@link #store()}.
     *
     * @return that of the store
     */
    protected abstract WordIndex index();

    @BeforeEach
    final void begin() {
        store = store();
        index = index();
    }

    private static ComplaintId id(String value) {
        return ComplaintId.of(SAMPANG, value);
    }

    private int store(ComplaintId id) {
        History base = store.find(id.regency(), List.of(id)).getOrDefault(id, History.none(id));
        keys++;
        store.commit(Commits.of("key " + keys, base, VERIFIED));
        return base.version() + 1;
    }

    private IndexedWords.Builder entry(ComplaintId id, String... published) {
        return IndexedWords.builder()
                .id(id)
                .version(store(id))
                .receivedAt(TUESDAY)
                .addPublished(published);
    }

    private void put(IndexedWords entry) {
        assertThat(index.put(entry.id().regency(), List.of(entry))).isEqualTo(1);
    }

    private List<String> found(Reach reach, String... words) {
        return ids(index.find(SAMPANG, reach, Set.of(words), Optional.empty(), 50));
    }

    private static List<String> ids(FoundPage page) {
        return page.places().stream().map(place -> place.id().value()).toList();
    }

    private List<Place> walk(WordIndex in, Reach reach, Set<String> words, int limit) {
        List<Place> all = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        do {
            FoundPage page = in.find(SAMPANG, reach, words, after, limit);
            assertThat(page.places()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.places());
            after = page.next();
            assertThat(after.isEmpty() || page.places().size() == limit).isTrue();
        } while (after.isPresent());
        return all;
    }

    @Test
    final void complaint_isFoundByAllOfTheWords() {
        put(entry(id("1"), "jalan", "lubang", "pasar").build());
        put(entry(id("2"), "jalan", "lampu").addWithheld("lubang").build());

        assertThat(found(ALL, "jalan")).containsExactly("1", "2");
        assertThat(found(ALL, "lubang", "jalan")).containsExactly("1", "2");
        assertThat(found(ALL, "jalan", "pasar")).containsExactly("1");
        assertThat(found(ALL, "jalan", "sampah")).isEmpty();
        assertThat(found(ALL, "jala")).isEmpty();
        assertThat(found(ALL, "Jalan")).isEmpty();
    }

    @Test
    final void thePublic_findsWhatIsPublished() {
        put(entry(id("1"), "jalan").addWithheld("lubang").build());
        put(entry(id("2")).addWithheld("jalan", "lubang").build());

        assertThat(found(PUBLISHED, "jalan")).containsExactly("1");
        assertThat(found(PUBLISHED, "lubang")).isEmpty();
        assertThat(found(PUBLISHED, "jalan", "lubang")).isEmpty();
        assertThat(found(PUBLISHED, "lubang", "jalan")).isEmpty();
    }

    @Test
    final void aUnit_findsWhatIsWithIt_underAnyOfItsNames() {
        put(entry(id("1"), "jalan").addUnits(ROADS).addWithheld("lubang").build());
        put(entry(id("2"), "jalan").addUnits(HEALTH, ROADS).build());
        put(entry(id("3"), "jalan").build());
        put(entry(id("4"), "jalan").addUnits(UnitName.of("DPU")).build());

        Reach spelled = new Reach.OfUnit(Set.of(UnitName.of("DINAS PEKERJAAN UMUM Kabupaten Sampang")));
        assertThat(found(spelled, "jalan")).containsExactly("1", "2");
        assertThat(found(spelled, "jalan", "lubang")).containsExactly("1");
        assertThat(found(new Reach.OfUnit(Set.of(HEALTH)), "jalan")).containsExactly("2");
        assertThat(found(new Reach.OfUnit(Set.of(ROADS, UnitName.of("DPU"))), "jalan"))
                .containsExactly("1", "2", "4");
        assertThat(found(new Reach.OfUnit(Set.of(UnitName.of("Dinas Sosial"))), "jalan"))
                .isEmpty();
    }

    @Test
    final void aReporter_findsTheirOwn() {
        put(entry(id("1"), "jalan").reporter(REPORTER).addWithheld("lubang").build());
        put(entry(id("2"), "jalan").reporter(ReporterId.of("r-2")).build());
        put(entry(id("3"), "jalan").addUnits(UnitName.of("r-1")).build());

        assertThat(found(new Reach.OfReporter(REPORTER), "jalan")).containsExactly("1");
        assertThat(found(new Reach.OfReporter(REPORTER), "lubang")).containsExactly("1");
        assertThat(found(new Reach.OfReporter(ReporterId.of("r-3")), "jalan")).isEmpty();
        assertThat(found(new Reach.OfUnit(Set.of(UnitName.of("r-1"))), "jalan")).containsExactly("3");
    }

    @Test
    final void theNewest_comesFirst() {
        put(entry(id("1"), "jalan").receivedAt(Optional.empty()).build());
        put(entry(id("2"), "jalan").receivedAt(TUESDAY.plusNanos(1_000)).build());
        put(entry(id("4"), "jalan").receivedAt(TUESDAY.plusNanos(999)).build());
        put(entry(id("3"), "jalan").receivedAt(TUESDAY).build());
        put(entry(id("5"), "jalan")
                .receivedAt(TUESDAY.plus(Duration.ofDays(3_650)))
                .build());

        assertThat(found(ALL, "jalan")).containsExactly("5", "2", "3", "4", "1");
        assertThat(walk(index, ALL, Set.of("jalan"), 2))
                .containsExactly(
                        new Place(Optional.of(TUESDAY.plus(Duration.ofDays(3_650))), id("5")),
                        new Place(Optional.of(TUESDAY.plusNanos(1_000)), id("2")),
                        new Place(Optional.of(TUESDAY), id("3")),
                        new Place(Optional.of(TUESDAY), id("4")),
                        new Place(Optional.empty(), id("1")));
    }

    @Test
    final void whatIsPutAnew_replacesWhatWasThere() {
        put(entry(id("1"), "jalan", "lubang")
                .addWithheld("pasar")
                .addUnits(ROADS)
                .build());
        put(entry(id("1"), "jalan", "pasar")
                .addWithheld("lampu", "lubang")
                .addUnits(HEALTH)
                .receivedAt(TUESDAY.minusSeconds(1))
                .build());

        assertThat(found(PUBLISHED, "jalan")).containsExactly("1");
        assertThat(found(PUBLISHED, "pasar")).containsExactly("1");
        assertThat(found(PUBLISHED, "lubang")).isEmpty();
        assertThat(found(ALL, "lubang", "lampu")).containsExactly("1");
        assertThat(found(new Reach.OfUnit(Set.of(ROADS)), "jalan")).isEmpty();
        assertThat(found(new Reach.OfUnit(Set.of(HEALTH)), "jalan")).containsExactly("1");
        put(entry(id("1")).build());
        assertThat(found(ALL, "jalan")).isEmpty();
    }

    @Test
    final void eachCommit_makesAComplaintUnread() {
        store(id("2"));
        IndexedWords.Builder one = entry(id("1"), "jalan");
        assertThat(index.unread(SAMPANG, Optional.empty(), 10)).containsExactly(id("1"), id("2"));
        assertThat(index.unread(SAMPANG, Optional.empty(), 1)).containsExactly(id("1"));
        assertThat(index.unread(SAMPANG, Optional.of(id("1")), 10)).containsExactly(id("2"));

        put(one.build());
        assertThat(index.unread(SAMPANG, Optional.empty(), 10)).containsExactly(id("2"));
        store(id("1"));
        assertThat(index.unread(SAMPANG, Optional.empty(), 10)).containsExactly(id("1"), id("2"));
        assertThat(found(ALL, "jalan")).containsExactly("1");
    }

    @Test
    final void entriesOfAnotherVersion_arePassedOver() {
        IndexedWords old = entry(id("1"), "lama").build();
        IndexedWords now = entry(id("1"), "baru").build();
        IndexedWords other = entry(id("2"), "baru").build();
        IndexedWords unknown = IndexedWords.builder()
                .id(id("3"))
                .version(1)
                .addPublished("baru")
                .build();

        assertThat(index.put(SAMPANG, List.of(old, other, unknown))).isEqualTo(1);
        assertThat(found(ALL, "lama")).isEmpty();
        put(now);
        assertThat(index.put(SAMPANG, List.of(now))).isZero();
        assertThat(index.put(SAMPANG, List.of(old))).isZero();
        assertThat(found(ALL, "baru")).containsExactly("1", "2");
        assertThat(found(ALL, "lama")).isEmpty();
    }

    @Test
    final void whatIsForgotten_isGoneAtOnce_andUnread() {
        IndexedWords entry = entry(id("1"), "jalan").addUnits(ROADS).build();
        put(entry);
        index.forget(id("1"));
        index.forget(id("2"));

        assertThat(found(ALL, "jalan")).isEmpty();
        assertThat(index.unread(SAMPANG, Optional.empty(), 10)).containsExactly(id("1"));
        put(entry);
        assertThat(found(ALL, "jalan")).containsExactly("1");
    }

    @Test
    final void anotherRegency_findsNothing() {
        ComplaintId theirs = ComplaintId.of(BANDUNG, "1");
        put(entry(theirs, "jalan").addUnits(ROADS).build());
        put(entry(id("2"), "jalan").build());

        assertThat(found(ALL, "jalan")).containsExactly("2");
        assertThat(found(new Reach.OfUnit(Set.of(ROADS)), "jalan")).isEmpty();
        assertThat(index.unread(BANDUNG, Optional.empty(), 10)).isEmpty();
        index.forget(id("1"));
        assertThat(ids(index.find(BANDUNG, ALL, Set.of("jalan"), Optional.empty(), 50)))
                .containsExactly("1");
    }

    @Test
    final void anyWord_isTakenAsItIs() {
        String longest = "a".repeat(IndexedWords.LONGEST_WORD);
        String[] words = {
            longest,
            "\u540d",
            "\uffe1",
            "\ue000",
            "a\ue000",
            new String(Character.toChars(0x10ffff)),
            "05",
            "5",
            "%",
            "_",
            "'",
            "\\",
            "\ud800"
        };
        put(entry(id("1"), words).build());
        put(entry(id("2"), "a".repeat(IndexedWords.LONGEST_WORD - 1)).build());

        for (String word : words) {
            assertThat(found(ALL, word)).as("a word of %d", word.length()).containsExactly("1");
        }
    }

    @Test
    final void whatIsOutOfRange_isRefused() {
        IndexedWords entry = entry(id("1"), "jalan").build();
        Set<String> jalan = Set.of("jalan");
        Set<String> many = Set.copyOf(IntStream.rangeClosed(0, WordIndex.MOST_WORDS)
                .mapToObj(Integer::toString)
                .toList());
        List.<Runnable>of(
                        () -> index.find(SAMPANG, ALL, jalan, Optional.empty(), 0),
                        () -> index.find(SAMPANG, ALL, jalan, Optional.empty(), WordIndex.LONGEST_PAGE + 1),
                        () -> index.find(SAMPANG, ALL, Set.of(), Optional.empty(), 1),
                        () -> index.find(SAMPANG, ALL, many, Optional.empty(), 1),
                        () -> index.find(SAMPANG, ALL, Set.of("jalan raya"), Optional.empty(), 1),
                        () -> index.unread(SAMPANG, Optional.empty(), 0),
                        () -> index.unread(SAMPANG, Optional.empty(), WordIndex.LONGEST_PAGE + 1),
                        () -> index.put(BANDUNG, List.of(entry)),
                        () -> index.put(SAMPANG, List.of(entry, entry)))
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(InvalidValueException.class));
    }

    /** More complaints than are looked through at a time, against the model. */
    @Test
    final void amongMany_findsWhatTheModelFinds() {
        SplittableRandom random = new SplittableRandom(42);
        int many = 2_600;
        List<ComplaintId> ids =
                IntStream.range(0, many).mapToObj(i -> id(Integer.toString(i))).toList();
        store.commit(Commits.of(
                SAMPANG,
                "many",
                "many",
                ids.stream()
                        .map(id -> new Append(History.none(id), List.of(VERIFIED)))
                        .toList()));
        List<IndexedWords> entries = new ArrayList<>();
        for (ComplaintId id : ids) {
            IndexedWords.Builder entry = IndexedWords.builder()
                    .id(id)
                    .version(1)
                    .addPublished("jalan")
                    .receivedAt(TUESDAY.plusSeconds(random.nextInt(1_000)));
            if (random.nextInt(3) == 0) {
                entry.addPublished("lubang");
            } else if (random.nextInt(2) == 0) {
                entry.addWithheld("lubang");
            }
            if (random.nextInt(20) == 0) {
                entry.addPublished("pasar").addUnits(ROADS);
            }
            entries.add(entry.build());
        }
        Collections.shuffle(entries, new java.util.Random(1));
        InMemoryWordIndex model = new InMemoryWordIndex(store);
        for (int from = 0; from < many; from += WordIndex.LONGEST_PAGE) {
            List<IndexedWords> some = entries.subList(from, Math.min(many, from + WordIndex.LONGEST_PAGE));
            assertThat(index.put(SAMPANG, some)).isEqualTo(some.size());
            model.put(SAMPANG, some);
        }

        for (Reach reach : List.of(ALL, PUBLISHED, new Reach.OfUnit(Set.of(ROADS)))) {
            for (Set<String> words : List.of(
                    Set.of("jalan"), Set.of("jalan", "lubang"), Set.of("lubang", "pasar"), Set.of("jalan", "sawah"))) {
                assertThat(walk(index, reach, words, 70))
                        .as("%s %s", reach, words)
                        .isEqualTo(walk(model, reach, words, 200));
            }
        }
    }
}
