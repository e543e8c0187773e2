package id.tuntas.sla;

import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.text.LocalText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the way of a clock, day by day or stretch by stretch, and writes down what it meets. */
final class TraceWriter {

    private final Clock clock;
    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final Instant asOf;
    private final boolean worked;
    private final List<TraceInterval> intervals = new ArrayList<>();

    TraceWriter(Clock clock, Instant asOf) {
        this.clock = clock;
        this.calendar = clock.calendar();
        this.zone = calendar.zone();
        this.asOf = asOf;
        this.worked = clock.limit().unit() != LimitUnit.CALENDAR_DAYS;
    }

    Trace trace() {
        if (clock.isByDay()) {
            days();
        } else {
            time();
        }
        return new Trace(clock.amount(), clock.isByDay(), intervals);
    }

    private void days() {
        LocalDate due = clock.dueDay();
        LocalDate last = due == null ? LocalDate.ofInstant(asOf, zone).minusDays(1) : due;
        LocalDate day = LocalDate.ofInstant(clock.start(), zone);
        if (clock.limit().dayCount() != DayCount.START_IS_DAY_ONE) {
            day = day.plusDays(1);
        }
        int number = 0;
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            Pause pause = pausedAtClosingOf(day);
            if (worked && !calendar.isWorkingDay(day)) {
                add(day, TraceInterval.Kind.CLOSED, TraceWords.closed(calendar.statusOf(day)));
            } else if (pause != null) {
                add(day, TraceInterval.Kind.PAUSED, TraceWords.paused(pause));
            } else {
                add(day, TraceInterval.Kind.COUNTED, TraceWords.counted(++number, worked));
            }
        }
    }

    private void add(LocalDate day, TraceInterval.Kind kind, LocalText why) {
        intervals.add(new TraceInterval(
                kind,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                Amount.ofDays(kind == TraceInterval.Kind.COUNTED ? 1 : 0),
                TraceWords.on(day, why)));
    }

    private @Nullable Pause pausedAtClosingOf(LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant closing =
                worked && calendar.isWorkingDay(day) ? calendar.closingOn(day).orElse(midnight) : midnight;
        for (Pause pause : clock.pauses()) {
            Instant until = pause.until();
            if (pause.from().isBefore(closing) && (until == null || !until.isBefore(closing))) {
                return pause;
            }
        }
        return null;
    }

    private void time() {
        Instant due = clock.due();
        Instant end = due == null ? asOf : due;
        Instant at = clock.start();
        while (at.isBefore(end)) {
            Pause pause = pauseFrom(at);
            Instant next = end;
            TraceInterval.Kind kind = TraceInterval.Kind.COUNTED;
            LocalText why = TraceWords.COUNTED;
            if (pause != null && !pause.from().isAfter(at)) {
                Instant until = pause.until();
                next = until == null || until.isAfter(end) ? end : until;
                kind = TraceInterval.Kind.PAUSED;
                why = TraceWords.paused(pause);
            } else {
                if (worked && !calendar.isOpen(at)) {
                    next = earlier(end, calendar.nextOpening(at));
                    LocalDate day = LocalDate.ofInstant(at, zone);
                    next = earlier(next, day.plusDays(1).atStartOfDay(zone).toInstant());
                    kind = TraceInterval.Kind.CLOSED;
                    why = TraceWords.closed(calendar.statusOf(day));
                } else if (worked) {
                    next = earlier(end, closingAfter(at, end));
                }
                next = pause == null ? next : earlier(next, pause.from());
            }
            intervals.add(new TraceInterval(
                    kind,
                    at,
                    next,
                    Amount.ofTime(kind == TraceInterval.Kind.COUNTED ? Duration.between(at, next) : Duration.ZERO),
                    TraceWords.between(at, next, zone, why)));
            at = next;
        }
    }

    /** An office that never closes has no closing before the end of its table. */
    private Instant closingAfter(Instant at, Instant end) {
        try {
            return calendar.nextClosing(at);
        } catch (UncoveredYearException neverCloses) {
            return end;
        }
    }

    /** The pause at an instant, or else the next one behind it. */
    private @Nullable Pause pauseFrom(Instant at) {
        for (Pause pause : clock.pauses()) {
            Instant until = pause.until();
            if (until == null || until.isAfter(at)) {
                return pause;
            }
        }
        return null;
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }
}
