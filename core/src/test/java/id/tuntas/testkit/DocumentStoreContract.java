package id.tuntas.testkit;

import static id.tuntas.testkit.Events.WIB;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.desk.Progress;
import id.tuntas.desk.RaporQuestion;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Validity;
import id.tuntas.exchange.json.PolicyJson;
import id.tuntas.exchange.json.RaporJson;
import id.tuntas.exchange.json.RaporSnapshotJson;
import id.tuntas.exchange.json.StoredSnapshot;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Document;
import id.tuntas.port.DocumentKey;
import id.tuntas.port.DocumentKind;
import id.tuntas.port.DocumentStore;
import id.tuntas.port.DocumentVersion;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.TamperedException;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link DocumentStore} must hold. Whoever writes one inherits this class, gives it an empty store and a way to
 * change what lies in it, and is done when it is green:
 *
 * <pre>{@code
 * class MyDocumentStoreTest extends DocumentStoreContract {
 *     @Override
 *     protected Rig rig() {
 *         MyDatabase database = emptyDatabase();
 *         return new Rig(new MyDocumentStore(database), database::overwriteDocument);
 *     }
 * }
 * }</pre>
 */
@Timeout(120)
public abstract class DocumentStoreContract {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final RegencyId BANDUNG = RegencyId.of("32.04");
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);
    private static final Validity SINCE_TUESDAY = Validity.since(TUESDAY);
    private static final int CALLERS = 8;

    private DocumentStore store = new InMemoryDocumentStore();
    private BiConsumer<RegencyId, DocumentKey> tamper = (regency, key) -> {};

    /** For adapters' tests. */
    protected DocumentStoreContract() {}

    /**
     * A store under test.
     *
     * @param store an empty one that shares nothing with those of other tests
     * @param tamper changes a bit of the bytes of a version where they lie, past the store
     */
    public record Rig(DocumentStore store, BiConsumer<RegencyId, DocumentKey> tamper) {}

    /**
     * A store to be tested; called once a test.
     *
     * @return an empty one
     */
    protected abstract Rig rig();

    @BeforeEach
    final void begin() {
        Rig rig = rig();
        store = rig.store();
        tamper = rig.tamper();
    }

    @Test
    final void whatWasPut_isRead() {
        Document rules = document("1", SINCE_TUESDAY, "{\"a\": \"\u201crusak\u201d \ud83d\udea7\"}");
        store.put(SAMPANG, rules);
        assertThat(store.read(SAMPANG, rules.about().key())).contains(rules);
        assertThat(versions()).containsExactly(rules.about());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 131_072, 5_000_000})
    final void anyBytes_comeBackAsTheyWere(int length) {
        byte[] bytes = new byte[length];
        new SplittableRandom(length).nextBytes(bytes);
        Document large = Document.of(key("1"), Validity.ALWAYS, bytes);
        store.put(SAMPANG, large);
        assertThat(store.read(SAMPANG, key("1"))).contains(large);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-03-05", "2024-03-05/", "/2024-03-05", "0001-01-01/9999-12-31"})
    final void anyValidity_comesBackAsItWas(String days) {
        String[] parts = (days + "/").split("/", -1);
        Document document = document("1", new Validity(day(parts[0]), day(parts[1])), "{}");
        store.put(SAMPANG, document);
        assertThat(versions()).containsExactly(document.about());
        assertThat(store.read(SAMPANG, key("1"))).contains(document);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @Test
    final void sameVersionAgain_isKeptOnce() {
        Document document = document("1", SINCE_TUESDAY, "{}");
        store.put(SAMPANG, document);
        store.put(SAMPANG, document("1", SINCE_TUESDAY, "{}"));
        assertThat(versions()).containsExactly(document.about());
    }

    @Test
    final void versionThatIsThere_neverChanges() {
        Document first = document("1", SINCE_TUESDAY, "{}");
        store.put(SAMPANG, first);
        assertThatThrownBy(() -> store.put(SAMPANG, document("1", SINCE_TUESDAY, "{ }")))
                .isInstanceOfSatisfying(
                        IdReusedException.class,
                        refused -> assertThat(refused.id()).isEqualTo("RULE_BOOK rute-sampang 1"));
        assertThatThrownBy(() -> store.put(SAMPANG, document("1", Validity.ALWAYS, "{}")))
                .isInstanceOf(IdReusedException.class);
        assertThatThrownBy(() -> store.put(SAMPANG, document("1", Validity.between(TUESDAY, TUESDAY), "{}")))
                .isInstanceOf(IdReusedException.class);
        assertThat(store.read(SAMPANG, key("1"))).contains(first);
        assertThat(versions()).containsExactly(first.about());
    }

    @Test
    final void whatIsNotKnown_isAbsent() {
        store.put(SAMPANG, document("1", SINCE_TUESDAY, "{}"));
        assertThat(store.read(SAMPANG, key("2"))).isEmpty();
        assertThat(store.read(SAMPANG, new DocumentKey(DocumentKind.CALENDAR, "rute-sampang", "1")))
                .isEmpty();
        assertThat(store.versions(SAMPANG, DocumentKind.CALENDAR, "rute-sampang"))
                .isEmpty();
        assertThat(store.versions(SAMPANG, DocumentKind.RULE_BOOK, "rute")).isEmpty();
        assertThat(store.validOn(SAMPANG, DocumentKind.RULE_BOOK, "rute", TUESDAY))
                .isEmpty();
    }

    @Test
    final void documentOfAnotherRegency_looksUnknown() {
        Document theirs = document("1", SINCE_TUESDAY, "{}");
        store.put(SAMPANG, theirs);
        assertThat(store.read(BANDUNG, key("1"))).isEmpty();
        assertThat(store.versions(BANDUNG, DocumentKind.RULE_BOOK, "rute-sampang"))
                .isEmpty();
        Document ours = document("1", SINCE_TUESDAY, "{\"b\": 1}");
        store.put(BANDUNG, ours);
        assertThat(store.read(BANDUNG, key("1"))).contains(ours);
        assertThat(store.read(SAMPANG, key("1"))).contains(theirs);
    }

    @Test
    final void namesThatDifferInCaseOrInABlank_areDifferent() {
        List<String> names = List.of("v 1", "V 1", "v  1", "v1", "\u00e4", "a\u0308", "\uff21", "\ud83d\ude00");
        for (String name : names) {
            store.put(SAMPANG, document(name, Validity.ALWAYS, "\"" + name + "\""));
        }
        for (String name : names) {
            assertThat(store.read(SAMPANG, key(name))).contains(document(name, Validity.ALWAYS, "\"" + name + "\""));
        }
        assertThat(versions()).extracting(version -> version.key().version()).isEqualTo(names);
    }

    @Test
    final void longestNames_fit() {
        String longest = "\uff21".repeat(DocumentKey.LONGEST);
        Document document =
                Document.of(new DocumentKey(DocumentKind.SLA_POLICY, longest, longest), SINCE_TUESDAY, bytes("{}"));
        store.put(SAMPANG, document);
        assertThat(store.read(SAMPANG, document.about().key())).contains(document);
    }

    @Test
    final void versionOfADay_isTheOneThatBeganLast() {
        Document first = document("1", Validity.ALWAYS, "{}");
        Document second = document("2", SINCE_TUESDAY, "{}");
        store.put(SAMPANG, second);
        store.put(SAMPANG, first);
        store.put(SAMPANG, document("3", Validity.between(TUESDAY.plusDays(1), TUESDAY.plusDays(2)), "{}"));
        assertThat(versions()).extracting(version -> version.key().version()).containsExactly("2", "1", "3");
        assertThat(on(TUESDAY.minusDays(1))).isEqualTo("1");
        assertThat(on(TUESDAY)).isEqualTo("2");
        assertThat(on(TUESDAY.plusDays(1))).isEqualTo("3");
        assertThat(on(TUESDAY.plusDays(2))).isEqualTo("3");
        assertThat(on(TUESDAY.plusDays(3))).isEqualTo("2");
        store.put(SAMPANG, document("2a", SINCE_TUESDAY, "{\"corrected\": true}"));
        assertThat(on(TUESDAY)).isEqualTo("2a");
    }

    private String on(LocalDate day) {
        return store.validOn(SAMPANG, DocumentKind.RULE_BOOK, "rute-sampang", day)
                .map(version -> version.key().version())
                .orElse("none");
    }

    @Test
    final void bytesThatWereChangedWhereTheyLie_areNotGivenOut() {
        Document changed = document("1", SINCE_TUESDAY, "{\"a\": 1}");
        Document beside = document("2", SINCE_TUESDAY, "{\"a\": 2}");
        store.put(SAMPANG, changed);
        store.put(SAMPANG, beside);
        tamper.accept(SAMPANG, key("1"));
        assertThatThrownBy(() -> store.read(SAMPANG, key("1")))
                .isInstanceOfSatisfying(
                        TamperedException.class, found -> assertThat(found.id()).isEqualTo("RULE_BOOK rute-sampang 1"));
        assertThat(store.read(SAMPANG, key("2"))).contains(beside);
    }

    /** Whoever is faster keeps it, and everybody else learns that it stands for something else. */
    @Test
    final void oneVersionPutByManyAtOnce_isThatOfOne() throws Exception {
        List<String> answers = atOnce(number -> {
            try {
                store.put(SAMPANG, document("1", SINCE_TUESDAY, "{\"by\": " + number + "}"));
                return "kept";
            } catch (IdReusedException late) {
                return "late";
            }
        });
        assertThat(answers).hasSize(CALLERS).containsOnlyOnce("kept");
        assertThat(versions()).hasSize(1);
    }

    @Test
    final void manyVersionsPutAtOnce_areAllKept() throws Exception {
        atOnce(number -> {
            store.put(SAMPANG, document("v" + number, SINCE_TUESDAY, "{\"by\": " + number + "}"));
            return "kept";
        });
        assertThat(versions())
                .extracting(version -> version.key().version())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, CALLERS)
                        .mapToObj(number -> "v" + number)
                        .toList());
        List<DocumentVersion> again = versions();
        assertThat(versions()).isEqualTo(again);
    }

    private interface Caller {
        String call(int number) throws Exception;
    }

    private static List<String> atOnce(Caller caller) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                int number = i;
                calls.add(() -> caller.call(number));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> each : pool.invokeAll(calls)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    final void policy_isReadAsItWas() {
        SlaPolicy policy = SlaPolicy.PERMENPAN_62_2018;
        DocumentKey key = new DocumentKey(DocumentKind.SLA_POLICY, policy.id(), policy.version());
        store.put(
                SAMPANG, Document.of(key, Validity.since(LocalDate.of(2018, 12, 31)), bytes(PolicyJson.write(policy))));
        Document kept = store.read(SAMPANG, key).orElseThrow();
        assertThat(PolicyJson.read(new String(kept.bytes(), UTF_8))).isEqualTo(policy);
    }

    /** A rapor that was kept comes out the same when it is drawn up again, and a complaint more shows. */
    @Test
    final void raporThatWasKept_canBeVerified() {
        ComplaintStore complaints = new InMemoryComplaintStore();
        submit(complaints, "1");
        Rapor rapor = drawUp(complaints);
        DocumentKey key = new DocumentKey(DocumentKind.RAPOR, "rapor", "2024-03-05");
        store.put(
                SAMPANG,
                Document.of(
                        key, Validity.between(TUESDAY, TUESDAY), RaporJson.bytes(rapor, List.of(), Locale.ENGLISH)));
        StoredSnapshot kept = RaporSnapshotJson.read(
                new String(store.read(SAMPANG, key).orElseThrow().bytes(), UTF_8));
        assertThat(kept.isUntouched()).isTrue();
        assertThat(kept.snapshot().differences(snapshot(complaints))).isEmpty();
        submit(complaints, "2");
        assertThat(kept.snapshot().differences(snapshot(complaints))).isNotEmpty();
    }

    private static void submit(ComplaintStore complaints, String id) {
        complaints.commit(Commits.of(
                "k" + id,
                History.none(ComplaintId.of(SAMPANG, id)),
                DatedEvent.of(EventSamples.TUESDAY, new Verified())));
    }

    private static RaporSnapshot snapshot(ComplaintStore complaints) {
        return RaporSnapshotJson.of(drawUp(complaints));
    }

    private static Rapor drawUp(ComplaintStore complaints) {
        SlaCalculator calculator = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB));
        return new DrawUpRapor(complaints, calculator, Directory.empty())
                .drawUp(
                        SAMPANG,
                        RaporQuestion.LATEST,
                        ScorecardTerms.builder().zone(WIB).build(),
                        Progress.NONE);
    }

    private static DocumentKey key(String version) {
        return new DocumentKey(DocumentKind.RULE_BOOK, "rute-sampang", version);
    }

    private static Document document(String version, Validity validity, String json) {
        return Document.of(key(version), validity, bytes(json));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }

    private List<DocumentVersion> versions() {
        return store.versions(SAMPANG, DocumentKind.RULE_BOOK, "rute-sampang");
    }
}
