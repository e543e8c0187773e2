package id.tuntas.desk;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.History;
import id.tuntas.desk.SweepOutcome.Deed;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.port.CommitKey;
import id.tuntas.supervision.PeriodReprimand;
import id.tuntas.supervision.ReprimandPeriod;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The reprimands of the last period that is over: a stream of its own for every unit and period, under the key of both. A
 * mark under a key of the period says that all of them are out, so that later runs need not count again.
 */
final class PeriodTally {

    private static final String KIND = "teguran-berkala";

    private final Desk desk;
    private final PeriodReprimand reprimand;
    private final Firing firing;
    private final SweepTally tally;
    private final ReprimandPeriod period;
    private final boolean due;
    private final Map<String, Late> late = new TreeMap<>();

    /** One late unit, under its canonical name, and with how many complaints. */
    private static final class Late {
        private final UnitName unit;
        private int complaints;

        Late(UnitName unit) {
            this.unit = unit;
        }
    }

    PeriodTally(Desk desk, PeriodReprimand reprimand, Instant now, Firing firing, SweepTally tally) {
        this.desk = desk;
        this.reprimand = reprimand;
        this.firing = firing;
        this.tally = tally;
        WorkingCalendar calendar = desk.sla().calendar();
        this.period = ReprimandPeriod.lastBefore(reprimand.span(), now, calendar.zone());
        Optional<Instant> at = reprimand.due(period, calendar);
        boolean begun = at.filter(moment -> !moment.isAfter(now)).isPresent();
        this.due = begun && !firing.wasFired(mark());
        tally.next(begun ? reprimand.due(period.next(), calendar) : at);
    }

    private CommitKey mark() {
        return Firing.key(Deed.REPRIMAND, reprimand.id(), period);
    }

    void look(History history) {
        if (!due) {
            return;
        }
        Set<String> counted = new HashSet<>();
        reprimand.late(history, desk.sla(), period).values().forEach(name -> {
            UnitName unit = firing.directory().resolve(name).map(Unit::name).orElse(name);
            if (counted.add(unit.key())) {
                late.computeIfAbsent(unit.key(), first -> new Late(unit)).complaints++;
            }
        });
    }

    void fire() {
        if (!due) {
            return;
        }
        late.forEach(this::fire);
        if (!tally.hasFailures()) {
            firing.fire(mark(), List.of(), List.of());
        }
    }

    private void fire(String unitKey, Late unit) {
        CommitKey key = Firing.key(Deed.REPRIMAND, reprimand.id(), unitKey, period);
        if (firing.wasFired(key)) {
            return;
        }
        Map<String, String> arguments =
                Map.of("periode", period.toString(), "jumlah", Integer.toString(unit.complaints));
        Optional<UnitName> name = Optional.of(unit.unit);
        tally.done(
                Deed.REPRIMAND,
                firing.fire(
                        key,
                        List.of(),
                        firing.new Telling(key, firing.sendable(), Optional.empty())
                                .tell(KIND, arguments, desks -> desks.of(reprimand.to(), name, Optional.empty()))
                                .tell(
                                        KIND + "-tembusan",
                                        arguments,
                                        desks -> desks.of(reprimand.copies(), name, Optional.empty()))
                                .notices()));
    }
}
