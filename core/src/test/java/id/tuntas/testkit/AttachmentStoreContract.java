package id.tuntas.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Attachment.Purpose;
import id.tuntas.complaint.MediaTypes;
import id.tuntas.port.AttachmentStore;
import id.tuntas.port.Deposit;
import id.tuntas.port.Deposit.CutOff;
import id.tuntas.port.Deposit.Kept;
import id.tuntas.port.Deposit.TooLarge;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.TamperedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link AttachmentStore} must hold. Whoever writes one inherits this class, gives it an empty store and a way to
 * change what lies in it, and is done when it is green:
 *
 * <pre>{@code
 * class MyAttachmentStoreTest extends AttachmentStoreContract {
 *     @Override
 *     protected Rig rig() {
 *         MyFolder folder = emptyFolder();
 *         return new Rig(new MyAttachmentStore(folder), folder::flipABit);
 *     }
 * }
 * }</pre>
 */
@Timeout(120)
public abstract class AttachmentStoreContract {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final RegencyId BANDUNG = RegencyId.of("32.04");
    private static final long MIB = 1 << 20;
    private static final byte[] TEXT = "Jalan berlubang".getBytes(UTF_8);

    private AttachmentStore store = new InMemoryAttachmentStore();
    private BiConsumer<RegencyId, String> tamper = (regency, id) -> {};

    /** For adapters' tests. */
    protected AttachmentStoreContract() {}

    /**
     * A store under test.
     *
     * @param store an empty one that shares nothing with those of other tests
     * @param tamper changes the bytes of an id where they lie, past the store
     */
    public record Rig(AttachmentStore store, BiConsumer<RegencyId, String> tamper) {}

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
    final void whatWasPut_isOpened() throws IOException {
        Attachment text = kept(put("a", TEXT));
        assertThat(text.size()).isEqualTo(15);
        assertThat(text.digest()).isEqualTo(Commits.digest("Jalan berlubang"));
        assertThat(text.mediaType()).isEqualTo(MediaTypes.OCTET_STREAM);
        assertThat(open(text)).contains("Jalan berlubang");
    }

