package id.tuntas.complaint;

import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Noted;
import id.tuntas.complaint.ComplaintEvent.ReferralReceipted;
import id.tuntas.directory.OfficerId;
import id.tuntas.testkit.EventSamples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What can be taken back as a mistake. */
class CorrectionTest {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final DatedEvent ARRIVAL = logged("2024-03-04T08:00", "diterima"); // Mon
    private static final DatedEvent VERIFIED = logged("2024-03-04T09:00", "diverifikasi"); // Mon
    private static final DatedEvent DISPOSED = logged("2024-03-05T08:00", "didisposisikan", "Dinas Perhubungan"); // Tue
    private static final DatedEvent NOTED = DatedEvent.of(wib("2024-03-05T10:00"), new Noted()); // Tue
    private static final DatedEvent DELEGATED =
            DatedEvent.of(wib("2024-03-06T08:00"), new Delegated(OfficerId.of("teknis-07"))); // Wed

    /** The versions that may be corrected, of all from one below the first to one behind the last. */
    private static List<Integer> correctable(DatedEvent... events) {
        Correction correction = Correction.of(new History(ID, List.of(events)));
        return IntStream.rangeClosed(0, events.length + 1)
                .filter(correction::allows)
                .boxed()
                .toList();
    }

    private static DatedEvent corrected(int version) {
        return DatedEvent.of(wib("2024-03-07T08:00"), new Corrected(version)); // Thu
    }

    @Test
    void theLastStepAndNotes_butNeverTheArrival() {
        assertThat(correctable()).isEmpty();
        assertThat(correctable(ARRIVAL)).isEmpty();
        assertThat(correctable(ARRIVAL, NOTED)).containsExactly(2);
        assertThat(correctable(ARRIVAL, VERIFIED)).containsExactly(2);
        assertThat(correctable(ARRIVAL, VERIFIED, DISPOSED, NOTED)).containsExactly(3, 4);
    }

    @Test
    void theLastStepIsThatWhichHappenedLast_notThatWhichWasStoredLast() {
        assertThat(correctable(ARRIVAL, DISPOSED, VERIFIED)).containsExactly(2);
    }

    @Test
    void anArrivalThatWasLoggedLateIsNeverOne() {
        assertThat(correctable(VERIFIED, ARRIVAL)).containsExactly(1);
        assertThat(correctable(VERIFIED)).containsExactly(1);
    }

    @Test
    void whatIsCorrectedIsCorrectedOnce_andTheStepBeforeIsThenTheLast() {
        assertThat(correctable(ARRIVAL, VERIFIED, DISPOSED, corrected(3))).containsExactly(2);
        assertThat(correctable(ARRIVAL, VERIFIED, DISPOSED, corrected(3), corrected(2)))
                .isEmpty();
    }

    /** Else a technical officer of one unit would be left with the work of another. */
    @Test
    void aDispositionIsTakenBackOnlyAfterTheDelegationThatRestsOnIt() {
        assertThat(correctable(ARRIVAL, VERIFIED, DISPOSED, DELEGATED)).containsExactly(4);
        assertThat(correctable(ARRIVAL, VERIFIED, DISPOSED, DELEGATED, corrected(4)))
                .containsExactly(3);
    }

    @Test
    void aReferralIsTakenBackOnlyAfterItsReceipt() {
        DatedEvent referred = logged("2024-03-06T08:00", "dirujuk"); // Wed
        DatedEvent receipt = DatedEvent.of(wib("2024-03-06T09:00"), new ReferralReceipted("B/4411/III/2024")); // Wed

        assertThat(correctable(ARRIVAL, VERIFIED, referred, receipt)).containsExactly(4);
        assertThat(correctable(ARRIVAL, VERIFIED, referred, receipt, corrected(4)))
                .containsExactly(3);
    }

    @Test
    void whatHasAWayOfItsOwnOrProtectsSomebodyIsNone() {
        DatedEvent secret = DatedEvent.of(wib("2024-03-06T08:00"), new ConfidentialitySet(Confidentiality.STRICTEST));
        DatedEvent merged = logged("2024-03-06T08:00", "digabung"); // Wed
        DatedEvent verifiedAsSecret = DatedEvent.builder()
                .from(VERIFIED)
                .particulars(Particulars.builder()
                        .confidentiality(Confidentiality.STRICTEST)
                        .build())
                .build();

        assertThat(correctable(ARRIVAL, secret)).isEmpty();
        assertThat(correctable(ARRIVAL, VERIFIED, merged)).isEmpty();
        assertThat(correctable(ARRIVAL, verifiedAsSecret)).isEmpty();
        for (EventType type : List.of(
                EventType.UNMERGED,
                EventType.DUPLICATE_ATTACHED,
                EventType.DUPLICATE_DETACHED,
                EventType.WORDS_ERASED,
                EventType.CORRECTED)) {
            DatedEvent last = DatedEvent.builder().from(EventSamples.bare(type)).build();
            assertThat(Correction.of(new History(ID, List.of(ARRIVAL, last))).allows(2))
                    .as("%s", type)
                    .isFalse();
        }
    }

    @Test
    void anObservationIsOneLikeAnyStep() {
        assertThat(correctable(ARRIVAL, VERIFIED, shown("2024-03-05T08:00", "Terverifikasi")))
                .containsExactly(3);
    }
}
