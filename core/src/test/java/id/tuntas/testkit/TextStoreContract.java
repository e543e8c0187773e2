package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StoredText;
import id.tuntas.port.StoredText.Erased;
import id.tuntas.port.StoredText.Kept;
import id.tuntas.port.TamperedException;
import id.tuntas.port.TextStore;
import id.tuntas.port.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link TextStore} must hold. Whoever writes one inherits this class, gives it an empty store and a way to change
 * what lies in it, and is done when it is green:
 *
 * <pre>{@code
 * class MyTextStoreTest extends TextStoreContract {
 *     @Override
 *     protected Rig rig() {
 *         MyDatabase database = emptyDatabase();
 *         return new Rig(new MyTextStore(database), database::overwriteText);
 *     }
 * }
 * }</pre>
 */
@Timeout(120)
public abstract class TextStoreContract {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final RegencyId BANDUNG = RegencyId.of("32.04");
    private static final String MARKER = "Fulan-3527000000000001";

    private final SeededIds ids = new SeededIds(1);
    private TextStore store = new InMemoryTextStore();
    private BiConsumer<RegencyId, String> tamper = (regency, id) -> {};

    /** For adapters' tests. */
    protected TextStoreContract() {}

    /**
     * A store under test.
     *
     * @param store an empty one that shares nothing with those of other tests
     * @param tamper changes the words of an id where they lie, past the store
     */
    public record Rig(TextStore store, BiConsumer<RegencyId, String> tamper) {}

