package id.tuntas.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.testkit.ForwardingComplaintStore;
import id.tuntas.testkit.ForwardingNoticeQueue;
import id.tuntas.testkit.InMemoryComplaintStore;
import id.tuntas.testkit.NoticeQueueContract;
import id.tuntas.testkit.PlantedFaults;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class InMemoryNoticeQueueTest extends NoticeQueueContract {

    @Override
    protected Pair pair() {
        InMemoryComplaintStore store = new InMemoryComplaintStore();
        return new Pair(store, store.notices());
    }

    @Test
    void contract_passesWhatIsRight() {
        assertThat(PlantedFaults.foundBy(() -> on(ForwardingNoticeQueue::new))).isEmpty();
    }

    @Test
    void contract_findsAQueueThatIgnoresTheFencingToken() {
        assertThat(PlantedFaults.foundBy(() -> on(IgnoringTokens::new))).contains("workerThatLostItsLease_isNotHeard");
    }

    @Test
    void contract_findsAQueueThatClaimsAheadOfTime() {
        assertThat(PlantedFaults.foundBy(() -> on(right -> new ForwardingNoticeQueue(right) {
                    @Override
                    public List<Claim> claim(RegencyId regency, int limit, Instant now, Duration lease) {
                        return super.claim(regency, limit, now.plusSeconds(1), lease);
                    }
                })))
                .contains("notice_isClaimedFromItsFirstMomentUntilItExpires");
    }

    @Test
    void contract_findsAQueueThatForgetsWhatExpired() {
        assertThat(PlantedFaults.foundBy(() -> on(right -> new ForwardingNoticeQueue(right) {
                    @Override
                    public int expire(RegencyId regency, Instant now) {
                        return 0;
                    }
                })))
                .contains("noticesThatExpired_areEndedOnlyWhenNobodyHoldsThem");
    }

    /** Two stores instead of one transaction: the notices go ahead, whatever becomes of the events. */
    @Test
    void contract_findsNoticesThatAreNotOfTheCommit() {
        assertThat(PlantedFaults.foundBy(() -> new NoticeQueueContract() {
                    @Override
                    protected Pair pair() {
                        InMemoryComplaintStore outbox = new InMemoryComplaintStore();
                        return new Pair(new Torn(outbox), outbox.notices());
                    }
                }))
                .contains("staleCommit_leavesNoNotice");
    }

    private static NoticeQueueContract on(Function<NoticeQueue, NoticeQueue> fault) {
        return new NoticeQueueContract() {
            @Override
            protected Pair pair() {
                InMemoryComplaintStore store = new InMemoryComplaintStore();
                return new Pair(store, fault.apply(store.notices()));
            }
        };
    }

    private static final class Torn extends ForwardingComplaintStore {
        private final ComplaintStore outbox;

        private Torn(ComplaintStore outbox) {
            super(new InMemoryComplaintStore());
            this.outbox = outbox;
        }

        @Override
        public CommitResult commit(Commit commit) {
            outbox.commit(Commit.builder().from(commit).appends(List.of()).build());
            return super.commit(Commit.builder().from(commit).notices(List.of()).build());
        }
    }

    /** Takes any token for the newest. */
    private static final class IgnoringTokens extends ForwardingNoticeQueue {
        private final Map<String, Long> newest = new HashMap<>();

        private IgnoringTokens(NoticeQueue right) {
            super(right);
        }

        @Override
        public List<Claim> claim(RegencyId regency, int limit, Instant now, Duration lease) {
            List<Claim> claims = super.claim(regency, limit, now, lease);
            claims.forEach(claim -> newest.put(claim.notice().id(), claim.token()));
            return claims;
        }

        @Override
        public boolean settle(RegencyId regency, String noticeId, long token, Settlement settlement) {
            return super.settle(regency, noticeId, newest.getOrDefault(noticeId, token), settlement);
        }
    }
}
