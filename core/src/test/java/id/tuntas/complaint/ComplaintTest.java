package id.tuntas.complaint;

import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The event table of the design, row by row, and the rules beside it. */
class ComplaintTest {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final String TRANSPORT = "Dinas Perhubungan";
    private static final String HEALTH = "Dinas Kesehatan";

    // Monday 4 March 2024
    private static final DatedEvent RECEIVED = logged("2024-03-04T08:00", "diterima");
    // Tuesday 5 March 2024
    private static final DatedEvent DISPOSED = logged("2024-03-05T09:00", "didisposisikan", TRANSPORT);

    private static Complaint fold(DatedEvent... events) {
        return Complaint.fold(ID, new History(ID, List.of(events)).inOrder());
    }

    @ParameterizedTest
    @CsvSource({
        "diverifikasi, VERIFIED, notFollowedUp",
        "didisposisikan, DISPOSED, notFollowedUp",
        "diproses, IN_PROGRESS, inProcess",
        "ditindaklanjuti, FOLLOWED_UP, inProcess",
        "ditanggapi_pelapor, IN_PROGRESS, inProcess",
        "ditolak_jawabannya, IN_PROGRESS, inProcess",
        "bukan_kewenangan, VERIFIED, notFollowedUp",
        "dirujuk, REFERRED, inProcess",
        "tertunda, AWAITING_REPORTER, inProcess",
        "dibuka_kembali, IN_PROGRESS, inProcess",
        "digabung, MERGED, archived",
        "diarsipkan, ARCHIVED, archived",
        "diblokir, BLOCKED, archived",
        "ditutup, CLOSED, finished",
    })
    void everyWordOfALogLeadsToItsStatusAndBucket(String word, Status status, String bucket) {
        Complaint complaint = fold(RECEIVED, DISPOSED, logged("2024-03-06T10:00", word)); // Wed

        assertThat(complaint.status()).isEqualTo(status);
        assertThat(complaint.status().bucket().field()).isEqualTo(bucket);
        assertThat(complaint.literal()).contains(word);
    }

