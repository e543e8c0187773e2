package id.tuntas.complaint;

import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.DuplicateAttached;
import id.tuntas.complaint.ComplaintEvent.DuplicateDetached;
import id.tuntas.complaint.ComplaintEvent.Linked;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.Rated;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReferralReceipted;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desk's events leave behind, beside the status. */
class FoldDetailsTest {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final UnitName TRANSPORT = UnitName.of("Dinas Perhubungan");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    private static final OfficerId OFFICER = OfficerId.of("teknis-07");
    private static final DatedEvent ARRIVAL = logged("2024-03-04T08:00", "diterima"); // Mon
    private static final DatedEvent DISPOSED =
            at(5, new Disposed(Optional.of(TRANSPORT), List.of(HEALTH))); // Tue 5 March
    private static final DatedEvent DELEGATED = at(6, new Delegated(OFFICER)); // Wed

    /** Something that happened at nine on a day of March 2024. */
    private static DatedEvent at(int day, ComplaintEvent event) {
        return DatedEvent.of(wib(String.format("2024-03-%02dT09:00", day)), event);
    }

    private static DatedEvent saying(DatedEvent event, Particulars.Builder said) {
        return DatedEvent.builder().from(event).particulars(said.build()).build();
    }

    private static Complaint fold(DatedEvent... events) {
        return Complaint.fold(ID, new History(ID, List.of(events)).inOrder());
    }

    @Test
    void anOfficerStaysWithTheUnit_andGoesWithIt() {
        assertThat(fold(ARRIVAL, DISPOSED, DELEGATED).officer()).contains(OFFICER);
        assertThat(fold(ARRIVAL, DISPOSED, DELEGATED, at(7, Disposed.to(UnitName.of("DINAS PERHUBUNGAN"))))
                        .officer())
                .contains(OFFICER);
        Complaint elsewhere = fold(ARRIVAL, DISPOSED, DELEGATED, at(7, Disposed.to(HEALTH)));
        assertThat(elsewhere.officer()).isEmpty();
        assertThat(elsewhere.supporting()).isEmpty();
        Complaint returned = fold(ARRIVAL, DISPOSED, DELEGATED, logged("2024-03-07T09:00", "bukan_kewenangan"));
        assertThat(returned.officer()).isEmpty();
        assertThat(returned.supporting()).isEmpty();
        assertThat(returned.lead()).isEmpty();
    }

    @Test
    void withoutALeadThereIsNoOfficer() {
        Complaint complaint = fold(ARRIVAL, DELEGATED, at(7, new Disposed(Optional.empty(), List.of())));

        assertThat(complaint.officer()).isEmpty();
        assertThat(fold(ARRIVAL, DELEGATED, at(7, Disposed.to(HEALTH))).officer())
                .isEmpty();
        assertThat(fold(ARRIVAL, DISPOSED, DELEGATED, at(7, new Disposed(Optional.empty(), List.of())))
                        .officer())
                .isEmpty();
    }

    @Test
    void anExportThatShowsTheSameLeadLeavesOfficerAndHelp_oneThatShowsAnotherTakesThem() {
        Complaint same =
                fold(ARRIVAL, DISPOSED, DELEGATED, shown("2024-03-07T09:00", "Terdisposisi", "dinas perhubungan"));
        Complaint other =
                fold(ARRIVAL, DISPOSED, DELEGATED, shown("2024-03-07T09:00", "Terdisposisi", "Dinas Kesehatan"));
        Complaint silent = fold(ARRIVAL, DISPOSED, DELEGATED, shown("2024-03-07T09:00", "Terdisposisi"));

        assertThat(same.officer()).contains(OFFICER);
        assertThat(same.supporting()).containsExactly(HEALTH);
        assertThat(same.lead().map(UnitName::value)).contains("dinas perhubungan");
        assertThat(other.officer()).isEmpty();
        assertThat(other.supporting()).isEmpty();
        assertThat(other.lead()).contains(HEALTH);
        assertThat(silent.lead()).contains(TRANSPORT);
        assertThat(silent.officer()).contains(OFFICER);
    }

