package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The notices that commits left behind, until each is sent, given up or expired; none is forgotten.
 *
 * <p>Workers claim some for a while, send them, and settle each with the token of their claim. A worker that dies holds its
 * notices until the lease ends; then another may claim them under a greater token, and what the first says afterwards is
 * not heard. So a notice is sent at least once; twice only where nobody can know whether the first try arrived.
 *
 * <p>Notices for one addressee about one complaint (or about none) go out one at a time, in the order of
 * {@link Notice#notBefore()}, then of being stored: while one of them waits to be tried again, the later ones wait, and
 * nobody else's do.
 *
 * <p>The time is always an argument; queues do not look at a clock. Implementations are safe for use by many threads and
 * processes. What belongs to another regency looks like what nobody knows. Whoever writes one proves it, together with the
 * {@link ComplaintStore} that fills it, with the {@code NoticeQueueContract} of the testkit.
 */
public interface NoticeQueue {

    /** The most notices that are claimed at a time. */
    int LARGEST_CLAIM = 100;

    /** The longest lease. */
    Duration LONGEST_LEASE = Duration.ofDays(1);

    /**
     * Takes notices into hand that wait and are due ({@link Notice#notBefore()}, or the moment of another try, is not after
     * {@code now}) or whose lease has ended, and that have not expired.
     *
     * @param regency whose notices
     * @param limit how many at most, 1 to {@link #LARGEST_CLAIM}
     * @param now the time
     * @param lease for how long, more than 0 and at most {@link #LONGEST_LEASE}; its end is cut to the microsecond
     * @return those that nobody else has got, in the order of {@link Notice#notBefore()}; none if there are
     *     none, and fewer than there are while others claim at the same moment
     * @throws InvalidValueException if limit or lease is out of range
     * @throws StoreUnavailableException if the queue failed; what was claimed then is free again when the lease ends
     */
    List<Claim> claim(RegencyId regency, int limit, Instant now, Duration lease);

    /**
     * Says what became of a claimed notice. Only the newest token is heard, even if its lease has ended meanwhile, as long as
     * nobody else has claimed the notice or found it expired. Saying the same again is safe.
     *
     * @param regency whose notice
     * @param noticeId which one
     * @param token of the claim
     * @param settlement what became of it
     * @return true if it now stands as the settlement says; false if the token is not the newest or the notice was settled
     *     otherwise, and nothing was changed
     * @throws StoreUnavailableException if the queue failed; trying again is safe
     */
    boolean settle(RegencyId regency, String noticeId, long token, Settlement settlement);

    /**
     * Ends the notices that have expired ({@link Notice#expires()} is not after {@code now}), those in the hands of a worker
     * only when the lease has ended too.
     *
     * @param regency whose notices
     * @param now the time
     * @return how many
     * @throws StoreUnavailableException if the queue failed; trying again is safe
     */
    int expire(RegencyId regency, Instant now);

    /**
     * Where notices stand.
     *
     * @param regency whose notices
     * @param noticeIds which ones, in any number
     * @return a status for every id that is known; those not known are absent
     * @throws StoreUnavailableException if the queue cannot answer
     */
    Map<String, NoticeStatus> status(RegencyId regency, Collection<String> noticeIds);

    /**
     * How many notices stand where, for watching over them.
     *
     * @param regency whose notices
     * @return a number for every state, 0 or more
     * @throws StoreUnavailableException if the queue cannot answer
     */
    Map<NoticeState, Long> counts(RegencyId regency);
}
