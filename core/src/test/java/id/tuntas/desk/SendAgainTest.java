package id.tuntas.desk;

import static id.tuntas.desk.SendWorld.LIAISON;
import static id.tuntas.desk.SendWorld.OPERATORS;
import static id.tuntas.desk.SendWorld.REPORTER;
import static id.tuntas.desk.SendWorld.SAMPANG;
import static id.tuntas.desk.SendWorld.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.desk.SendOutcome.Fate;
import id.tuntas.desk.SendOutcome.Stop;
import id.tuntas.desk.SendRules.Retry;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Claim;
import id.tuntas.port.Delivery;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeState;
import id.tuntas.port.Notifier;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.Settlement;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.RecordingGateway;
import id.tuntas.testkit.RecordingGateway.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a notice when the gateway refuses, is silent or is down, and when workers die or are overtaken. */
class SendAgainTest {

    private final SendWorld world = SendWorld.staffed();

    // Again, and no more

    @Test
    void passingRefusal_isTriedAgainAfterGrowingWaits() {
        world.put("n1", "disposisi-baru", LIAISON);
        world.gateway.plan(Answer.REFUSED, Answer.REFUSED);
        assertThat(world.send().count(Fate.AGAIN)).isEqualTo(1);
        assertThat(world.status("n1").due()).isEqualTo(START.plusSeconds(4));
        assertThat(world.status("n1").reason()).contains("rate-limit");
        world.sendAt(Duration.ofSeconds(4));
        assertThat(world.status("n1").due()).isEqualTo(START.plusSeconds(20));
        world.sendAt(Duration.ofSeconds(20));
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void afterTheLastTry_itIsGivenUp() {
        world.rules = SendRules.builder()
                .retries(Map.of("rate-limit", new Retry(2, List.of(Duration.ofMinutes(1)))))
                .build();
        world.gateway.always(Answer.REFUSED);
        world.put("n1", "disposisi-baru", LIAISON);
        world.send();
        SendOutcome last = world.sendAt(Duration.ofMinutes(1));
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.FAILED);
        assertThat(last.reasons()).containsExactly(Map.entry("rate-limit", 1L));
    }

