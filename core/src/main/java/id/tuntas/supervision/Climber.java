package id.tuntas.supervision;

import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Owner.Duty;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads out of a history since when, and when, a unit owed an answer, and lays the rungs of a ladder over it. */
final class Climber {

    private final Ladder ladder;
    private final WorkingCalendar calendar;

    Climber(Ladder ladder, WorkingCalendar calendar) {
        this.ladder = ladder;
        this.calendar = calendar;
    }

    /** Time in which the unit owed an answer: from a moment on up to another, itself not included; null while it does. */
    private record Owed(Instant from, @Nullable Instant to) {
        boolean isOwedAt(Instant moment) {
            return from.isBefore(moment) && (to == null || moment.isBefore(to));
        }
    }

    /** What began with one disposition. */
    private static final class Turn {
        private final UnitName unit;
        private final int version;
        private final Instant since;
        private final List<Owed> owed = new ArrayList<>();
        private @Nullable Instant open;

        Turn(UnitName unit, int version, Instant since) {
            this.unit = unit;
            this.version = version;
            this.since = since;
        }

        void owes(boolean owes, Instant at) {
            if (owes && open == null) {
                open = at;
            } else if (!owes && open != null) {
                owed.add(new Owed(open, at));
                open = null;
            }
        }

        boolean isOf(@Nullable UnitName other) {
            return other != null && unit.key().equals(other.key());
        }

        List<Owed> whole() {
            List<Owed> whole = new ArrayList<>(owed);
            if (open != null) {
                whole.add(new Owed(open, null));
            }
            return whole;
        }
    }

    Climb climb(History history, Instant now, Predicate<RungCause> fired) {
        List<DatedEvent> events = history.asOf(now, Optional.empty());
        if (owing(history.id(), events) == null) {
            return Climb.NONE;
        }
        Turn turn = turn(history, events);
        return turn == null ? Climb.NONE : climb(history.id(), turn, now, fired);
    }

    private static @Nullable UnitName owing(ComplaintId id, List<DatedEvent> events) {
        return Complaint.fold(id, events).owner() instanceof Duty duty
                ? duty.unit().orElse(null)
                : null;
    }

    /** The turn that goes on; null where the unit that owes an answer got the complaint nobody knows when. */
    private static @Nullable Turn turn(History history, List<DatedEvent> events) {
        Versions versions = new Versions(history);
        Turn turn = null;
        for (int i = 0; i < events.size(); i++) {
            DatedEvent dated = events.get(i);
            EventType type = dated.event().type();
            boolean disposed = type == EventType.DISPOSED;
            int version = disposed ? versions.of(dated) : 0;
            if (type.kind() == EventType.Kind.NOTE || (turn == null && !disposed)) {
                continue;
            }
            UnitName owing = owing(history.id(), events.subList(0, i + 1));
            if (disposed && owing != null && (turn == null || !turn.isOf(owing) || turn.open == null)) {
                turn = new Turn(owing, version, dated.at());
            }
            if (turn != null && owing != null && !turn.isOf(owing)) {
                turn = null; // an export shows it with a unit that it was never seen to be disposed to
            } else if (turn != null) {
                turn.owes(owing != null, dated.at());
            }
        }
        return turn;
    }

    private Climb climb(ComplaintId id, Turn turn, Instant now, Predicate<RungCause> fired) {
        List<DueRung> due = new ArrayList<>();
        Instant next = null;
        for (Rung rung : ladder.rungs()) {
            Instant at = dueAt(rung, turn);
            if (at == null) {
                break;
            }
            if (at.isAfter(now)) {
                next = next == null || at.isBefore(next) ? at : next;
            } else {
                due.add(new DueRung(rung, new RungCause(id, turn.version, ladder.id(), rung.id()), at));
            }
        }
        return new Climb(Optional.of(turn.unit), toFire(due, now, fired), Optional.ofNullable(next));
    }

    private List<DueRung> toFire(List<DueRung> due, Instant now, Predicate<RungCause> fired) {
        List<DueRung> candidates = switch (ladder.missed().policy()) {
            case ALL -> due;
            case HIGHEST_ONLY -> due.subList(Math.max(0, due.size() - 1), due.size());
            case SKIP ->
                due.stream()
                        .filter(rung ->
                                !rung.due().plus(ladder.missed().grace()).isBefore(now))
                        .toList();
        };
        return candidates.stream().filter(rung -> !fired.test(rung.cause())).toList();
    }

    /** Null where no holiday table reaches as far. */
    private @Nullable Instant dueAt(Rung rung, Turn turn) {
        try {
            Instant at = day(rung.afterWorkingDays(), turn)
                    .atTime(rung.at())
                    .atZone(calendar.zone())
                    .toInstant();
            for (Owed owed : turn.whole()) {
                if (owed.to() == null || at.isBefore(owed.to())) {
                    return ladder.quietHours().move(at.isBefore(owed.from()) ? owed.from() : at, calendar);
                }
            }
            return null;
        } catch (UncoveredYearException noTable) {
            return null;
        }
    }

    /** The n-th working day behind that of the disposition as which begins the unit owed an answer. */
    private LocalDate day(int n, Turn turn) {
        LocalDate day = LocalDate.ofInstant(turn.since, calendar.zone());
        for (int counted = 0; counted < n; ) {
            day = calendar.next(day);
            Instant begin = day.atStartOfDay(calendar.zone()).toInstant();
            counted += turn.whole().stream().anyMatch(owed -> owed.isOwedAt(begin)) ? 1 : 0;
        }
        return day;
    }

    /** Which version an event has. Of equal events, which share their moment, it does not matter which. */
    private static final class Versions {
        private final List<DatedEvent> events;
        private final boolean[] taken;

        Versions(History history) {
            this.events = history.events();
            this.taken = new boolean[events.size()];
        }

        int of(DatedEvent dated) {
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && events.get(i).equals(dated)) {
                    taken[i] = true;
                    return i + 1;
                }
            }
            return 0;
        }
    }
}
