package id.tuntas.exchange.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.RawWorkbook;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.Urgency;
import id.tuntas.routing.WordCondition;
import id.tuntas.text.Matching;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTableTest {

    private static final String PREAMBLE = "book,kab-contoh\nversion,1\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private RuleBook read(String csv) throws IOException {
        return RuleBookFile.read(Files.writeString(folder.resolve("book.csv"), csv));
    }

    private RuleBook read(byte[] workbook) throws IOException {
        return RuleBookFile.read(Files.write(folder.resolve("book.xlsx"), workbook));
    }

    private RoutingRule rule(String header, String row) throws IOException {
        return read(PREAMBLE + header + "\n" + row + "\n").rules().get(0);
    }

    private List<String> faults(String csv) {
        UnreadableFileException fault = catchThrowableOfType(UnreadableFileException.class, () -> read(csv));
        return fault.rows().stream().map(RuleBookTableTest::told).toList();
    }

    private static String told(RejectedRow row) {
        return row.row() + " " + row.column() + ": " + row.reason().english();
    }

    @Test
    void everyColumnIsRead() throws IOException {
        RuleBook book = read("""
                Buku aturan Kabupaten Contoh,,
                book,kab-contoh,
                version,2024-03-04
                matching,written
                inspectorate,Inspektorat Daerah

                rule,priority,category,classification,channel,agency,place,any_words,all_words,none_words,words_in,confidentiality,from,until,hours,unit,supporting,refer,hold,urgency,remark
                malam,10,Petasan|Keramaian,Aspirasi,Website|SMS,DPU,Kec. Contoh,petasan|mercon,malam,tahun baru,judul,tidak anonim|rahasia,2024-03-12,2024-04-09,18:00-06:00,Satpol PP,Dishub|DPU,,,segera,SK 1
                listrik,,,,,,,listrik padam,,,,,,,,,,bumn,,,
                lain,-1,,Permintaan Informasi,,,,,,,,,,,,,,,ya,,
                """);
        assertThat(book)
                .isEqualTo(RuleBook.builder()
                        .id("kab-contoh")
                        .version("2024-03-04")
                        .matching(Matching.AS_WRITTEN)
                        .inspectorate(UnitName.of("Inspektorat Daerah"))
                        .addRules(night(), power(), rest())
                        .build());
    }

    private static RoutingRule night() {
        return RoutingRule.builder()
                .id("malam")
                .priority(10)
                .addCategories("Petasan", "Keramaian")
                .addClassifications(Classification.ASPIRATION)
                .addChannels(Channel.of("Website"), Channel.of("SMS"))
                .addAgencies(UnitName.of("DPU"))
                .addPlaces("Kec. Contoh")
                .words(WordCondition.builder()
                        .addAny("petasan", "mercon")
                        .addAll("malam")
                        .addNone("tahun baru")
                        .addIn(CaseField.TITLE)
                        .build())
                .anonymous(false)
                .secret(true)
                .window(new TimeWindow(
                        Validity.between(LocalDate.of(2024, 3, 12), LocalDate.of(2024, 4, 9)),
                        Optional.of(LocalTime.of(18, 0)),
                        Optional.of(LocalTime.of(6, 0))))
                .action(RoutingAction.dispose(UnitName.of("Satpol PP"), UnitName.of("Dishub"), UnitName.of("DPU")))
                .urgency(Urgency.IMMEDIATE)
                .remark("SK 1")
                .build();
    }

    private static RoutingRule power() {
        return RoutingRule.builder()
                .id("listrik")
                .words(WordCondition.any("listrik padam"))
                .action(RoutingAction.refer(AgencyKind.STATE_COMPANY))
                .build();
    }

    private static RoutingRule rest() {
        return RoutingRule.builder()
                .id("lain")
                .priority(-1)
                .addClassifications(Classification.INFORMATION_REQUEST)
                .action(RoutingAction.hold())
                .build();
    }

    @Test
    void indonesianNamesMeanTheSame() throws IOException {
        RuleBook english = read("book,b\nversion,1\nmatching,stem\nrule,any_words,unit,urgency\na,aspal,DPU,penting\n");
        assertThat(
                        read(
                                "BUKU:;b\nVersi;1\nPencocokan;kata dasar\n\nAturan;Kata Salah Satu;Unit;Urgensi\na;aspal;DPU;PENTING\n"))
                .isEqualTo(english);
    }

    @Test
    void columnsStandInAnyOrderBehindAByteOrderMark() throws IOException {
        assertThat(read("\uFEFFbook\tb\nversion\t1\nrule\tunit\tcategory\na\tDPU\tJalan\n\t\t\n\n")
                        .rules())
                .containsExactly(RoutingRule.builder()
                        .id("a")
                        .addCategories("Jalan")
                        .action(RoutingAction.dispose(UnitName.of("DPU")))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"7,7", "7.0,7", "'\"7,0\"',7", "-3,-3", "+4,4", "'',0", "2147483647,2147483647"})
    void aPriorityIsAWholeNumber(String cell, int priority) throws IOException {
        assertThat(rule("rule,priority,category,unit", "a," + cell + ",Jalan,DPU")
                        .priority())
                .isEqualTo(priority);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "tinggi", "2147483648", "1e3"})
    void aPriorityIsNothingElse(String cell) {
        assertThat(faults(PREAMBLE + "rule,priority,category,unit\na," + cell + ",Jalan,DPU\n"))
                .containsExactly("4 priority: a whole number");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-12,2024-03-12", // a Tuesday
        "45363,2024-03-12", // as a spreadsheet counts it
        "45363.0,2024-03-12"
    })
    void aDayIsADateOrItsNumber(String cell, LocalDate day) throws IOException {
        assertThat(rule("rule,from,unit", "a," + cell + ",DPU").window().days().from())
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/03/2024", "2024-13-01", "2024", "12 Maret 2024", "999999"})
    void aDayIsNothingElse(String cell) {
        assertThat(faults(PREAMBLE + "rule,until,unit\na," + cell + ",DPU\n"))
                .containsExactly("4 until: a date such as 2024-03-12; as a number, one of the years 2000 to 2199");
    }

    @ParameterizedTest
    @CsvSource({
        "18:00-06:00,18:00,06:00",
        "18.00 - 6.00,18:00,06:00",
        "18:00\u201306:00,18:00,06:00",
        "22:00-24:00,22:00,00:00",
        "07:30:15-16:00,07:30:15,16:00"
    })
    void hoursAreTwoTimes(String cell, LocalTime from, LocalTime until) throws IOException {
        TimeWindow window = rule("rule,hours,unit", "a," + cell + ",DPU").window();
        assertThat(window.from()).contains(from);
        assertThat(window.until()).contains(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18:00", "18:00-18:00", "25:00-06:00", "malam", "00:00-24:00"})
    void hoursAreNothingElse(String cell) {
        assertThat(faults(PREAMBLE + "rule,hours,unit\na," + cell + ",DPU\n"))
                .containsExactly("4 hours: two different times of day such as 18:00-06:00");
    }

    @Test
    void whatExcelMakesOfWhatPeopleTypeIsReadAsItWasMeant() throws IOException {
        String sheet = RawWorkbook.row(1, "BUKU ATURAN KABUPATEN CONTOH")
                + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>buku</t></is></c>"
                + "<c r=\"B3\" t=\"inlineStr\"><is><t>kab-contoh</t></is></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>versi</t></is></c><c r=\"B4\"><v>45355</v></c></row>"
                + RawWorkbook.row(6, "aturan", "prioritas", "dari", "sampai", "unit", "tahan")
                + "<row r=\"7\"><c r=\"A7\"><v>1.0</v></c><c r=\"B7\"><v>5.0</v></c><c r=\"C7\"><v>45363</v></c>"
                + "<c r=\"D7\" t=\"inlineStr\"><is><t>2024-04-09 </t></is></c>"
                + "<c r=\"E7\" t=\"inlineStr\"><is><t> DPU\u00a0</t></is></c><c r=\"F7\" t=\"b\"><v>0</v></c></row>"
                + "<row r=\"8\"><c r=\"A8\"/><c r=\"B8\" t=\"inlineStr\"><is><t> </t></is></c></row>"
                + "<row r=\"900\"/>";
        RuleBook book = read(RawWorkbook.ofSheetData(sheet).bytes());
        assertThat(book.version()).isEqualTo("2024-03-04"); // a Monday
        assertThat(book.rules())
                .containsExactly(RoutingRule.builder()
                        .id("1")
                        .priority(5)
                        .window(TimeWindow.on(Validity.between(LocalDate.of(2024, 3, 12), LocalDate.of(2024, 4, 9))))
                        .action(RoutingAction.dispose(UnitName.of("DPU")))
                        .build());
    }

    @Test
    void aNumberOfAnotherTimeIsNoDate() throws IOException {
        String sheet = RawWorkbook.row(1, "buku", "b") + RawWorkbook.row(2, "versi", "1")
                + RawWorkbook.row(3, "aturan", "dari", "unit")
                + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B4\"><v>2024</v></c>"
                + "<c r=\"C4\" t=\"inlineStr\"><is><t>DPU</t></is></c></row>";
        byte[] workbook = RawWorkbook.ofSheetData(sheet).bytes();
        UnreadableFileException fault = catchThrowableOfType(UnreadableFileException.class, () -> read(workbook));
        assertThat(fault.rows()).extracting(RejectedRow::column).containsExactly("dari");
        assertThat(fault.reason().indonesian()).startsWith("lembar S1, baris 4, dari: tanggal seperti 2024-03-12");
        assertThat(fault.reason().english()).startsWith("sheet S1, row 4, dari: a date such as 2024-03-12");
    }

    @Test
    void everyFaultIsToldAtOnceAndNoneQuotesTheFile() {
        String csv = """
                book,
                penyusun,Pak RAHASIA
                rule,priority,category,any_words,words_in,from,until,unit,supporting,refer,hold,RAHASIA,category,urgency
                ,x,?!,|,kaki,2024-02-02,2024-02-01,DPU,DPU,,,,,kapan
                a,,Jalan,,,,,DPU,,bumn,,,,
                a,,Jalan,,judul,,,,Dishub,,,,,
                b,,,,,,,DPU,,,,,,
                c,,Jalan,,,,,,Dishub,,ya,,,
                d,,Jalan,,,,,DPU,dpu,,mungkin,,,,lebih
                """;
        assertThat(faults(csv))
                .containsExactly(
                        "2 A: book, version, matching or inspectorate in the first column, or a title in a single cell",
                        "3 L: one of the columns of a rule book; this heading is not known",
                        "3 M: every column once; this one is there already",
                        "1 book: a row above the header with the book's name",
                        "3 version: a row above the header with the version, such as 2024-03-12",
                        "4 rule: the name of the rule, 1 to 100 characters",
                        "4 priority: a whole number",
                        "4 category: letters or digits in every value, separated by |",
                        "4 any_words: letters or digits in every value, separated by |",
                        "4 words_in: judul, isi or judul|isi",
                        "4 until: the last day, which is not before the first",
                        "4 urgency: biasa, penting or segera",
                        "4 supporting: units other than the lead, each once",
                        "5 unit: exactly one of: unit, refer, hold",
                        "6 words_in: blank, because no word is looked for",
                        "6 unit: exactly one of: unit, refer, hold",
                        "7 rule: at least one condition; without any the rule would hold for every complaint",
                        "8 supporting: blank, because there is no unit to support",
                        "9 O: blank, because this column has no heading",
                        "9 hold: ya, or blank");
        UnreadableFileException fault = catchThrowableOfType(UnreadableFileException.class, () -> read(csv));
        assertThat(fault.reason().indonesian() + fault.reason().english() + fault.rows())
                .doesNotContain("RAHASIA", "kaki", "kapan", "mungkin", "lebih");
    }

    @Test
    void twoRulesOfOneNameAreAFault() {
        assertThat(faults(PREAMBLE + "rule,category,unit\na,Jalan,DPU\nb,Jalan,DPU\na,Air,PDAM\n"))
                .containsExactly("6 rule: another name, because the rule in row 4 has this one");
    }

    @Test
    void ofManyFaultsTheReasonTellsTwentyAndTheRowsAll() {
        UnreadableFileException fault = catchThrowableOfType(
                UnreadableFileException.class,
                () -> read(PREAMBLE + "rule,category,unit\n" + ",Jalan,DPU\n".repeat(50)));
        assertThat(fault.rows()).hasSize(50);
        assertThat(fault.reason().english())
                .endsWith("row 23, rule: the name of the rule, 1 to 100 characters; and 30 more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonim|tidak anonim", "anonim|anonim", "terbuka"})
    void confidentialityIsAskedOnce(String cell) {
        assertThat(faults(PREAMBLE + "rule,confidentiality,unit\na," + cell + ",DPU\n"))
                .hasSize(1);
    }

    @Test
    void withoutAHeaderItIsNoRuleBook() {
        assertThatThrownBy(() -> read("book,b\nversion,1\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("book.csv: there is no header whose first cell is rule (aturan)");
    }

    @Test
    void anEmptyBookIsABook() throws IOException {
        assertThat(read(PREAMBLE + "rule,unit\n")).isEqualTo(RuleBook.of("kab-contoh", "1", List.of()));
    }

    @Test
    void csvIsWrittenInEnglishAndGuardedAgainstFormulas() {
        RoutingRule rule = RoutingRule.builder()
                .id("=1+1")
                .priority(-5)
                .words(WordCondition.any("a|b", "c\\d"))
                .action(RoutingAction.hold())
                .remark("'kutip'\n\"dua\"")
                .build();
        assertThat(RuleBookCsv.string(RuleBook.of("b", "1", List.of(rule))))
                .isEqualTo("book,b\r\nversion,1\r\nmatching,stem\r\n"
                        + "rule,priority,category,classification,channel,agency,place,any_words,all_words,none_words,"
                        + "words_in,confidentiality,from,until,hours,unit,supporting,refer,hold,urgency,remark\r\n"
                        + "'=1+1,-5,,,,,,a\\|b|c\\\\d,,,,,,,,,,,ya,,\"'kutip'\n\"\"dua\"\"\"\r\n");
    }

    @Test
    void aBackslashOfPeopleIsABackslash() throws IOException {
        assertThat(rule("rule,category,unit,remark", "a,Jalan,DPU,C:\\dokumen\\ulang\\")
                        .remark())
                .contains("C:\\dokumen\\ulang\\");
    }

    @Test
    void theGuideIsNoSecondTable() throws IOException {
        RuleBook book = RuleBook.of("b", "1", List.of(power()));
        byte[] workbook = RuleBookWorkbook.bytes(book);
        assertThat(read(workbook)).isEqualTo(book);
        assertThat(RuleBookWorkbook.bytes(book)).isEqualTo(workbook);
        assertThat(RuleGuide.LINES).noneMatch(line -> RuleColumn.named(line).isPresent());
    }

    @Test
    void aTextThatNoCellTakesIsRefused() {
        RuleBook book = RuleBook.of("b".repeat(32_768), "1", List.of());
        assertThatThrownBy(() -> RuleBookWorkbook.bytes(book)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theFormIsToldByTheContent() throws IOException {
        RuleBook book = RuleBook.of("b", "1", List.of(power()));
        for (String form : List.of("x.xlsx", "x.csv", "x.json")) {
            Path file = folder.resolve(form);
            RuleBookFile.write(book, file);
            assertThat(RuleBookFile.read(Files.move(file, folder.resolve(form + ".bak"))))
                    .isEqualTo(book);
        }
        assertThatThrownBy(() -> RuleBookFile.write(book, folder.resolve("x.doc")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aFaultInJsonHasItsPath() throws IOException {
        Path file = Files.writeString(
                folder.resolve("b.json"),
                "\uFEFF {\"type\":\"rule_book\",\"v\":1,\"id\":\"b\",\"version\":\"1\",\"rules\":[{\"id\":\"a\","
                        + "\"categories\":[\"Jalan\"],\"action\":{\"dispose\":{\"lead\":\"\"}}}]}",
                StandardCharsets.UTF_8);
        assertThatThrownBy(() -> RuleBookFile.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("b.json: rules[0].action.dispose.lead: the name of a unit, 1 to 300 characters");
    }

    @Test
    void whatIsNotThereIsAnUnreadableFile() {
        assertThatThrownBy(() -> RuleBookFile.read(folder.resolve("none.xlsx")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("none.xlsx: the file was not found");
    }
}
