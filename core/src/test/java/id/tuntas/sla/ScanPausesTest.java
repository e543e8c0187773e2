package id.tuntas.sla;

import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Status;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds clocks up, and what an export leaves uncertain. */
class ScanPausesTest {

    private static final DatedEvent RECEIVED = logged("2024-03-04T09:00", "diterima"); // Mon

    private static Scan scan(DatedEvent... events) {
        return new Scan(List.of(events), Switches.DEFAULTS);
    }

    private static Pause pause(PauseCause cause, String from, String until) {
        return new Pause(cause, Actor.UNSTATED, wib(from), wib(until));
    }

    private static Pause pausedSince(PauseCause cause, String from) {
        return new Pause(cause, Actor.UNSTATED, wib(from), null);
    }

    // Waiting for the reporter

    @Test
    void aSecondRequestIsTheSamePauseAndTheCompletionLeadsBackBehindTheFirst() {
        Scan scan = scan(
                RECEIVED,
                logged("2024-03-05T09:00", "didisposisikan"),
                logged("2024-03-06T09:00", "tertunda"),
                logged("2024-03-07T09:00", "tertunda"),
                logged("2024-03-08T09:00", "dilengkapi"));

        assertThat(scan.pauses())
                .containsExactly(pause(PauseCause.AWAITING_REPORTER, "2024-03-06T09:00", "2024-03-08T09:00"));
        assertThat(scan.status()).isEqualTo(Status.DISPOSED);
        assertThat(scan.lastLogged()).isEqualTo(wib("2024-03-08T09:00"));
    }

    @Test
    void aCompletionThatNobodyAskedForIsNoActivity() {
        Scan scan = scan(RECEIVED, logged("2024-03-05T09:00", "dilengkapi"));

        assertThat(scan.status()).isEqualTo(Status.UNVERIFIED);
        assertThat(scan.pauses()).isEmpty();
        assertThat(scan.lastLogged()).isEqualTo(wib("2024-03-04T09:00"));
    }

