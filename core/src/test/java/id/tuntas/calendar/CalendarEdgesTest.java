package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and the last of each range, and what lies just outside. */
class CalendarEdgesTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 1);
    private static final String HEADER = "date,name_id,kind,source,confidence\n";

    @ParameterizedTest
    @CsvSource({"1,1", "9999,9999", "2000,2059"})
    void aTableCoversUpToSixtyYearsOfFourDigits(int first, int last) {
        HolidayTable table = table(first, last).build();

        assertThat(table.on(LocalDate.of(first, 1, 1))).isEmpty();
        assertThat(table.on(LocalDate.of(last, 12, 31))).isEmpty();
    }

    @Test
    void aTableRefusesOtherYears() {
        refused(() -> table(0, 0).build(), "firstYear: years 1 to 9999");
        refused(() -> table(10_000, 10_000).build(), "firstYear: years 1 to 9999");
        refused(() -> table(2026, 2025).build(), "lastYear: 1 to 60 years from the first on");
        refused(() -> table(2000, 2060).build(), "lastYear: 1 to 60 years from the first on");
    }

    @Test
    void aTableHasEachDateOnceAndFindsIt() {
        DayOff day = DayOff.local(FRIDAY, "x", "y");

        assertThat(table(2026, 2026).daysOff(List.of(day)).build().on(FRIDAY)).contains(day);
        refused(() -> table(2026, 2026).daysOff(List.of(day, day)).build(), "daysOff: each date once");
    }

    @Test
    void aTableMayBePrecededButNotWithAGap() {
        HolidayTable table = table(2020, 2020).build();

        assertThat(table.updatedBy(table(2019, 2019).build())).hasToString("t 1 (2019-2020)");
        refused(
                () -> table.updatedBy(table(2018, 2018).build()),
                "newer: years that overlap or adjoin those of the table");
    }

    @Test
    void blankTextsAreRefused() {
        refused(() -> table(2026, 2026).id(" ").build(), "id: a text that is not blank");
        refused(() -> table(2026, 2026).version("").build(), "version: a text that is not blank");
        refused(
                () -> SpecialHours.of(FRIDAY, FRIDAY, OfficeHours.PERPRES_21_2023, " "),
                "decree: a text that is not blank");
        refused(() -> calendar().version(" ").build(), "version: a text that is not blank");
    }

    @Test
    void rangesThatRunBackwardsAreRefused() {
        refused(
                () -> SpecialHours.of(FRIDAY, FRIDAY.minusDays(1), OfficeHours.PERPRES_21_2023, "x"),
                "lastDate: a date not before the first");
        refused(
                () -> OfficeHours.NONE.with(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
                "last: a weekday not before the first");
        refused(() -> OpenDeadline.of("x", FRIDAY, 0, DayCount.START_IS_DAY_ONE), "days: 1 or more");
        assertThat(OpenDeadline.of("x", FRIDAY, 1, DayCount.START_IS_DAY_ONE).days())
                .isOne();
    }

    @Test
    void anIntervalIsOfWholeSeconds() {
        LocalTime eight = LocalTime.of(8, 0);

        refused(() -> new OpenInterval(eight.plusNanos(1), LocalTime.NOON), "opens: a whole second");
        refused(() -> new OpenInterval(eight, LocalTime.NOON.plusNanos(1)), "closes: a whole second");
        refused(WorkWeek::of, "days: at least one weekday");
    }

    @Test
    void hoursOfOneWeekdayLeaveTheOthers() {
        OpenInterval morning = OpenInterval.parse("08:00-12:00");
        OfficeHours hours = OfficeHours.NONE
                .with(DayOfWeek.MONDAY, DayOfWeek.MONDAY, morning)
                .with(DayOfWeek.TUESDAY, DayOfWeek.TUESDAY, OpenInterval.parse("09:00-10:00"));

        assertThat(hours.on(DayOfWeek.MONDAY)).containsExactly(morning);
    }

    @Test
    void aCalendarChangesEachDateOnceAndWithinItsTable() {
        DayOff off = DayOff.local(FRIDAY, "x", "y");
        refused(() -> calendar().addExtraDaysOff(off, off).build(), "extraDaysOff: each date once");
        refused(
                () -> calendar()
                        .addPartialClosures(
                                new PartialClosure(LocalDate.of(2027, 1, 1), OpenInterval.parse("08:00-09:00"), "x"))
                        .build(),
                "partialClosures: dates within the years of the holiday table");
        refused(() -> calendar().hours(OfficeHours.NONE).build(), "hours: hours for at least one weekday");
        refused(
                () -> calendar().build().minusWorkingDays(FRIDAY, Integer.MIN_VALUE),
                "days: more than Integer.MIN_VALUE");
    }

    @Test
    void collectiveLeaveIsOffUnlessSaidOtherwise() {
        DayOff leave = DayOff.builder()
                .date(FRIDAY)
                .name("x")
                .kind(DayOffKind.COLLECTIVE_LEAVE)
                .decree("y")
                .build();
        WorkingCalendar calendar = calendar()
                .holidays(table(2026, 2026).daysOff(List.of(leave)).build())
                .build();

        assertThat(calendar.isWorkingDay(FRIDAY)).isFalse();
        assertThat(calendar).hasToString("c 1 in Asia/Jakarta by t 1 (2026-2026)");
        assertThat(fold(calendar, FRIDAY)).isEqualTo("off");
        assertThat(fold(calendar, FRIDAY.plusDays(1))).isEqualTo("weekend");
        assertThat(fold(calendar, FRIDAY.minusDays(1))).isEqualTo("worked");
    }

    private static String fold(WorkingCalendar calendar, LocalDate date) {
        return calendar.statusOf(date).fold(w -> "worked", m -> "made up", w -> "weekend", o -> "off");
    }

    @Test
    void literalsAreReadAsTheyAreWritten() {
        for (DayOffKind kind : DayOffKind.values()) {
            assertThat(DayOffKind.ofLiteral(kind.literal())).contains(kind);
        }
        for (Confidence confidence : Confidence.values()) {
            assertThat(Confidence.ofLiteral(confidence.literal())).contains(confidence);
        }
    }

    @Test
    void noDateOutsideTheTableIsAnswered() {
        WorkingCalendar calendar = calendar().build();
        for (LocalDate outside : List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2027, 1, 1))) {
            uncovered(() -> calendar.openTimeOn(outside), outside.getYear());
            uncovered(() -> calendar.openingOn(outside), outside.getYear());
            uncovered(() -> calendar.closingOn(outside), outside.getYear());
        }
    }

    /** One year in which the office opens on Thursday 1 January at 07:30 and closes last on 31 December at 16:00. */
    @Test
    void workingTimeHoldsFromTheFirstInstantToTheLast() {
        WorkingCalendar calendar = calendar().build();
        Instant begin = LocalDate.of(2026, 1, 1).atStartOfDay(WIB).toInstant();
        Instant end = LocalDate.of(2027, 1, 1).atStartOfDay(WIB).toInstant();
        Instant opening = LocalDate.of(2026, 1, 1).atTime(7, 30).atZone(WIB).toInstant();
        Instant inside = opening.plusNanos(1);
        Instant lastClosing =
                LocalDate.of(2026, 12, 31).atTime(16, 0).atZone(WIB).toInstant();
        Duration all = calendar.workingTimeBetween(begin, lastClosing);

        assertThat(calendar.isOpen(begin)).isFalse();
        uncovered(() -> calendar.isOpen(begin.minusNanos(1)), 2025);
        uncovered(() -> calendar.isOpen(end), 2027);
        assertThat(calendar.isOpen(opening)).isTrue();
        assertThat(calendar.openOrNextOpening(inside)).isEqualTo(inside);
        assertThat(calendar.workingTimeBetween(begin, inside)).isEqualTo(Duration.ofNanos(1));
        assertThat(calendar.workingTimeBetween(begin, opening.plusSeconds(60))).isEqualTo(Duration.ofMinutes(1));
        assertThat(calendar.nextClosing(inside)).isEqualTo(opening.plus(Duration.ofMinutes(270)));
        assertThat(calendar.plusWorkingTime(begin, all)).isEqualTo(lastClosing);
        uncovered(() -> calendar.plusWorkingTime(begin, all.plusNanos(1)), 2027);
        uncovered(() -> calendar.plusWorkingTime(begin, all.plusSeconds(1)), 2027);
        uncovered(() -> calendar.nextOpening(lastClosing), 2027);
        uncovered(() -> calendar.nextClosing(lastClosing), 2027);
    }

    /** In Berlin 02:00 to 03:00 was shown twice on Sunday 25 October 2026, the second time from 01:00Z on. */
    @ParameterizedTest
    @CsvSource({
        "01:30-02:00,2026-10-24T23:30:00Z,2026-10-25T00:00:00Z",
        "02:00-03:00,2026-10-25T00:00:00Z,2026-10-25T02:00:00Z",
        "03:00-04:00,2026-10-25T02:00:00Z,2026-10-25T03:00:00Z",
    })
    void nothingOpensForNoTimeWhereAnHourIsRepeated(String hours, Instant opening, Instant closing) {
        OpenInterval interval = OpenInterval.parse(hours);
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        WorkingCalendar calendar = calendar()
                .zone(berlin)
                .workWeek(WorkWeek.of(DayOfWeek.SUNDAY))
                .hours(OfficeHours.NONE.with(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, interval))
                .build();
        Instant nextSunday = LocalDate.of(2026, 11, 1)
                .atTime(interval.opens())
                .atZone(berlin)
                .toInstant();

        assertThat(calendar.nextOpening(opening.minusSeconds(7_200))).isEqualTo(opening);
        assertThat(calendar.nextClosing(opening)).isEqualTo(closing);
        assertThat(calendar.nextOpening(opening)).isEqualTo(nextSunday);
    }

    /** In Toronto 1919 the clocks went from Sunday 30 March 23:30 to Monday 00:30. */
    @Test
    void aDayWhoseBeginIsSkippedIsAsLongAsItReallyWas() {
        WorkingCalendar calendar = calendar()
                .zone(ZoneId.of("America/Toronto"))
                .holidays(table(1919, 1919).build())
                .hours(OfficeHours.NONE.with(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, OpenInterval.parse("00:00-24:00")))
                .build();

        assertThat(calendar.openTimeOn(LocalDate.of(1919, 3, 31))).isEqualTo(Duration.ofMinutes(23 * 60 + 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-01,Bu\"ruh,libur_nasional,SKB,high|[line 2, row: no quote inside a field that does not begin"
                        + " with one, line 2, name_id: a text that is not blank]",
                "2026-05-01,Buruh,libur_nasional,\"SKB\"x y,high|[line 2, row: a comma or a line end after a closing"
                        + " quote]",
                "2026-05-01,Buruh,libur_nasional,SKB,\"high\"x|[line 2, row: a comma or a line end after a closing"
                        + " quote]",
                "2026-05-01,Buruh,libur_nasional,SKB,\"high|[line 2, row: a closing quote]",
                "2026-05-01,Buruh,libur_nasional,SKB,|[line 2, confidence: high, medium-high, medium or low]",
                "x|[line 2, row: 5 fields]",
                "0000-05-01,Buruh,libur_nasional,SKB,high|[line 2, date: a year of 1 to 9999]",
                "+10000-05-01,Buruh,libur_nasional,SKB,high|[line 2, date: a year of 1 to 9999]",
            },
            quoteCharacter = '`')
    void tellsExactlyWhatIsWrong(String row, String problems) {
        assertThatThrownBy(() -> parse(HEADER + row))
                .isInstanceOfSatisfying(
                        InvalidTableException.class,
                        e -> assertThat(e.problems()).hasToString(problems));
    }

    @Test
    void readsAQuoteThatEndsTheText() {
        for (String year : List.of("0001", "9999")) {
            assertThat(parse(HEADER + year + "-05-01,Buruh,libur_nasional,SKB,\"high\"")
                            .daysOff())
                    .hasSize(1);
        }
    }

    @Test
    void refusesSixtyOneYearsInOneSentence() {
        String row = "-05-01,Buruh,libur_nasional,SKB,high\n";

        assertThatThrownBy(() -> parse(HEADER + "2000" + row + "2060" + row))
                .isInstanceOfSatisfying(
                        InvalidTableException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new TableProblem(1, "date", "at most 60 years in one table")));
        assertThatThrownBy(() -> parse(HEADER + "2000" + row + "2059" + row))
                .isInstanceOfSatisfying(
                        InvalidTableException.class,
                        e -> assertThat(e.problems()).hasSize(58));
    }

    private static HolidayTable parse(String csv) {
        return HolidayTable.parse("t", "1", new StringReader(csv));
    }

    private static HolidayTable.Builder table(int first, int last) {
        return HolidayTable.builder().id("t").version("1").firstYear(first).lastYear(last);
    }

    private static WorkingCalendar.Builder calendar() {
        return WorkingCalendar.builder()
                .id("c")
                .version("1")
                .zone(WIB)
                .holidays(table(2026, 2026).build());
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static void uncovered(ThrowingCallable call, int year) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UncoveredYearException.class, e -> assertThat(e.year()).isEqualTo(year));
    }
}
