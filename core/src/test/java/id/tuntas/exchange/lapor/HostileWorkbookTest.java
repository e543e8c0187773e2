package id.tuntas.exchange.lapor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.RawWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that mean harm: small files that grow, and XML that reaches for other files. */
class HostileWorkbookTest {

    private static final int MIB = 1 << 20;
    private static final String SHEET = RawWorkbook.row(1, "Tracking ID", "Tanggal Laporan Masuk", "Status Laporan")
            + RawWorkbook.row(2, "1", "29 May 2023", "Terverifikasi");

    @TempDir
    Path folder;

    @Test
    void aThousandfoldBombIsNotOpened() throws IOException {
        assertIsBomb(sound().with("xl/media/blank.bin", new byte[8 * MIB]).bytes());
    }

    @Test
    void aBombOfOneToNinetyNineIsStoppedByTheAbsoluteLimit() throws IOException {
        byte[] part = new byte[30 * MIB];
        Random random = new Random(3);
        for (int i = 0; i < part.length; i += 330) {
            part[i] = (byte) random.nextInt(256); // so thin that it deflates well, but not too well
        }
        assertThat(ratio(part)).isBetween(80.0, 99.0);
        RawWorkbook bomb = sound();
        for (int i = 0; i < 9; i++) {
            bomb.with("xl/media/part" + i + ".bin", part);
        }

        assertIsBomb(bomb.bytes());
    }

    @Test
    void partsUnderTheLimitsAreNoBomb() throws IOException {
        byte[] part = new byte[MIB];

        assertThat(read(sound().with("xl/media/blank.bin", part).bytes()).facts())
                .hasSize(2);
    }

    @Test
    void tooManyPartsAreNotOpened() throws IOException {
        RawWorkbook many = sound();
        for (int i = 0; i < 997; i++) {
            many.with("xl/media/" + i, new byte[0]);
        }
        assertIsBomb(many.bytes());
        assertThat(read(many.without("xl/media/0").bytes()).facts()).hasSize(2);
    }

    @Test
    void aWorkbookInAWorkbookIsNotOpened() throws IOException {
        assertThat(read(sound().with("xl/embeddings/inner.xlsx", sound().bytes())
                                .bytes())
                        .facts())
                .hasSize(2);
    }

    @Test
    void aBillionLaughsAreNotExpanded() throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 30; i++) {
            entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        String xml = RawWorkbook.sheet(SHEET + RawWorkbook.row(3, "2", "29 May 2023", "&a30;"))
                .replace("<worksheet", entities + "]><worksheet");

        assertHarmless(sound().with("xl/worksheets/sheet1.xml", xml).bytes(), "haha");
    }

    @Test
    void anotherFileIsNotReadThroughAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "KEEP-ME-SECRET");
        String xml = RawWorkbook.sheet(SHEET + RawWorkbook.row(3, "2", "29 May 2023", "&x;"))
                .replace(
                        "<worksheet", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet");

        assertHarmless(sound().with("xl/worksheets/sheet1.xml", xml).bytes(), "KEEP-ME-SECRET");
        for (String part : new String[] {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
            RawWorkbook book = sound();
            assertHarmless(
                    book.with(part, "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">" + book.text(part))
                            .bytes(),
                    "KEEP-ME-SECRET");
        }
    }

    @Test
    void nothingStaysOpen() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.exists(descriptors), "no /proc on this system");
        byte[][] files = {
            sound().bytes(),
            sound().with("xl/worksheets/sheet1.xml", "<").bytes(),
            sound().without("[Content_Types].xml").bytes(),
            "Tracking ID,Tanggal Laporan Masuk\n\"".getBytes(StandardCharsets.UTF_8)
        };
        for (byte[] content : files) {
            Path file = Files.write(folder.resolve("export.xlsx"), content);
            try {
                LaporExport.read(file, ZoneId.of("Asia/Jakarta"));
            } catch (UnreadableFileException refused) {
                assertThat(refused.file()).isEqualTo("export.xlsx");
            }
            try (var open = Files.list(descriptors)) {
                assertThat(open.filter(Files::isSymbolicLink).map(HostileWorkbookTest::target))
                        .doesNotContain(file.toRealPath().toString());
            }
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static RawWorkbook sound() {
        return RawWorkbook.ofSheetData(SHEET);
    }

    private static double ratio(byte[] part) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(deflated)) {
            zip.write(part);
        }
        return (double) part.length / deflated.size();
    }

    private FactFile read(byte[] content) throws IOException {
        return LaporExport.read(Files.write(folder.resolve("export.xlsx"), content), ZoneId.of("Asia/Jakarta"));
    }

    private void assertIsBomb(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("export.xlsx"), content);
        assertThat(assertThrows(UnreadableFileException.class, () -> LaporExport.read(file, ZoneId.of("Asia/Jakarta")))
                        .reason()
                        .english())
                .startsWith("the workbook expands beyond the limit (1000 parts, 256 MiB, 100-fold)");
    }

    /** Refused, or read without what it reached for. */
    private void assertHarmless(byte[] content, String mustNotAppear) throws IOException {
        try {
            assertThat(read(content).toString()).doesNotContain(mustNotAppear);
        } catch (UnreadableFileException refused) {
            assertThat(refused).hasNoCause();
            assertThat(refused.reason().english()).isEqualTo("the workbook is damaged; download or copy it again");
        }
    }
}