    @Test
    void whoeverAskedIsNamed() {
        DatedEvent asked = logged("2024-03-05T09:00", "tertunda", "Dinas Perhubungan");

        assertThat(scan(RECEIVED, asked).pauses())
                .containsExactly(new Pause(
                        PauseCause.AWAITING_REPORTER,
                        new Actor(Optional.empty(), Optional.of(UnitName.of("Dinas Perhubungan"))),
                        wib("2024-03-05T09:00"),
                        null));
        DatedEvent byRole = DatedEvent.builder()
                .from(asked)
                .actor(Actor.of(Role.LIAISON_OFFICER))
                .build();
        assertThat(scan(RECEIVED, byRole, logged("2024-03-06T09:00", "dilengkapi"))
                        .pauses())
                .extracting(Pause::by)
                .containsExactly(Actor.of(Role.LIAISON_OFFICER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diverifikasi", "didisposisikan", "dirujuk", "diproses", "ditindaklanjuti", "ditutup"})
    void whateverIsDoneWithItEndsTheWait(String word) {
        assertThat(scan(
                                RECEIVED,
                                logged("2024-03-05T09:00", "tertunda"),
                                logged("2024-03-06T09:00", word),
                                logged("2024-03-07T09:00", "dilengkapi"))
                        .pauses())
                .contains(pause(PauseCause.AWAITING_REPORTER, "2024-03-05T09:00", "2024-03-06T09:00"));
    }

    @Test
    void behindSuchAnEventACompletionLeadsNowhere() {
        assertThat(scan(
                                RECEIVED,
                                logged("2024-03-05T09:00", "tertunda"),
                                logged("2024-03-06T09:00", "ditindaklanjuti"),
                                logged("2024-03-07T09:00", "dilengkapi"))
                        .status())
                .isEqualTo(Status.FOLLOWED_UP);
    }

    @Test
    void anExportThatShowsAnotherStatusEndsTheWaitAtItsDate() {
        Scan scan = scan(
                RECEIVED,
                logged("2024-03-05T09:00", "tertunda"),
                shown("2024-03-06T00:00", "Terverifikasi"),
                logged("2024-03-07T09:00", "dilengkapi"));

        assertThat(scan.pauses())
                .containsExactly(pause(PauseCause.AWAITING_REPORTER, "2024-03-05T09:00", "2024-03-06T00:00"));
        assertThat(scan.status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void anExportThatShowsItWaitingIsNoRequest() {
        Scan scan = scan(RECEIVED, shown("2024-03-05T00:00", "Menunggu Kelengkapan Informasi"));

        assertThat(scan.status()).isEqualTo(Status.AWAITING_REPORTER);
        assertThat(scan.pauses()).isEmpty();
    }

    // Referred, returned, ended

    @Test
    void aReferralPausesUntilSomethingElseIsDoneWithIt() {
        DatedEvent referred = logged("2024-03-05T09:00", "dirujuk");
        DatedEvent again = logged("2024-03-06T09:00", "dirujuk");

        assertThat(scan(RECEIVED, referred, again).pauses())
                .containsExactly(pausedSince(PauseCause.REFERRED_OUTSIDE, "2024-03-05T09:00"));
        assertThat(scan(RECEIVED, referred, again, logged("2024-03-07T09:00", "diproses"))
                        .pauses())
                .containsExactly(pause(PauseCause.REFERRED_OUTSIDE, "2024-03-05T09:00", "2024-03-07T09:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"didisposisikan", "dirujuk"})
    void aReturnPausesUntilItIsDisposedAnew(String word) {
        DatedEvent returned = logged("2024-03-05T09:00", "bukan_kewenangan");

        assertThat(scan(RECEIVED, returned, logged("2024-03-06T09:00", "diverifikasi"))
                        .pauses())
                .containsExactly(new Pause(PauseCause.RETURNED, returned.actor(), wib("2024-03-05T09:00"), null));
        assertThat(scan(RECEIVED, returned, logged("2024-03-07T09:00", word)).pauses())
                .contains(pause(PauseCause.RETURNED, "2024-03-05T09:00", "2024-03-07T09:00"));
    }

    @Test
    void theTimeInWhichItHadEndedIsAPauseOnceItIsOpenedAgain() {
        DatedEvent closed = logged("2024-03-05T09:00", "ditutup");
        DatedEvent archived = logged("2024-03-06T09:00", "diarsipkan");

        assertThat(scan(RECEIVED, closed, archived).pauses()).isEmpty();
        assertThat(scan(RECEIVED, closed, archived, logged("2024-03-07T09:00", "dibuka_kembali"))
                        .pauses())
                .containsExactly(pause(PauseCause.ENDED, "2024-03-05T09:00", "2024-03-07T09:00"));
    }

    // What is certain

    @ParameterizedTest
    @CsvSource({
        "Belum Terverifikasi, VERIFIED, true",
        "Belum Terverifikasi, DISPOSED, true",
        "Belum Terverifikasi, FIRST_FOLLOW_UP, true",
        "Belum Terverifikasi, FIRST_RESPONSE, false", // the reporter may have been asked to complete it
        "Terverifikasi, VERIFIED, false",
        "Terverifikasi, DISPOSED, true",
        "Terverifikasi, FIRST_RESPONSE, false",
        "Terverifikasi, FIRST_FOLLOW_UP, true",
        "Terverifikasi, LAST_ACCEPTED_FOLLOW_UP, true",
        "Terdisposisi ke Dinas Perhubungan, DISPOSED, false",
        "Terdisposisi ke Dinas Perhubungan, FIRST_RESPONSE, false",
        "Terdisposisi ke Dinas Perhubungan, FIRST_FOLLOW_UP, true",
        "Terdisposisi ke Dinas Perhubungan, LAST_ACCEPTED_FOLLOW_UP, true",
        "Ditindaklanjuti oleh Instansi, LAST_ACCEPTED_FOLLOW_UP, false",
        "Diarsipkan oleh Admin, DISPOSED, false",
    })
    void aStatusThatAnExportShowsLeavesOpenWhatLeadsUpToIt(String status, Milestone milestone, boolean certain) {
        // of an export alone, and behind a log
        assertThat(scan(arrivalShown("2024-03-04T09:00"), shown("2024-03-06T00:00", status))
                        .surelyNotPassed(milestone))
                .isEqualTo(certain);
        assertThat(scan(logged("2024-03-04T09:00", "diproses"), shown("2024-03-06T00:00", status))
                        .surelyNotPassed(milestone))
                .isEqualTo(certain);
    }

    @Test
    void aLogWithoutExportsIsComplete() {
        assertThat(scan(RECEIVED).surelyNotPassed(Milestone.FIRST_RESPONSE)).isTrue();
        assertThat(scan(arrivalShown("2024-03-04T09:00")).surelyNotPassed(Milestone.DISPOSED))
                .isFalse();
    }

    @Test
    void aFurtherLineOfTheLogSettlesWhatAnExportShowedSinceItsBegin() {
        DatedEvent shown = shown("2024-03-06T00:00", "Ditindaklanjuti oleh Instansi");
        DatedEvent processed = logged("2024-03-07T09:00", "diproses");

        assertThat(scan(RECEIVED, shown).surelyNotPassed(Milestone.DISPOSED)).isFalse();
        assertThat(scan(RECEIVED, shown, processed).surelyNotPassed(Milestone.DISPOSED))
                .isTrue();
        assertThat(scan(RECEIVED, logged("2024-03-05T09:00", "tertunda"), shown, logged("2024-03-07T09:00", "tertunda"))
                        .surelyNotPassed(Milestone.DISPOSED))
                .isTrue();
        assertThat(scan(
                                RECEIVED,
                                logged("2024-03-05T09:00", "tertunda"),
                                shown("2024-03-06T00:00", "Menunggu Kelengkapan Informasi"))
                        .surelyNotPassed(Milestone.DISPOSED))
                .isTrue(); // no news
    }

    @Test
    void whatAnExportShowedBeforeTheLogIsSettledByTheArrivalAlone() {
        DatedEvent shown = shown("2024-03-02T00:00", "Ditindaklanjuti oleh Instansi");

        assertThat(scan(shown, logged("2024-03-05T09:00", "diproses")).surelyNotPassed(Milestone.DISPOSED))
                .isFalse();
        assertThat(scan(shown, RECEIVED).surelyNotPassed(Milestone.DISPOSED)).isTrue();
        assertThat(scan(shown, logged("2024-03-03T09:00", "tertunda"), logged("2024-03-05T09:00", "diterima"))
                        .surelyNotPassed(Milestone.DISPOSED))
                .isTrue();
    }

    @Test
    void aCompletionOnRequestSettlesToo() {
        Scan scan = scan(
                RECEIVED,
                logged("2024-03-05T09:00", "tertunda"),
                shown("2024-03-06T00:00", "Menunggu Kelengkapan Informasi"),
                logged("2024-03-07T09:00", "dilengkapi"));

        assertThat(scan.surelyNotPassed(Milestone.DISPOSED)).isTrue();
    }
}
