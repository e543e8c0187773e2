package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.PartialClosure;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkWeek;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Actor;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clocks of March 2024 in Asia/Jakarta: 07:30 to 12:00 and 13:00 to 16:00, on Fridays 07:30 to 11:30 and 13:00 to 16:30;
 * Monday 11 and Tuesday 12 are off.
 */
class ClockTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);
    private static final TimeLimit START_IS_ONE = TimeLimit.builder()
            .from(TimeLimit.workingDays(3))
            .dayCount(DayCount.START_IS_DAY_ONE)
            .build();

    private static Clock clock(TimeLimit limit, String start, Pause... pauses) {
        return new Clock(limit, NATIONAL, wib(start), List.of(pauses));
    }

    private static TimeLimit sameTime(TimeLimit days) {
        return TimeLimit.builder().from(days).end(LimitEnd.SAME_TIME).build();
    }

    private static Pause pause(String from, String until) {
        return new Pause(PauseCause.AWAITING_REPORTER, Actor.UNSTATED, wib(from), wib(until));
    }

    private static Pause pausedSince(String from) {
        return new Pause(PauseCause.AWAITING_REPORTER, Actor.UNSTATED, wib(from), null);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2024, 3, day);
    }

    private static Amount minutes(int minutes) {
        return Amount.ofTime(Duration.ofMinutes(minutes));
    }

    // Days

    @Test
    void aDayIsDueUntilItsLastNanosecond() {
        Clock clock = clock(TimeLimit.workingDays(3), "2024-03-08T09:00"); // Fri

        assertThat(clock.dueDay()).isEqualTo(march(15)); // Fri
        assertThat(clock.due()).isEqualTo(wib("2024-03-16T00:00").minusNanos(1));
        assertThat(clock.isByDay()).isTrue();
        assertThat(clock.amount()).isEqualTo(Amount.ofDays(3));
    }

    @Test
    void everyPauseTakesTheDaysAtWhoseClosingItLasts() {
        // Monday 4; Tuesday 5 and Friday 8 are missed: Wednesday 6, Thursday 7, Wednesday 13, Thursday 14
        Clock clock = clock(
                TimeLimit.workingDays(4),
                "2024-03-04T09:00",
                pause("2024-03-05T10:00", "2024-03-06T10:00"),
                pause("2024-03-08T10:00", "2024-03-13T10:00"));

        assertThat(clock.dueDay()).isEqualTo(march(14));
        assertThat(clock.due()).isEqualTo(wib("2024-03-15T00:00").minusNanos(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T08:00, 0", // before the start
        "2024-03-04T10:00, 0",
        "2024-03-04T23:00, 0",
        "2024-03-05T09:59, 0",
        "2024-03-05T18:00, 0", // missed
        "2024-03-06T15:59:59, 0",
        "2024-03-06T16:00, 1",
        "2024-03-07T15:59:59, 1",
        "2024-03-07T16:00, 2",
        "2024-03-08T16:30, 2", // missed
        "2024-03-11T12:00, 2", // Nyepi
        "2024-03-13T15:59:59, 2",
        "2024-03-13T16:00, 3",
        "2024-03-14T16:00, 4",
        "2024-03-18T16:00, 6", // overdue: Friday 15 is 5, Monday 18 is 6
    })
    void aDayIsUsedUpAtItsClosing(String moment, int days) {
        Clock clock = clock(
                TimeLimit.workingDays(4),
                "2024-03-04T09:00", // Mon
                pause("2024-03-05T10:00", "2024-03-06T10:00"),
                pause("2024-03-08T10:00", "2024-03-13T10:00"));

        assertThat(clock.elapsed(wib(moment))).isEqualTo(Amount.ofDays(days));
    }

    @Test
    void whileItStandsStillNoFurtherDayIsUsedUp() {
        Clock clock = clock(TimeLimit.workingDays(4), "2024-03-04T09:00", pausedSince("2024-03-07T09:00"));

        assertThat(clock.dueDay()).isNull();
        assertThat(clock.due()).isNull();
        assertThat(clock.elapsed(wib("2024-03-07T08:00"))).isEqualTo(Amount.ofDays(2));
        assertThat(clock.elapsed(wib("2024-03-20T18:00"))).isEqualTo(Amount.ofDays(2));
        assertThat(clock.reaches(AtRisk.remaining(2))).isEqualTo(wib("2024-03-06T16:00"));
        assertThat(clock.reaches(AtRisk.remaining(1))).isNull();
    }

    @Test
    void inTheMidstOfALongPauseOnlyTheDaysUpToTheMomentAreMissed() {
        Clock clock =
                clock(TimeLimit.workingDays(4), "2024-03-04T09:00", pause("2024-03-06T10:00", "2024-03-15T10:00"));

        assertThat(clock.elapsed(wib("2024-03-07T18:00"))).isEqualTo(Amount.ofDays(1)); // Tuesday 5
        assertThat(clock.elapsed(wib("2024-03-15T16:30"))).isEqualTo(Amount.ofDays(2));
    }

    @Test
    void aPauseBehindTheDueDayMovesNothing() {
        assertThat(clock(TimeLimit.workingDays(3), "2024-03-04T09:00", pausedSince("2024-03-08T00:00"))
                        .dueDay())
                .isEqualTo(march(7));
        assertThat(clock(TimeLimit.workingDays(3), "2024-03-04T09:00", pausedSince("2024-03-07T16:00"))
                        .dueDay())
                .isEqualTo(march(7)); // from the closing on
        assertThat(clock(TimeLimit.workingDays(3), "2024-03-04T09:00", pausedSince("2024-03-07T15:59:59"))
                        .dueDay())
                .isNull();
    }

    @Test
    void aPauseOnTheDayOfTheStartMissesNoDayBeforeItsEnd() {
        // Monday 4, which does not count, and Tuesday 5; then Wednesday 6, Thursday 7, Friday 8
        Clock clock =
                clock(TimeLimit.workingDays(3), "2024-03-04T09:00", pause("2024-03-04T10:00", "2024-03-05T17:00"));

        assertThat(clock.dueDay()).isEqualTo(march(8));
        assertThat(clock.elapsed(wib("2024-03-05T16:30"))).isEqualTo(Amount.ofDays(0));
        assertThat(clock.elapsed(wib("2024-03-06T16:00"))).isEqualTo(Amount.ofDays(1));
    }

    @Test
    void aPauseOverOnTheDayOfTheStartTakesNothing() {
        Clock clock =
                clock(TimeLimit.workingDays(3), "2024-03-04T09:00", pause("2024-03-04T10:00", "2024-03-04T11:00"));

        assertThat(clock.dueDay()).isEqualTo(march(7));
        assertThat(clock.elapsed(wib("2024-03-05T16:00"))).isEqualTo(Amount.ofDays(1));
    }

    @Test
    void theDayOfTheStartMayBeTheFirst() {
        assertThat(clock(START_IS_ONE, "2024-03-04T09:00").dueDay()).isEqualTo(march(6)); // Wed
        assertThat(clock(START_IS_ONE, "2024-03-04T09:00").elapsed(wib("2024-03-04T16:00")))
                .isEqualTo(Amount.ofDays(1));
        assertThat(clock(START_IS_ONE, "2024-03-04T09:00", pause("2024-03-04T10:00", "2024-03-04T16:00"))
                        .dueDay())
                .isEqualTo(march(7));
    }

    @Test
    void twoPausesInOneDayMissItOnce() {
        // Tuesday 5 is missed; Wednesday 6, Thursday 7, Friday 8
        Clock clock = clock(
                TimeLimit.workingDays(3),
                "2024-03-04T09:00",
                pause("2024-03-05T10:00", "2024-03-05T17:00"),
                pause("2024-03-05T18:00", "2024-03-05T20:00"));

        assertThat(clock.dueDay()).isEqualTo(march(8));
        assertThat(clock.elapsed(wib("2024-03-06T16:00"))).isEqualTo(Amount.ofDays(1));
    }

    @Test
    void ofCalendarDaysEveryOneCountsThatIsNotPausedAtMidnight() {
        // Thursday 7; Friday 8 and Saturday 9 are missed; Sunday 10, Monday 11, Tuesday 12
        Clock clock =
                clock(TimeLimit.calendarDays(3), "2024-03-07T09:00", pause("2024-03-08T10:00", "2024-03-10T10:00"));

        assertThat(clock.dueDay()).isEqualTo(march(12));
        assertThat(clock.elapsed(wib("2024-03-10T23:59:59"))).isEqualTo(Amount.ofDays(0));
        assertThat(clock.elapsed(wib("2024-03-11T00:00"))).isEqualTo(Amount.ofDays(1));
        assertThat(clock.elapsed(wib("2024-03-13T00:00"))).isEqualTo(Amount.ofDays(3));
    }

    @Test
    void aPauseFromMidnightOnLeavesTheDayBeforeIt() {
        assertThat(clock(TimeLimit.calendarDays(3), "2024-03-07T09:00", pause("2024-03-09T00:00", "2024-03-10T00:00"))
                        .dueDay())
                .isEqualTo(march(11)); // Friday 8, Sunday 10, Monday 11: Saturday's midnight is the end of the pause
        assertThat(clock(TimeLimit.calendarDays(1), "2024-03-07T09:00", pausedSince("2024-03-09T00:00"))
                        .dueDay())
                .isEqualTo(march(8));
    }

    @Test
    void aDayThatIsWorkedAndClosedFromMorningToNightClosesAtMidnight() {
        // Friday 8 March 2024
        WorkingCalendar flooded = WorkingCalendar.builder()
                .from(NATIONAL)
                .addPartialClosures(new PartialClosure(march(8), OpenInterval.parse("00:00-24:00"), "SE 9/2024"))
                .build();
        Clock clock = new Clock(TimeLimit.workingDays(2), flooded, wib("2024-03-06T09:00"), List.of()); // Wed

        assertThat(clock.reaches(AtRisk.share(100))).isEqualTo(wib("2024-03-09T00:00"));
        assertThat(clock.elapsed(wib("2024-03-08T23:59:59"))).isEqualTo(Amount.ofDays(1));
        assertThat(clock.elapsed(wib("2024-03-09T00:00"))).isEqualTo(Amount.ofDays(2));
    }

    @Test
    void aStartInAYearWithoutATableIsRefusedWhereDaysAreWorked() {
        // Monday 31 December 2012; the table begins with 2013
        assertThatThrownBy(() ->
                        clock(TimeLimit.workingDays(3), "2012-12-31T09:00").dueDay())
                .isInstanceOfSatisfying(
                        UncoveredYearException.class,
                        refused -> assertThat(refused.year()).isEqualTo(2012));
        assertThat(clock(TimeLimit.calendarDays(3), "2012-12-31T09:00").dueDay())
                .isEqualTo(LocalDate.of(2013, 1, 3));
    }

    @Test
    void aPauseInAYearWithoutATableBehindTheDueDayIsNoMatter() {
        // Monday 20 December 2027; Thursday 23 is 3; paused in 2028, for which there is no table
        assertThat(clock(TimeLimit.workingDays(3), "2027-12-20T09:00", pausedSince("2028-01-05T09:00"))
                        .dueDay())
                .isEqualTo(LocalDate.of(2027, 12, 23));
        assertThat(clock(TimeLimit.workingDays(3), "2027-12-20T09:00", pausedSince("2028-01-05T09:00"))
                        .elapsed(wib("2027-12-21T16:00")))
                .isEqualTo(Amount.ofDays(1));
    }

    // Time

    @Test
    void minutesRunWhileTheOfficeIsOpen() {
        Clock clock = clock(TimeLimit.workingMinutes(60), "2024-03-08T15:00"); // Fri

        assertThat(clock.due()).isEqualTo(wib("2024-03-08T16:00"));
        assertThat(clock.isByDay()).isFalse();
        assertThat(clock.amount()).isEqualTo(minutes(60));
        assertThat(clock.elapsed(wib("2024-03-08T14:00"))).isEqualTo(minutes(0)); // before the start
        assertThat(clock.elapsed(wib("2024-03-08T15:20"))).isEqualTo(minutes(20));
        assertThat(clock.elapsed(wib("2024-03-13T08:00"))).isEqualTo(minutes(120)); // overdue
    }

    @Test
    void whatWasOpenWhileItStoodStillIsAppended() {
        Clock within =
                clock(TimeLimit.workingMinutes(60), "2024-03-08T15:00", pause("2024-03-08T15:30", "2024-03-08T15:45"));

        assertThat(within.due()).isEqualTo(wib("2024-03-08T16:15"));
        assertThat(within.elapsed(wib("2024-03-08T15:10"))).isEqualTo(minutes(10));
        assertThat(within.elapsed(wib("2024-03-08T15:30"))).isEqualTo(minutes(30));
        assertThat(within.elapsed(wib("2024-03-08T15:40"))).isEqualTo(minutes(30));
        assertThat(within.elapsed(wib("2024-03-08T15:50"))).isEqualTo(minutes(35));
        // half an hour until 16:30 on Friday and half an hour from 07:30 on Wednesday
        assertThat(clock(
                                TimeLimit.workingMinutes(90),
                                "2024-03-08T15:00",
                                pause("2024-03-08T16:00", "2024-03-13T08:00"))
                        .due())
                .isEqualTo(wib("2024-03-13T08:30"));
    }

    @Test
    void everyPauseBeforeTheDueMomentIsAppended() {
        Clock clock = clock(
                TimeLimit.workingMinutes(60),
                "2024-03-04T08:00", // Mon
                pause("2024-03-04T08:10", "2024-03-04T08:30"),
                pause("2024-03-04T09:10", "2024-03-04T09:40")); // 50 used up, and due at 09:20

        assertThat(clock.due()).isEqualTo(wib("2024-03-04T09:50"));
        assertThat(clock.elapsed(wib("2024-03-04T09:20"))).isEqualTo(minutes(50));
        assertThat(clock.elapsed(wib("2024-03-04T09:50"))).isEqualTo(minutes(60));
    }

    @Test
    void aPauseFromTheDueMomentOnMovesNothing() {
        assertThat(clock(TimeLimit.workingMinutes(60), "2024-03-08T15:00", pausedSince("2024-03-08T16:00"))
                        .due())
                .isEqualTo(wib("2024-03-08T16:00"));
        assertThat(clock(TimeLimit.workingMinutes(60), "2024-03-08T15:00", pausedSince("2024-03-08T15:59:59"))
                        .due())
                .isNull();
    }

    @Test
    void aThresholdIsReachedLaterByThePausesBeforeIt() {
        Clock clock =
                clock(TimeLimit.workingMinutes(60), "2024-03-08T15:00", pause("2024-03-08T15:30", "2024-03-08T15:45"));

        assertThat(clock.reaches(AtRisk.share(50))).isEqualTo(wib("2024-03-08T15:30"));
        assertThat(clock.reaches(AtRisk.share(75))).isEqualTo(wib("2024-03-08T16:00"));
        assertThat(clock(TimeLimit.workingMinutes(60), "2024-03-08T15:00", pausedSince("2024-03-08T15:30"))
                        .reaches(AtRisk.share(75)))
                .isNull();
    }

    @Test
    void nothingOfALimitIsReachedAtTheStartEvenWhileTheOfficeIsClosed() {
        assertThat(clock(TimeLimit.workingMinutes(60), "2024-03-08T18:00").reaches(AtRisk.share(0)))
                .isEqualTo(wib("2024-03-08T18:00"));
    }

    @Test
    void daysThatKeepTheTimeOfDayMayBeDueWhileTheOfficeIsClosed() {
        // Friday 8 at 16:15, which is 15 minutes before closing, to Wednesday 13 at 16:15, 15 minutes behind it
        TimeLimit limit = sameTime(TimeLimit.workingDays(1));
        Clock clock = clock(limit, "2024-03-08T16:15");

        assertThat(clock.due()).isEqualTo(wib("2024-03-13T16:15"));
        assertThat(clock.amount()).isEqualTo(minutes(15 + 450));
        assertThat(clock.reaches(AtRisk.share(100))).isEqualTo(wib("2024-03-13T16:00"));
        // full at the closing, before that pause
        assertThat(clock(limit, "2024-03-08T16:15", pausedSince("2024-03-13T16:05"))
                        .due())
                .isEqualTo(wib("2024-03-13T16:15"));
        // over the weekend nothing was open
        assertThat(clock(limit, "2024-03-08T16:15", pause("2024-03-09T09:00", "2024-03-10T09:00"))
                        .due())
                .isEqualTo(wib("2024-03-13T16:15"));
        // ten minutes of Wednesday morning, appended on Thursday morning
        assertThat(clock(limit, "2024-03-08T16:15", pause("2024-03-13T07:30", "2024-03-13T07:40"))
                        .due())
                .isEqualTo(wib("2024-03-14T07:40"));
    }

    @Test
    void calendarDaysThatKeepTheTimeOfDayAreTimeOfTheClock() {
        Clock clock = clock(
                sameTime(TimeLimit.calendarDays(2)),
                "2024-03-08T18:00", // Fri
                pause("2024-03-09T10:00", "2024-03-09T16:00")); // Sat

        assertThat(clock.amount()).isEqualTo(Amount.ofTime(Duration.ofDays(2)));
        assertThat(clock.due()).isEqualTo(wib("2024-03-11T00:00"));
        assertThat(clock.elapsed(wib("2024-03-09T18:00"))).isEqualTo(Amount.ofTime(Duration.ofHours(18)));
    }

    @Test
    void anOfficeThatNeverClosesRunsThroughTheNight() {
        WorkingCalendar always = WorkingCalendar.builder()
                .from(NATIONAL)
                .workWeek(WorkWeek.of(DayOfWeek.values()))
                .hours(OfficeHours.NONE.with(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, OpenInterval.parse("00:00-24:00")))
                .build();
        Instant start = wib("2024-03-08T23:00"); // Fri

        assertThat(new Clock(TimeLimit.workingMinutes(120), always, start, List.of()).due())
                .isEqualTo(wib("2024-03-09T01:00"));
        assertThat(new Clock(TimeLimit.workingDays(1), always, start, List.of()).reaches(AtRisk.share(100)))
                .isEqualTo(wib("2024-03-10T00:00"));
    }
}
