package id.tuntas.sla;

import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.PartialClosure;
import id.tuntas.calendar.SpecialHours;
import id.tuntas.calendar.WorkWeek;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.testkit.SlaLaws;
import id.tuntas.text.LocalText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A policy with every way to count, every switch turned and thresholds, in a six-day week of Makassar with the hours of
 * Ramadan 2024 and an afternoon off.
 */
class SlaMixedLawsTest extends SlaLaws {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builder()
            .from(WorkingCalendar.national(ZoneId.of("Asia/Makassar")))
            .workWeek(WorkWeek.MONDAY_TO_SATURDAY)
            .addSpecialHours(SpecialHours.of(
                    LocalDate.of(2024, 3, 12),
                    LocalDate.of(2024, 4, 9),
                    OfficeHours.NONE.with(
                            DayOfWeek.MONDAY,
                            DayOfWeek.SATURDAY,
                            OpenInterval.parse("08:00-12:00"),
                            OpenInterval.parse("12:30-15:00")),
                    "SE 6/2024"))
            .addPartialClosures(
                    new PartialClosure(LocalDate.of(2024, 2, 22), OpenInterval.parse("12:00-24:00"), "SE 7/2024"))
            .build();

    private static final SlaPolicy POLICY = SlaPolicy.builder()
            .id("mixed")
            .version("1")
            .title(new LocalText("campuran", "mixed"))
            .effectiveFrom(LocalDate.of(2024, 1, 1))
            .switches(Switches.builder()
                    .onReturn(Switches.ReturnEffect.PAUSES)
                    .onReopening(Switches.ReopeningEffect.ENDED_TIME_PAUSES)
                    .onRejection(Switches.RejectionEffect.NOTHING)
                    .onReassignment(Switches.ReassignmentEffect.CARRIES_ON)
                    .build())
            .addObligations(
                    obligation("minutes", TimeLimit.workingMinutes(601), AtRisk.remaining(30)),
                    obligation("days", TimeLimit.workingDays(4), AtRisk.share(75)),
                    obligation(
                            "start-is-one",
                            TimeLimit.builder()
                                    .amount(2)
                                    .unit(LimitUnit.WORKING_DAYS)
                                    .dayCount(DayCount.START_IS_DAY_ONE)
                                    .build(),
                            AtRisk.share(0)),
                    obligation("calendar", TimeLimit.calendarDays(10), AtRisk.share(50)),
                    obligation("same-time", sameTime(3, LimitUnit.WORKING_DAYS), AtRisk.share(50)),
                    obligation("same-time-calendar", sameTime(8, LimitUnit.CALENDAR_DAYS), AtRisk.remaining(1)))
            .build();

    private static TimeLimit sameTime(int days, LimitUnit unit) {
        return TimeLimit.builder()
                .amount(days)
                .unit(unit)
                .end(LimitEnd.SAME_TIME)
                .build();
    }

    private static Obligation obligation(String id, TimeLimit time, AtRisk atRisk) {
        return Obligation.builder()
                .id(id)
                .start(Milestone.RECEIVED)
                .stop(Milestone.LAST_ACCEPTED_FOLLOW_UP)
                .addLimits(Limit.ours(AppliesTo.EVERYBODY, time, "test"))
                .atRisk(atRisk)
                .build();
    }

    @Override
    protected WorkingCalendar calendar() {
        return CALENDAR;
    }

    @Override
    protected SlaPolicy policy() {
        return POLICY;
    }
}
