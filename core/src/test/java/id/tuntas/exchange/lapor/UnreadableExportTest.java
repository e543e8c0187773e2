package id.tuntas.exchange.lapor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.RawWorkbook;
import id.tuntas.testkit.SampleExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with their verdict. A file that is read although it should not be fails its test too. */
class UnreadableExportTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final String HEADER = "Tracking ID,Tanggal Laporan Masuk,Status Laporan\n";
    private static final String SHEET = RawWorkbook.row(1, "Tracking ID", "Tanggal Laporan Masuk", "Status Laporan")
            + RawWorkbook.row(2, "1", "29 May 2023", "Terverifikasi");

    @TempDir
    Path folder;

    @Test
    void theSoundWorkbookThatTheOthersAreSpoiltFromIsRead() throws IOException {
        assertThat(read(RawWorkbook.ofSheetData(SHEET).bytes()).facts()).hasSize(2);
    }

    @Test
    void noFile() {
        assertCause("the file was not found", folder.resolve("nowhere.xlsx"));
    }

    @Test
    void aFolder() {
        assertCause("this is a folder, not a file", folder);
    }

    @Test
    void noPermission() throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), HEADER);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "the tests run as root, who may read everything");

        assertCause("there is no permission to read the file", file);
    }

    @Test
    void noBytes() throws IOException {
        assertCause("the file is empty (0 bytes)", new byte[0]);
    }

    @Test
    void aZipFileThatIsNoWorkbook() throws IOException {
        assertCause(
                "this is a ZIP file but no Excel workbook (.xlsx)",
                RawWorkbook.ofSheetData(SHEET)
                        .without("xl/workbook.xml")
                        .with("word/document.xml", "<document/>")
                        .bytes());
        assertCause(
                "this is a ZIP file but no Excel workbook (.xlsx)",
                new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
    void aWorkbookThatLacksAPart(String part) throws IOException {
        assertCause(
                "the workbook is damaged; download or copy it again",
                RawWorkbook.ofSheetData(SHEET).without(part).bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "", "<worksheet><sheetData><row r=\"1\">", "<worksheet><sheetData><row r=\"x\"/>", "\u0000"
            })
    void aSheetThatIsNoXml(String xml) throws IOException {
        byte[] file = RawWorkbook.ofSheetData(SHEET)
                .with("xl/worksheets/sheet1.xml", xml)
                .bytes();

        assertThrows(UnreadableFileException.class, () -> read(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A9\" t=\"s\"><v>x</v></c>",
                "<c r=\"A9\" t=\"nonsense\"><v>1</v></c>",
                "<c r=\"9\"><v>1</v></c>",
                "<c r=\"AAAAAAAA9\"><v>1</v></c>",
                "<c r=\"A\" s=\"x\"><v>1</v></c>"
            })
    void aCellThatNoSpreadsheetWrites(String cell) throws IOException {
        assertCause(
                "the workbook is damaged; download or copy it again",
                RawWorkbook.ofSheetData(SHEET + "<row r=\"9\">" + cell + "</row>")
                        .bytes());
    }

    @Test
    void aTextThatTheWorkbookLacksIsBlank() throws IOException {
        String row = "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>99</v></c><c r=\"B9\" t=\"s\"><v>0</v></c></row>";
        FactFile read = read(RawWorkbook.ofSheetData(SHEET + row)
                .with("xl/sharedStrings.xml", "<sst><si><t>29 May 2023</t></si></sst>")
                .bytes());

        assertThat(read.facts()).hasSize(2);
        assertThat(read.rejected()).extracting(RejectedRow::column).containsExactly("Tracking ID");
    }

    @Test
    void aCellFarToTheRightThatWouldTakeAllMemory() throws IOException {
        assertCause(
                "the workbook needs more memory than there is",
                RawWorkbook.ofSheetData(SHEET + "<row r=\"9\"><c r=\"FXSHRXW9\"><v>1</v></c></row>")
                        .bytes());
    }

    @Test
    void truncatedAnywhere() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SampleExport.of(200, 1, 2023, 1).writeWorkbook(out);
        byte[] whole = out.toByteArray();

        assertThat(read(whole).facts()).hasSize(400);
        for (int length = 1; length < whole.length; length += 64) {
            byte[] part = Arrays.copyOf(whole, length);
            UnreadableFileException refused = assertThrows(UnreadableFileException.class, () -> read(part));
            assertThat(refused.reason().english())
                    .isEqualTo(
                            length < 4
                                    ? "there is no header with a column Tracking ID"
                                    : "the workbook is truncated; download or copy it again");
        }
        for (int length = whole.length - 22; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(UnreadableFileException.class, () -> read(part));
        }
    }

    @Test
    void spoiltBytesNeverCrash() throws IOException {
        byte[] whole = RawWorkbook.ofSheetData(SHEET.repeat(3)).bytes();
        Random random = new Random(1);
        for (int i = 0; i < 600; i++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(read(spoilt).facts().size()).isLessThanOrEqualTo(6);
            } catch (UnreadableFileException refused) {
                assertThat(refused.file()).isEqualTo("export.xlsx");
            }
        }
    }

    @Test
    void protectedByAPassword() throws IOException {
        assertCause(
                "the workbook is protected by a password; save it again without one",
                ole2("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));
        byte[] zip = RawWorkbook.ofSheetData(SHEET).bytes();
        for (int i = 0; i + 8 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        assertCause("the workbook is protected by a password; save it again without one", zip);
    }

    @Test
    void inTheOldFormat() throws IOException {
        assertCause(
                "the file has the old Office format (.xls); save it again as .xlsx",
                ole2("Workbook".getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "xl/../../evil.xml", "..\\evil.xml", "xl/.."})
    void aPartThatPointsOutside(String name) throws IOException {
        assertCause(
                "the workbook holds a file name that points outside of it; it was not opened",
                RawWorkbook.ofSheetData(SHEET).with(name, "x").bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "csv", "xlsx"})
    void otherFiles(String extension) throws IOException {
        Path file = folder.resolve("export." + extension);
        byte[] noise = new byte[5_000];
        new Random(2).nextBytes(noise);
        noise[0] = 'x';
        assertCause("the file is neither CSV text nor an Excel workbook (.xlsx)", Files.write(file, noise));
        assertCause(
                "the file is neither CSV text nor an Excel workbook (.xlsx)",
                Files.writeString(file, HEADER + "1,29 May 2023,a\u0000b\n"));
        assertCause(
                "there is no header with a column Tracking ID",
                Files.writeString(file, "<html><table></table></html>"));
        assertCause("there is no header with a column Tracking ID", Files.writeString(file, "\ufeff \n \n"));
    }

    @Test
    void csvWithoutAHeader() throws IOException {
        assertCause(
                "there is no header with a column Tracking ID",
                "1,29 May 2023,x\n2,29 May 2023,x\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEventLog() throws IOException {
        assertCause(
                "this is an event log, not a LAPOR! export; give it with --log",
                "tracking_id,at,event\n1,2024-03-04T08:00:00Z,diterima\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aQuoteThatIsNeverClosed() throws IOException {
        assertCause(
                "the CSV is damaged after row 2: a quote is not properly closed, or a cell is too long",
                (HEADER + "1,29 May 2023,x\n2,29 May 2023,\"x\n3,29 May 2023,x\n").getBytes(StandardCharsets.UTF_8));
        assertCause(
                "the CSV is damaged after row 1: a quote is not properly closed, or a cell is too long",
                (HEADER + "1,29 May 2023,\"Jalan \"rusak\" parah\"\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tooManyCells() throws IOException {
        assertCause(
                "the CSV is damaged after row 1: a quote is not properly closed, or a cell is too long",
                (HEADER + ",".repeat(1_000_000) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void utf16ThatBreaksOff() throws IOException {
        byte[] whole = ("\ufeff" + HEADER).getBytes(StandardCharsets.UTF_16LE);

        assertCause(
                "the file is neither CSV text nor an Excel workbook (.xlsx)", Arrays.copyOf(whole, whole.length - 1));
    }

    @Test
    void windows1252IsReadWithAWarning() throws IOException {
        FactFile read = read((HEADER + "1,29 May 2023,caf\u00e9\n").getBytes(Charset.forName("windows-1252")));

        assertThat(read.facts().toString()).contains("caf\u00e9");
        assertThat(read.warnings())
                .extracting(warning -> warning.text().english())
                .contains("the file is not UTF-8; it was read as Windows-1252");
    }

    @Test
    void csvOddities() throws IOException {
        String rows =
                "1,29 May 2023\r2,29 May 2023,\u202eTerverifikasi,more,cells\r\r3,29 May 2023,\"a\rb\"\r4,\"29 May 2023\",=1+1";
        FactFile read = read((HEADER.replace("\n", "\r") + rows).getBytes(StandardCharsets.UTF_8));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.facts()).hasSize(8);
        assertThat(read.facts().toString()).contains("[Terverifikasi]", "[a\rb]", "[=1+1]");
    }

    @Test
    void noMessageQuotesTheFile() {
        byte[] secret = RawWorkbook.ofSheetData(SHEET + "<row r=\"rahasia\"/>").bytes();

        assertThatThrownBy(() -> read(secret)).hasNoCause().hasMessageNotContaining("rahasia");
    }

    private static byte[] ole2(byte[] stream) {
        byte[] file = new byte[4_096];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        System.arraycopy(stream, 0, file, 2_000, stream.length);
        return file;
    }

    private FactFile read(byte[] content) throws IOException {
        return LaporExport.read(Files.write(folder.resolve("export.xlsx"), content), JAKARTA);
    }

    private void assertCause(String english, byte[] content) throws IOException {
        assertCause(english, Files.write(folder.resolve("export.xlsx"), content));
    }

    private static void assertCause(String english, Path file) {
        UnreadableFileException refused =
                assertThrows(UnreadableFileException.class, () -> LaporExport.read(file, JAKARTA));
        assertThat(refused.reason().english()).isEqualTo(english);
        assertThat(refused.reason().indonesian()).isNotBlank().isNotEqualTo(english);
        assertThat(refused.file()).isEqualTo(String.valueOf(file.getFileName()));
    }
}
