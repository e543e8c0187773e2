package id.tuntas.sla;

import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.Status;
import id.tuntas.directory.UnitName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clocks read out of the events of March 2024. */
class ScanTest {

    private static final DatedEvent RECEIVED = logged("2024-03-04T09:00", "diterima"); // Mon

    private static Scan scan(DatedEvent... events) {
        return scan(Switches.DEFAULTS, events);
    }

    private static Scan scan(Switches switches, DatedEvent... events) {
        return new Scan(List.of(events), switches);
    }

    private static Switches onRejection(Switches.RejectionEffect effect) {
        return Switches.builder().onRejection(effect).build();
    }

    private static Switches onReopening(Switches.ReopeningEffect effect) {
        return Switches.builder().onReopening(effect).build();
    }

    private static Switches clockStart(Switches.ClockStart start) {
        return Switches.builder().clockStart(start).build();
    }

    private static Pause pause(PauseCause cause, String from, String until) {
        return new Pause(cause, Actor.UNSTATED, wib(from), wib(until));
    }

    private static Pause pausedSince(PauseCause cause, String from) {
        return new Pause(cause, Actor.UNSTATED, wib(from), null);
    }

    // The arrival, and what was said

    @Test
    void itArrivesWithTheFirstArrivalOrElseWithTheFirstEvent() {
        DatedEvent verified = logged("2024-03-05T09:00", "diverifikasi");
        DatedEvent received = logged("2024-03-06T09:00", "diterima");

        assertThat(Scan.arrival(List.of(verified, received, logged("2024-03-07T09:00", "diterima"))))
                .isEqualTo(wib("2024-03-06T09:00"));
        assertThat(Scan.arrival(List.of(verified, logged("2024-03-07T09:00", "diproses"))))
                .isEqualTo(wib("2024-03-05T09:00"));
        assertThat(Scan.arrival(List.of())).isNull();
        assertThat(scan(verified, received).at(Milestone.RECEIVED)).isEqualTo(wib("2024-03-06T09:00"));
    }

    @Test
    void ofNothingNothingIsKnown() {
        Scan scan = scan();

        assertThat(scan.status()).isEqualTo(Status.UNKNOWN);
        assertThat(scan.at(Milestone.RECEIVED)).isNull();
        assertThat(scan.ended()).isNull();
        assertThat(scan.lastLogged()).isNull();
        assertThat(scan.pauses()).isEmpty();
        assertThat(scan.surelyNotPassed(Milestone.DISPOSED)).isFalse();
    }

    @Test
    void whatWasSaidLastCountsAndWhatWasNotSaidStays() {
        Scan scan = scan(
                said(
                        RECEIVED,
                        Particulars.builder()
                                .classification(Classification.INFORMATION_REQUEST)
                                .channel(Channel.of("SMS"))
                                .needsExamination(false)
                                .build()),
                said(
                        logged("2024-03-05T09:00", "diverifikasi"),
                        Particulars.builder()
                                .classification(Classification.OVERSIGHT_GRADE)
                                .build()),
                said(
                        logged("2024-03-06T09:00", "diproses"),
                        Particulars.builder().needsExamination(true).build()),
                said(
                        logged("2024-03-07T09:00", "diproses"),
                        Particulars.builder().channel(Channel.of("Website")).build()));

        assertThat(scan.classification()).contains(Classification.OVERSIGHT_GRADE);
        assertThat(scan.channel()).contains(Channel.of("Website"));
        assertThat(scan.needsExamination()).contains(true);
        assertThat(scan(RECEIVED).classification()).isEmpty();
        assertThat(scan(RECEIVED).channel()).isEmpty();
        assertThat(scan(RECEIVED).needsExamination()).isEmpty();
    }

    private static DatedEvent said(DatedEvent event, Particulars said) {
        return DatedEvent.builder().from(event).particulars(said).build();
    }

    // Milestones

