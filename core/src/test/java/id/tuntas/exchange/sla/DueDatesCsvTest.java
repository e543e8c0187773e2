package id.tuntas.exchange.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDatesCsvTest {

    private static final String HEADER = "id,start,amount,unit,count_start\n";

    private final List<RejectedRow> rejected = new ArrayList<>();
    private final StringWriter out = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private DueDates write(String zone, byte[] cases) throws IOException {
        Path file = Files.write(folder.resolve("cases.csv"), cases);
        return DueDatesCsv.write(file, WorkingCalendar.national(ZoneId.of(zone)), out, rejected::add);
    }

    private DueDates write(String cases) throws IOException {
        return write("Asia/Jakarta", cases.getBytes(StandardCharsets.UTF_8));
    }

    private String due(String zone, String row) throws IOException {
        write(zone, (HEADER + "a," + row + "\n").getBytes(StandardCharsets.UTF_8));
        return out.toString().substring("id,due\na,".length()).strip();
    }

    private String fault(String row) throws IOException {
        assertThat(due("Asia/Jakarta", row)).isEmpty();
        return rejected.get(0).column() + ": " + rejected.get(0).reason().english();
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 8 March 2024; Monday 11 is Nyepi, Tuesday 12 its collective leave
        "2024-03-08,1,false,2024-03-13",
        "2024-03-08,3,false,2024-03-15",
        "2024-03-08,1,true,2024-03-08",
        "2024-03-08,3,true,2024-03-14",
        // Nyepi itself, and the Saturday before it
        "2024-03-11,1,false,2024-03-13",
        "2024-03-11,1,true,2024-03-13",
        "2024-03-09,2,true,2024-03-14",
        // Friday 5 April 2024; Lebaran from Monday 8 to Monday 15
        "2024-04-05,1,false,2024-04-16",
        "2024-04-05,5,false,2024-04-22",
        "2024-04-10,5,false,2024-04-22",
        "2024-04-10,1,true,2024-04-16",
        // Friday 29 March 2024 is Good Friday
        "2024-03-28,1,false,2024-04-01",
        // over the end of a year: Tuesday 31 December 2024, Tuesday 22 December 2026
        "2024-12-31,1,false,2025-01-02",
        "2026-12-22,3,false,2026-12-29",
        // Wednesday 27 November 2024, election day
        "2024-11-26,1,false,2024-11-28",
        // a request of oversight grade: Monday 8 January 2024; 8 and 9 February and 14 February are off
        "2024-01-08,14,false,2024-01-26",
        "2024-01-08,60,false,2024-04-17",
    })
    void workingDaysAreCountedByHand(String start, String amount, String countStart, String due) throws IOException {
        assertThat(due("Asia/Jakarta", String.join(",", start, amount, "working_days", countStart)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28,2,false,2024-03-01", // over 29 February
        "2023-02-28,2,false,2023-03-02",
        "2024-03-10,1,true,2024-03-10", // a Sunday
        "2024-03-10,14,true,2024-03-23",
        "2024-12-31,60,false,2025-03-01",
        "2027-12-20,30,false,2028-01-19", // needs no table
        "2028-02-28,1,false,2028-02-29",
    })
    void calendarDaysAllCount(String start, String amount, String countStart, String due) throws IOException {
        assertThat(due("Asia/Jakarta", String.join(",", start, amount, "calendar_days", countStart)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // Thursday 7 March 2024: 07:30-12:00 and 13:00-16:00
        "2024-03-07T11:00:00+07:00,60,2024-03-07T12:00:00+07:00", // the break begins, and it stays there
        "2024-03-07T11:00:00+07:00,61,2024-03-07T13:01:00+07:00",
        "2024-03-07T12:00:00+07:00,1,2024-03-07T13:01:00+07:00",
        "2024-03-07T12:30:00+07:00,1,2024-03-07T13:01:00+07:00",
        "2024-03-07T15:30:00+07:00,30,2024-03-07T16:00:00+07:00", // the closing
        "2024-03-07T15:30:00+07:00,31,2024-03-08T07:31:00+07:00",
        "2024-03-07T06:00:00+07:00,450,2024-03-07T16:00:00+07:00",
        "2024-03-07T06:00:00+07:00,451,2024-03-08T07:31:00+07:00",
        // Friday 8 March: 07:30-11:30 and 13:00-16:30
        "2024-03-08T11:00:00+07:00,30,2024-03-08T11:30:00+07:00",
        "2024-03-08T11:00:00+07:00,31,2024-03-08T13:01:00+07:00",
        "2024-03-08T15:30:00+07:00,60,2024-03-08T16:30:00+07:00",
        "2024-03-08T15:30:00+07:00,61,2024-03-13T07:31:00+07:00", // over Nyepi
        "2024-03-08T16:30:00+07:00,1,2024-03-13T07:31:00+07:00",
        "2024-03-11T10:00:00+07:00,450,2024-03-13T16:00:00+07:00", // on Nyepi
        "2024-03-07T10:15:30+07:00,1,2024-03-07T10:16:30+07:00",
        "2024-03-07T03:15:30Z,1,2024-03-07T10:16:30+07:00",
        "2024-03-07 10:15:30 +07:00,1,2024-03-07T10:16:30+07:00",
        "2024-03-07T10:15+0700,1,2024-03-07T10:16:00+07:00",
        "2024-04-05T16:00:00+07:00,60,2024-04-16T08:00:00+07:00", // over Lebaran
    })
    void workingMinutesRunWhileTheOfficeIsOpen(String start, String amount, String due) throws IOException {
        assertThat(due("Asia/Jakarta", String.join(",", start, amount, "working_minutes", "false")))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // half past eleven at night on Thursday 7 March in Jakarta is Friday further east
        "Asia/Jakarta,2024-03-07T16:30:00Z,1,working_days,2024-03-08",
        "Asia/Makassar,2024-03-07T16:30:00Z,1,working_days,2024-03-13",
        "Asia/Jayapura,2024-03-07T16:30:00Z,1,working_days,2024-03-13",
        "Asia/Jakarta,2024-03-07T16:30:00Z,1,calendar_days,2024-03-08",
        "Asia/Jayapura,2024-03-07T16:30:00Z,1,calendar_days,2024-03-09",
        // 06:30, 07:30 and 08:30 of Friday 8 March
        "Asia/Jakarta,2024-03-07T23:30:00Z,60,working_minutes,2024-03-08T08:30:00+07:00",
        "Asia/Makassar,2024-03-07T23:30:00Z,60,working_minutes,2024-03-08T08:30:00+08:00",
        "Asia/Jayapura,2024-03-07T23:30:00Z,60,working_minutes,2024-03-08T09:30:00+09:00",
        // a plain date is the same in all
        "Asia/Jayapura,2024-03-07,1,working_days,2024-03-08",
    })
    void theStartIsConvertedToTheZone(String zone, String start, String amount, String unit, String due)
            throws IOException {
        assertThat(due(zone, String.join(",", start, amount, unit, "false"))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-12-31,1,working_days,false|amount: the year 2028 is not covered by the holiday table id-national 2026-11-22",
                "2028-01-03,1,working_days,true|start: the year 2028 is not covered by the holiday table id-national 2026-11-22",
                "2012-12-31,1,working_days,false|start: the year 2012 is not covered by the holiday table id-national 2026-11-22",
                "2027-12-31T16:00:00+07:00,450,working_minutes,false|amount: the year 2028 is not covered by the holiday table id-national 2026-11-22",
                "2028-01-03T08:00:00+07:00,1,working_minutes,false|start: the year 2028 is not covered by the holiday table id-national 2026-11-22",
                "2024-03-08,0,working_days,false|amount: a whole number of 1 to 2147483647",
                "2024-03-08,-3,working_days,false|amount: a whole number of 1 to 2147483647",
                "2024-03-08,2147483648,working_days,false|amount: a whole number of 1 to 2147483647",
                "2024-03-08,1.5,working_days,false|amount: a whole number of 1 to 2147483647",
                "2024-03-08,,working_days,false|amount: a whole number of 1 to 2147483647",
                "2024-03-08,3,hours,false|unit: working_days, calendar_days or working_minutes",
                "2024-03-08,3,,false|unit: working_days, calendar_days or working_minutes",
                "2024-03-08,3,working_days,yes|count_start: true or false",
                "2024-03-08,3,working_days,|count_start: true or false",
                "2024-03-08,3,working_days|count_start: true or false",
                "2024-03-08T10:00:00+07:00,3,working_minutes,true|count_start: false: working_minutes has no day 1",
                "2024-03-08,3,working_minutes,false|start: a date and time with its offset from UTC: working_minutes needs a time",
                "2024-03-08T10:00:00,3,working_days,false|start: a date and time with its offset from UTC, such as +07:00; the offset is missing",
                "2024-03-08,3,calendar_days,false,x|row: at most 5 cells, as many as the header has",
                "2024-03-08,2147483647,calendar_days,false|amount: an amount that ends by the year 9999",
            })
    void aRowThatIsWrongSaysWhere(String row, String fault) throws IOException {
        assertThat(fault(row)).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-30", "08/03/2024", "", "-024-01-01", "2024-03-08T24:01:00+07:00", "besok", "45359"})
    void aStartThatIsNoDateIsWrong(String start) throws IOException {
        assertThat(fault(start + ",3,working_days,false")).startsWith("start: a date such as 2024-03-08, or");
    }

    @Test
    void theAnswerKeepsTheOrderAndEveryRow() throws IOException {
        DueDates answer = write("""
                unit,count_start,note,start,amount,ID
                working_days,FALSE,x,2024-03-08,3,"b, 1"

                working_days,false,,never,3,a
                calendar_days,TRUE,"two
                lines",2024-03-08,1,b
                working_days,false,,2024-03-08,3,
                """);
        assertThat(out).hasToString("id,due\n\"b, 1\",2024-03-15\na,\nb,2024-03-08\n,\n");
        assertThat(answer).isEqualTo(new DueDates(4, 2, List.of()));
        assertThat(rejected).extracting(RejectedRow::row).containsExactly(4L, 6L);
        assertThat(rejected).extracting(RejectedRow::column).containsExactly("start", "id");
        assertThat(rejected).extracting(RejectedRow::file).containsOnly("cases.csv");
    }

    @Test
    void aHeaderWithoutRowsIsAHeader() throws IOException {
        assertThat(write(HEADER)).isEqualTo(new DueDates(0, 0, List.of()));
        assertThat(out).hasToString("id,due\n");
    }

    @Test
    void semicolonsAndAByteOrderMarkAreRead() throws IOException {
        write("\uFEFFid;start;amount;unit;count_start\r\na;2024-03-08;3;working_days;false\r\n");
        assertThat(out).hasToString("id,due\na,2024-03-15\n");
    }

    @Test
    void anEncodingThatWasGuessedIsAWarning() throws IOException {
        DueDates answer = write(
                "Asia/Jakarta",
                (HEADER + "caf\u00e9,2024-03-08,3,working_days,false\n").getBytes(Charset.forName("windows-1252")));
        assertThat(out).hasToString("id,due\ncaf\u00e9,2024-03-15\n");
        assertThat(answer.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "a,b,c\n1,2,3\n",
                "id,start,amount,unit\na,2024-03-08,3,working_days\n",
                HEADER + "a,2024-03-08,3,working_days,false\n\"b,2024-03-08,3,working_days,false\n",
                "PK\u0003\u0004",
            })
    void aFileThatCannotBeReadLeavesNothingBehind(String content) {
        assertThatThrownBy(() -> write(content)).isInstanceOf(UnreadableFileException.class);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void columnsThatAreMissingAreNamed() {
        assertThatThrownBy(() -> write("id,start,unit\n"))
                .hasMessage("cases.csv: the header lacks the column(s) amount, count_start");
    }
}