    @Test
    void diterimaAloneIsUnverified() {
        assertThat(fold(RECEIVED).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(fold(RECEIVED).status().bucket()).isEqualTo(Bucket.NOT_FOLLOWED_UP);
        assertThat(fold(RECEIVED).literal()).contains("diterima");
    }

    @Test
    void noEventAtAllIsUnknown() {
        Complaint complaint = fold();

        assertThat(complaint.status()).isEqualTo(Status.UNKNOWN);
        assertThat(complaint.receivedAt()).isEmpty();
        assertThat(complaint.literal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"didisposisikan, DISPOSED", "diproses, IN_PROGRESS", "ditindaklanjuti, FOLLOWED_UP", "ditutup, CLOSED"})
    void dilengkapiLeadsBackToTheStateBeforeTertunda(String before, Status status) {
        Complaint complaint = fold(
                RECEIVED,
                logged("2024-03-05T09:00", before), // Tue
                logged("2024-03-06T09:00", "tertunda"), // Wed
                logged("2024-03-07T09:00", "dilengkapi")); // Thu

        assertThat(complaint.status()).isEqualTo(status);
        assertThat(complaint.literal()).contains("dilengkapi");
    }

    @Test
    void dilengkapiWithoutAnOpenTertundaChangesNothing() {
        DatedEvent completed = logged("2024-03-07T09:00", "dilengkapi"); // Thu

        assertThat(fold(RECEIVED, DISPOSED, completed)).isEqualTo(fold(RECEIVED, DISPOSED));
        assertThat(fold(RECEIVED, completed)).isEqualTo(fold(RECEIVED));
    }

    @Test
    void aSecondDilengkapiChangesNothing() {
        DatedEvent asked = logged("2024-03-06T09:00", "tertunda"); // Wed
        DatedEvent completed = logged("2024-03-07T09:00", "dilengkapi"); // Thu
        DatedEvent again = logged("2024-03-08T09:00", "dilengkapi"); // Fri

        assertThat(fold(RECEIVED, DISPOSED, asked, completed, again))
                .isEqualTo(fold(RECEIVED, DISPOSED, asked, completed));
    }

    @Test
    void ofTwoTertundaInARowTheStateBeforeTheFirstComesBack() {
        Complaint complaint = fold(
                RECEIVED,
                DISPOSED,
                logged("2024-03-06T09:00", "tertunda"), // Wed
                logged("2024-03-07T09:00", "tertunda"), // Thu
                logged("2024-03-08T09:00", "dilengkapi")); // Fri

        assertThat(complaint.status()).isEqualTo(Status.DISPOSED);
    }

    @ParameterizedTest
    @CsvSource({"diproses, IN_PROGRESS", "ditindaklanjuti, FOLLOWED_UP", "bukan_kewenangan, VERIFIED", "ditutup, CLOSED"
    })
    void anotherEventClosesAnOpenTertunda(String other, Status status) {
        Complaint complaint = fold(
                RECEIVED,
                DISPOSED,
                logged("2024-03-06T09:00", "tertunda"), // Wed
                logged("2024-03-07T09:00", other), // Thu
                logged("2024-03-08T09:00", "dilengkapi")); // Fri

        assertThat(complaint.status()).isEqualTo(status);
        assertThat(complaint.literal()).contains(other);
    }

    @Test
    void anExportThatShowsItWaitingLeavesTheTertundaOpen() {
        Complaint complaint = fold(
                RECEIVED,
                DISPOSED,
                logged("2024-03-06T09:00", "tertunda"), // Wed
                shown("2024-03-07T09:00", "Menunggu Kelengkapan Informasi"), // Thu
                logged("2024-03-08T09:00", "dilengkapi")); // Fri

        assertThat(complaint.status()).isEqualTo(Status.DISPOSED);
    }

    @Test
    void anExportThatShowsItElsewhereClosesTheTertunda() {
        Complaint complaint = fold(
                RECEIVED,
                DISPOSED,
                logged("2024-03-06T09:00", "tertunda"), // Wed
                shown("2024-03-07T09:00", "Ditanggapi oleh Pelapor"), // Thu
                logged("2024-03-08T09:00", "dilengkapi")); // Fri

        assertThat(complaint.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(complaint.literal()).contains("Ditanggapi oleh Pelapor");
    }

    @Test
    void ofSeveralDiterimaTheEarliestCounts() {
        Complaint complaint = fold(
                logged("2024-03-06T07:00", "diterima"), // Wed
                RECEIVED,
                DISPOSED);

        assertThat(complaint.receivedAt()).contains(wib("2024-03-04T08:00")); // Mon
        assertThat(complaint.status()).isEqualTo(Status.DISPOSED);
        assertThat(complaint.literal()).contains("didisposisikan");
    }

    @Test
    void anArrivalThatAnExportShowsEarlierThanTheLogCounts() {
        assertThat(fold(RECEIVED, arrivalShown("2024-03-03T22:00")).receivedAt())
                .contains(wib("2024-03-03T22:00")); // Sun
    }

    @Test
    void withoutDiterimaTheFirstRowIsTheArrival() {
        Complaint complaint = fold(
                logged("2024-03-06T10:00", "ditindaklanjuti"), // Wed
                DISPOSED);

        assertThat(complaint.receivedAt()).contains(wib("2024-03-05T09:00")); // Tue
        assertThat(complaint.firstFollowedUpAt()).contains(wib("2024-03-06T10:00"));
    }

    @Test
    void theFirstAnswerCountsAndLaterOnesDoNot() {
        Complaint complaint = fold(
                RECEIVED,
                DISPOSED,
                logged("2024-03-08T15:00", "ditindaklanjuti"), // Fri
                logged("2024-03-13T09:00", "ditolak_jawabannya"), // Wed
                logged("2024-03-14T09:00", "ditindaklanjuti")); // Thu

        assertThat(complaint.firstFollowedUpAt()).contains(wib("2024-03-08T15:00"));
    }

    @Test
    void anAnswerFromBeforeTheArrivalIsNoFollowUp() {
        Complaint complaint = fold(
                logged("2024-03-04T07:00", "ditindaklanjuti"), // Mon, an hour before the arrival
                RECEIVED,
                logged("2024-03-04T08:00", "ditindaklanjuti")); // in the moment of the arrival

        assertThat(complaint.firstFollowedUpAt()).contains(wib("2024-03-04T08:00"));
    }

    @Test
    void anExportAloneIsUnknownBeforeItsFirstObservation() {
        DatedEvent arrival = arrivalShown("2024-03-04T08:00"); // Mon
        Complaint before = fold(arrival);

        assertThat(before.status()).isEqualTo(Status.UNKNOWN);
        assertThat(before.status().bucket().field()).isEqualTo("unknown");
        assertThat(before.literal()).isEmpty();
        assertThat(before.receivedAt()).contains(wib("2024-03-04T08:00"));
        assertThat(fold(arrival, shown("2024-03-11T00:00", "Ditutup oleh Sistem"))
                        .status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void anArrivalThatAnExportShowsNeverChangesAState() {
        DatedEvent late = arrivalShown("2024-03-06T10:00"); // Wed, after all else

        assertThat(fold(RECEIVED, DISPOSED, late)).isEqualTo(fold(RECEIVED, DISPOSED));
        assertThat(fold(RECEIVED, DISPOSED, logged("2024-03-06T09:00", "tertunda"), late))
                .isEqualTo(fold(RECEIVED, DISPOSED, logged("2024-03-06T09:00", "tertunda")));
    }

    @Test
    void aLogOutranksAnObservationOfTheSameMoment() {
        DatedEvent observed = shown("2024-03-06T10:00", "Ditutup oleh Admin"); // Wed
        DatedEvent worked = logged("2024-03-06T10:00", "diproses");

        assertThat(fold(RECEIVED, observed, worked).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(fold(RECEIVED, worked, observed).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void aLaterObservationHoldsOverAnEarlierLog() {
        Complaint complaint = fold(RECEIVED, DISPOSED, shown("2024-03-07T00:00", "Ditutup oleh Pelapor")); // Thu

        assertThat(complaint.status()).isEqualTo(Status.CLOSED);
        assertThat(complaint.literal()).contains("Ditutup oleh Pelapor");
        assertThat(complaint.by()).contains(Role.REPORTER);
    }

    @Test
    void ofTheSameMomentTheLaterVersionHolds() {
        assertThat(fold(logged("2024-03-06T10:00", "diproses"), logged("2024-03-06T10:00", "ditutup"))
                        .status())
                .isEqualTo(Status.CLOSED);
        assertThat(fold(logged("2024-03-06T10:00", "ditutup"), logged("2024-03-06T10:00", "diproses"))
                        .status())
                .isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void anObservationWithoutStatusKeepsTheState() {
        Complaint complaint = fold(
                RECEIVED,
                DISPOSED,
                shown(wib("2024-03-07T00:00"), Optional.empty(), ObservedLead.stated(Optional.empty()))); // Thu

        assertThat(complaint.status()).isEqualTo(Status.DISPOSED);
        assertThat(complaint.literal()).contains("didisposisikan");
        assertThat(complaint.lead()).isEmpty();
    }

    @Test
    void theLeadIsThatOfTheLastDisposition() {
        Complaint complaint = fold(RECEIVED, DISPOSED, logged("2024-03-06T10:00", "didisposisikan", HEALTH)); // Wed

        assertThat(complaint.lead()).contains(UnitName.of(HEALTH));
    }

    @Test
    void bukanKewenanganClearsTheLead() {
        Complaint complaint =
                fold(RECEIVED, DISPOSED, logged("2024-03-06T10:00", "bukan_kewenangan", TRANSPORT)); // Wed

        assertThat(complaint.lead()).isEmpty();
    }

    @Test
    void elsewhereTheUnitIsWhoActedAndTheLeadStays() {
        Complaint complaint = fold(RECEIVED, DISPOSED, logged("2024-03-06T10:00", "ditindaklanjuti", HEALTH)); // Wed

        assertThat(complaint.lead()).contains(UnitName.of(TRANSPORT));
    }

    @Test
    void aDispositionThatNamesNobodyLeavesNoLead() {
        assertThat(fold(RECEIVED, DISPOSED, logged("2024-03-06T10:00", "didisposisikan"))
                        .lead())
                .isEmpty();
    }

    @Test
    void anExportWithAColumnOfUnitsSaysWhoLeads() {
        assertThat(fold(RECEIVED, DISPOSED, shown("2024-03-07T00:00", "Terdisposisi ke " + HEALTH, HEALTH))
                        .lead())
                .contains(UnitName.of(HEALTH));
        assertThat(fold(
                                RECEIVED,
                                DISPOSED,
                                shown(
                                        wib("2024-03-07T00:00"),
                                        Optional.of("Terverifikasi"),
                                        ObservedLead.stated(Optional.empty())))
                        .lead())
                .isEmpty();
    }

    @Test
    void anExportWithoutAColumnOfUnitsLeavesTheLead() {
        assertThat(fold(RECEIVED, DISPOSED, shown("2024-03-07T00:00", "Ditindaklanjuti oleh Instansi"))
                        .lead())
                .contains(UnitName.of(TRANSPORT));
    }

    @Test
    void mergingNamesThePrimaryWhereTheSourceDoes() {
        DatedEvent merged =
                DatedEvent.of(wib("2024-03-06T10:00"), new MergedInto(Optional.of(TrackingId.of("4695001")))); // Wed

        assertThat(fold(RECEIVED, merged).mergedInto()).contains(TrackingId.of("4695001"));
        assertThat(fold(RECEIVED, logged("2024-03-06T10:00", "digabung")).mergedInto())
                .isEmpty();
    }

    @Test
    void whoBroughtAboutTheStateIsTheLastActor() {
        DatedEvent closed = DatedEvent.builder()
                .from(logged("2024-03-22T01:00", "ditutup")) // Fri
                .actor(Actor.of(Role.SYSTEM))
                .build();

        assertThat(fold(RECEIVED, closed).by()).contains(Role.SYSTEM);
        assertThat(fold(RECEIVED, closed, logged("2024-03-25T09:00", "dibuka_kembali"))
                        .by()) // Mon
                .isEmpty();
    }

    @Test
    void theLastWordOnEachParticularHolds() {
        List<DatedEvent> events = new ArrayList<>();
        events.add(DatedEvent.builder()
                .from(RECEIVED)
                .particulars(Particulars.builder()
                        .classification(Classification.ASPIRATION)
                        .channel(Channel.of("SMS"))
                        .build())
                .build());
        events.add(DatedEvent.builder()
                .from(DISPOSED)
                .particulars(Particulars.builder()
                        .classification(Classification.OVERSIGHT_GRADE)
                        .category("Perhubungan")
                        .confidentiality(Confidentiality.STRICTEST)
                        .build())
                .build());
        events.add(logged("2024-03-06T10:00", "diproses"));

        assertThat(Complaint.fold(ID, events).particulars())
                .isEqualTo(Particulars.builder()
                        .classification(Classification.OVERSIGHT_GRADE)
                        .channel(Channel.of("SMS"))
                        .category("Perhubungan")
                        .confidentiality(Confidentiality.STRICTEST)
                        .build());
    }
}