    @Test
    void lastingRefusal_isGivenUpAtOnce() {
        world.gateway.plan(Answer.REFUSED_FOR_GOOD);
        world.put("n1", "disposisi-baru", LIAISON);
        world.send();
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.FAILED);
        assertThat(world.status("n1").reason()).contains("not-on-gateway");
    }

    @Test
    void ofSeveralRefusals_thePassingOneDecides() {
        world.gateway.plan(Answer.REFUSED_FOR_GOOD, Answer.REFUSED);
        world.put("n1", "disposisi-baru", OPERATORS);
        world.send();
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.WAITING);
        assertThat(world.status("n1").reason()).contains("rate-limit");
    }

    @Test
    void oneOfSeveralWhoGotIt_isEnough() {
        world.gateway.plan(Answer.SILENT, Answer.SENT);
        world.put("n1", "disposisi-baru", OPERATORS);
        assertThat(world.send().count(Fate.SENT)).isEqualTo(1);
        assertThat(world.marks()).containsExactly("n1/P-3");
    }

    // In doubt

    @Test
    void messageWhoseAnswerWasLost_isFoundAtTheGatewayAndNotRepeated() {
        world.gateway.plan(Answer.SENT_BUT_ANSWER_LOST);
        world.put("n1", "laporan-diterima", Addressee.of(REPORTER));
        world.send();
        assertThat(world.status("n1").reason()).contains("no-answer");
        assertThat(world.status("n1").due()).isEqualTo(START.plusSeconds(600));
        SendOutcome second = world.sendAt(Duration.ofMinutes(10));
        assertThat(second.count(Fate.SENT)).isEqualTo(1);
        assertThat(second.messages()).isZero();
        assertThat(second.inDoubt()).isZero();
        assertThat(world.marks()).containsExactly("n1");
        assertThat(world.vault.audit(SAMPANG, REPORTER)).hasSize(2);
    }

    @Test
    void whereNobodyKnows_itIsRepeatedAndCounted() {
        world.gateway = RecordingGateway.withoutRecords().plan(Answer.SENT_BUT_ANSWER_LOST);
        world.put("n1", "laporan-diterima", Addressee.of(REPORTER));
        world.send();
        SendOutcome second = world.sendAt(Duration.ofMinutes(10));
        assertThat(second.count(Fate.SENT)).isEqualTo(1);
        assertThat(second.inDoubt()).isEqualTo(1);
        assertThat(world.marks()).containsExactly("n1", "n1");
    }

    @Test
    void silentGateway_isNotAskedForEver() {
        world.gateway.always(Answer.SILENT);
        world.put("n1", "laporan-diterima", Addressee.of(REPORTER));
        world.send();
        for (int seconds : new int[] {600, 2_400, 9_600}) {
            assertThat(world.status("n1").due()).isEqualTo(START.plusSeconds(seconds));
            world.sendAt(Duration.ofSeconds(seconds));
        }
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.FAILED);
        assertThat(world.status("n1").reason()).contains("no-answer");
    }

    /** Whoever got it before the worker died is not written to again; the others are. */
    @Test
    void workerThatDiedBetweenTwoOfficers_isCompleted() {
        world.put("n1", "disposisi-baru", OPERATORS);
        assertThatThrownBy(() -> world.send(new Dying(world.gateway, 1))).isInstanceOf(Death.class);
        assertThat(world.marks()).containsExactly("n1/P-2");
        world.sendAt(Duration.ofMinutes(5));
        assertThat(world.marks()).containsExactly("n1/P-2", "n1/P-3");
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.SENT);
    }

    // Leases

    @Test
    void workerThatLostItsLease_isNotHeard() {
        world.put("n1", "laporan-diterima", Addressee.of(REPORTER));
        SendOutcome slow = world.send(new Hooked(world.gateway, () -> {
            world.now = START.plus(Duration.ofMinutes(6));
            List<Claim> other = world.store.notices().claim(SAMPANG, 1, world.now, Duration.ofMinutes(5));
            assertThat(world.store.notices().settle(SAMPANG, "n1", other.get(0).token(), new Settlement.Dead("uji")))
                    .isTrue();
        }));
        assertThat(slow.count(Fate.LOST)).isEqualTo(1);
        assertThat(slow.count(Fate.SENT)).isZero();
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.FAILED);
    }

    /** Nine that take half a minute each are all that fits into five minutes. */
    @Test
    void whatCannotBeSentWithinTheLease_isGivenBackAndClaimedAnew() {
        for (int i = 0; i < 10; i++) {
            world.put(Notice.builder()
                    .from(world.notice("n" + i, "teguran-berkala", LIAISON))
                    .about(Optional.empty())
                    .putArguments("periode", "2024-0" + i)
                    .to(i % 2 == 0 ? LIAISON : Addressee.of(Role.COORDINATOR))
                    .build());
        }
        world.rules = SendRules.builder().lease(Duration.ofMinutes(1)).build();
        SendOutcome outcome = world.send(new Hooked(world.gateway, () -> world.now = world.now.plusSeconds(31)));
        assertThat(outcome.count(Fate.SENT)).isEqualTo(10);
        assertThat(outcome.count(Fate.GIVEN_BACK)).isPositive();
        assertThat(outcome.inDoubt()).isZero();
        assertThat(world.marks()).hasSize(10).doesNotHaveDuplicates();
        assertThat(world.ids)
                .allSatisfy(id -> assertThat(world.status(id).attempts()).isEqualTo(1));
    }

    // What goes wrong

    @Test
    void gatewayThatIsDown_endsTheRunAndCountsNoTry() {
        world.gateway.plan(Answer.SENT).always(Answer.DOWN);
        world.put("n1", "disposisi-baru", LIAISON);
        world.put("n2", "laporan-diterima", Addressee.of(REPORTER));
        world.put("n3", "laporan-baru", Addressee.of(Role.COORDINATOR));
        SendOutcome outcome = world.send();
        assertThat(outcome.stopped()).contains(Stop.GATEWAY_DOWN);
        assertThat(outcome.fates()).containsExactly(Map.entry(Fate.SENT, 1L), Map.entry(Fate.GIVEN_BACK, 2L));
        for (int run = 1; run < 500; run++) {
            world.sendAt(Duration.ofMinutes(5L * run));
        }
        assertThat(world.status("n2").attempts()).isZero();
        assertThat(world.status("n2").state()).isEqualTo(NoticeState.WAITING);
        world.gateway.always(Answer.SENT);
        assertThat(world.sendAt(Duration.ofMinutes(2_500)).count(Fate.SENT)).isEqualTo(2);
    }

    /** What one officer got before the gateway went down is not sent to the same one again. */
    @Test
    void gatewayThatGoesDownBetweenTwoOfficers_hasSent() {
        world.gateway.plan(Answer.SENT).always(Answer.DOWN);
        world.put("n1", "disposisi-baru", OPERATORS);
        SendOutcome outcome = world.send();
        assertThat(outcome.stopped()).contains(Stop.GATEWAY_DOWN);
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void contactsThatCannotBeRead_endTheRun() {
        world.contacts = (regency, officer) -> {
            throw new StoreUnavailableException("the staff system is down");
        };
        world.put("n1", "disposisi-baru", LIAISON);
        SendOutcome outcome = world.send();
        assertThat(outcome.stopped()).contains(Stop.STORE_DOWN);
        assertThat(world.status("n1").state()).isEqualTo(NoticeState.WAITING);
        assertThat(outcome.failures()).isEmpty();
    }

    @Test
    void noticeThatFails_doesNotStopTheOthers() {
        world.contacts = (regency, officer) -> {
            if (officer.value().equals("P-1")) {
                throw new IllegalStateException("no such row: 0812-0000-0001");
            }
            return world.officers.of(regency, officer);
        };
        world.put("n1", "disposisi-baru", LIAISON);
        world.put("n2", "laporan-baru", Addressee.of(Role.COORDINATOR));
        SendOutcome outcome = world.send();
        assertThat(outcome.failures()).containsExactly(new SendOutcome.Failure("n1", "IllegalStateException"));
        assertThat(outcome.stopped()).isEmpty();
        assertThat(world.status("n1").reason()).contains("failure");
        assertThat(world.status("n2").state()).isEqualTo(NoticeState.SENT);
    }

    /** Nobody knows whether it arrived. */
    @Test
    void notifierThatFails_isAskedBeforeItIsRepeated() {
        world.put("n1", "laporan-diterima", Addressee.of(REPORTER));
        SendOutcome first = world.send(new Hooked(world.gateway, () -> {
            throw new IllegalStateException("cannot read the answer");
        }));
        assertThat(first.failures()).hasSize(1);
        assertThat(world.status("n1").reason()).contains("no-answer");
        assertThat(world.sendAt(Duration.ofMinutes(10)).count(Fate.SENT)).isEqualTo(1);
        assertThat(world.marks()).containsExactly("n1");
    }

    /** Does something after the gateway took a message. */
    record Hooked(Notifier right, Runnable then) implements Notifier {
        @Override
        public Delivery send(RegencyId regency, RenderedNotice notice) {
            Delivery delivery = right.send(regency, notice);
            then.run();
            return delivery;
        }

        @Override
        public Delivery whatBecameOf(RegencyId regency, String mark) {
            return right.whatBecameOf(regency, mark);
        }
    }

    /** The process died: nothing catches it. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Dying implements Notifier {
        private final Notifier right;
        private int left;

        private Dying(Notifier right, int left) {
            this.right = right;
            this.left = left;
        }

        @Override
        public Delivery send(RegencyId regency, RenderedNotice notice) {
            if (left == 0) {
                throw new Death();
            }
            left--;
            return right.send(regency, notice);
        }
    }
}
