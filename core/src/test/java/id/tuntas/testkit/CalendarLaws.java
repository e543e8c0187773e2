package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.calendar.Amendment;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.MadeUpDay;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.Missing;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws 1 to 6, of a calendar and of what is due by it. */
abstract class CalendarLaws extends SlaCases {

    private static final Map<Change, WorkingCalendar> CHANGED = new ConcurrentHashMap<>();

    /** A calendar and what is done to it, so that each change is worked out once for all tries. */
    private record Change(WorkingCalendar calendar, String what, LocalDate date) {}

    CalendarLaws() {}

    /** Laws 1 to 3. */
    @Property(tries = TRIES)
    final void workingDaysAddUp(
            @ForAll @IntRange(min = 0, max = 60) int from,
            @ForAll @IntRange(min = 1, max = 60) int one,
            @ForAll @IntRange(min = 1, max = 60) int other) {
        WorkingCalendar calendar = calendar();
        LocalDate start = firstDay().plusDays(from);
        LocalDate first = calendar.plusWorkingDays(start, one);
        assertThat(calendar.isWorkingDay(first)).isTrue();
        assertThat(calendar.plusWorkingDays(start, one + 1)).isAfter(first);
        assertThat(calendar.plusWorkingDays(first, other)).isEqualTo(calendar.plusWorkingDays(start, one + other));
        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(first, other), other))
                .isEqualTo(first);
        assertThat(calendar.workingDaysBetween(start, first)).isEqualTo(one);
        assertThat(calendar.workingDaysBetween(start, first)
                        + calendar.workingDaysBetween(first, first.plusDays(other)))
                .isEqualTo(calendar.workingDaysBetween(start, first.plusDays(other)));
        assertThat(calendar.workingDaysBetween(start, first)).isEqualTo((int) start.plusDays(1)
                .datesUntil(first.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count());
    }

    /** Law 4. */
    @Property(tries = TRIES)
    final void aDayOffNeverBringsADueDateForward(
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 0, max = 60) int day) {
        WorkingCalendar off = changed("off", day);
        for (TimeLimit limit : limits()) {
            assertThat(limit.due(off, start).last())
                    .as("%s", limit)
                    .isAfterOrEqualTo(limit.due(calendar(), start).last());
        }
    }

    /** Law 4, the other half. */
    @Property(tries = TRIES)
    final void aMadeUpDayNeverPushesADueDateBack(
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 0, max = 60) int day) {
        WorkingCalendar madeUp = changed("made-up", day);
        for (TimeLimit limit : limits()) {
            assertThat(limit.due(madeUp, start).last())
                    .as("%s", limit)
                    .isBeforeOrEqualTo(limit.due(calendar(), start).last());
        }
    }

    final WorkingCalendar changed(String what, int day) {
        return CHANGED.computeIfAbsent(new Change(calendar(), what, firstDay().plusDays(day)), change -> {
            Amendment.Builder amendment = Amendment.builder().version("law-4");
            LocalDate date = change.date();
            return calendar()
                    .amended(
                            what.equals("off")
                                    ? amendment
                                            .addExtraDaysOff(DayOff.local(date, "Libur", "SE 1"))
                                            .build()
                                    : amendment
                                            .addMadeUpDays(new MadeUpDay(date, "SE 2"))
                                            .build());
        });
    }

    /** Law 5. */
    @Property(tries = TRIES)
    final void aYearWithoutATableIsAnError(
            @ForAll @IntRange(min = 0, max = 20_000) int days, @ForAll @IntRange(min = 0, max = 86_399) int second) {
        LocalDate beyond =
                LocalDate.of(calendar().holidays().lastYear() + 1, 1, 1).plusDays(days);
        Instant start = beyond.atStartOfDay(calendar().zone()).toInstant().plusSeconds(second);
        List<DatedEvent> events = List.of(Events.logged(start, "diterima", Optional.empty()));
        assertThat(catchYear(() -> calendar().isWorkingDay(beyond))).isEqualTo(beyond.getYear());
        for (Assessment assessment : assess(events, start)) {
            boolean worked = assessment
                    .limit()
                    .filter(limit -> limit.time().unit() != LimitUnit.CALENDAR_DAYS)
                    .isPresent();
            if (worked && assessment.start().isPresent()) {
                assertThat(assessment.state()).isEqualTo(AssessmentState.NOT_ASSESSABLE);
                assertThat(assessment.missing())
                        .contains(new Missing.HolidayYear(
                                beyond.getYear(), calendar().holidays().id()));
                assertThat(assessment.dueAt()).isEmpty();
            } else {
                assertThat(assessment.missing()).isEmpty();
            }
        }
    }

    private static int catchYear(Runnable asks) {
        try {
            asks.run();
        } catch (UncoveredYearException refused) {
            return refused.year();
        }
        throw new AssertionError("a year without a table was answered");
    }

    /** Law 6. */
    @Property(tries = TRIES)
    final void theSameLocalDatesGiveTheSameAnswerInEveryZone(@ForAll("waits") List<DatedEvent> events) {
        Instant now = begin().plusSeconds(150L * 86_400);
        List<Assessment> here = assess(events, now);
        for (String zone : List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")) {
            WorkingCalendar moved = CHANGED.computeIfAbsent(
                    new Change(calendar(), zone, LocalDate.EPOCH),
                    change -> WorkingCalendar.builder()
                            .from(calendar())
                            .zone(ZoneId.of(zone))
                            .build());
            List<DatedEvent> there = events.stream()
                    .map(each -> DatedEvent.builder()
                            .from(each)
                            .at(moved(each.at(), moved.zone()))
                            .recordedAt(moved(each.at(), moved.zone()))
                            .build())
                    .toList();
            List<Assessment> other = SlaCalculator.of(policy(), moved).assess(ID, there, moved(now, moved.zone()));
            for (int i = 0; i < here.size(); i++) {
                assertThat(other.get(i).state()).isEqualTo(here.get(i).state());
                assertThat(local(other.get(i), moved.zone()))
                        .as("%s of %s", here.get(i), events)
                        .isEqualTo(local(here.get(i), calendar().zone()));
            }
        }
    }

    private Instant moved(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, calendar().zone()).atZone(zone).toInstant();
    }

    private static Optional<LocalDateTime> local(Assessment assessment, ZoneId zone) {
        return assessment.dueAt().map(at -> LocalDateTime.ofInstant(at, zone));
    }
}
