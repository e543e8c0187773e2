package id.tuntas.desk;

import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Status;
import id.tuntas.desk.SendOutcome.Stop;
import id.tuntas.port.Addressee;
import id.tuntas.port.Claim;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.Notifier;
import id.tuntas.port.OfficerContacts;
import id.tuntas.port.Settlement;
import id.tuntas.port.StoreUnavailableException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the notices that are due: claims some, asks whether each is still worth sending, finds who sits at the desk that it is
 * for and where they are reached at this moment, writes the text, hands it to the notifier, and settles it.
 *
 * <p>A host runs it as often as it likes, such as every minute, also in several processes at once. Every notice ends sent,
 * failed with a reason, or expired.
 *
 * <ul>
 *   <li><b>Worth sending</b> is what has not expired, and for an official what is about a complaint that has not ended
 *       meanwhile: closed, archived, blocked or merged. Reporters are told all the same what became of theirs.
 *   <li><b>Who</b>: of a role, every officer who answers for it on that day ({@link id.tuntas.directory.Directory#whoAnswers})
 *       gets a message of their own; where it is vacant and the work falls to somebody else, the text says for whom it was.
 *       One who works for the unit no longer is not written to; the liaison officer is. A notice is sent as soon as one of
 *       several got it; the others are not tried again.
 *   <li><b>Reporters</b> are looked up in the vault, which writes down first that the system looked.
 *   <li><b>Who cannot be reached</b> to complete a complaint keeps it waiting: then the coordinator is told, and those of the
 *       lead unit.
 *   <li><b>Secret</b>: the text says the kind and the tracking id only, also where the complaint became rahasia after the
 *       notice was written; then what goes to the notifier has no arguments either.
 *   <li><b>In doubt</b>: what may have been sent, because nobody answered or a worker died, is asked for first ({@link
 *       Notifier#whatBecameOf}). What the gateway took is not sent again; where nobody knows, it is, as often as the rules say.
 *   <li><b>Quiet hours</b> stand in {@link id.tuntas.port.Notice#notBefore()} already. What a gateway kept waiting goes out as
 *       soon as it can, whatever the hour.
 * </ul>
 *
 * <p>Example: a complaint is disposed to the Dinas Perhubungan on Tuesday 5 March 2024, 08:00 WIB. A run at 08:01 writes to
 * both of its operators and to its liaison officer; a run at 08:02 writes to nobody.
 *
 * <p>A notice that fails does not stop the others. Where a store or the gateway is down, the run gives back what it holds and
 * ends. Logs hold ids and codes only. Safe for use by many threads if the ports are.
 */
public final class SendNotices {

    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);

    /** A message that was sent and could not be marked so is sent again, so marking is tried harder than anything else. */
    private static final int TRIES = 3;

    private static final NoticeKind ASKED =
            NoticeRules.toReporter(EventType.COMPLETION_REQUESTED).orElseThrow();

    private final Desk desk;
    private final NoticeQueue queue;
    private final Notifier notifier;
    private final OfficerContacts officers;
    private final SendRules rules;

    /**
     * The use case at a desk.
     *
     * @param desk the desk
     * @param queue where its notices wait
     * @param notifier what sends them
     * @param officers where officers are reached
     * @param rules leases, tries and waits
     */
    public SendNotices(Desk desk, NoticeQueue queue, Notifier notifier, OfficerContacts officers, SendRules rules) {
        this.desk = desk;
        this.queue = queue;
        this.notifier = notifier;
        this.officers = officers;
        this.rules = rules;
    }

    /**
     * Sends until nothing more is due.
     *
     * @param progress hears of {@link Progress.Step#SENDING}, in notices; the total is what waited as the run began, due or not
     * @return what was done, what failed, and what ended it before its time
     */
    public SendOutcome send(Progress progress) {
        SendTally tally = new SendTally(desk.clock().instant());
        try {
            tally.expired(queue.expire(desk.regency(), desk.clock().instant()));
            long total = queue.counts(desk.regency()).getOrDefault(NoticeState.WAITING, 0L);
            SendOne one = new SendOne(desk, notifier, officers, rules, tally);
            List<Claim> claims = claim();
            while (!claims.isEmpty()) {
                for (Claim claim : claims) {
                    settle(claim, one, tally);
                }
                progress.on(Progress.Step.SENDING, Math.min(tally.done(), total), total);
                claims = tally.isStopped() ? List.of() : claim();
            }
        } catch (StoreUnavailableException down) {
            tally.stopped(Stop.STORE_DOWN);
        }
        SendOutcome outcome = tally.outcome();
        LOG.info(
                "Notices of {}: {}, {} messages, {} in doubt, {} failures, stopped: {}",
                desk.regency(),
                outcome.fates(),
                outcome.messages(),
                outcome.inDoubt(),
                outcome.failures().size(),
                outcome.stopped());
        return outcome;
    }

    private List<Claim> claim() {
        return queue.claim(desk.regency(), rules.batch(), desk.clock().instant(), rules.lease());
    }

    /** Once something is down, what is still held is given back; where not even that is possible, the lease ends. */
    private void settle(Claim claim, SendOne one, SendTally tally) {
        Settlement settlement = tally.isStopped() ? one.notNow() : one.send(claim);
        try {
            if (settlement instanceof Settlement.Dead) {
                givenUp(claim, tally);
            }
            boolean heard = settle(claim, settlement);
            tally.settled(settlement, heard);
            LOG.debug(
                    "Notice {}, {}, try {}: {} {}{}",
                    claim.notice().id(),
                    claim.notice().kind(),
                    claim.attempt(),
                    settlement.state(),
                    settlement.why().orElse(""),
                    heard ? "" : ", but the lease was lost");
        } catch (StoreUnavailableException down) {
            tally.stopped(Stop.STORE_DOWN);
        }
    }

    /** A complaint that waits for a reporter whom nobody can reach is somebody's work; the key makes it so once. */
    private void givenUp(Claim claim, SendTally tally) {
        Notice notice = claim.notice();
        if (!notice.kind().equals(ASKED) || !(notice.to() instanceof Addressee.OfReporter)) {
            return;
        }
        try {
            CommitKey key = new CommitKey("unreachable-" + notice.id());
            notice.about()
                    .flatMap(id -> Optional.ofNullable(
                            desk.store().find(desk.regency(), List.of(id)).get(id)))
                    .map(history -> Complaint.fold(history.id(), history.inOrder()))
                    .filter(complaint -> complaint.status() == Status.AWAITING_REPORTER)
                    .map(complaint -> Unreachable.notices(
                            desk, complaint, key.value(), desk.clock().instant()))
                    .ifPresent(notices -> desk.store()
                            .commit(Commit.builder()
                                    .regency(desk.regency())
                                    .key(key)
                                    .bodyDigest(new Digests().put(key.value()).hex())
                                    .notices(notices)
                                    .build()));
        } catch (StoreUnavailableException down) {
            throw down;
        } catch (RuntimeException failed) {
            tally.failed(notice.id(), failed);
        }
    }

    private boolean settle(Claim claim, Settlement settlement) {
        for (int attempt = 1; ; attempt++) {
            try {
                return queue.settle(desk.regency(), claim.notice().id(), claim.token(), settlement);
            } catch (StoreUnavailableException down) {
                if (attempt == TRIES) {
                    throw down;
                }
            }
        }
    }
}
