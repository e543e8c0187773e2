package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Claim;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.NoticeStatus;
import id.tuntas.port.Settlement;
import id.tuntas.port.Settlement.Again;
import id.tuntas.port.Settlement.Dead;
import id.tuntas.port.Settlement.Expired;
import id.tuntas.port.Settlement.Untried;
import id.tuntas.port.StaleVersionException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link NoticeQueue} must hold, together with the {@link ComplaintStore} that fills it: laws 27 and 28. Whoever
 * writes them inherits this class, gives it an empty pair, and is done when it is green:
 *
 * <pre>{@code
 * class MyNoticeQueueTest extends NoticeQueueContract {
 *     @Override
 *     protected Pair pair() {
 *         MyDatabase database = emptyDatabase();
 *         return new Pair(new MyComplaintStore(database), new MyNoticeQueue(database));
 *     }
 * }
 * }</pre>
 */
@Timeout(120)
public abstract class NoticeQueueContract extends NoticeQueueWork {

    /** For adapters' tests. */
    protected NoticeQueueContract() {}

    // One transaction: law 27

    @Test
    final void noticesOfACommit_areQueued() {
        put(notice("n1"), notice("n2"));
        assertCounts(NoticeState.WAITING, 2);
        assertThat(status("n1")).isEqualTo(new NoticeStatus(NoticeState.WAITING, 0, Optional.empty(), NOW));
        assertThat(queue.status(SAMPANG, List.of("n3"))).isEmpty();
    }

    @Test
    final void notice_comesBackAsItWas() {
        Notice full = Notice.builder()
                .from(notice("full"))
                .to(Addressee.of(Role.LIAISON_OFFICER, UnitName.of("Dinas: \"Bina Marga\" | \u2013 1")))
                .tracking(TrackingId.of("4695068"))
                .notBefore(Instant.parse("2024-03-05T00:00:00.123456789Z"))
                .contentFree(false)
                .putArguments("tenggat", "2024-03-08T16:00:00+07:00")
                .putArguments("kosong", "")
                .build();
        Notice bare = Notice.builder()
                .from(notice("bare"))
                .to(Addressee.of(Role.COORDINATOR))
                .about(Optional.empty())
                .build();
        Notice officer = Notice.builder()
                .from(notice("officer"))
                .to(Addressee.of(OfficerId.of("p-17")))
                .build();
        put(full, bare, officer);
        assertThat(claim(10)).extracting(Claim::notice).containsExactlyInAnyOrder(full, bare, officer);
    }

    @Test
    final void staleCommit_leavesNoNotice() {
        put(notice("n1"));
        Commit stale = commit("k2", List.of(new Append(none(), List.of(event()))), notice("n2"));
        assertThatThrownBy(() -> store.commit(stale)).isInstanceOf(StaleVersionException.class);
        assertThat(queue.status(SAMPANG, List.of("n1", "n2"))).containsOnlyKeys("n1");
    }

    @Test
    final void repeatedKey_leavesOneNotice() {
        Commit commit = commit("k", List.of(), notice("n1"));
        assertThat(store.commit(commit)).isEqualTo(CommitResult.COMMITTED);
        assertThat(store.commit(commit)).isEqualTo(CommitResult.REPEATED);
        assertThat(store.commit(commit("k", List.of(), notice("n2")))).isEqualTo(CommitResult.REPEATED);
        Commit otherBody =
                Commit.builder().from(commit).bodyDigest(Commits.digest("x")).build();
        assertThatThrownBy(() -> store.commit(otherBody)).isInstanceOf(KeyReusedException.class);
        assertCounts(NoticeState.WAITING, 1);
    }

    @Test
    final void idThatIsTaken_keepsAllFromBeingStored() {
        put(notice("n1"));
        ComplaintId other = ComplaintId.of(SAMPANG, "2");
        Commit twice =
                commit("k2", List.of(new Append(History.none(other), List.of(event()))), notice("n0"), notice("n1"));
        assertThatThrownBy(() -> store.commit(twice))
                .isInstanceOfSatisfying(
                        IdReusedException.class, taken -> assertThat(taken.id()).isEqualTo("n1"));
        assertThat(store.find(SAMPANG, List.of(other))).isEmpty();
        assertThat(queue.status(SAMPANG, List.of("n0"))).isEmpty();
        assertThat(store.commit(commit("k2", List.of(), notice("n2")))).isEqualTo(CommitResult.COMMITTED);
    }

    // Claiming

    @Test
    final void notice_isClaimedFromItsFirstMomentUntilItExpires() {
        put(notice("n1"));
        assertThat(queue.claim(SAMPANG, 1, NOW.minusNanos(1), LEASE)).isEmpty();
        assertThat(queue.claim(SAMPANG, 1, NOW.plus(1, ChronoUnit.DAYS), LEASE)).isEmpty();
        Claim claim = one(queue.claim(SAMPANG, 1, NOW, Duration.ofNanos(1_999)));
        assertThat(claim).isEqualTo(new Claim(notice("n1"), claim.token(), 1, NOW.plus(1, ChronoUnit.MICROS)));
        assertThat(status("n1")).isEqualTo(new NoticeStatus(NoticeState.CLAIMED, 1, Optional.empty(), claim.until()));
    }

