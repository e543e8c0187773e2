package id.tuntas.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final WorkingCalendar JAKARTA = WorkingCalendar.national(ZoneId.of("Asia/Jakarta"));

    private static Instant wib(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    private static Due due(TimeLimit limit, String local) {
        return limit.due(JAKARTA, wib(local));
    }

    @Test
    void workingDaysEndWithTheirDayWhateverTheTimeOfTheStart() {
        // Friday 8 March 2024; Monday 11 and Tuesday 12 Nyepi: 13, 14, Friday 15
        Due due = due(TimeLimit.workingDays(3), "2024-03-08T23:59:59");
        assertThat(due.date()).contains(LocalDate.of(2024, 3, 15));
        assertThat(due.last()).isEqualTo(wib("2024-03-16T00:00:00").minusNanos(1));
        assertThat(due).isEqualTo(due(TimeLimit.workingDays(3), "2024-03-08T00:00:00"));
        assertThat(due.isPassedAt(wib("2024-03-15T23:59:59"))).isFalse();
        assertThat(due.isPassedAt(due.last())).isFalse();
        assertThat(due.isPassedAt(wib("2024-03-16T00:00:00"))).isTrue();
    }

    @Test
    void theStartIsConvertedToTheZoneOfTheCalendar() {
        // 2024-03-07T17:00Z is Friday 8 March in Jakarta
        assertThat(TimeLimit.workingDays(1)
                        .due(JAKARTA, Instant.parse("2024-03-07T17:00:00Z"))
                        .date())
                .contains(LocalDate.of(2024, 3, 13));
    }

    @Test
    void startMayBeDayOne() {
        TimeLimit limit = TimeLimit.builder()
                .amount(1)
                .unit(LimitUnit.WORKING_DAYS)
                .dayCount(DayCount.START_IS_DAY_ONE)
                .build();
        // Friday is worked and is day 1; from Saturday 9 March day 1 is Wednesday 13
        assertThat(due(limit, "2024-03-08T10:00:00").date()).contains(LocalDate.of(2024, 3, 8));
        assertThat(due(limit, "2024-03-09T10:00:00").date()).contains(LocalDate.of(2024, 3, 13));
    }

    @Test
    void everyCalendarDayCounts() {
        TimeLimit next = TimeLimit.calendarDays(14);
        TimeLimit same = TimeLimit.builder()
                .from(next)
                .dayCount(DayCount.START_IS_DAY_ONE)
                .build();
        // Friday 8 March 2024 and 14 days
        assertThat(due(next, "2024-03-08T10:00:00").date()).contains(LocalDate.of(2024, 3, 22));
        assertThat(due(same, "2024-03-08T10:00:00").date()).contains(LocalDate.of(2024, 3, 21));
    }

    @Test
    void calendarDaysNeedNoHolidayTable() {
        assertThat(due(TimeLimit.calendarDays(60), "2031-01-01T00:00:00").date())
                .contains(LocalDate.of(2031, 3, 2));
        assertThatThrownBy(() -> due(TimeLimit.workingDays(1), "2031-01-01T00:00:00"))
                .isInstanceOf(UncoveredYearException.class);
    }

    @Test
    void minutesRunInOfficeHoursAndStayOnAClosing() {
        // Friday 8 March 2024: 07:30-11:30 and 13:00-16:30
        assertThat(due(TimeLimit.workingMinutes(60), "2024-03-08T15:00:00"))
                .isEqualTo(new Due(wib("2024-03-08T16:00:00"), Optional.empty()));
        assertThat(due(TimeLimit.workingMinutes(30), "2024-03-08T11:00:00").last())
                .isEqualTo(wib("2024-03-08T11:30:00"));
        // after closing: Wednesday 13 March, 07:30
        assertThat(due(TimeLimit.workingMinutes(1), "2024-03-08T16:30:00").last())
                .isEqualTo(wib("2024-03-13T07:31:00"));
    }

    @Test
    void daysMayKeepTheTimeOfDay() {
        TimeLimit limit = TimeLimit.builder()
                .amount(2)
                .unit(LimitUnit.WORKING_DAYS)
                .end(LimitEnd.SAME_TIME)
                .build();
        // Tuesday 5 March 2024 -> Thursday 7
        assertThat(due(limit, "2024-03-05T10:15:30"))
                .isEqualTo(new Due(wib("2024-03-07T10:15:30"), Optional.of(LocalDate.of(2024, 3, 7))));
        // after closing on Tuesday: from Wednesday 07:30 -> Friday 07:30
        assertThat(due(limit, "2024-03-05T18:00:00").last()).isEqualTo(wib("2024-03-08T07:30:00"));
        // calendar days keep it on a Saturday too
        TimeLimit days =
                TimeLimit.builder().from(limit).unit(LimitUnit.CALENDAR_DAYS).build();
        assertThat(due(days, "2024-03-07T18:00:00").last()).isEqualTo(wib("2024-03-09T18:00:00"));
    }

    @Test
    void refusesWhatCannotBeCounted() {
        assertThatThrownBy(() -> TimeLimit.workingDays(0))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.attributes()).containsExactly("amount"));
        assertThatThrownBy(() -> TimeLimit.builder()
                        .amount(1)
                        .unit(LimitUnit.WORKING_MINUTES)
                        .end(LimitEnd.END_OF_DAY)
                        .build())
                .hasMessageStartingWith("end");
        assertThatThrownBy(() -> TimeLimit.builder()
                        .amount(1)
                        .unit(LimitUnit.WORKING_MINUTES)
                        .dayCount(DayCount.START_IS_DAY_ONE)
                        .build())
                .hasMessageStartingWith("dayCount");
        assertThatThrownBy(() -> TimeLimit.builder()
                        .amount(1)
                        .unit(LimitUnit.WORKING_DAYS)
                        .end(LimitEnd.SAME_TIME)
                        .dayCount(DayCount.START_IS_DAY_ONE)
                        .build())
                .hasMessageStartingWith("dayCount");
    }
}
