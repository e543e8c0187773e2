package id.tuntas.desk;

import static id.tuntas.desk.SendWorld.SAMPANG;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Claim;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.Settlement;
import id.tuntas.port.VaultAccess;
import id.tuntas.testkit.ForwardingNoticeQueue;
import id.tuntas.testkit.RecordingGateway;
import id.tuntas.testkit.RecordingGateway.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Law 28, from the claim to the gateway and back: nothing is forgotten, and nothing told twice where anybody can know. */
class SendNoticesProperties {

    @Property(tries = 1_000)
    void whateverHappens_everyNoticeEndsAndIsSentOnce(@ForAll long seed) {
        assertThat(life(seed, RecordingGateway.withRecords(), UnaryOperator.identity()).wrong)
                .isEmpty();
    }

    @Property(tries = 300)
    void whereNobodyKnowsWhatBecameOfAMessage_nothingIsForgottenAllTheSame(@ForAll long seed) {
        assertThat(life(seed, RecordingGateway.withoutRecords(), UnaryOperator.identity()).wrong)
                .allMatch(each -> each.endsWith("was sent twice"));
    }

    private static SendLife life(long seed, RecordingGateway gateway, UnaryOperator<NoticeQueue> fault) {
        return new SendLife(seed, gateway, fault).live();
    }

    @Example
    void theLivesGoFar() {
        Set<NoticeState> ends = EnumSet.noneOf(NoticeState.class);
        int deaths = 0;
        for (long seed = 0; seed < 100; seed++) {
            SendLife life = life(seed, RecordingGateway.withRecords(), UnaryOperator.identity());
            ends.addAll(life.ends.keySet());
            deaths += life.deaths;
        }
        assertThat(ends).containsExactlyInAnyOrder(NoticeState.SENT, NoticeState.FAILED, NoticeState.EXPIRED);
        assertThat(deaths).isGreaterThan(100);
    }

    // Planted faults

    @Example
    void doubtThatIsNotCleared_isFound() {
        assertThat(wrong(RecordingGateway::withoutRecords, UnaryOperator.identity()))
                .contains("was sent twice");
    }

    @Example
    void queueThatHearsWhoeverLostTheLease_isFound() {
        assertThat(wrong(RecordingGateway::withRecords, HearingAnybody::new))
                .contains("was settled by a worker that had lost it");
    }

    @Example
    void queueThatDropsWhatAWorkerDiedWith_isFound() {
        assertThat(wrong(RecordingGateway::withRecords, Dropping::new)).contains("is forgotten");
    }

    @Example
    void queueThatMarksSentWhatIsClaimed_isFound() {
        assertThat(wrong(RecordingGateway::withRecords, MarkingAhead::new)).contains("is called sent and was not");
    }

    private static Set<String> wrong(Supplier<RecordingGateway> gateway, UnaryOperator<NoticeQueue> fault) {
        Set<String> found = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            life(seed, gateway.get(), fault).wrong.forEach(each -> found.add(each.substring(each.indexOf(' ') + 1)));
        }
        return found;
    }

    // Real threads

    @Example
    void manyWorkers_sendEachNoticeOnce() throws Exception {
        SendWorld world = SendWorld.staffed();
        for (int i = 0; i < 200; i++) {
            ReporterId reporter = ReporterId.of("r-" + i);
            world.put(world.notice("n" + i, "kabar", Addressee.of(reporter)));
            world.vault.store(
                    SAMPANG,
                    reporter,
                    ReporterIdentity.NOTHING.withPhone("+628120000" + (1_000 + i)),
                    new VaultAccess(Actor.of(Role.OPERATOR), "penerimaan", world.now));
        }
        for (int i = 0; i < 30; i++) {
            world.gateway.plan(Answer.SENT, Answer.REFUSED, Answer.SENT_BUT_ANSWER_LOST);
        }
        for (int round = 0; round < 3; round++) {
            together(6, world);
            world.now = world.now.plus(Duration.ofMinutes(31));
        }
        together(6, world);
        assertThat(world.ids)
                .allSatisfy(id -> assertThat(world.status(id).state()).isEqualTo(NoticeState.SENT));
        assertThat(world.marks()).hasSize(200).doesNotHaveDuplicates();
    }

    private static void together(int workers, SendWorld world) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<SendOutcome>> running = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                running.add(pool.submit(() -> world.send()));
            }
            for (Future<SendOutcome> each : running) {
                assertThat(each.get().stopped()).isEmpty();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    // Queues that are wrong

    private static final class HearingAnybody extends ForwardingNoticeQueue {
        private final Map<String, Long> newest = new HashMap<>();

        private HearingAnybody(NoticeQueue right) {
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

    /** Gives out each notice once, and expires nothing that was claimed. */
    private static final class Dropping extends ForwardingNoticeQueue {
        private final Set<String> given = new HashSet<>();

        private Dropping(NoticeQueue right) {
            super(right);
        }

        @Override
        public List<Claim> claim(RegencyId regency, int limit, Instant now, Duration lease) {
            return super.claim(regency, limit, now, lease).stream()
                    .filter(claim -> given.add(claim.notice().id()))
                    .toList();
        }

        @Override
        public int expire(RegencyId regency, Instant now) {
            return 0;
        }
    }

    private static final class MarkingAhead extends ForwardingNoticeQueue {
        private MarkingAhead(NoticeQueue right) {
            super(right);
        }

        @Override
        public List<Claim> claim(RegencyId regency, int limit, Instant now, Duration lease) {
            List<Claim> claims = super.claim(regency, limit, now, lease);
            claims.forEach(claim -> super.settle(regency, claim.notice().id(), claim.token(), new Settlement.Sent()));
            return claims;
        }
    }
}