    @Property(tries = 40)
    final void anyBytes_comeBackAsTheyWere(@ForAll @IntRange(max = 200_000) int size, @ForAll long seed)
            throws IOException {
        begin();
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        Attachment attachment = kept(
                store.put(SAMPANG, "a", new Trickle(new ByteArrayInputStream(bytes)), size, OptionalLong.of(size)));
        assertThat(attachment.mediaType()).isEqualTo(MediaTypes.sniff(bytes));
        try (InputStream in = store.open(SAMPANG, attachment).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    final void mediaType_isWhatTheBytesSay() {
        byte[] picture = new byte[100_000];
        picture[0] = (byte) 0xff;
        picture[1] = (byte) 0xd8;
        picture[2] = (byte) 0xff;
        assertThat(kept(put("picture", picture)).mediaType()).isEqualTo("image/jpeg");
        System.arraycopy("PK\u0005\u0006".getBytes(UTF_8), 0, picture, picture.length - 22, 4);
        assertThat(kept(put("both", picture)).mediaType()).isEqualTo(MediaTypes.OCTET_STREAM);
    }

    @Test
    final void emptyFile_isKept() throws IOException {
        assertThat(open(kept(put("a", new byte[0])))).contains("");
    }

    @Test
    final void streamOfExactlyTheLimit_isKeptAndALongerOneIsNot() throws IOException {
        assertThat(store.put(SAMPANG, "a", in(TEXT), 14, OptionalLong.empty())).isEqualTo(new TooLarge(14));
        assertThat(store.open(SAMPANG, reference("a"))).isEmpty();
        assertThat(store.put(SAMPANG, "a", in(TEXT), 15, OptionalLong.empty())).isInstanceOf(Kept.class);
    }

    @Test
    final void streamWithoutEnd_isLeftAtTheLimit() {
        Endless endless = new Endless();
        assertThat(store.put(SAMPANG, "a", endless, MIB, OptionalLong.empty())).isEqualTo(new TooLarge(MIB));
        assertThat(endless.given).isLessThan(2 * MIB);
        assertThat(store.open(SAMPANG, reference("a"))).isEmpty();
    }

    @Test
    final void streamThatBreaksOff_leavesNothing() {
        InputStream broken = new SequenceInputStream(in(new byte[50_000]), new Broken());
        assertThat(store.put(SAMPANG, "a", broken, MIB, OptionalLong.empty())).isEqualTo(new CutOff(50_000));
        assertThat(store.open(SAMPANG, reference("a"))).isEmpty();
        assertThat(kept(put("a", TEXT)).size()).isEqualTo(15);
    }

    @Test
    final void streamOfAnotherLengthThanAnnounced_leavesNothing() {
        assertThat(store.put(SAMPANG, "a", in(TEXT), MIB, OptionalLong.of(16))).isEqualTo(new CutOff(15));
        assertThat(store.put(SAMPANG, "a", in(TEXT), MIB, OptionalLong.of(14))).isEqualTo(new CutOff(15));
        assertThat(store.open(SAMPANG, reference("a"))).isEmpty();
    }

    @Test
    final void sameBytesUnderTheSameId_haveOneEffect() throws IOException {
        Deposit first = put("a", TEXT);
        assertThat(put("a", TEXT)).isEqualTo(first);
        assertThatThrownBy(() -> put("a", "lain".getBytes(UTF_8))).isInstanceOf(IdReusedException.class);
        assertThat(store.put(SAMPANG, "a", in(TEXT), 3, OptionalLong.empty())).isEqualTo(new TooLarge(3));
        assertThat(open(kept(first))).contains("Jalan berlubang");
    }

    @Test
    final void changedBytes_areNotGivenOut() {
        Attachment changed = kept(put("a", TEXT));
        Attachment large = kept(put("b", new byte[300_000]));
        tamper.accept(SAMPANG, "a");
        tamper.accept(SAMPANG, "b");
        for (Attachment each : List.of(changed, large)) {
            assertThatThrownBy(() -> store.open(SAMPANG, each))
                    .isInstanceOfSatisfying(
                            TamperedException.class,
                            found -> assertThat(found.id()).isEqualTo(each.id()));
        }
    }

    @Test
    final void referenceThatDoesNotFit_getsNothing() {
        Attachment kept = kept(put("a", TEXT));
        Attachment otherDigest = new Attachment("a", Commits.digest("x"), 15, "text/plain", false, Purpose.OTHER);
        Attachment otherSize = new Attachment("a", kept.digest(), 14, "text/plain", false, Purpose.OTHER);
        assertThatThrownBy(() -> store.open(SAMPANG, otherDigest)).isInstanceOf(TamperedException.class);
        assertThatThrownBy(() -> store.open(SAMPANG, otherSize)).isInstanceOf(TamperedException.class);
    }

    @Test
    final void idOfAnotherRegency_looksUnknown() throws IOException {
        Attachment theirs = kept(put("a", TEXT));
        assertThat(store.open(BANDUNG, theirs)).isEmpty();
        store.erase(BANDUNG, List.of("a"));
        byte[] other = "lain".getBytes(UTF_8);
        assertThat(store.put(BANDUNG, "a", in(other), MIB, OptionalLong.empty()))
                .isInstanceOf(Kept.class);
        assertThat(open(theirs)).contains("Jalan berlubang");
    }

    @Test
    final void erasedBytes_areGoneForGood() throws IOException {
        Attachment gone = kept(put("a", TEXT));
        Attachment stays = kept(put("b", TEXT));
        store.erase(SAMPANG, List.of("a", "unknown"));
        store.erase(SAMPANG, List.of("a"));
        assertThat(store.open(SAMPANG, gone)).isEmpty();
        assertThatThrownBy(() -> put("a", TEXT)).isInstanceOf(IdReusedException.class);
        assertThat(store.open(SAMPANG, gone)).isEmpty();
        assertThat(open(stays)).contains("Jalan berlubang");
    }

    @Test
    final void idsThatAreNone_areACallersBug() {
        for (String id : List.of("", "../a", "a/b", "x".repeat(65))) {
            assertThatThrownBy(() -> put(id, TEXT)).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> store.put(SAMPANG, "a", in(TEXT), -1, OptionalLong.empty()))
                .isInstanceOf(InvalidValueException.class);
    }

    private Deposit put(String id, byte[] bytes) {
        return store.put(SAMPANG, id, in(bytes), MIB, OptionalLong.of(bytes.length));
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static Attachment kept(Deposit deposit) {
        assertThat(deposit).isInstanceOf(Kept.class);
        return ((Kept) deposit).bytes().attachment(true, Purpose.REPORTED);
    }

    private static Attachment reference(String id) {
        return new Attachment(id, Commits.digest("Jalan berlubang"), 15, "text/plain", true, Purpose.REPORTED);
    }

    private Optional<String> open(Attachment attachment) throws IOException {
        Optional<InputStream> opened = store.open(SAMPANG, attachment);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = opened.get()) {
            return Optional.of(new String(in.readAllBytes(), UTF_8));
        }
    }

    /** Gives few bytes at a time, as networks do. */
    private static final class Trickle extends InputStream {
        private final InputStream below;

        private Trickle(InputStream below) {
            this.below = below;
        }

        @Override
        public int read() throws IOException {
            return below.read();
        }

        @Override
        public int read(byte[] block, int from, int length) throws IOException {
            return below.read(block, from, Math.min(length, 1_000));
        }
    }

    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] block, int from, int length) {
            Arrays.fill(block, from, from + length, (byte) 'x');
            given += length;
            return length;
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("planned");
        }

        @Override
        public int read(byte[] block, int from, int length) throws IOException {
            throw new IOException("planned");
        }
    }
}
