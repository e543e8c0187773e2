package id.tuntas.desk;

import id.tuntas.complaint.Act;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.Decision;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Lifecycle;
import id.tuntas.desk.SweepOutcome.Deed;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Append;
import id.tuntas.port.CommitKey;
import id.tuntas.port.StaleVersionException;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.CalendarBook;
import id.tuntas.supervision.Climb;
import id.tuntas.supervision.DueRung;
import id.tuntas.supervision.Ladder;
import id.tuntas.supervision.Rung;
import id.tuntas.supervision.RungCause;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sweep does with one complaint. */
final class SweepOne {

    private static final int TRIES = 10;

    private final Desk desk;
    private final SweepRules rules;
    private final Instant now;
    private final Firing firing;
    private final SweepTally tally;

    SweepOne(Desk desk, SweepRules rules, Instant now, Firing firing, SweepTally tally) {
        this.desk = desk;
        this.rules = rules;
        this.now = now;
        this.firing = firing;
        this.tally = tally;
    }

    /** A complaint that somebody changes meanwhile is looked at anew. */
    void sweep(History history) {
        History seen = history;
        for (int attempt = 1; ; attempt++) {
            try {
                once(seen);
                return;
            } catch (StaleVersionException somebodyWasFaster) {
                if (attempt == TRIES) {
                    throw somebodyWasFaster;
                }
                seen = desk.store().find(desk.regency(), List.of(history.id())).getOrDefault(history.id(), seen);
            }
        }
    }

    private void once(History history) {
        Complaint complaint = Complaint.fold(history.id(), history.inOrder());
        if (complaint.status().isFinal()) {
            return;
        }
        Instants instants = new Instants(desk);
        Optional<Instant> closes = instants.closesAt(history, complaint, now);
        Optional<Instant> expires = instants.expiresAt(history, complaint);
        if (isDue(closes) && act(history, complaint, new Command.CloseSilent(), Deed.CLOSED)) {
            return;
        }
        if (isDue(expires) && act(history, complaint, new Command.Expire(), Deed.EXPIRED)) {
            return;
        }
        tally.next(closes.filter(now::isBefore));
        tally.next(expires.filter(now::isBefore));
        warn(complaint, desk.sla().assess(history, now));
        for (Ladder ladder : rules.ladders()) {
            complaint.lead().ifPresent(lead -> climb(history, complaint, lead, ladder));
        }
    }

    private boolean isDue(Optional<Instant> at) {
        return at.isPresent() && !at.get().isAfter(now);
    }

    private boolean act(History history, Complaint complaint, Command command, Deed deed) {
        Act act =
                Act.builder().at(now).by(Actor.of(Role.SYSTEM)).command(command).build();
        Decision decision = Lifecycle.decide(history, act, new Instants(desk).terms(history, complaint, now));
        if (!(decision instanceof Decision.Decided decided)) {
            return false;
        }
        Append append = new Append(history, decided.events());
        CommitKey key = Firing.key(deed, complaint.id(), history.version());
        tally.done(
                deed,
                firing.fire(
                        key,
                        List.of(append),
                        firing.moved(new NoticesOf(desk).add(append).all())));
        return true;
    }

    // Obligations

    private void warn(Complaint complaint, List<Assessment> assessments) {
        boolean runs = false;
        for (Assessment assessment : assessments) {
            AssessmentState state = assessment.state();
            if (state == AssessmentState.AT_RISK) {
                warn(complaint, assessment, Deed.AT_RISK, "tenggat-mendekat");
            } else if (state == AssessmentState.BREACHED) {
                warn(complaint, assessment, Deed.BREACHED, "tenggat-terlampaui");
            }
            runs |= state == AssessmentState.RUNNING || state == AssessmentState.AT_RISK;
            tally.next(assessment.nextChange());
        }
        if (runs) {
            desk.sla().calendars().versions().stream()
                    .map(CalendarBook.Adopted::at)
                    .filter(now::isBefore)
                    .forEach(at -> tally.next(Optional.of(at)));
        }
    }

    private void warn(Complaint complaint, Assessment assessment, Deed deed, String kind) {
        CommitKey key = Firing.key(deed, complaint.id(), assessment.obligation().id());
        if (firing.wasFired(key)) {
            return;
        }
        Map<String, String> arguments =
                assessment.due().map(due -> Map.of("tenggat", due.toString())).orElse(Map.of());
        tally.done(
                deed,
                firing.fire(
                        key,
                        List.of(),
                        firing.new Telling(key, firing.sendable(), Optional.of(complaint))
                                .tell(
                                        kind,
                                        arguments,
                                        desks -> desks.of(
                                                complaint.owner(),
                                                desk.notices().ofTheUnit()))
                                .notices()));
    }

    // Ladders

    private void climb(History history, Complaint complaint, UnitName lead, Ladder ladder) {
        Climb climb =
                ladder.climb(history, desk.sla().calendars().ofUnit(lead), now, cause -> firing.wasFired(key(cause)));
        climb.fire().forEach(due -> fire(complaint, lead, ladder, due));
        tally.next(climb.next());
    }

    private void fire(Complaint complaint, UnitName lead, Ladder ladder, DueRung due) {
        Rung rung = due.rung();
        CommitKey key = key(due.cause());
        Optional<UnitName> unit = Optional.of(lead);
        Optional<OfficerId> officer = complaint.officer();
        Map<String, String> arguments = Map.of("hari-kerja", Integer.toString(rung.afterWorkingDays()));
        String kind = rung.kind().literal();
        tally.done(
                Deed.RUNG,
                firing.fire(
                        key,
                        List.of(),
                        firing.new Telling(key, firing.sendable(ladder.quietHours()), Optional.of(complaint))
                                .tell(kind, arguments, desks -> desks.of(rung.to(), unit, officer))
                                .tell(kind + "-tembusan", arguments, desks -> desks.of(rung.copies(), unit, officer))
                                .notices()));
    }

    private static CommitKey key(RungCause cause) {
        return Firing.key(Deed.RUNG, cause.complaint(), cause.disposition(), cause.ladder(), cause.rung());
    }
}
