package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Attachment;
import id.tuntas.port.AttachmentStore;
import id.tuntas.port.Deposit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store of attachments does beyond its contract: temporary files, and reading piece by piece. */
class JdbcAttachmentStoreTest {

    private static final RegencyId REGENCY = RegencyId.LOCAL;

    private final TestDatabase h2 = TestDatabase.memory("");
    private final AttachmentStore store = TuntasJdbc.on(h2.source()).attachmentStore();

    @AfterEach
    void close() {
        h2.close();
    }

    private Attachment put(byte[] bytes) {
        Deposit.Kept kept = (Deposit.Kept)
                store.put(REGENCY, "a", new ByteArrayInputStream(bytes), bytes.length, OptionalLong.empty());
        return kept.bytes().attachment(false, Attachment.Purpose.OTHER);
    }

    /** Other processes may be at work there, so that files are known by what is in them. */
    private static List<Path> temporaryFilesOf(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "tuntas*.attachment")) {
            for (Path file : all) {
                if (holds(file, text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean holds(Path file, String text) throws IOException {
        try {
            return new String(Files.readAllBytes(file), UTF_8).contains(text);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Test
    void temporaryFile_isThereUntilTheBytesAreStored() throws IOException {
        String text = UUID.randomUUID().toString();
        List<Path> during = new ArrayList<>();
        InputStream last = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                during.addAll(temporaryFilesOf(text));
                return -1;
            }
        };
        InputStream bytes = new SequenceInputStream(
                new ByteArrayInputStream(text.repeat(3_000).getBytes(UTF_8)), last);
        assertThat(store.put(REGENCY, "a", bytes, 1 << 20, OptionalLong.empty()))
                .isInstanceOf(Deposit.Kept.class);
        assertThat(during).isNotEmpty();
        assertThat(temporaryFilesOf(text)).isEmpty();
    }

    @Test
    void attachment_isReadInWhateverPieces() throws IOException {
        byte[] bytes = new byte[150_000];
        new Random(1).nextBytes(bytes);
        Attachment attachment = put(bytes);
        try (InputStream in = store.open(REGENCY, attachment).orElseThrow()) {
            byte[] read = new byte[bytes.length];
            assertThat(in.read(read, 0, 0)).isZero();
            for (int at = 0; at < 65_530; at++) {
                read[at] = (byte) in.read();
            }
            assertThat(in.read(read, 65_530, 100)).isEqualTo(6);
            assertThat(in.read(read, 65_536, 10)).isEqualTo(10);
            assertThat(in.readNBytes(read, 65_546, bytes.length - 65_546)).isEqualTo(bytes.length - 65_546);
            assertThat(read).isEqualTo(bytes);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(read, 0, 1)).isEqualTo(-1);
        }
    }

    /** Sixteen blocks go to the database at a time. */
    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 32})
    void wholeBlocks_areAllStored(int blocks) throws IOException {
        byte[] bytes = new byte[blocks * 65_536];
        new Random(blocks).nextBytes(bytes);
        try (InputStream in = store.open(REGENCY, put(bytes)).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void attachmentThatIsErasedWhileItIsRead_breaksOff() throws IOException {
        Attachment attachment = put(new byte[70_000]);
        try (InputStream in = store.open(REGENCY, attachment).orElseThrow()) {
            assertThat(in.readNBytes(65_536)).hasSize(65_536);
            store.erase(REGENCY, List.of("a"));
            assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessageContaining("changed or erased");
        }
    }

    @Test
    void databaseThatIsGoneWhileItIsRead_breaksOff() throws IOException {
        Attachment attachment = put(new byte[] {1});
        try (InputStream in = store.open(REGENCY, attachment).orElseThrow()) {
            h2.execute("SHUTDOWN");
            assertThatThrownBy(in::read).isInstanceOf(IOException.class);
        }
    }
}