    /**
     * A store to be tested; called once a test, and once a try of a property.
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
        SaltedText title = text("t", "Jalan \u201crusak\u201d \ud83d\udea7\r\n di depan pasar ");
        assertThat(store.put(SAMPANG, List.of(title))).containsExactly(title.ref());
        assertThat(read(title.ref())).containsExactly(Map.entry(title.ref(), new Kept(title.words())));
    }

    @Property(tries = 100)
    final void anyWords_comeBackAsTheyWere(@ForAll @Size(max = 20) List<@StringLength(max = 50) String> drawn) {
        begin();
        List<SaltedText> texts = new ArrayList<>();
        Map<TextRef, StoredText> expected = new HashMap<>();
        for (String each : drawn) {
            String words = "x" + each.replaceAll("[\\x00\\p{Cs}]", "");
            SaltedText text = text("t" + texts.size(), words);
            texts.add(text);
            expected.put(text.ref(), new Kept(Words.of(words)));
        }
        assertThat(store.put(SAMPANG, texts))
                .isEqualTo(texts.stream().map(SaltedText::ref).toList());
        assertThat(store.read(SAMPANG, expected.keySet())).isEqualTo(expected);
    }

    @Test
    final void longestWords_fit() {
        SaltedText longest = text("t", "\u4e2d".repeat(Words.LONGEST));
        store.put(SAMPANG, List.of(longest));
        assertThat(read(longest.ref())).containsValue(new Kept(longest.words()));
    }

    @Test
    final void manyTexts_areReadInOneGo() {
        List<SaltedText> texts = IntStream.range(0, 1_500)
                .mapToObj(i -> text("t" + i, "isi " + i))
                .toList();
        store.put(SAMPANG, texts);
        List<TextRef> refs = texts.stream().map(SaltedText::ref).toList();
        assertThat(store.read(SAMPANG, refs)).hasSize(1_500).containsOnlyKeys(refs);
    }

    @Test
    final void nothing_isPutReadAndErased() {
        assertThat(store.put(SAMPANG, List.of())).isEmpty();
        assertThat(store.read(SAMPANG, List.of())).isEmpty();
        store.erase(SAMPANG, List.of());
    }

    @Test
    final void unknownTexts_areAbsent() {
        SaltedText known = put("t", "isi");
        TextRef otherKind = new TextRef(TextKind.TITLE, "t", known.ref().digest());
        assertThat(read(text("u", "isi").ref(), known.ref(), otherKind)).containsOnlyKeys(known.ref());
    }

    @Test
    final void sameWordsUnderTheSameId_keepTheirFirstSalt() {
        SaltedText first = put("t", "isi");
        SaltedText again = text("t", "isi");
        assertThat(again.ref()).isNotEqualTo(first.ref());
        assertThat(store.put(SAMPANG, List.of(again, text("u", "lain"))).get(0)).isEqualTo(first.ref());
        assertThat(store.put(SAMPANG, List.of(first))).containsExactly(first.ref());
        assertThat(read(first.ref())).containsValue(new Kept(first.words()));
    }

    @Test
    final void otherWordsUnderTheSameId_areRefusedWithAllThatCameAlong() {
        SaltedText first = put("t", "isi");
        SaltedText beside = text("a", "judul");
        assertThatThrownBy(() -> store.put(SAMPANG, List.of(beside, text("t", MARKER))))
                .isInstanceOfSatisfying(
                        IdReusedException.class,
                        refused -> assertThat(refused.id()).isEqualTo("t"))
                .hasMessageNotContaining(MARKER);
        SaltedText otherKind = SaltedText.of(TextKind.TITLE, "t", first.words(), first.salt());
        assertThatThrownBy(() -> store.put(SAMPANG, List.of(otherKind))).isInstanceOf(IdReusedException.class);
        assertThat(read(first.ref(), beside.ref())).containsOnlyKeys(first.ref());
    }

    @Test
    final void oneIdTwiceInOneGo_isACallersBug() {
        assertThatThrownBy(() -> store.put(SAMPANG, List.of(text("t", "a"), text("t", "a"))))
                .isInstanceOf(InvalidValueException.class);
        assertThat(store.put(SAMPANG, List.of(text("t", "b")))).hasSize(1);
    }

    @Test
    final void erasedWords_areGoneForGood() {
        SaltedText gone = put("t", "isi");
        SaltedText stays = put("u", "isi");
        store.erase(SAMPANG, List.of(gone.ref(), text("v", "isi").ref()));
        store.erase(SAMPANG, List.of(gone.ref()));
        assertThat(read(gone.ref(), stays.ref()))
                .isEqualTo(Map.of(gone.ref(), new Erased(), stays.ref(), new Kept(stays.words())));
        assertThat(store.put(SAMPANG, List.of(gone))).containsExactly(gone.ref());
        assertThat(read(gone.ref())).containsValue(new Erased());
        assertThatThrownBy(() -> store.put(SAMPANG, List.of(text("t", "isi")))).isInstanceOf(IdReusedException.class);
        assertThat(read(gone.ref())).containsValue(new Erased());
    }

    @Test
    final void erasingByAnotherReference_erasesNothing() {
        SaltedText stays = put("t", "isi");
        store.erase(SAMPANG, List.of(text("t", "isi").ref()));
        store.erase(
                SAMPANG, List.of(new TextRef(TextKind.TITLE, "t", stays.ref().digest())));
        assertThat(read(stays.ref())).containsValue(new Kept(stays.words()));
    }

    @Test
    final void wordsThatWereChangedWhereTheyLie_areNotGivenOut() {
        SaltedText changed = put("t", MARKER);
        SaltedText beside = put("u", "isi");
        tamper.accept(SAMPANG, "t");
        assertThatThrownBy(() -> read(beside.ref(), changed.ref()))
                .isInstanceOfSatisfying(
                        TamperedException.class, found -> assertThat(found.id()).isEqualTo("t"))
                .hasMessageNotContaining(MARKER);
        assertThat(read(beside.ref())).containsValue(new Kept(beside.words()));
    }

    @Test
    final void referenceWithAnotherDigest_getsNoWords() {
        put("t", MARKER);
        assertThatThrownBy(() -> read(text("t", MARKER).ref()))
                .isInstanceOf(TamperedException.class)
                .hasMessageNotContaining(MARKER);
    }

    @Test
    final void idOfAnotherRegency_looksUnknown() {
        SaltedText theirs = put("t", "isi");
        assertThat(store.read(BANDUNG, List.of(theirs.ref()))).isEmpty();
        store.erase(BANDUNG, List.of(theirs.ref()));
        assertThat(read(theirs.ref())).containsValue(new Kept(theirs.words()));
        SaltedText ours = text("t", "lain");
        assertThat(store.put(BANDUNG, List.of(ours))).containsExactly(ours.ref());
        assertThat(read(theirs.ref())).containsValue(new Kept(theirs.words()));
    }

    @Test
    final void idsThatDifferInCase_areDifferent() {
        SaltedText lower = put("t", "kecil");
        SaltedText upper = put("T", "besar");
        assertThat(read(lower.ref(), upper.ref()))
                .isEqualTo(Map.of(lower.ref(), new Kept(lower.words()), upper.ref(), new Kept(upper.words())));
    }

    private SaltedText text(String id, String words) {
        return SaltedText.of(TextKind.BODY, id, Words.of(words), ids.nextSalt());
    }

    private SaltedText put(String id, String words) {
        SaltedText text = text(id, words);
        store.put(SAMPANG, List.of(text));
        return text;
    }

    private Map<TextRef, StoredText> read(TextRef... refs) {
        return store.read(SAMPANG, List.of(refs));
    }
}