    @Test
    void whatTheDeskNotesIsThereAfterwards() {
        Complaint complaint = fold(
                at(4, new Received(Basis.LOGGED, Optional.of(ReporterId.of("r-17")))),
                at(5, new Linked(TrackingId.of("4600000"))),
                at(6, new UpstreamRegistered(TrackingId.of("9165816"))),
                at(7, new ReferredOutside(Optional.of("Balai Jalan"))),
                at(8, new ReferralReceipted("B/1")),
                at(13, new DuplicateAttached(TrackingId.of("4695001"))),
                at(13, new DuplicateAttached(TrackingId.of("4695002"))),
                at(14, new DuplicateDetached(TrackingId.of("4695001"))),
                at(15, new Rated(4)));

        assertThat(complaint.reporter()).contains(ReporterId.of("r-17"));
        assertThat(complaint.earlier()).contains(TrackingId.of("4600000"));
        assertThat(complaint.upstream()).contains(TrackingId.of("9165816"));
        assertThat(complaint.agency()).contains("Balai Jalan");
        assertThat(complaint.receipt()).contains("B/1");
        assertThat(complaint.duplicates()).containsExactly(TrackingId.of("4695002"));
        assertThat(complaint.stars()).hasValue(4);
        assertThat(complaint.lastAt()).contains(wib("2024-03-15T09:00"));
        assertThat(complaint.literal()).contains("dirujuk");
    }

    @Test
    void aSecondReferralHasNoReceiptYet() {
        Complaint complaint = fold(
                ARRIVAL,
                at(5, new ReferredOutside(Optional.of("Balai Jalan"))),
                at(6, new ReferralReceipted("B/1")),
                at(7, new ReferredOutside()));

        assertThat(complaint.receipt()).isEmpty();
        assertThat(complaint.agency()).isEmpty();
    }

    @Test
    void anArrivalThatNamesNobodyLeavesTheReporter() {
        Complaint complaint = fold(
                at(4, new Received(Basis.LOGGED, Optional.of(ReporterId.of("r-17")))),
                at(5, new Received(Basis.EXPORTED)));

        assertThat(complaint.reporter()).contains(ReporterId.of("r-17"));
        assertThat(complaint.status()).isEqualTo(Status.UNVERIFIED);
    }

    /** A later source that says less than what somebody decided does not undo the decision. */
    @Test
    void whatWasDecidedIsNotLoweredByASource_whatWasOnlySaidIs() {
        DatedEvent open = saying(
                shown("2024-03-07T09:00", "Terverifikasi"),
                Particulars.builder().confidentiality(Confidentiality.OPEN));
        DatedEvent anonymous = saying(
                shown("2024-03-06T09:00", "Terverifikasi"),
                Particulars.builder().confidentiality(new Confidentiality(true, false)));
        DatedEvent decided = at(5, new ConfidentialitySet(new Confidentiality(false, true)));

        assertThat(fold(ARRIVAL, anonymous, open).confidentiality()).isEqualTo(Confidentiality.OPEN);
        assertThat(fold(ARRIVAL, decided, open).confidentiality()).isEqualTo(new Confidentiality(false, true));
        assertThat(fold(ARRIVAL, decided, anonymous).confidentiality()).isEqualTo(Confidentiality.STRICTEST);
        assertThat(fold(ARRIVAL, decided, at(8, new ConfidentialitySet(Confidentiality.OPEN)))
                        .confidentiality())
                .isEqualTo(Confidentiality.OPEN);
        assertThat(fold(ARRIVAL).confidentiality()).isEqualTo(Confidentiality.STRICTEST);
    }

