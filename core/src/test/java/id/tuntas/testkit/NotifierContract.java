package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.OfficerId;
import id.tuntas.port.Addressee;
import id.tuntas.port.Contact;
import id.tuntas.port.Delivery;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.Notifier;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.RecordingGateway.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link Notifier} must hold, so that a message is sent once where anybody can know, and never given up for sent.
 * Whoever writes one inherits this class, puts a gateway behind it that answers as it is told to, and is done when it is green:
 *
 * <pre>{@code
 * class MyNotifierTest extends NotifierContract {
 *     @Override
 *     protected Rig rig() {
 *         MyFakeServer server = startedServer();
 *         return new Rig(new MyNotifier(server.address()), server, Set.of(Contact.Kind.PHONE));
 *     }
 * }
 * }</pre>
 */
@Timeout(120)
public abstract class NotifierContract {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final String TEXT = "Laporan Anda nomor 4695068 telah kami terima, penandateks.";
    private static final String[] MARKERS = {"81200000", "fulan.qwerty", "penandateks", "Laporan Anda"};

    private Rig rig = new Rig(
            RecordingGateway.withRecords(),
            new Gateway() {
                @Override
                public void plan(Answer answer) {}

                @Override
                public List<Contact> taken() {
                    return List.of();
                }
            },
            Set.of());

    /** For adapters' tests. */
    protected NotifierContract() {}

    /** What stands behind a notifier under test. */
    public interface Gateway {

        /**
         * What it does with the next message, and with that alone. {@link Answer#SILENT} and {@link
         * Answer#SENT_BUT_ANSWER_LOST} last until the notifier gives up; {@link Answer#DOWN} refuses the connection.
         *
         * @param answer the plan; {@link Answer#SENT} unless said
         */
        void plan(Answer answer);

        /**
         * Where to it was handed messages that it took.
         *
         * @return a contact a message, in the order in which it took them
         */
        List<Contact> taken();
    }

    /**
     * A notifier under test and its gateway.
     *
     * @param notifier one that shares nothing with those of other tests
     * @param gateway what stands behind it
     * @param reached which kinds of contacts it reaches, at least one
     */
    public record Rig(Notifier notifier, Gateway gateway, Set<Contact.Kind> reached) {
        /**
         * Copies the set.
         *
         * @param notifier one that shares nothing with those of other tests
         * @param gateway what stands behind it
         * @param reached which kinds of contacts it reaches
         */
        public Rig {
            reached = Set.copyOf(reached);
        }
    }

    /**
     * A rig to be tested; called once a test.
     *
     * @return one whose gateway took nothing yet
     */
    protected abstract Rig rig();

    @BeforeEach
    final void begin() {
        rig = rig();
    }

    // Answers

    @Test
    final void messageThatIsTaken_isSent() {
        assertThat(send("n1")).isInstanceOf(Delivery.Sent.class);
        assertThat(rig.gateway().taken()).containsExactly(contact());
    }

