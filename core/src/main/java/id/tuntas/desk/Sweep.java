package id.tuntas.desk;

import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.port.ComplaintStore;
import id.tuntas.supervision.Ladder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Does what time does: closes what nobody answered to, archives what nobody completed, tells owners of obligations at risk
 * and overdue, fires the rungs of ladders, and reprimands late units by period.
 *
 * <p>A host runs it as often as it likes, such as every quarter of an hour, or when the last outcome says. Everything that it
 * does is one commit under a key that follows from its cause, so each thing is done once, also where a run is cut short and
 * repeated, or two run at once. The time is asked for once a run. A complaint that fails does not stop the others.
 *
 * <p>A rung or warning is a notice and nothing else: it is no event, and moves no due date. That somebody answers between the
 * reading of a complaint and the storing of its notice cannot be ruled out; the notice then goes out all the same.
 *
 * <p>Example: a complaint is disposed to the Dinas Perhubungan on Friday 8 March 2024, 10:00 WIB. Swept on Wednesday 13 March,
 * 08:00 WIB, with {@link Ladder#SAMPANG}, liaison officer and operator are reminded; swept again a minute later, nobody is.
 *
 * <p>Safe for use by many threads if the ports are.
 */
public final class Sweep {

    private final Desk desk;
    private final SweepRules rules;

    /**
     * The use case at a desk.
     *
     * @param desk the desk
     * @param rules ladders, reprimands and quiet hours
     */
    public Sweep(Desk desk, SweepRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /**
     * Looks at every complaint of the regency once.
     *
     * @param progress hears of {@link Progress.Step#ASSESSING}, in complaints
     * @return what was done, what failed, and when to look again
     * @throws id.tuntas.port.PortException if clock, directory or the pages of the store failed; what was done until then is
     *     done, and running again is safe
     */
    public SweepOutcome sweep(Progress progress) {
        Instant now = desk.clock().instant();
        SweepTally tally = new SweepTally(now);
        Firing firing = new Firing(desk, rules, now);
        SweepOne one = new SweepOne(desk, rules, now, firing, tally);
        List<PeriodTally> periods = rules.reprimands().stream()
                .map(reprimand -> new PeriodTally(desk, reprimand, now, firing, tally))
                .toList();
        long total = desk.store().count(desk.regency());
        Optional<ComplaintId> after = Optional.empty();
        List<History> page;
        do {
            page = desk.store().page(desk.regency(), after, ComplaintStore.LONGEST_PAGE);
            for (History history : page) {
                look(history, one, periods, tally);
                after = Optional.of(history.id());
            }
            progress.on(Progress.Step.ASSESSING, Math.min(tally.complaints(), total), total);
        } while (page.size() == ComplaintStore.LONGEST_PAGE);
        for (PeriodTally period : periods) {
            try {
                period.fire();
            } catch (RuntimeException failed) {
                tally.failed(Optional.empty(), failed);
            }
        }
        return tally.outcome();
    }

    private static void look(History history, SweepOne one, List<PeriodTally> periods, SweepTally tally) {
        tally.looked();
        try {
            periods.forEach(period -> period.look(history));
            one.sweep(history);
        } catch (RuntimeException failed) {
            tally.failed(Optional.of(history.id()), failed);
        }
    }
}