    @Test
    void theFirstOfEachKindIsTheMilestone() {
        Scan scan = scan(
                RECEIVED,
                logged("2024-03-05T09:00", "diverifikasi"),
                logged("2024-03-05T10:00", "diverifikasi"),
                logged("2024-03-06T09:00", "didisposisikan"),
                logged("2024-03-06T10:00", "didisposisikan"),
                logged("2024-03-07T09:00", "ditindaklanjuti"),
                logged("2024-03-08T09:00", "ditindaklanjuti"));

        assertThat(scan.at(Milestone.VERIFIED)).isEqualTo(wib("2024-03-05T09:00"));
        assertThat(scan.at(Milestone.DISPOSED)).isEqualTo(wib("2024-03-06T09:00"));
        assertThat(scan.at(Milestone.FIRST_RESPONSE)).isEqualTo(wib("2024-03-07T09:00"));
        assertThat(scan.at(Milestone.FIRST_FOLLOW_UP)).isEqualTo(wib("2024-03-07T09:00"));
        assertThat(scan.at(Milestone.LAST_ACCEPTED_FOLLOW_UP)).isEqualTo(wib("2024-03-08T09:00"));
        assertThat(scan.lastLogged()).isEqualTo(wib("2024-03-08T09:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"didisposisikan", "dirujuk"})
    void whatIsDisposedOrReferredIsVerifiedToo(String word) {
        Scan scan = scan(RECEIVED, logged("2024-03-05T09:00", word), logged("2024-03-06T09:00", "diverifikasi"));

        assertThat(scan.at(Milestone.VERIFIED)).isEqualTo(wib("2024-03-05T09:00"));
        assertThat(scan.at(Milestone.DISPOSED)).isEqualTo(wib("2024-03-05T09:00"));
        assertThat(scan.at(Milestone.FIRST_RESPONSE)).isNull();
    }

    @Test
    void aRequestToCompleteItIsAResponseAndNoFollowUp() {
        Scan scan = scan(
                RECEIVED,
                logged("2024-03-05T09:00", "tertunda"),
                logged("2024-03-06T09:00", "tertunda"), //
                logged("2024-03-07T09:00", "ditindaklanjuti"));

        assertThat(scan.at(Milestone.FIRST_RESPONSE)).isEqualTo(wib("2024-03-05T09:00"));
        assertThat(scan.at(Milestone.FIRST_FOLLOW_UP)).isEqualTo(wib("2024-03-07T09:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING, 2024-03-05T09:00, 2024-03-05T09:00, 2024-03-05T09:00",
        "RESOLUTION, 2024-03-05T09:00, , 2024-03-07T09:00",
        "EVERY_FOLLOW_UP, , , 2024-03-07T09:00",
    })
    void aRejectionUndoesWhatTheSwitchSays(
            Switches.RejectionEffect effect, String first, String last, String lastAnsweredAgain) {
        DatedEvent answered = logged("2024-03-05T09:00", "ditindaklanjuti");
        DatedEvent rejected = logged("2024-03-06T09:00", "ditolak_jawabannya");
        Scan scan = scan(onRejection(effect), RECEIVED, answered, rejected);

        assertThat(scan.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(scan.at(Milestone.FIRST_FOLLOW_UP)).isEqualTo(first == null ? null : wib(first));
        assertThat(scan.at(Milestone.LAST_ACCEPTED_FOLLOW_UP)).isEqualTo(last == null ? null : wib(last));
        assertThat(scan.at(Milestone.FIRST_RESPONSE)).isEqualTo(wib("2024-03-05T09:00"));
        Scan again =
                scan(onRejection(effect), RECEIVED, answered, rejected, logged("2024-03-07T09:00", "ditindaklanjuti"));
        assertThat(again.at(Milestone.FIRST_FOLLOW_UP))
                .isEqualTo(wib(effect == Switches.RejectionEffect.EVERY_FOLLOW_UP ? lastAnsweredAgain : first));
        assertThat(again.at(Milestone.LAST_ACCEPTED_FOLLOW_UP)).isEqualTo(wib("2024-03-07T09:00"));
    }

    @ParameterizedTest
    @CsvSource({"RUNS_ON, true", "ENDED_TIME_PAUSES, true", "RESOLUTION_OWED_AGAIN, false"})
    void aReopeningUndoesTheResolutionWhereTheSwitchSaysSo(Switches.ReopeningEffect effect, boolean stays) {
        Scan scan = scan(
                onReopening(effect),
                RECEIVED,
                logged("2024-03-05T09:00", "ditindaklanjuti"),
                logged("2024-03-06T09:00", "ditutup"),
                logged("2024-03-07T09:00", "dibuka_kembali"));

        assertThat(scan.at(Milestone.LAST_ACCEPTED_FOLLOW_UP)).isEqualTo(stays ? wib("2024-03-05T09:00") : null);
        assertThat(scan.at(Milestone.FIRST_FOLLOW_UP)).isEqualTo(wib("2024-03-05T09:00"));
        assertThat(scan.status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void onlyAReopeningDoes() {
        Scan scan = scan(
                onReopening(Switches.ReopeningEffect.RESOLUTION_OWED_AGAIN),
                RECEIVED,
                logged("2024-03-05T09:00", "ditindaklanjuti"),
                logged("2024-03-06T09:00", "ditanggapi_pelapor"));

        assertThat(scan.at(Milestone.LAST_ACCEPTED_FOLLOW_UP)).isEqualTo(wib("2024-03-05T09:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "ARRIVAL, RECEIVED, 2024-03-04T09:00",
        "VERIFICATION, VERIFIED, 2024-03-05T09:00",
        "DISPOSITION, DISPOSED, 2024-03-06T09:00",
    })
    void theClockStartsWhereTheSwitchSays(Switches.ClockStart start, Milestone milestone, String at) {
        Scan scan = scan(
                clockStart(start),
                RECEIVED,
                logged("2024-03-05T09:00", "diverifikasi"),
                logged("2024-03-06T09:00", "didisposisikan"));

        assertThat(scan.named(Milestone.CLOCK_START)).isEqualTo(milestone);
        assertThat(scan.at(Milestone.CLOCK_START)).isEqualTo(wib(at));
        assertThat(scan.named(Milestone.FIRST_RESPONSE)).isEqualTo(Milestone.FIRST_RESPONSE);
    }

    // Status and lead

    @ParameterizedTest
    @CsvSource({
        "diterima, UNVERIFIED",
        "diverifikasi, VERIFIED",
        "didisposisikan, DISPOSED",
        "dirujuk, REFERRED",
        "diproses, IN_PROGRESS",
        "ditindaklanjuti, FOLLOWED_UP",
        "ditanggapi_pelapor, IN_PROGRESS",
        "bukan_kewenangan, VERIFIED",
        "tertunda, AWAITING_REPORTER",
        "digabung, MERGED",
        "diarsipkan, ARCHIVED",
        "diblokir, BLOCKED",
        "ditutup, CLOSED",
    })
    void everyEventLeadsToItsStatus(String word, Status status) {
        assertThat(scan(logged("2024-03-05T09:00", word)).status()).isEqualTo(status);
    }

    @Test
    void itIsHeldByTheUnitItWasDisposedToUntilItIsReturned() {
        UnitName roads = UnitName.of("Dinas Perhubungan");
        Scan held = scan(
                RECEIVED,
                logged("2024-03-05T09:00", "didisposisikan", roads.value()),
                logged("2024-03-05T10:00", "didisposisikan", roads.value()));
        Scan returned = scan(
                RECEIVED,
                logged("2024-03-05T09:00", "didisposisikan", roads.value()),
                logged("2024-03-06T09:00", "bukan_kewenangan", roads.value()),
                logged("2024-03-06T10:00", "bukan_kewenangan", roads.value()));

        assertThat(held.lead()).isEqualTo(roads);
        assertThat(held.leads().held()).containsExactly(new Leads.Held(wib("2024-03-05T09:00"), roads));
        assertThat(returned.lead()).isNull();
        assertThat(returned.leads().held())
                .containsExactly(
                        new Leads.Held(wib("2024-03-05T09:00"), roads), new Leads.Held(wib("2024-03-06T09:00"), null));
    }

    @Test
    void anExportTellsTheUnitWhereItHasAColumnForIt() {
        DatedEvent disposed = logged("2024-03-05T09:00", "didisposisikan", "Dinas Perhubungan");

        assertThat(scan(RECEIVED, disposed, shown("2024-03-06T00:00", "Terverifikasi", "Dinas Kesehatan"))
                        .lead())
                .isEqualTo(UnitName.of("Dinas Kesehatan"));
        assertThat(scan(RECEIVED, disposed, shown("2024-03-06T00:00", "Terverifikasi"))
                        .lead())
                .isEqualTo(UnitName.of("Dinas Perhubungan"));
        assertThat(scan(
                                RECEIVED,
                                disposed,
                                shown(wib("2024-03-06T00:00"), Optional.empty(), ObservedLead.stated(Optional.empty())))
                        .lead())
                .isNull();
    }

    @Test
    void aSecondArrivalMovesNothing() {
        Scan scan = scan(
                RECEIVED,
                logged("2024-03-05T09:00", "tertunda"),
                logged("2024-03-06T09:00", "diterima"),
                arrivalShown("2024-03-06T10:00"));

        assertThat(scan.status()).isEqualTo(Status.AWAITING_REPORTER);
        assertThat(scan.lastLogged()).isEqualTo(wib("2024-03-05T09:00"));
        assertThat(scan.pauses()).containsExactly(pausedSince(PauseCause.AWAITING_REPORTER, "2024-03-05T09:00"));
    }

    @Test
    void theFirstArrivalOfALogBeginsEverythingAnew() {
        Scan scan = scan(
                arrivalShown("2024-03-01T09:00"),
                logged("2024-03-02T09:00", "tertunda"),
                logged("2024-03-04T09:00", "diterima"),
                logged("2024-03-05T09:00", "dilengkapi"));

        assertThat(scan.status()).isEqualTo(Status.UNVERIFIED);
        assertThat(scan.pauses())
                .containsExactly(pause(PauseCause.AWAITING_REPORTER, "2024-03-02T09:00", "2024-03-04T09:00"));
        assertThat(scan.lastLogged()).isEqualTo(wib("2024-03-04T09:00"));
    }

    // The end

    @Test
    void itEndedWithTheFirstEventBehindWhichItWasNotTakenUpAgain() {
        DatedEvent closed = logged("2024-03-05T09:00", "ditutup");
        DatedEvent archived = logged("2024-03-06T09:00", "diarsipkan");
        DatedEvent reopened = logged("2024-03-07T09:00", "dibuka_kembali");

        assertThat(scan(RECEIVED, closed, archived).ended()).isEqualTo(wib("2024-03-05T09:00"));
        assertThat(scan(RECEIVED, closed, reopened).ended()).isNull();
        assertThat(scan(RECEIVED, closed, reopened, logged("2024-03-08T09:00", "diblokir"))
                        .ended())
                .isEqualTo(wib("2024-03-08T09:00"));
    }

    @Test
    void whereOnlyAnExportShowsTheEndItIsTheLastMomentOfWhichAnythingIsKnown() {
        assertThat(scan(RECEIVED, shown("2024-03-06T00:00", "Ditutup oleh Sistem"))
                        .ended())
                .isEqualTo(wib("2024-03-06T00:00"));
        assertThat(scan(
                                RECEIVED,
                                logged("2024-03-05T09:00", "ditutup"),
                                shown("2024-03-06T00:00", "Ditutup oleh Sistem"))
                        .ended())
                .isEqualTo(wib("2024-03-05T09:00"));
    }

    @Test
    void askingForCompletionTakesItUpAndTheAnswerEndsItAgain() {
        DatedEvent closed = logged("2024-03-05T09:00", "ditutup");
        DatedEvent asked = logged("2024-03-06T09:00", "tertunda");
        DatedEvent completed = logged("2024-03-07T09:00", "dilengkapi");

        assertThat(scan(RECEIVED, closed, asked).ended()).isNull();
        Scan scan = scan(RECEIVED, closed, asked, completed);
        assertThat(scan.status()).isEqualTo(Status.CLOSED);
        assertThat(scan.ended()).isEqualTo(wib("2024-03-07T09:00"));
        assertThat(scan.pauses())
                .containsExactly(
                        pause(PauseCause.ENDED, "2024-03-05T09:00", "2024-03-06T09:00"),
                        pause(PauseCause.AWAITING_REPORTER, "2024-03-06T09:00", "2024-03-07T09:00"));
        assertThat(scan(RECEIVED, closed, asked, completed, logged("2024-03-08T09:00", "dibuka_kembali"))
                        .pauses())
                .contains(pause(PauseCause.ENDED, "2024-03-07T09:00", "2024-03-08T09:00"));
    }

    @Test
    void anEarlierEndDoesNotEndWhatWasTakenUpBeforeTheRequest() {
        Scan scan = scan(
                RECEIVED,
                logged("2024-03-05T09:00", "ditutup"),
                logged("2024-03-06T09:00", "dibuka_kembali"),
                logged("2024-03-07T09:00", "tertunda"),
                logged("2024-03-08T09:00", "dilengkapi"));

        assertThat(scan.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(scan.ended()).isNull();
        assertThat(scan.lastLogged()).isEqualTo(wib("2024-03-08T09:00"));
    }
}
