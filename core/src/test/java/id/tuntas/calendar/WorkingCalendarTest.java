package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final WorkingCalendar FIVE_DAYS = WorkingCalendar.national(WIB);
    private static final WorkingCalendar SIX_DAYS = WorkingCalendar.builder()
            .from(FIVE_DAYS)
            .workWeek(WorkWeek.MONDAY_TO_SATURDAY)
            .build();

    @ParameterizedTest
    @CsvSource({
        "2013,245,295", "2014,243,294", "2015,245,293", "2016,246,299", "2017,239,290", "2018,239,288",
        "2019,246,295", "2020,243,294", "2021,248,298", "2022,246,296", "2023,239,289", "2024,238,287",
        "2025,237,288", "2026,240,291", "2027,242,291",
    })
    void countsTheWorkingDaysOfEachYear(int year, int fiveDays, int sixDays) {
        LocalDate newYear = LocalDate.of(year, 1, 1); // always off
        LocalDate newYearsEve = LocalDate.of(year, 12, 31);

        assertThat(FIVE_DAYS.workingDaysBetween(newYear, newYearsEve)).isEqualTo(fiveDays);
        assertThat(SIX_DAYS.workingDaysBetween(newYear, newYearsEve)).isEqualTo(sixDays);
        assertThat(newYear.datesUntil(newYearsEve.plusDays(1)).filter(FIVE_DAYS::isWorkingDay))
                .hasSize(fiveDays);
    }

    /** The dates on which published tables disagree, as the decrees settle them. */
    @ParameterizedTest
    @CsvSource({
        "2013-02-10,off", // Sun, Imlek, without a substitute day
        "2013-02-11,worked", // Mon
        "2014-07-31,off", // Thu
        "2014-08-01,off", // Fri
        "2015-12-24,off", // Thu
        "2016-06-01,worked", // Wed, Pancasila became a holiday in 2017 only
        "2017-01-02,off", // Mon
        "2017-02-15,off", // Wed, regional elections
        "2017-04-19,worked", // Wed, run-off in DKI Jakarta only
        "2017-06-01,off", // Thu
        "2017-06-23,off", // Fri
        "2017-12-26,off", // Tue
        "2018-06-20,off", // Wed
        "2018-06-27,off", // Wed, regional elections
        "2020-05-22,worked", // Fri, cancelled two days before
        "2020-05-26,worked", // Tue, moved to December
        "2020-12-28,worked", // Mon, deleted
        "2020-12-30,worked", // Wed, deleted
        "2020-12-31,off", // Thu
        "2021-08-10,worked", // Tue, moved
        "2021-08-11,off", // Wed
        "2021-10-19,worked", // Tue, moved
        "2021-10-20,off", // Wed
        "2021-12-24,worked", // Fri
        "2022-04-29,off", // Fri
        "2022-05-04,off", // Wed
        "2022-05-06,off", // Fri
        "2023-04-19,off", // Wed
        "2023-04-26,worked", // Wed
        "2023-06-28,off", // Wed
        "2023-06-30,off", // Fri
        "2024-02-14,off", // Wed, general election
        "2024-06-14,worked", // Fri
        "2024-06-18,off", // Tue
        "2024-09-16,off", // Mon
        "2024-11-27,off", // Wed, declared six days before
        "2025-06-06,off", // Fri
        "2025-06-09,off", // Mon
        "2025-07-18,worked", // Fri
        "2025-08-18,off", // Mon
        "2026-02-16,off", // Mon
        "2026-12-24,off", // Thu
        "2027-03-08,off", // Mon
        "2027-03-09,off", // Tue
        "2027-05-17,off", // Mon
    })
    void settlesDisputedDatesByDecree(LocalDate date, String expected) {
        assertThat(FIVE_DAYS.isWorkingDay(date)).isEqualTo(expected.equals("worked"));
    }

    @Test
    void sixDayOfficesWorkedTheSaturdayBeforeIdulAdha2022() {
        LocalDate saturday = LocalDate.of(2022, 7, 9);

        assertThat(SIX_DAYS.isWorkingDay(saturday)).isTrue();
        assertThat(FIVE_DAYS.isWorkingDay(saturday)).isFalse();
        assertThat(SIX_DAYS.isWorkingDay(LocalDate.of(2022, 7, 10))).isFalse(); // Sun
    }

    @Test
    void theNextWorkingDayIsDayOne() {
        LocalDate tuesday = LocalDate.of(2026, 12, 22);

        assertThat(FIVE_DAYS.plusWorkingDays(tuesday, 1)).isEqualTo("2026-12-23"); // Wed
        assertThat(FIVE_DAYS.plusWorkingDays(tuesday, 2)).isEqualTo("2026-12-28"); // Mon, after Thu 24 and Fri 25
        assertThat(FIVE_DAYS.plusWorkingDays(tuesday, 3)).isEqualTo("2026-12-29"); // Tue
    }

    @Test
    void namesBothConventions() {
        LocalDate thursday = LocalDate.of(2026, 7, 30);
        LocalDate saturday = LocalDate.of(2026, 8, 1);

        assertThat(FIVE_DAYS.nthWorkingDay(thursday, 3, DayCount.NEXT_WORKING_DAY_IS_DAY_ONE))
                .isEqualTo("2026-08-04"); // Tue
        assertThat(FIVE_DAYS.nthWorkingDay(thursday, 3, DayCount.START_IS_DAY_ONE))
                .isEqualTo("2026-08-03"); // Mon
        assertThat(FIVE_DAYS.nthWorkingDay(saturday, 1, DayCount.NEXT_WORKING_DAY_IS_DAY_ONE))
                .isEqualTo("2026-08-03"); // Mon
        assertThat(FIVE_DAYS.nthWorkingDay(saturday, 1, DayCount.START_IS_DAY_ONE))
                .isEqualTo("2026-08-03"); // Mon
        assertThatThrownBy(() -> FIVE_DAYS.nthWorkingDay(saturday, 0, DayCount.START_IS_DAY_ONE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("n: 1 or more");
    }

    @Test
    void zeroDaysGiveTheDateItselfAndNegativeOnesCountBack() {
        LocalDate sunday = LocalDate.of(2026, 8, 2);

        assertThat(FIVE_DAYS.plusWorkingDays(sunday, 0)).isEqualTo(sunday);
        assertThat(FIVE_DAYS.minusWorkingDays(sunday, 0)).isEqualTo(sunday);
        assertThat(FIVE_DAYS.minusWorkingDays(sunday, 1)).isEqualTo("2026-07-31"); // Fri
        assertThat(FIVE_DAYS.plusWorkingDays(sunday, -1)).isEqualTo("2026-07-31"); // Fri
        assertThat(FIVE_DAYS.minusWorkingDays(sunday, -1)).isEqualTo("2026-08-03"); // Mon
    }

    @Test
    void movesToTheNeighbouringWorkingDay() {
        LocalDate sunday = LocalDate.of(2026, 8, 2);
        LocalDate monday = LocalDate.of(2026, 8, 3);

        assertThat(FIVE_DAYS.next(sunday)).isEqualTo(monday);
        assertThat(FIVE_DAYS.next(monday)).isEqualTo("2026-08-04"); // Tue
        assertThat(FIVE_DAYS.nextOrSame(sunday)).isEqualTo(monday);
        assertThat(FIVE_DAYS.nextOrSame(monday)).isEqualTo(monday);
        assertThat(FIVE_DAYS.previous(monday)).isEqualTo("2026-07-31"); // Fri
        assertThat(FIVE_DAYS.previousOrSame(monday)).isEqualTo(monday);
        assertThat(FIVE_DAYS.previousOrSame(sunday)).isEqualTo("2026-07-31"); // Fri
    }

    @Test
    void countsTheEndButNotTheStart() {
        LocalDate friday = LocalDate.of(2026, 7, 31);
        LocalDate monday = LocalDate.of(2026, 8, 3);

        assertThat(FIVE_DAYS.workingDaysBetween(friday, monday)).isEqualTo(1);
        assertThat(FIVE_DAYS.workingDaysBetween(monday, friday)).isEqualTo(-1);
        assertThat(FIVE_DAYS.workingDaysBetween(friday, friday)).isZero();
        assertThat(FIVE_DAYS.workingDaysBetween(friday, LocalDate.of(2026, 8, 2)))
                .isZero(); // Sun
    }

    @Test
    void tellsWhyADayIsNotWorked() {
        assertThat(FIVE_DAYS.statusOf(LocalDate.of(2025, 8, 19))).isEqualTo(new DayStatus.Worked(DayOfWeek.TUESDAY));
        assertThat(FIVE_DAYS.statusOf(LocalDate.of(2025, 8, 16))).isEqualTo(new DayStatus.Weekend(DayOfWeek.SATURDAY));
        String why = FIVE_DAYS
                .statusOf(LocalDate.of(2025, 8, 18)) // Mon
                .fold(
                        worked -> "",
                        madeUp -> "",
                        weekend -> "",
                        off -> off.dayOff().kind() + " " + off.dayOff().decree());
        assertThat(why).startsWith("COLLECTIVE_LEAVE SKB").contains("933/2025");
        assertThat(FIVE_DAYS.statusOf(LocalDate.of(2025, 8, 17))) // Sun
                .isInstanceOf(DayStatus.Off.class);
    }

    @Test
    void collectiveLeaveIsWorkedWhereTheOfficeSaysSo() {
        WorkingCalendar clinic = WorkingCalendar.builder()
                .from(FIVE_DAYS)
                .id("puskesmas")
                .collectiveLeaveWorked(true)
                .build();

        assertThat(clinic.isWorkingDay(LocalDate.of(2025, 8, 18))).isTrue(); // Mon, collective leave
        assertThat(clinic.isWorkingDay(LocalDate.of(2025, 12, 25))).isFalse(); // Thu, Christmas
        assertThat(clinic.statusOf(LocalDate.of(2025, 8, 18))).isEqualTo(new DayStatus.Worked(DayOfWeek.MONDAY));
    }

    @Test
    void acehMakesUpSaturdaysForTasyrik() {
        String decree = "SE Gubernur Aceh 2024";
        WorkingCalendar aceh = WorkingCalendar.builder()
                .from(FIVE_DAYS)
                .id("aceh")
                .addExtraDaysOff(
                        DayOff.local(LocalDate.of(2024, 6, 20), "Hari Tasyrik", decree), // Thu
                        DayOff.local(LocalDate.of(2024, 6, 19), "Hari Tasyrik", decree)) // Wed
                .addMadeUpDays(
                        new MadeUpDay(LocalDate.of(2024, 6, 22), decree), // Sat
                        new MadeUpDay(LocalDate.of(2024, 6, 29), decree)) // Sat
                .build();

        LocalDate friday = LocalDate.of(2024, 6, 14); // Mon 17 Idul Adha, Tue 18 collective leave
        assertThat(aceh.plusWorkingDays(friday, 1)).isEqualTo("2024-06-21"); // Fri
        assertThat(aceh.plusWorkingDays(friday, 2)).isEqualTo("2024-06-22"); // Sat
        assertThat(aceh.plusWorkingDays(friday, 3)).isEqualTo("2024-06-24"); // Mon
        assertThat(aceh.statusOf(LocalDate.of(2024, 6, 22)))
                .isEqualTo(new DayStatus.MadeUp(new MadeUpDay(LocalDate.of(2024, 6, 22), decree)));
        assertThat(aceh.extraDaysOff()).extracting(DayOff::date).isSorted();
    }

    @Test
    void aMadeUpDayOverridesAHoliday() {
        LocalDate christmas = LocalDate.of(2026, 12, 25); // Fri
        WorkingCalendar rescue = WorkingCalendar.builder()
                .from(FIVE_DAYS)
                .addMadeUpDays(new MadeUpDay(christmas, "SK Bupati"))
                .build();

        assertThat(rescue.isWorkingDay(christmas)).isTrue();
        assertThat(rescue.next(LocalDate.of(2026, 12, 23))).isEqualTo(christmas);
    }

    @Test
    void aRevokedDayOffIsWhatItsWeekdayMakesIt() {
        LocalDate thursday = LocalDate.of(2026, 12, 24);
        LocalDate sunday = LocalDate.of(2027, 2, 7);
        HolidayTable table = HolidayTable.builder()
                .id("t")
                .version("1")
                .firstYear(2026)
                .lastYear(2027)
                .addDaysOff(DayOff.local(thursday, "Libur", "SK 1"), DayOff.local(sunday, "Libur", "SK 1"))
                .build();
        WorkingCalendar calendar = WorkingCalendar.builder()
                .id("c")
                .version("2")
                .zone(WIB)
                .holidays(table)
                .addRevocations(new Revocation(sunday, "SK 2"), new Revocation(thursday, "SK 2"))
                .build();

        assertThat(calendar.isWorkingDay(thursday)).isTrue();
        assertThat(calendar.statusOf(sunday)).isEqualTo(new DayStatus.Weekend(DayOfWeek.SUNDAY));
    }

    @Test
    void aYearWithoutATableIsRefused() {
        LocalDate lastWednesday = LocalDate.of(2027, 12, 1);

        assertThatThrownBy(() -> FIVE_DAYS.plusWorkingDays(lastWednesday, 60))
                .isInstanceOfSatisfying(UncoveredYearException.class, e -> {
                    assertThat(e.year()).isEqualTo(2028);
                    assertThat(e.tableId()).isEqualTo("id-national");
                    assertThat(e.tableVersion()).isEqualTo("2026-11-22");
                })
                .hasMessage("the year 2028 is not covered by id-national 2026-11-22 (2013-2027)");
        assertThatThrownBy(() -> FIVE_DAYS.isWorkingDay(LocalDate.of(2012, 12, 31)))
                .isInstanceOfSatisfying(
                        UncoveredYearException.class, e -> assertThat(e.year()).isEqualTo(2012));
        assertThatThrownBy(() -> FIVE_DAYS.previous(LocalDate.of(2013, 1, 1)))
                .isInstanceOfSatisfying(
                        UncoveredYearException.class, e -> assertThat(e.year()).isEqualTo(2012));
        LocalDate lastDay = LocalDate.of(2027, 12, 31); // Fri, worked
        assertThat(FIVE_DAYS.nextOrSame(lastDay)).isEqualTo(lastDay);
        assertThatThrownBy(() -> FIVE_DAYS.next(lastDay))
                .isInstanceOfSatisfying(
                        UncoveredYearException.class, e -> assertThat(e.year()).isEqualTo(2028));
        assertThatThrownBy(() -> FIVE_DAYS.plusWorkingDays(LocalDate.of(2028, 1, 3), 0))
                .isInstanceOf(UncoveredYearException.class);
        assertThatThrownBy(() -> FIVE_DAYS.plusWorkingDays(lastWednesday, Integer.MAX_VALUE))
                .isInstanceOf(UncoveredYearException.class);
        assertThatThrownBy(() -> FIVE_DAYS.plusWorkingDays(lastWednesday, Integer.MIN_VALUE))
                .isInstanceOf(UncoveredYearException.class);
        // 12 months times so many years overflow an int to a small number
        assertThatThrownBy(() -> FIVE_DAYS.isWorkingDay(LocalDate.of(2013 + 357_913_942, 1, 2)))
                .isInstanceOf(UncoveredYearException.class);
        assertThatThrownBy(() -> FIVE_DAYS.statusOf(LocalDate.MAX)).isInstanceOf(UncoveredYearException.class);
        assertThatThrownBy(() -> FIVE_DAYS.statusOf(LocalDate.MIN)).isInstanceOf(UncoveredYearException.class);
    }

    @Test
    void refusesDatesThatItsTableDoesNotCover() {
        assertThatThrownBy(() -> WorkingCalendar.builder()
                        .from(FIVE_DAYS)
                        .addExtraDaysOff(DayOff.local(LocalDate.of(2028, 3, 1), "Hari Jadi", "SK 1"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("extraDaysOff: dates within the years of the holiday table");
        assertThatThrownBy(() -> WorkingCalendar.builder()
                        .from(FIVE_DAYS)
                        .addMadeUpDays(
                                new MadeUpDay(LocalDate.of(2026, 8, 1), "SK 1"),
                                new MadeUpDay(LocalDate.of(2026, 8, 1), "SK 2"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("madeUpDays: each date once");
    }
}
