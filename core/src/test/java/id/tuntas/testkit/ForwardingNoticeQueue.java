package id.tuntas.testkit;

import id.tuntas.base.RegencyId;
import id.tuntas.port.Claim;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.NoticeStatus;
import id.tuntas.port.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A queue that hands everything on to another: for tests that watch it, break it, or cut in at one method. */
public class ForwardingNoticeQueue implements NoticeQueue {

    private final NoticeQueue queue;

    /**
     * In front of a queue.
     *
     * @param queue the one that does the work
     */
    public ForwardingNoticeQueue(NoticeQueue queue) {
        this.queue = queue;
    }

    @Override
    public List<Claim> claim(RegencyId regency, int limit, Instant now, Duration lease) {
        return queue.claim(regency, limit, now, lease);
    }

    @Override
    public boolean settle(RegencyId regency, String noticeId, long token, Settlement settlement) {
        return queue.settle(regency, noticeId, token, settlement);
    }

    @Override
    public int expire(RegencyId regency, Instant now) {
        return queue.expire(regency, now);
    }

    @Override
    public Map<String, NoticeStatus> status(RegencyId regency, Collection<String> noticeIds) {
        return queue.status(regency, noticeIds);
    }

    @Override
    public Map<NoticeState, Long> counts(RegencyId regency) {
        return queue.counts(regency);
    }
}