    @Test
    void eachParticularKeepsItsLastWord() {
        DatedEvent first = saying(
                ARRIVAL,
                Particulars.builder()
                        .classification(Classification.ASPIRATION)
                        .channel(Channel.of("SMS"))
                        .category("Jalan")
                        .needsExamination(true));
        DatedEvent second = saying(
                logged("2024-03-05T08:00", "diverifikasi"),
                Particulars.builder().classification(Classification.OVERSIGHT_GRADE));
        Particulars said = fold(first, second).particulars();

        assertThat(said.classification()).contains(Classification.OVERSIGHT_GRADE);
        assertThat(said.channel()).contains(Channel.of("SMS"));
        assertThat(said.category()).contains("Jalan");
        assertThat(said.needsExamination()).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "diverifikasi, VERIFIED",
        "didisposisikan, DISPOSED",
        "diproses, IN_PROGRESS",
        "ditindaklanjuti, FOLLOWED_UP",
        "tertunda, UNVERIFIED",
        "ditutup, CLOSED"
    })
    void unmergedItGoesOnWhereItWas_butNeverWaiting(String before, Status status) {
        Complaint complaint = fold(
                ARRIVAL,
                logged("2024-03-05T09:00", before), // Tue
                at(6, new MergedInto(Optional.of(TrackingId.of("4695000")))),
                at(7, new MergedInto(Optional.of(TrackingId.of("4695001")))),
                at(8, new ComplaintEvent.Unmerged()));

        assertThat(complaint.status()).isEqualTo(status);
        assertThat(complaint.mergedInto()).isEmpty();
        assertThat(complaint.literal()).contains("dipisahkan");
    }

    @Test
    void mergedWhileAnExportAloneShowedItWaiting_itGoesOnUnverified() {
        Complaint complaint = fold(
                ARRIVAL,
                shown("2024-03-05T09:00", "Menunggu Kelengkapan Informasi"),
                at(6, new MergedInto(Optional.empty())),
                at(7, new ComplaintEvent.Unmerged()));

        assertThat(complaint.status()).isEqualTo(Status.UNVERIFIED);
    }

    @Test
    void unmergingWhatIsNotMergedChangesNothing() {
        assertThat(fold(ARRIVAL, DISPOSED, at(6, new ComplaintEvent.Unmerged())))
                .isEqualTo(fold(ARRIVAL, DISPOSED));
        DatedEvent merged = at(6, new MergedInto(Optional.of(TrackingId.of("4695000"))));
        Complaint blocked =
                fold(ARRIVAL, merged, logged("2024-03-07T09:00", "diblokir"), at(8, new ComplaintEvent.Unmerged()));
        assertThat(blocked.status()).isEqualTo(Status.BLOCKED);
        assertThat(blocked.mergedInto()).isEmpty();
    }

    /** Asked by a log after an export showed it waiting: where it was before nobody knows. */
    @Test
    void askedAgainAfterAnExportShowedItWaiting_itStillWaitsWhenCompleted() {
        Complaint complaint = fold(
                ARRIVAL,
                shown("2024-03-05T09:00", "Menunggu Kelengkapan Informasi"),
                logged("2024-03-06T09:00", "tertunda"),
                logged("2024-03-07T09:00", "dilengkapi"));

        assertThat(complaint.status()).isEqualTo(Status.AWAITING_REPORTER);
    }

    @Test
    void aFollowUpBeforeTheArrivalIsNotTheFirst() {
        DatedEvent early = logged("2024-03-03T09:00", "ditindaklanjuti"); // Sun
        DatedEvent first = logged("2024-03-06T09:00", "ditindaklanjuti"); // Wed
        DatedEvent second = logged("2024-03-07T09:00", "ditindaklanjuti"); // Thu

        assertThat(fold(early, ARRIVAL).firstFollowedUpAt()).isEmpty();
        assertThat(fold(early, ARRIVAL, first, second).firstFollowedUpAt()).contains(first.at());
        assertThat(fold(logged("2024-03-04T08:00", "ditindaklanjuti"), ARRIVAL).firstFollowedUpAt())
                .contains(ARRIVAL.at());
    }
}
