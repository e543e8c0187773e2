package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);
    private static final OfficeHours RAMADAN = OfficeHours.NONE
            .with(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, interval("08:00-12:00"), interval("12:30-15:00"))
            .with(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, interval("08:00-11:30"), interval("12:30-15:30"));

    @Test
    void theShippedHoursAreThoseOfThePerpres() {
        Duration week = LocalDate.of(2026, 8, 3) // Mon
                .datesUntil(LocalDate.of(2026, 8, 10))
                .map(NATIONAL::openTimeOn)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(week).isEqualTo(Duration.ofMinutes(37 * 60 + 30));
        assertThat(NATIONAL.hoursOn(LocalDate.of(2026, 8, 6))) // Thu
                .hasToString("[07:30-12:00, 13:00-16:00]");
        assertThat(NATIONAL.hoursOn(LocalDate.of(2026, 8, 7))) // Fri
                .hasToString("[07:30-11:30, 13:00-16:30]");
        assertThat(NATIONAL.hoursOn(LocalDate.of(2026, 8, 8))).isEmpty(); // Sat
        assertThat(NATIONAL.hoursOn(LocalDate.of(2026, 8, 17))).isEmpty(); // Mon, holiday
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-03T08:00,60,2026-08-03T09:00", // Mon
        "2026-08-03T11:30,60,2026-08-03T13:30", // over the break
        "2026-08-03T11:00,60,2026-08-03T12:00", // due exactly at the begin of the break stays there
        "2026-08-03T15:00,60,2026-08-03T16:00", // due exactly at closing stays there
        "2026-08-03T15:00,61,2026-08-04T07:31", // a minute more rolls to Tue
        "2026-08-03T16:00,30,2026-08-04T08:00", // from the closing
        "2026-08-03T20:15,30,2026-08-04T08:00", // after closing
        "2026-08-03T12:15,30,2026-08-03T13:30", // in the break
        "2026-08-01T10:00,30,2026-08-03T08:00", // Sat
        "2026-08-07T11:15,30,2026-08-07T13:15", // Fri, its break is longer
        "2026-08-07T16:00,60,2026-08-10T08:00", // Fri to Mon
        "2026-12-23T15:30,60,2026-12-28T08:00", // Wed to Mon, over collective leave and Christmas
        "2026-08-03T07:30,450,2026-08-03T16:00", // a day
        "2026-08-03T07:30,2250,2026-08-07T16:30", // a week
        "2026-08-03T08:00,0,2026-08-03T08:00", // zero while open
        "2026-08-03T12:00,0,2026-08-03T13:00", // zero at the begin of the break
        "2026-08-03T16:00,0,2026-08-04T07:30", // zero at closing rolls to the next opening
        "2026-08-08T10:00,0,2026-08-10T07:30", // zero on Sat
    })
    void countsWhileTheOfficeIsOpen(String start, long minutes, String due) {
        Instant expected = wib(due);

        assertThat(NATIONAL.plusWorkingTime(wib(start), Duration.ofMinutes(minutes)))
                .isEqualTo(expected);
        assertThat(NATIONAL.workingTimeBetween(wib(start), expected)).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(NATIONAL.workingTimeBetween(expected, wib(start))).isEqualTo(Duration.ofMinutes(-minutes));
    }

    @Test
    void isExactBelowTheSecond() {
        Instant justBeforeClosing = wib("2026-08-03T16:00").minusNanos(1); // Mon

        assertThat(NATIONAL.isOpen(justBeforeClosing)).isTrue();
        assertThat(NATIONAL.plusWorkingTime(justBeforeClosing, Duration.ofNanos(1)))
                .isEqualTo(wib("2026-08-03T16:00"));
        assertThat(NATIONAL.plusWorkingTime(justBeforeClosing, Duration.ofNanos(2)))
                .isEqualTo(wib("2026-08-04T07:30").plusNanos(1)); // Tue
        assertThat(NATIONAL.workingTimeBetween(justBeforeClosing, wib("2026-08-04T07:30")))
                .isEqualTo(Duration.ofNanos(1));
        assertThat(NATIONAL.plusWorkingTime(
                        wib("2026-08-03T18:00").plusMillis(700), Duration.ofMillis(1_400))) // closed: .7 counts nothing
                .isEqualTo(wib("2026-08-04T07:30").plusMillis(1_400));
    }

    @Test
    void findsTheNextTurns() {
        Instant monday = wib("2026-08-03T07:30");

        assertThat(NATIONAL.isOpen(monday)).isTrue();
        assertThat(NATIONAL.isOpen(wib("2026-08-03T12:00"))).isFalse();
        assertThat(NATIONAL.nextOpening(monday)).isEqualTo(wib("2026-08-03T13:00"));
        assertThat(NATIONAL.nextClosing(monday)).isEqualTo(wib("2026-08-03T12:00"));
        assertThat(NATIONAL.nextClosing(wib("2026-08-03T12:00"))).isEqualTo(wib("2026-08-03T16:00"));
        assertThat(NATIONAL.openOrNextOpening(wib("2026-08-01T00:00"))).isEqualTo(monday); // Sat
        assertThat(NATIONAL.openingOn(LocalDate.of(2026, 8, 3))).contains(monday);
        assertThat(NATIONAL.closingOn(LocalDate.of(2026, 8, 7))).contains(wib("2026-08-07T16:30")); // Fri
        assertThat(NATIONAL.closingOn(LocalDate.of(2026, 8, 8))).isEmpty(); // Sat
    }

    @Test
    void ramadanHasItsOwnHours() {
        WorkingCalendar calendar = WorkingCalendar.builder()
                .from(NATIONAL)
                .addSpecialHours(SpecialHours.of(
                        LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 19), RAMADAN, "SE Bupati")) // Thu to Thu
                .build();

        assertThat(calendar.hoursOn(LocalDate.of(2026, 2, 18))).hasToString("[07:30-12:00, 13:00-16:00]"); // Wed
        assertThat(calendar.hoursOn(LocalDate.of(2026, 2, 19))).hasToString("[08:00-12:00, 12:30-15:00]"); // Thu
        assertThat(calendar.hoursOn(LocalDate.of(2026, 2, 20))).hasToString("[08:00-11:30, 12:30-15:30]"); // Fri
        assertThat(calendar.plusWorkingTime(wib("2026-02-18T15:30"), Duration.ofHours(1)))
                .isEqualTo(wib("2026-02-19T08:30"));
        assertThat(calendar.plusWorkingTime(wib("2026-02-23T08:00"), Duration.ofMinutes(32 * 60 + 30))) // Mon
                .isEqualTo(wib("2026-02-27T15:30")); // Fri
    }

    @Test
    void aPartialClosureTakesItsStretchOutOfTheDay() {
        LocalDate thursday = LocalDate.of(2026, 12, 31);
        WorkingCalendar calendar = WorkingCalendar.builder()
                .from(NATIONAL)
                .addPartialClosures(
                        new PartialClosure(thursday, interval("14:00-24:00"), "SE Sekda"),
                        new PartialClosure(thursday, interval("09:00-09:30"), "SE Sekda"))
                .build();

        assertThat(calendar.hoursOn(thursday)).hasToString("[07:30-09:00, 09:30-12:00, 13:00-14:00]");
        assertThat(calendar.closingOn(thursday)).contains(wib("2026-12-31T14:00"));
        WorkingCalendar oneSecond = WorkingCalendar.builder()
                .from(NATIONAL)
                .addPartialClosures(new PartialClosure(thursday, interval("07:30:01-24:00"), "SE Sekda"))
                .build();
        assertThat(oneSecond.openTimeOn(thursday)).isEqualTo(Duration.ofSeconds(1));
        WorkingCalendar shut = WorkingCalendar.builder()
                .from(calendar)
                .addPartialClosures(new PartialClosure(thursday, interval("00:00-24:00"), "SE Sekda"))
                .build();
        assertThat(shut.isWorkingDay(thursday)).isTrue();
        assertThat(shut.openTimeOn(thursday)).isZero();
        assertThat(shut.openOrNextOpening(wib("2026-12-31T08:00"))).isEqualTo(wib("2027-01-04T07:30")); // Mon
    }

    @Test
    void aMadeUpSaturdayIsWorkedLikeAMondayUnlessSaidOtherwise() {
        LocalDate saturday = LocalDate.of(2024, 6, 22);
        WorkingCalendar likeMonday = WorkingCalendar.builder()
                .from(NATIONAL)
                .addMadeUpDays(new MadeUpDay(saturday, "SE"))
                .build();
        WorkingCalendar likeFriday = WorkingCalendar.builder()
                .from(NATIONAL)
                .addMadeUpDays(new MadeUpDay(saturday, "SE", DayOfWeek.FRIDAY))
                .build();

        assertThat(likeMonday.hoursOn(saturday)).hasToString("[07:30-12:00, 13:00-16:00]");
        assertThat(likeFriday.hoursOn(saturday)).hasToString("[07:30-11:30, 13:00-16:30]");
        assertThat(likeMonday.closingOn(saturday)).contains(wib("2024-06-22T16:00"));
    }

    @Test
    void sixDayOfficesHaveHoursOnSaturday() {
        OfficeHours pontianak = OfficeHours.NONE
                .with(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, interval("07:15-13:15"))
                .with(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, interval("07:15-13:45"));
        WorkingCalendar sixDays = WorkingCalendar.builder()
                .from(NATIONAL)
                .workWeek(WorkWeek.MONDAY_TO_SATURDAY)
                .hours(pontianak)
                .build();

        assertThat(sixDays.plusWorkingTime(wib("2025-03-14T13:00"), Duration.ofHours(1))) // Fri
                .isEqualTo(wib("2025-03-15T07:30")); // Sat
    }

    @Test
    void anOfficeThatNeverClosesCountsThroughTheNight() {
        WorkingCalendar always = WorkingCalendar.builder()
                .from(NATIONAL)
                .workWeek(WorkWeek.of(DayOfWeek.values()))
                .hours(OfficeHours.NONE.with(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, interval("00:00-24:00")))
                .build();

        assertThat(always.plusWorkingTime(wib("2026-08-03T20:00"), Duration.ofHours(24)))
                .isEqualTo(wib("2026-08-04T20:00"));
        assertThat(always.nextClosing(wib("2026-08-03T20:00"))).isEqualTo(wib("2026-08-17T00:00")); // Mon, holiday
        assertThat(always.closingOn(LocalDate.of(2026, 8, 3))).contains(wib("2026-08-04T00:00"));
        assertThat(always.plusWorkingTime(wib("2027-12-31T23:00"), Duration.ofHours(1)))
                .isEqualTo(wib("2028-01-01T00:00"));
        assertThatThrownBy(() -> always.nextClosing(wib("2027-12-31T23:00")))
                .isInstanceOf(UncoveredYearException.class);
    }

    @Test
    void anHourThatIsSkippedIsNotOpenAndOneThatIsRepeatedIsOpenTwice() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        WorkingCalendar night = WorkingCalendar.builder()
                .id("night")
                .version("1")
                .zone(berlin)
                .holidays(HolidayTable.builder()
                        .id("none")
                        .version("1")
                        .firstYear(2026)
                        .lastYear(2026)
                        .build())
                .workWeek(WorkWeek.of(DayOfWeek.SUNDAY))
                .hours(OfficeHours.NONE.with(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, interval("01:30-04:00")))
                .build();

        assertThat(night.openTimeOn(LocalDate.of(2026, 3, 22))).isEqualTo(Duration.ofMinutes(150)); // Sun
        assertThat(night.openTimeOn(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofMinutes(90)); // 02:00 skipped
        assertThat(night.openTimeOn(LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofMinutes(210)); // 02:00 twice
        assertThat(night.plusWorkingTime(
                        ZonedDateTime.of(2026, 3, 29, 1, 30, 0, 0, berlin).toInstant(), Duration.ofHours(1)))
                .isEqualTo(ZonedDateTime.of(2026, 3, 29, 3, 30, 0, 0, berlin).toInstant());
    }

    @Test
    void aYearWithoutATableIsRefused() {
        assertThatThrownBy(() -> NATIONAL.plusWorkingTime(wib("2027-12-30T08:00"), Duration.ofHours(16)))
                .isInstanceOfSatisfying(
                        UncoveredYearException.class, e -> assertThat(e.year()).isEqualTo(2028));
        assertThatThrownBy(() -> NATIONAL.plusWorkingTime(wib("2027-12-31T16:30"), Duration.ZERO))
                .isInstanceOf(UncoveredYearException.class);
        assertThatThrownBy(() -> NATIONAL.plusWorkingTime(wib("2026-08-03T08:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(UncoveredYearException.class);
        assertThatThrownBy(() -> NATIONAL.isOpen(wib("2012-12-31T23:59")))
                .isInstanceOfSatisfying(
                        UncoveredYearException.class, e -> assertThat(e.year()).isEqualTo(2012));
        assertThatThrownBy(() -> NATIONAL.isOpen(Instant.MAX)).isInstanceOf(UncoveredYearException.class);
        assertThatThrownBy(() -> NATIONAL.isOpen(Instant.MIN)).isInstanceOf(UncoveredYearException.class);
        assertThatThrownBy(() -> NATIONAL.closingOn(LocalDate.of(2028, 1, 3)))
                .isInstanceOf(UncoveredYearException.class);
    }

    @Test
    void refusesHoursThatAreNone() {
        assertThatThrownBy(() -> NATIONAL.plusWorkingTime(wib("2026-08-03T08:00"), Duration.ofNanos(-1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount: zero or more");
        assertThatThrownBy(() -> OfficeHours.NONE.with(
                        DayOfWeek.MONDAY, DayOfWeek.MONDAY, interval("08:00-12:00"), interval("11:00-13:00")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new OpenInterval(LocalTime.of(8, 0, 0, 1), LocalTime.of(9, 0)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> WorkingCalendar.builder()
                        .from(NATIONAL)
                        .hours(OfficeHours.NONE)
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> WorkingCalendar.builder()
                        .from(NATIONAL)
                        .addSpecialHours(
                                SpecialHours.of(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 19), RAMADAN, "SE"),
                                SpecialHours.of(LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 20), RAMADAN, "SE"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("specialHours: ranges that do not overlap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08:00", "08:00-08:00", "09:00-08:00", "8-9", "24:00-08:00", "08:00:00.5-09:00"})
    void refusesWhatIsNoInterval(String text) {
        assertThatThrownBy(() -> interval(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void joinsIntervalsThatTouch() {
        OfficeHours hours = OfficeHours.NONE.with(
                DayOfWeek.MONDAY, DayOfWeek.MONDAY, interval("12:00-16:00"), interval("07:30:15-12:00"));

        assertThat(hours.on(DayOfWeek.MONDAY)).hasToString("[07:30:15-16:00]");
        assertThat(interval("18:00-24:00")).hasToString("18:00-24:00");
    }

    private static OpenInterval interval(String text) {
        return OpenInterval.parse(text);
    }

    private static Instant wib(String local) {
        return ZonedDateTime.parse(local + "+07:00[Asia/Jakarta]").toInstant();
    }
}
