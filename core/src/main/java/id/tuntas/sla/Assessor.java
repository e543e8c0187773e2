package id.tuntas.sla;

import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one obligation stands: whether its clock began, by which version of the calendar it runs, and what it came to. */
final class Assessor {

    private final CalendarBook calendars;
    private final ApplicableLimits limits;

    Assessor(CalendarBook calendars, ApplicableLimits limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    Assessment assess(Obligation obligation, Switches switches, Scan scan, Instant now) {
        Instant start = scan.at(obligation.start());
        Instant stop = scan.at(obligation.stop());
        Instant ended = scan.ended();
        Instant end = stop == null ? ended : stop;
        List<Pause> pauses =
                start == null ? List.of() : Pause.of(scan.pauses(), Pause.causes(obligation, switches), start, end);
        Limit limit = limit(obligation, scan, start, pauses);
        if (limit == null) {
            return new Assessment(
                    obligation,
                    AssessmentState.NOT_APPLICABLE,
                    null,
                    new Assessment.Course(null, null, null, null, now),
                    null);
        }
        if (start == null) {
            if (!scan.surelyNotPassed(obligation.start())) {
                return notAssessable(obligation, limit, null, now, new Missing.DateOf(scan.named(obligation.start())));
            }
            return new Assessment(
                    obligation,
                    ended == null ? AssessmentState.NOT_STARTED : AssessmentState.NOT_APPLICABLE,
                    limit,
                    new Assessment.Course(null, null, null, null, now),
                    null);
        }
        Assessment.Course course;
        try {
            course = course(limit.time(), start, end == null ? now : end, pauses);
        } catch (UncoveredYearException uncovered) {
            return notAssessable(obligation, limit, start, now, Missing.HolidayYear.of(uncovered));
        }
        boolean late = isLate(course);
        AssessmentState state;
        if (stop != null) {
            state = late ? AssessmentState.MET_LATE : AssessmentState.MET;
        } else if (!scan.surelyNotPassed(obligation.stop())) {
            return new Assessment(
                    obligation,
                    AssessmentState.NOT_ASSESSABLE,
                    limit,
                    course,
                    new Missing.DateOf(scan.named(obligation.stop())));
        } else if (late) {
            state = AssessmentState.BREACHED;
        } else if (end != null) {
            state = AssessmentState.NOT_APPLICABLE;
        } else {
            state = running(obligation, course);
        }
        return new Assessment(obligation, state, limit, course, null);
    }

    /**
     * That of the unit that it is with, or was with when the clock ended. Where its time was over with another before, that
     * of the other: whoever it is given to then, it is late (laws 10 and 23).
     */
    private @Nullable Limit limit(Obligation obligation, Scan scan, @Nullable Instant start, List<Pause> pauses) {
        if (!ApplicableLimits.goByUnit(obligation)) {
            return limits.of(obligation, scan, null);
        }
        Leads leads = scan.leads();
        int last = scan.leadAt(obligation.stop());
        for (int place = Leads.AHEAD; start != null && place < last; place++) {
            Limit own = limits.of(obligation, scan, leads.at(place));
            Instant given = leads.held().get(place + 1).from();
            if (own != null && wasLate(own.time(), start, given, pauses)) {
                return own;
            }
        }
        return limits.of(obligation, scan, leads.at(last));
    }

    private boolean wasLate(TimeLimit limit, Instant start, Instant asOf, List<Pause> pauses) {
        try {
            return isLate(course(limit, start, asOf, pauses));
        } catch (UncoveredYearException uncovered) {
            return false;
        }
    }

    private static AssessmentState running(Obligation obligation, Assessment.Course course) {
        Clock clock = course.clock();
        if (clock == null || (course.dueDay() == null && course.dueAt() == null)) {
            return AssessmentState.PAUSED;
        }
        if (obligation.atRisk().isPresent()) {
            Instant risk = clock.reaches(obligation.atRisk().get());
            if (risk != null && !risk.isAfter(course.asOf())) {
                return AssessmentState.AT_RISK;
            }
        }
        return AssessmentState.RUNNING;
    }

    private static boolean isLate(Assessment.Course course) {
        LocalDate day = course.dueDay();
        Clock clock = course.clock();
        if (day != null && clock != null) {
            return LocalDate.ofInstant(course.asOf(), clock.calendar().zone()).isAfter(day);
        }
        Instant due = course.dueAt();
        return due != null && course.asOf().isAfter(due);
    }

    /** Under the first version of the calendar under which it ended, fell due, or has come to now. */
    private Assessment.Course course(TimeLimit limit, Instant start, Instant asOf, List<Pause> pauses) {
        List<CalendarBook.Adopted> versions = calendars.versions();
        for (int i = 0; i + 1 < versions.size(); i++) {
            Instant replaced = versions.get(i + 1).at();
            if (asOf.isBefore(replaced)) {
                return course(new Clock(limit, versions.get(i).calendar(), start, pauses), asOf);
            }
            if (wasDueBefore(replaced, limit, start, versions.get(i).calendar(), pauses)) {
                return course(new Clock(limit, versions.get(i).calendar(), start, pauses), asOf);
            }
        }
        return course(new Clock(limit, calendars.latest(), start, pauses), asOf);
    }

    /** By what was known until then; a version that does not reach as far has no due moment. */
    private static boolean wasDueBefore(
            Instant replaced, TimeLimit limit, Instant start, WorkingCalendar version, List<Pause> pauses) {
        if (!start.isBefore(replaced)) {
            return false;
        }
        List<Pause> known = Pause.of(pauses, EnumSet.allOf(PauseCause.class), start, replaced);
        try {
            Instant due = new Clock(limit, version, start, known).due();
            return due != null && due.isBefore(replaced);
        } catch (UncoveredYearException uncovered) {
            return false;
        }
    }

    private static Assessment.Course course(Clock clock, Instant asOf) {
        return clock.isByDay()
                ? new Assessment.Course(clock.start(), clock, clock.dueDay(), null, asOf)
                : new Assessment.Course(clock.start(), clock, null, clock.due(), asOf);
    }

    static Assessment notAssessable(
            Obligation obligation, @Nullable Limit limit, @Nullable Instant start, Instant now, Missing missing) {
        return new Assessment(
                obligation,
                AssessmentState.NOT_ASSESSABLE,
                limit,
                new Assessment.Course(start, null, null, null, now),
                missing);
    }
}
