package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a threshold lies on a limit that began on Monday 4 March 2024 at 09:00 WIB. */
class AtRiskTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);
    private static final Instant START = wib("2024-03-04T09:00");

    private static Instant reached(TimeLimit limit, AtRisk threshold) {
        return Objects.requireNonNull(new Clock(limit, NATIONAL, START, List.of()).reaches(threshold));
    }

    @ParameterizedTest
    @CsvSource({
        // Tuesday 5 is 1, Friday 8 is 4, Wednesday 13 is 5, Friday 15 is 7, Thursday 21 is 11, Tuesday 26 is 14
        "75, 2024-03-21T16:00", // 10.5 days, so 11
        "50, 2024-03-15T16:30", // 7 days exactly, of which the last is a Friday
        "51, 2024-03-18T16:00", // 7.14 days, so 8
        "1, 2024-03-05T16:00",
        "100, 2024-03-26T16:00",
        "0, 2024-03-04T09:00",
    })
    void aShareOfDaysIsReachedAtTheClosingOfAWholeDay(int percent, String moment) {
        assertThat(reached(TimeLimit.workingDays(14), AtRisk.share(percent))).isEqualTo(wib(moment));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2024-03-21T16:00", // 11 used up
        "13, 2024-03-05T16:00",
        "0, 2024-03-26T16:00",
        "14, 2024-03-04T09:00", // all of it is left at the start
        "15, 2024-03-04T09:00",
    })
    void whatIsLeftInDaysIsReachedAtTheClosingOfTheDayBefore(int left, String moment) {
        assertThat(reached(TimeLimit.workingDays(14), AtRisk.remaining(left))).isEqualTo(wib(moment));
    }

    @ParameterizedTest
    @CsvSource({"50, 2024-03-12T00:00", "100, 2024-03-19T00:00", "0, 2024-03-04T09:00"})
    void aShareOfCalendarDaysIsReachedAtMidnight(int percent, String moment) {
        // 14 days: Monday 11 is 7, Monday 18 is 14
        assertThat(reached(TimeLimit.calendarDays(14), AtRisk.share(percent))).isEqualTo(wib(moment));
    }

    @ParameterizedTest
    @CsvSource({"50, 2024-03-04T10:40", "75, 2024-03-04T11:30", "100, 2024-03-04T13:20", "0, 2024-03-04T09:00"})
    void aShareOfMinutesIsReachedToTheInstant(int percent, String moment) {
        // 200 minutes: 180 until noon, 20 from 13:00 on
        assertThat(reached(TimeLimit.workingMinutes(200), AtRisk.share(percent)))
                .isEqualTo(wib(moment));
    }

    @Test
    void aThirdOfAMinuteIsRoundedUpToTheNanosecond() {
        // 33 % of 100 nanoseconds and 1 more
        assertThat(AtRisk.share(33).usedUp(101, 1)).isEqualTo(34);
        assertThat(AtRisk.share(33).usedUp(100, 1)).isEqualTo(33);
        assertThat(AtRisk.remaining(1).usedUp(10, 3)).isEqualTo(7); // two thirds of 10
    }

    @Test
    void whatIsLeftOfALimitOfManyWeeksInMinutesIsExact() {
        Instant due = reached(TimeLimit.workingMinutes(20_000), AtRisk.remaining(0));
        Instant before = reached(TimeLimit.workingMinutes(20_000), AtRisk.remaining(200));

        assertThat(before).isAfter(START).isBefore(due);
        assertThat(NATIONAL.workingTimeBetween(START, before)).hasMinutes(19_800);
        assertThat(NATIONAL.workingTimeBetween(START, due)).hasMinutes(20_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aShareIsAPercentage(int percent) {
        assertThatThrownBy(() -> AtRisk.share(percent))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("value: 0 to 100 for a share, 0 or more for what is left");
    }

    @Test
    void whatIsLeftIsNeverNegativeAndMayBeMoreThanAHundred() {
        assertThatThrownBy(() -> AtRisk.remaining(-1)).isInstanceOf(InvalidValueException.class);
        assertThat(AtRisk.remaining(101)).isEqualTo(new AtRisk(AtRisk.Kind.REMAINING, 101));
        assertThat(AtRisk.share(100)).isEqualTo(new AtRisk(AtRisk.Kind.SHARE, 100));
    }
}