    @Test
    final void refusalForTheMoment_isNotLasting() {
        rig.gateway().plan(Answer.REFUSED);
        assertThat(send("n1"))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.lasting()).isFalse());
        assertThat(rig.gateway().taken()).isEmpty();
        assertThat(send("n1")).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    final void refusalForGood_isLasting() {
        rig.gateway().plan(Answer.REFUSED_FOR_GOOD);
        assertThat(send("n1"))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.lasting()).isTrue());
        assertThat(rig.gateway().taken()).isEmpty();
    }

    @Test
    final void silence_isUnknownAndNotTriedAgain() {
        rig.gateway().plan(Answer.SILENT);
        assertThat(send("n1")).isInstanceOf(Delivery.Unknown.class);
        assertThat(rig.gateway().taken()).isEmpty();
    }

    @Test
    final void lostAnswer_isUnknownAndNotTriedAgain() {
        rig.gateway().plan(Answer.SENT_BUT_ANSWER_LOST);
        assertThat(send("n1")).isInstanceOf(Delivery.Unknown.class);
        assertThat(rig.gateway().taken()).hasSize(1);
    }

    @Test
    final void gatewayThatIsNotThere_isAFailureOfThePortAndNothingWasSent() {
        rig.gateway().plan(Answer.DOWN);
        assertThatThrownBy(() -> send("n1")).isInstanceOf(StoreUnavailableException.class);
        assertThat(rig.gateway().taken()).isEmpty();
        assertThat(send("n1")).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    final void contactOfAKindThatIsNotReached_isRefusedForGood() {
        for (Contact.Kind kind : Contact.Kind.values()) {
            if (!rig.reached().contains(kind)) {
                assertThat(rig.notifier().send(SAMPANG, message("n1", contact(kind))))
                        .isInstanceOfSatisfying(
                                Delivery.Refused.class,
                                refused -> assertThat(refused.lasting()).isTrue());
            }
        }
        assertThat(rig.gateway().taken()).isEmpty();
    }

    // What became of it: whoever cannot say must not guess

    @Test
    final void messageThatWasTaken_isNeverCalledRefused() {
        send("n1");
        rig.gateway().plan(Answer.SENT_BUT_ANSWER_LOST);
        send("n2");
        assertThat(whatBecameOf("n1")).isNotInstanceOf(Delivery.Refused.class);
        assertThat(whatBecameOf("n2")).isNotInstanceOf(Delivery.Refused.class);
    }

    @Test
    final void messageThatWasNotTaken_isNeverCalledSent() {
        rig.gateway().plan(Answer.REFUSED);
        send("n1");
        rig.gateway().plan(Answer.SILENT);
        send("n2");
        send("n3");
        for (String mark : List.of("n1", "n2", "n4", "n3/P-017")) {
            assertThat(whatBecameOf(mark)).as(mark).isNotInstanceOf(Delivery.Sent.class);
        }
    }

    @Test
    final void messageOfAnotherRegency_isNotCalledSent() {
        send("n1");
        assertThat(rig.notifier().whatBecameOf(RegencyId.of("32.04"), "n1")).isNotInstanceOf(Delivery.Sent.class);
    }

    @Test
    final void officersOfOneDesk_areToldApart() {
        Notice notice = notice("n1");
        rig.notifier().send(SAMPANG, RenderedNotice.of(notice, contact(), TEXT, OfficerId.of("P-017")));
        assertThat(whatBecameOf("n1/P-017")).isNotInstanceOf(Delivery.Refused.class);
        assertThat(whatBecameOf("n1/P-018")).isNotInstanceOf(Delivery.Sent.class);
    }

    // Silence about people

    @Test
    final void nothingThatItSays_holdsAContactOrAText() {
        for (Answer answer : Answer.values()) {
            rig.gateway().plan(answer);
            String said;
            try {
                said = send("n-" + answer).toString();
            } catch (StoreUnavailableException down) {
                said = told(down);
            }
            assertThat(said).as(answer.name()).doesNotContain(MARKERS);
        }
    }

    private static String told(Throwable thrown) {
        StringBuilder told = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            told.append(each);
        }
        return told.toString();
    }

    // Threads

    @Test
    final void manyThreads_sendEachMessageOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<Delivery>> running = new ArrayList<>();
            IntStream.range(0, 60).forEach(i -> running.add(pool.submit(() -> send("n" + i))));
            for (Future<Delivery> each : running) {
                assertThat(each.get()).isInstanceOf(Delivery.Sent.class);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(rig.gateway().taken()).hasSize(60);
    }

    // Help

    private Delivery send(String id) {
        return rig.notifier().send(SAMPANG, message(id, contact()));
    }

    private Delivery whatBecameOf(String mark) {
        return rig.notifier().whatBecameOf(SAMPANG, mark);
    }

    private Contact contact() {
        return contact(rig.reached().contains(Contact.Kind.PHONE) ? Contact.Kind.PHONE : Contact.Kind.EMAIL);
    }

    private static Contact contact(Contact.Kind kind) {
        return kind == Contact.Kind.PHONE
                ? Contact.phone("0812-0000-0001")
                : Contact.email("fulan.qwerty@contoh.example");
    }

    private static RenderedNotice message(String id, Contact contact) {
        return RenderedNotice.of(notice(id), contact, TEXT);
    }

    private static Notice notice(String id) {
        return Notice.builder()
                .regency(SAMPANG)
                .id(id)
                .kind(NoticeKind.of("laporan-diterima"))
                .to(Addressee.of(ReporterId.of("r-1")))
                .about(ComplaintId.of(SAMPANG, "4695068"))
                .tracking(TrackingId.of("4695068"))
                .notBefore(EventSamples.TUESDAY)
                .expires(EventSamples.TUESDAY.plus(Duration.ofDays(1)))
                .build();
    }
}