    @Test
    final void claimedNotice_isLeftAloneUntilItsLeaseEnds() {
        put(notice("n1"));
        Claim first = one(claim(10));
        assertThat(queue.claim(SAMPANG, 10, NOW.plus(LEASE).minusNanos(1), LEASE))
                .isEmpty();
        Claim second = one(queue.claim(SAMPANG, 10, NOW.plus(LEASE), LEASE));
        assertThat(second.token()).isGreaterThan(first.token());
        assertThat(second.attempt()).isEqualTo(2);
    }

    @Test
    final void limit_isKeptAndTheEarliestComeFirst() {
        put(IntStream.range(0, 5)
                .mapToObj(i -> at(notice("n" + i), NOW.minusSeconds(i)))
                .toArray(Notice[]::new));
        assertThat(claim(2)).extracting(claim -> claim.notice().id()).containsExactly("n4", "n3");
        assertThat(claim(100)).extracting(claim -> claim.notice().id()).containsExactly("n2", "n1", "n0");
    }

    @Test
    final void rangesOfAClaim_areChecked() {
        for (int limit : List.of(0, NoticeQueue.LARGEST_CLAIM + 1)) {
            assertThatThrownBy(() -> claim(limit)).isInstanceOf(InvalidValueException.class);
        }
        for (Duration lease : List.of(Duration.ZERO, LEASE.negated(), NoticeQueue.LONGEST_LEASE.plusNanos(1))) {
            assertThatThrownBy(() -> queue.claim(SAMPANG, 1, NOW, lease)).isInstanceOf(InvalidValueException.class);
        }
    }

    /** One who cannot be reached keeps only their own waiting, and hears things in their order. */
    @Test
    final void noticesForOneAddresseeAboutOneComplaint_goOneAtATime() {
        Addressee reporter = Addressee.of(ReporterId.of("r-1"));
        Notice later = Notice.builder().from(notice("later")).to(reporter).build();
        Notice first = at(Notice.builder().from(later).id("first").build(), NOW.minusSeconds(9));
        Notice future = at(Notice.builder().from(later).id("future").build(), NOW.plusSeconds(9));
        Notice noComplaint =
                Notice.builder().from(later).id("none").about(Optional.empty()).build();
        put(later, future, first, noComplaint, notice("other"));
        assertThat(ids(claim(10))).containsExactly("first", "none", "other");
        assertThat(claim(10)).isEmpty();
        settle("first", new Again("gateway-timeout", NOW.plusSeconds(60)));
        assertThat(claim(10)).isEmpty();
        assertThat(ids(claim(10, NOW.plusSeconds(60)))).containsExactly("first");
        settle("first", new Dead("no-contact"));
        assertThat(ids(claim(10))).containsExactly("later");
        settle("later", SENT);
        assertThat(ids(claim(10, NOW.plusSeconds(9)))).containsExactly("future");
    }

    /** A gateway that is down for days does not wear out what waits for it. */
    @Test
    final void noticeThatWasNotTried_countsNoAttempt() {
        put(notice("n1"));
        claim(1);
        settle("n1", new Again("rate-limit", NOW));
        Claim second = one(claim(1));
        assertThat(second.attempt()).isEqualTo(2);
        Untried back = new Untried(NOW.plusSeconds(60));
        settle("n1", back);
        settle("n1", back);
        assertThat(status("n1"))
                .isEqualTo(new NoticeStatus(NoticeState.WAITING, 1, Optional.of("rate-limit"), NOW.plusSeconds(60)));
        assertThat(claim(1, NOW.plusSeconds(59))).isEmpty();
        Claim third = one(claim(1, NOW.plusSeconds(60)));
        assertThat(third.attempt()).isEqualTo(2);
        assertThat(third.token()).isGreaterThan(second.token());
    }

    @Test
    final void firstClaimThatWasNotTried_leavesNoAttempt() {
        put(notice("n1"));
        claim(1);
        settle("n1", new Untried(NOW));
        settle("n1", new Untried(NOW));
        assertThat(status("n1")).isEqualTo(new NoticeStatus(NoticeState.WAITING, 0, Optional.empty(), NOW));
        assertThat(one(claim(1)).attempt()).isEqualTo(1);
    }

    // Settling: law 28

    @Test
    final void everySettlement_isKept() {
        put(notice("sent"), notice("again"), notice("dead"), notice("expired"));
        claim(10);
        settle("sent", SENT);
        settle("again", new Again("gateway-timeout", NOW.plusSeconds(30)));
        settle("dead", new Dead("no-contact"));
        settle("expired", new Expired());
        assertThat(status("sent").state()).isEqualTo(NoticeState.SENT);
        assertThat(status("again"))
                .isEqualTo(
                        new NoticeStatus(NoticeState.WAITING, 1, Optional.of("gateway-timeout"), NOW.plusSeconds(30)));
        assertThat(status("dead").state()).isEqualTo(NoticeState.FAILED);
        assertThat(status("dead").reason()).contains("no-contact");
        assertThat(status("expired").state()).isEqualTo(NoticeState.EXPIRED);
        assertThat(queue.claim(SAMPANG, 10, NOW.plusSeconds(29), LEASE)).isEmpty();
        assertThat(one(queue.claim(SAMPANG, 10, NOW.plusSeconds(30), LEASE)).attempt())
                .isEqualTo(2);
    }

