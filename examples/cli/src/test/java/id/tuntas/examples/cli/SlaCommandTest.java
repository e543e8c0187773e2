package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlaCommandTest {

    private static final String HEADER = "id,start,amount,unit,count_start\n";
    private static final String NYEPI = HEADER + "a,2024-03-08,3,working_days,false\n"; // a Friday

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("sla"));
        all.addAll(Arrays.asList(arguments));
        return Tuntas.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(all.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Test
    void aBatchWithoutFaultsIsDone() throws IOException {
        String cases = NYEPI + "b,2024-03-08T15:30:00+07:00,60,working_minutes,false\n";
        assertThat(run("--batch", file("cases.csv", cases))).isEqualTo(0);
        assertThat(out).hasToString("id,due\na,2024-03-15\nb,2024-03-08T16:30:00+07:00\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBadRowIsEmptyAndSaysWhy() throws IOException {
        String cases = NYEPI + "b,2027-12-30,10,working_days,false\nc,kemarin,1,calendar_days,false\n";
        assertThat(run("--batch", file("cases.csv", cases))).isEqualTo(1);
        assertThat(out).hasToString("id,due\na,2024-03-15\nb,\nc,\n");
        assertThat(err.toString().lines())
                .containsExactly(
                        "cases.csv, baris 3, amount: tahun 2028 tidak ada dalam tabel hari libur id-national 2026-11-22",
                        "cases.csv, baris 4, start: tanggal seperti 2024-03-08, atau tanggal dan jam dengan selisih dari"
                                + " UTC seperti 2024-03-08T10:15:00+07:00",
                        "2 dari 3 baris tanpa jatuh tempo");
    }

    @Test
    void englishIsSpokenOnRequest() throws IOException {
        String cases = HEADER + "a,2024-03-08,0,working_days,false\n";
        assertThat(run("--batch", file("cases.csv", cases), "--lang", "en")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "cases.csv, row 2, amount: a whole number of 1 to 2147483647",
                        "1 of 1 rows without a due date");
    }

    @Test
    void whatIsMissingIsToldInTheLanguageOfTheReader() {
        String[] turnOfTheYear = {
            "--from", "2027-12-30", "--policy", "permenpan-62-2018", "--classification", "", "--json"
        };
        assertThat(run(turnOfTheYear)).isEqualTo(1);
        assertThat(err.toString())
                .contains("verify: tahun 2028 dalam tabel hari libur id-national")
                .doesNotContain("the year");
        assertThat(out.toString().replaceAll("\\s+", ""))
                .contains("\"missing\":{\"kind\":\"year\",\"year\":2028,\"table\":\"id-national\","
                        + "\"text\":\"tahun2028dalamtabelhariliburid-national\"}");
    }

    @Test
    void aZoneMovesTheDay() throws IOException {
        String cases = HEADER + "a,2024-03-07T16:30:00Z,1,working_days,false\n"; // 00:30 on Friday in Makassar
        assertThat(run("--batch", file("cases.csv", cases), "--zone", "Asia/Makassar"))
                .isEqualTo(0);
        assertThat(out).hasToString("id,due\na,2024-03-13\n");
    }

    @Test
    void aHolidayTableOfOnesOwnIsTheCalendar() throws IOException {
        String table = "date,name_id,kind,source,confidence\n2024-03-13,Hari Jadi,libur_daerah,SK Bupati 1/2024,high\n";
        assertThat(run("--batch", file("cases.csv", NYEPI), "--calendar", file("libur.csv", table)))
                .isEqualTo(0);
        assertThat(out).hasToString("id,due\na,2024-03-14\n"); // Monday 11, Tuesday 12, Thursday 14
    }

    @Test
    void aFaultOfTheHolidayTableIsOneLine() throws IOException {
        String table = "date,name_id,kind,source,confidence\n13/03/2024,Hari Jadi,libur,SK,high\n";
        assertThat(run("--batch", file("cases.csv", NYEPI), "--calendar", file("libur.csv", table), "--lang", "en"))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly("libur.csv: line 2, date: a date such as 2026-08-17 (and 1 more)");
    }

    private static String calendar(String zone) {
        return "\uFEFF\n {\"type\":\"calendar\",\"v\":1,\"id\":\"kab\",\"version\":\"1\",\"zone\":\"" + zone + "\","
                + "\"holidays\":{\"shipped\":\"id-national\",\"version\":\"2026-11-22\"},"
                + "\"hours\":{\"monday\":[\"08:00-10:00\"],\"friday\":[\"08:00-09:00\"]},"
                + "\"workWeek\":[\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\",\"saturday\"]}";
    }

    @Test
    void aCalendarInJsonSaysWeekHoursAndZone() throws IOException {
        String cases = NYEPI + "b,2024-03-08T08:30:00+08:00,60,working_minutes,false\n";
        assertThat(run("--batch", file("cases.csv", cases), "--calendar", file("kab.json", calendar("Asia/Makassar"))))
                .isEqualTo(0);
        // Saturday 9, Wednesday 13 and Thursday 14; half an hour of Friday and, with the hours of Monday, of Saturday
        assertThat(out).hasToString("id,due\na,2024-03-14\nb,2024-03-09T08:30:00+08:00\n");
    }

    @Test
    void aZoneThatIsAskedForOutranksThatOfTheCalendar() throws IOException {
        String cases = HEADER + "b,2024-03-08T08:30:00+09:00,60,working_minutes,false\n";
        String calendar = file("kab.json", calendar("Asia/Makassar"));
        assertThat(run("--batch", file("cases.csv", cases), "--calendar", calendar, "--zone", "Asia/Jayapura"))
                .isEqualTo(0);
        assertThat(out).hasToString("id,due\nb,2024-03-09T08:30:00+09:00\n");
    }

    @Test
    void aFaultOfTheCalendarIsOneLine() throws IOException {
        String calendar = file("kab.json", calendar("WITA"));
        assertThat(run("--batch", file("cases.csv", NYEPI), "--calendar", calendar))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("kab.json: zone: seharusnya zona waktu seperti Asia/Makassar");
    }

    @Test
    void anAbsentFileIsOneLine() {
        assertThat(run("--batch", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).containsExactly("none.csv: berkas tidak ditemukan");
    }

    @Test
    void anAbsentCalendarIsOneLine() throws IOException {
        String calendar = folder.resolve("none.csv").toString();
        assertThat(run("--batch", file("cases.csv", NYEPI), "--calendar", calendar))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void anUnknownZoneIsRefused() throws IOException {
        assertThat(run("--batch", file("cases.csv", NYEPI), "--zone", "WIB")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    private int one(String classification, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "--from",
                "2024-03-08T10:15:00+07:00",
                "--policy",
                "permenpan-62-2018",
                "--classification",
                classification));
        all.addAll(Arrays.asList(more));
        return run(all.toArray(String[]::new));
    }

    @Test
    void oneComplaintHasItsDueDates() {
        assertThat(one("Permintaan Informasi")).isEqualTo(0); // Friday 8 March 2024
        assertThat(out.toString())
                .containsPattern("verify +2024-03-15 ")
                .containsPattern("follow-up +belum mulai ")
                .containsPattern("resolution +2024-03-19 ")
                .doesNotContain("Nyepi");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anExplanationNamesTheDecreeOfEachDayOff() {
        assertThat(one("Permintaan Informasi", "--explain")).isEqualTo(0);
        assertThat(out.toString()).contains("Hari Suci Nyepi Tahun Baru Saka 1946 (SKB 855/2023");
    }

    @Test
    void anExaminationTakesSixtyDays() {
        assertThat(one("Pengaduan Berkadar Pengawasan", "--examination")).isEqualTo(0);
        assertThat(out.toString()).containsPattern("resolution +2024-06-24 ");
    }

    @Test
    void asJsonItHasPolicyCalendarAndObligations() {
        assertThat(one("Permintaan Informasi", "--json", "--lang", "en")).isEqualTo(0);
        assertThat(out.toString())
                .startsWith("{\n  \"policy\": \"permenpan-62-2018")
                .contains("\"calendar\": \"id-national/2026-11-22\"")
                .contains(
                        "\"id\": \"verify\",\n      \"start\": \"2024-03-08T10:15:00+07:00\",\n      \"due\": \"2024-03-15\"")
                .contains("\"text\": \"Wednesday 13 March 2024: working day 1\"");
    }

    @Test
    void anUnknownPolicyNamesTheKnownOnes() {
        assertThat(run("--from", "2024-03-08", "--policy", "x", "--classification", ""))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly("--policy: tidak dikenal; yang ada: permenpan-62-2018, uu-25-2009, contoh-daerah");
    }

    @Test
    void aYearWithoutATableIsAProblem() {
        assertThat(run("--from", "2027-12-30", "--policy", "permenpan-62-2018", "--classification", ""))
                .isEqualTo(1);
        assertThat(err.toString()).contains("2028");
    }

    @Test
    void eitherOneOrManyAreAskedFor() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--batch", file("cases.csv", NYEPI), "--from", "2024-03-08"))
                .isEqualTo(2);
        assertThat(run("--batch", file("cases.csv", NYEPI), "--json")).isEqualTo(2);
        assertThat(run("--from", "2024-03-08")).isEqualTo(2);
    }
}
