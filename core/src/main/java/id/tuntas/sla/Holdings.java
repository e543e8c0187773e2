package id.tuntas.sla;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who held a complaint for how long, under the one clock of the citizen. Immutable.
 *
 * <p>Held and paused of all stretches sum to the whole exactly, in working time of the regency's calendar. Example: received
 * on Monday 4 March 2024 at 09:00, disposed on Tuesday at 09:00 and seen on Wednesday at 09:00, all WIB: nobody held it
 * for the 7 hours 30 minutes up to Tuesday, the unit for as long since, and the whole is 15 hours.
 *
 * @param stretches in order, without a gap; empty where the complaint has no arrival, or it lies behind the moment
 * @param whole the working time from the arrival to the end
 */
public record Holdings(List<Stretch> stretches, Duration whole) {

    /**
     * Copies the list.
     *
     * @param stretches in order, without a gap
     * @param whole the working time from the arrival to the end
     */
    public Holdings {
        stretches = List.copyOf(stretches);
    }

    /**
     * A stretch in which one unit held it.
     *
     * @param unit the unit; empty while it was with the coordinator
     * @param from its first instant
     * @param until the instant behind its last
     * @param held working time of the regency's calendar in which it was the unit's to act
     * @param paused working time of the regency's calendar in which the clock stood still
     * @param ownClock what the unit's own clock shows at the end, by the unit's own calendar and without pauses: from this
     *     disposition on, or with all that the unit used up before, as {@link Switches#onReassignment()} says
     */
    public record Stretch(
            Optional<UnitName> unit, Instant from, Instant until, Duration held, Duration paused, Duration ownClock) {}

    static Holdings of(Scan scan, Switches switches, CalendarBook calendars, Instant now) {
        Instant start = scan.at(Milestone.RECEIVED);
        Instant ended = scan.ended();
        Instant end = ended == null ? now : ended;
        if (start == null || end.isBefore(start)) {
            return new Holdings(List.of(), Duration.ZERO);
        }
        WorkingCalendar calendar = calendars.at(end);
        List<Pause> pauses = Pause.of(
                scan.pauses(),
                Pause.causes(
                        Obligation.builder()
                                .id("holding")
                                .start(Milestone.RECEIVED)
                                .stop(Milestone.LAST_ACCEPTED_FOLLOW_UP)
                                .build(),
                        switches),
                start,
                end);
        List<Stretch> stretches = new ArrayList<>();
        Map<String, Duration> used = new HashMap<>();
        Instant from = start;
        UnitName unit = null;
        for (int i = 0; i <= scan.leads().held().size(); i++) {
            boolean isLast = i == scan.leads().held().size();
            Instant until = isLast ? end : scan.leads().held().get(i).from();
            until = until.isAfter(end) ? end : until;
            if (from.isBefore(until)) {
                stretches.add(stretch(unit, from, until, calendar, calendars, pauses, switches, used));
                from = until;
            }
            unit = isLast ? unit : scan.leads().held().get(i).by();
        }
        return new Holdings(stretches, calendar.workingTimeBetween(start, end));
    }

    private static Stretch stretch(
            @Nullable UnitName unit,
            Instant from,
            Instant until,
            WorkingCalendar calendar,
            CalendarBook calendars,
            List<Pause> pauses,
            Switches switches,
            Map<String, Duration> used) {
        WorkingCalendar own = unit == null ? calendar : calendars.ownOf(unit).orElse(calendar);
        Duration paused = paused(calendar, pauses, from, until);
        Duration ownTime = own.workingTimeBetween(from, until).minus(paused(own, pauses, from, until));
        String key = unit == null ? "" : unit.key();
        if (switches.onReassignment() == Switches.ReassignmentEffect.CARRIES_ON) {
            ownTime = ownTime.plus(used.getOrDefault(key, Duration.ZERO));
            used.put(key, ownTime);
        }
        return new Stretch(
                Optional.ofNullable(unit),
                from,
                until,
                calendar.workingTimeBetween(from, until).minus(paused),
                paused,
                ownTime);
    }

    private static Duration paused(WorkingCalendar calendar, List<Pause> pauses, Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        for (Pause pause : pauses) {
            Instant end = pause.until();
            Instant first = pause.from().isBefore(from) ? from : pause.from();
            Instant last = end == null || end.isAfter(until) ? until : end;
            if (first.isBefore(last)) {
                sum = sum.plus(calendar.workingTimeBetween(first, last));
            }
        }
        return sum;
    }

    /**
     * How long a unit held it in all.
     *
     * @param unit the unit, under any spelling
     * @return working time of the regency's calendar, without pauses
     */
    public Duration heldBy(UnitName unit) {
        return stretches.stream()
                .filter(each -> each.unit().map(UnitName::key).equals(Optional.of(unit.key())))
                .map(Stretch::held)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * How long the clock stood still in all.
     *
     * @return working time of the regency's calendar
     */
    public Duration paused() {
        return stretches.stream().map(Stretch::paused).reduce(Duration.ZERO, Duration::plus);
    }
}