    @Test
    final void sayingTheSameAgain_isSafeAndSayingAnotherThingIsNot() {
        put(notice("n1"));
        Claim claim = one(claim(1));
        assertThat(queue.settle(SAMPANG, "n1", claim.token(), SENT)).isTrue();
        assertThat(queue.settle(SAMPANG, "n1", claim.token(), SENT)).isTrue();
        assertThat(queue.settle(SAMPANG, "n1", claim.token(), new Dead("no-contact")))
                .isFalse();
        assertThat(status("n1").state()).isEqualTo(NoticeState.SENT);
        assertThat(status("n1").reason()).isEmpty();
        assertThat(queue.claim(SAMPANG, 1, NOW.plus(LEASE), LEASE)).isEmpty();
    }

    @Test
    final void workerThatLostItsLease_isNotHeard() {
        put(notice("n1"));
        Claim slow = one(claim(1));
        Claim quick = one(queue.claim(SAMPANG, 1, NOW.plus(LEASE), LEASE));
        for (Settlement each : List.of(SENT, new Again("x", NOW), new Dead("x"), new Expired())) {
            assertThat(queue.settle(SAMPANG, "n1", slow.token(), each)).isFalse();
        }
        assertThat(status("n1").state()).isEqualTo(NoticeState.CLAIMED);
        assertThat(queue.settle(SAMPANG, "n1", quick.token(), new Dead("no-contact")))
                .isTrue();
        assertThat(queue.settle(SAMPANG, "n1", slow.token(), SENT)).isFalse();
        assertThat(status("n1").state()).isEqualTo(NoticeState.FAILED);
    }

    @Test
    final void leaseThatEndedWithoutAnotherWorker_isStillHeard() {
        put(notice("n1"));
        Claim claim = one(claim(1));
        queue.claim(BANDUNG, 1, NOW.plus(LEASE), LEASE);
        assertThat(queue.settle(SAMPANG, "n1", claim.token(), SENT)).isTrue();
    }

    @Test
    final void noticesThatNobodyClaimed_cannotBeSettled() {
        put(notice("n1"));
        for (long token : new long[] {-1, 0, 1}) {
            assertThat(queue.settle(SAMPANG, "n1", token, SENT)).isFalse();
        }
        assertThat(queue.settle(SAMPANG, "unknown", 1, SENT)).isFalse();
        assertThat(status("n1").state()).isEqualTo(NoticeState.WAITING);
    }

    // Expiring

    @Test
    final void noticesThatExpired_areEndedOnlyWhenNobodyHoldsThem() {
        put(notice("n1"), notice("n2"));
        Instant end = notice("n1").expires();
        Claim held = one(queue.claim(SAMPANG, 1, end.minusSeconds(1), LEASE));
        assertThat(queue.expire(SAMPANG, end.minusNanos(1))).isZero();
        assertThat(queue.expire(SAMPANG, end)).isEqualTo(1);
        assertThat(status(held.notice().id()).state()).isEqualTo(NoticeState.CLAIMED);
        assertThat(queue.expire(SAMPANG, held.until())).isEqualTo(1);
        assertThat(queue.settle(SAMPANG, held.notice().id(), held.token(), SENT))
                .isFalse();
        assertCounts(NoticeState.EXPIRED, 2);
    }

    @Test
    final void noticeThatExpired_keepsNobodyWaiting() {
        Notice old = at(notice("old"), NOW.minusSeconds(60));
        put(
                Notice.builder().from(old).expires(NOW).build(),
                Notice.builder().from(notice("new")).to(old.to()).build());
        assertThat(ids(claim(10))).containsExactly("new");
    }

    // Regencies

    @Test
    final void regencies_shareNothing() {
        put(notice("n1"));
        Claim claim = one(claim(1));
        assertThat(queue.claim(BANDUNG, 10, NOW.plus(LEASE), LEASE)).isEmpty();
        assertThat(queue.settle(BANDUNG, "n1", claim.token(), SENT)).isFalse();
        assertThat(queue.expire(BANDUNG, Instant.parse("2030-01-01T00:00:00Z"))).isZero();
        assertThat(queue.status(BANDUNG, List.of("n1"))).isEmpty();
        assertThat(queue.counts(BANDUNG))
                .hasSize(5)
                .allSatisfy((state, count) -> assertThat(count).isZero());
        Notice theirs = Notice.builder()
                .from(notice("n1"))
                .regency(BANDUNG)
                .about(Optional.empty())
                .build();
        store.commit(Commit.builder()
                .from(Commits.of(BANDUNG, "k", "k", List.of()))
                .addNotices(theirs)
                .build());
        assertThat(one(queue.claim(BANDUNG, 10, NOW, LEASE)).notice()).isEqualTo(theirs);
        assertThat(status("n1").state()).isEqualTo(NoticeState.CLAIMED);
    }
}
