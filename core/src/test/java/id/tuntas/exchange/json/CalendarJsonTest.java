package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.MadeUpDay;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.WorkWeek;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.exchange.json.UnreadableDocumentException.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarJsonTest {

    private static final String SHIPPED = "\"holidays\":{\"shipped\":\"id-national\",\"version\":\"2026-11-22\"}";
    private static final String HEAD = "\"type\":\"calendar\",\"v\":1,\"id\":\"a\",\"version\":\"1\"";

    private static String calendar(String more) {
        return "{" + HEAD + ",\"zone\":\"Asia/Makassar\"," + SHIPPED + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static UnreadableDocumentException refusal(String json) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> CalendarJson.read(json));
    }

    @Test
    void whatIsNotSaidIsTheDefault() {
        assertThat(CalendarJson.read(calendar("")))
                .isEqualTo(WorkingCalendar.builder()
                        .id("a")
                        .version("1")
                        .zone(ZoneId.of("Asia/Makassar"))
                        .holidays(HolidayTable.indonesia())
                        .build());
    }

    @Test
    void theShippedTableIsWrittenByReference() {
        String json = CalendarJson.write(WorkingCalendar.national(ZoneId.of("Asia/Jakarta")));
        assertThat(json).isEqualTo("""
                        {
                          "type": "calendar",
                          "v": 1,
                          "id": "id-national",
                          "version": "2026-11-22",
                          "zone": "Asia/Jakarta",
                          "holidays": {
                            "shipped": "id-national",
                            "version": "2026-11-22"
                          },
                          "workWeek": [
                            "monday",
                            "tuesday",
                            "wednesday",
                            "thursday",
                            "friday"
                          ],
                          "collectiveLeaveWorked": false,
                          "hours": {
                            "monday": [
                              "07:30-12:00",
                              "13:00-16:00"
                            ],
                            "tuesday": [
                              "07:30-12:00",
                              "13:00-16:00"
                            ],
                            "wednesday": [
                              "07:30-12:00",
                              "13:00-16:00"
                            ],
                            "thursday": [
                              "07:30-12:00",
                              "13:00-16:00"
                            ],
                            "friday": [
                              "07:30-11:30",
                              "13:00-16:30"
                            ]
                          }
                        }
                        """);
    }

    @Test
    void everythingThatACalendarHasIsRead() {
        WorkingCalendar read = CalendarJson.read(calendar("""
                        "workWeek": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
                        "collectiveLeaveWorked": true,
                        "hours": {"monday": ["08:00-12:00", "13:00-24:00"]},
                        "extraDaysOff": [
                          {"date": "2026-04-27", "name": "Hari Jadi", "kind": "libur_daerah", "decree": "SK 1/2026"}
                        ],
                        "madeUpDays": [{"date": "2026-05-02", "decree": "SE 2/2026", "hoursOf": "friday"},
                                       {"date": "2026-05-09", "decree": "SE 2/2026"}],
                        "revocations": [{"date": "2026-01-01", "decree": "SE 3/2026"}],
                        "specialHours": [{"firstDate": "2026-02-19", "lastDate": "2026-03-19", "decree": "SE 4/2026",
                                          "hours": {"monday": ["08:00-15:00"]}}],
                        "partialClosures": [{"date": "2026-12-31", "closed": "13:00-24:00", "decree": "SE 5/2026"}]
                        """));
        assertThat(read.workWeek()).isEqualTo(WorkWeek.MONDAY_TO_SATURDAY);
        assertThat(read.collectiveLeaveWorked()).isTrue();
        assertThat(read.hours().on(DayOfWeek.MONDAY)).contains(OpenInterval.parse("13:00-24:00"));
        assertThat(read.extraDaysOff())
                .containsExactly(DayOff.local(LocalDate.of(2026, 4, 27), "Hari Jadi", "SK 1/2026"));
        assertThat(read.madeUpDays())
                .containsExactly(
                        new MadeUpDay(LocalDate.of(2026, 5, 2), "SE 2/2026", DayOfWeek.FRIDAY),
                        new MadeUpDay(LocalDate.of(2026, 5, 9), "SE 2/2026"));
        assertThat(read.revocations()).hasSize(1);
        assertThat(read.specialHours().get(0).includes(LocalDate.of(2026, 3, 1)))
                .isTrue();
        assertThat(read.partialClosures().get(0).decree()).isEqualTo("SE 5/2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"colour\":1|UNKNOWN_FIELD|colour|nothing: this name is not known here",
                "\"workWeek\":[\"senin\"]|WRONG_VALUE|workWeek[0]|monday to sunday",
                "\"workWeek\":[]|WRONG_VALUE|workWeek|monday to sunday",
                "\"workWeek\":\"monday\"|WRONG_VALUE|workWeek|a JSON array",
                "\"collectiveLeaveWorked\":\"ya\"|WRONG_VALUE|collectiveLeaveWorked|true or false",
                "\"hours\":[]|WRONG_VALUE|hours|a JSON object",
                "\"hours\":{\"monday\":[\"8-12\"]}|WRONG_VALUE|hours.monday[0]|two times of day such as 07:30-12:00",
                "\"hours\":{\"senin\":[\"08:00-12:00\"]}|UNKNOWN_FIELD|hours.senin|nothing: this name is not known here",
                "\"hours\":{}|WRONG_VALUE|hours|hours for at least one weekday",
                "\"extraDaysOff\":[{\"date\":\"27/04/2026\"}]|WRONG_VALUE|extraDaysOff[0].date|a date such as 2026-08-17",
                "\"extraDaysOff\":[{\"date\":\"2026-04-27\"}]|MISSING_FIELD|extraDaysOff[0].name|a text that is not blank",
                "\"madeUpDays\":[{\"date\":\"2026-05-02\",\"decree\":\" \"}]|WRONG_VALUE|madeUpDays[0].decree|a text that is not blank",
                "\"revocations\":[{\"date\":\"2030-05-02\",\"decree\":\"SE\"}]|WRONG_VALUE|revocations|dates within the years of the holiday table",
            })
    void aFaultNamesItsFieldAndWhatWasExpected(String more, Problem problem, String field, String expected) {
        UnreadableDocumentException refusal = refusal(calendar(more));
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.field()).contains(field);
        assertThat(refusal.expected().english()).isEqualTo(expected);
        assertThat(refusal.expected().indonesian()).isNotBlank();
    }

    @Test
    void aTableThatIsNotShippedIsRefused() {
        UnreadableDocumentException refusal = refusal(calendar("").replace("2026-11-22", "2027-01-01"));
        assertThat(refusal.field()).contains("holidays.version");
        assertThat(refusal.expected().english()).isEqualTo("2026-11-22, the table that is shipped");
    }

    @Test
    void anotherTypeOrVersionIsRefused() {
        assertThat(refusal(calendar("").replace("\"v\":1", "\"v\":2")).field()).contains("v");
        assertThat(refusal(calendar("").replace("\"calendar\"", "\"policy\"")).field())
                .contains("type");
        assertThat(refusal(calendar("").replace("Asia/Makassar", "WITA")).field())
                .contains("zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{", "{\"id\":\"a\",\"id\":\"b\"}", "{} {}"})
    void whatIsNoObjectIsRefused(String json) {
        assertThat(refusal(json).problem()).isIn(Problem.NO_OBJECT, Problem.MISSING_FIELD);
    }
}
