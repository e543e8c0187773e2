package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.FactReader.Read;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FactReaderTest {

    private static final FactReader READER = new FactReader(
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB)),
            ScorecardTerms.builder().zone(WIB).build());
    private static final DatedEvent FRIDAY = logged("2024-03-08T10:00", "diterima"); // before Nyepi

    private static Read read(String asOf, DatedEvent... events) {
        return READER.read(ComplaintId.of(RegencyId.LOCAL, "4695068"), List.of(events), wib(asOf))
                .orElseThrow();
    }

    private static List<String> lengths(String asOf, FollowUpMeasure measure, DatedEvent... events) {
        return read(asOf, events).fact().followUps().stream()
                .filter(each -> each.measure().equals(measure))
                .map(each -> each.length().isPresent() ? "" + each.length().getAsLong() : "open")
                .toList();
    }

    private static List<String> outcomes(String asOf, DatedEvent... events) {
        return read(asOf, events).fact().sla().stream()
                .map(each -> each.obligation() + " " + each.result() + " "
                        + each.heldBy().map(UnitName::value).orElse("-"))
                .toList();
    }

    // How long

    @Test
    void calendarDaysAreSecondsAndWorkingDaysLeaveOutNyepi() {
        DatedEvent[] events = {
            FRIDAY,
            logged("2024-03-13T09:00", "didisposisikan", "Dinkes"), // Wed
            logged("2024-03-15T10:00", "ditindaklanjuti") // Fri
        };

        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, events))
                .containsExactly("" + 7 * 86_400);
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP_WORKING, events))
                .containsExactly("3");
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.DISPOSED_TO_FIRST_FOLLOW_UP, events))
                .containsExactly("" + (2 * 86_400 + 3_600));
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.DISPOSED_TO_FIRST_FOLLOW_UP_WORKING, events))
                .containsExactly("2");
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_CLOSED, events))
                .containsExactly("open");
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.REPLY_TO_ANSWER, events))
                .isEmpty();
    }

    @Test
    void whatHasNotEndedIsOpenAndWhatHasNotBegunIsNot() {
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, FRIDAY))
                .containsExactly("open");
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.DISPOSED_TO_FIRST_FOLLOW_UP, FRIDAY))
                .isEmpty();
    }

    @Test
    void whatIsArchivedIsNotOpen() {
        DatedEvent archived = logged("2024-03-13T09:00", "diarsipkan");

        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, FRIDAY, archived))
                .isEmpty();
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_CLOSED, FRIDAY, archived))
                .isEmpty();
    }

    @Test
    void anExportMayHideAnAnswerSoItIsNotOpen() {
        DatedEvent arrived = arrivalShown("2024-03-08T10:00");

        assertThat(lengths(
                        "2024-03-20T12:00",
                        FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP,
                        arrived,
                        shown("2024-03-15T10:00", "Menunggu Kelengkapan Informasi")))
                .isEmpty();
        assertThat(lengths(
                        "2024-03-20T12:00",
                        FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP,
                        arrived,
                        shown("2024-03-15T10:00", "Terverifikasi")))
                .containsExactly("open");
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, arrived))
                .isEmpty();
    }

    @Test
    void theClosingThatHoldsCounts() {
        DatedEvent closed = logged("2024-03-09T10:00", "ditutup");
        DatedEvent again = logged("2024-03-11T10:00", "ditutup");

        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_CLOSED, FRIDAY, closed, again))
                .containsExactly("86400");
        assertThat(lengths(
                        "2024-03-20T12:00",
                        FollowUpMeasure.RECEIVED_TO_CLOSED,
                        FRIDAY,
                        closed,
                        logged("2024-03-10T10:00", "dibuka_kembali"),
                        again))
                .containsExactly("" + 3 * 86_400);
        assertThat(lengths(
                        "2024-03-20T12:00",
                        FollowUpMeasure.RECEIVED_TO_CLOSED,
                        FRIDAY,
                        closed,
                        logged("2024-03-10T10:00", "dibuka_kembali")))
                .containsExactly("open");
        assertThat(lengths(
                        "2024-03-20T12:00",
                        FollowUpMeasure.RECEIVED_TO_CLOSED,
                        FRIDAY,
                        shown("2024-03-10T10:00", "Ditutup oleh Sistem")))
                .isEmpty();
    }

    @Test
    void anArrivalThatIsToldOfAgainUndoesNoClosing() {
        DatedEvent closed = logged("2024-03-09T10:00", "ditutup");

        assertThat(lengths(
                        "2024-03-20T12:00",
                        FollowUpMeasure.RECEIVED_TO_CLOSED,
                        FRIDAY,
                        closed,
                        arrivalShown("2024-03-10T00:00"),
                        logged("2024-03-10T10:00", "diterima")))
                .containsExactly("86400");
    }

    @Test
    void aLogThatBeginsBehindAClosingIsClosedWhenItSaysSo() {
        assertThat(lengths(
                        "2024-03-20T12:00",
                        FollowUpMeasure.RECEIVED_TO_CLOSED,
                        arrivalShown("2024-03-07T10:00"),
                        logged("2024-03-07T12:00", "ditutup"),
                        FRIDAY,
                        logged("2024-03-09T10:00", "ditutup")))
                .containsExactly("" + 2 * 86_400);
    }

    @Test
    void aDisputeUndoesTheClosingAndAsksForAnAnswer() {
        DatedEvent[] events = {
            FRIDAY,
            logged("2024-03-09T10:00", "ditutup"),
            logged("2024-03-10T10:00", "disanggah"),
            logged("2024-03-11T10:00", "ditindaklanjuti"),
            logged("2024-03-12T10:00", "ditutup")
        };

        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_CLOSED, events))
                .containsExactly("" + 4 * 86_400);
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.REPLY_TO_ANSWER, events))
                .containsExactly("86400");
        assertThat(lengths(
                        "2024-03-20T12:00",
                        FollowUpMeasure.RECEIVED_TO_CLOSED,
                        events[0],
                        events[1],
                        events[2],
                        events[4]))
                .containsExactly("" + 4 * 86_400);
    }

    @Test
    void anAnswerAheadOfTheDispositionIsNoneToIt() {
        DatedEvent[] events = {
            FRIDAY,
            logged("2024-03-09T10:00", "ditindaklanjuti"),
            logged("2024-03-13T10:00", "didisposisikan", "Dinkes")
        };

        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.DISPOSED_TO_FIRST_FOLLOW_UP, events))
                .containsExactly("open");
        assertThat(lengths("2024-03-20T12:00", FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, events))
                .containsExactly("86400");
    }

    @Test
    void everyReplyIsAnsweredOnceFromTheFirstThatWaited() {
        assertThat(lengths(
                        "2024-03-30T12:00",
                        FollowUpMeasure.REPLY_TO_ANSWER,
                        FRIDAY,
                        logged("2024-03-13T10:00", "ditindaklanjuti"),
                        logged("2024-03-14T10:00", "ditanggapi_pelapor"),
                        logged("2024-03-15T10:00", "ditanggapi_pelapor"),
                        logged("2024-03-16T10:00", "ditindaklanjuti"),
                        logged("2024-03-17T10:00", "ditanggapi_pelapor"),
                        logged("2024-03-17T11:00", "ditindaklanjuti"),
                        logged("2024-03-18T10:00", "ditanggapi_pelapor")))
                .containsExactly("" + 2 * 86_400, "3600", "open");
    }

    @Test
    void whereNoHolidayTableCoversTheDaysThereAreNoWorkingDays() {
        DatedEvent[] events = {logged("2031-03-03T10:00", "diterima"), logged("2031-03-05T10:00", "ditindaklanjuti")};

        assertThat(lengths("2031-03-20T12:00", FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, events))
                .containsExactly("" + 2 * 86_400);
        assertThat(lengths("2031-03-20T12:00", FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP_WORKING, events))
                .isEmpty();
    }

    // With whom

    @Test
    void aBreachStaysWithTheUnitThatHeldItWhenItsTimeWasOver() {
        DatedEvent disposed = logged("2024-03-13T09:00", "didisposisikan", "Dinkes"); // due Wed 20th
        DatedEvent moved = logged("2024-03-21T09:00", "didisposisikan", "Dishub");

        assertThat(outcomes("2024-03-21T08:00", FRIDAY, disposed))
                .containsExactly("verify MET -", "follow-up BREACHED Dinkes", "resolution OPEN Dinkes");
        assertThat(outcomes("2024-03-21T10:00", FRIDAY, disposed, moved))
                .containsExactly("verify MET -", "follow-up BREACHED Dinkes", "resolution OPEN Dishub");
        assertThat(outcomes("2024-03-22T10:00", FRIDAY, disposed, moved, logged("2024-03-22T09:00", "ditindaklanjuti")))
                .containsExactly("verify MET -", "follow-up BREACHED Dinkes", "resolution MET Dishub");
    }

    @Test
    void whatIsMetIsTheUnitsThatAnsweredAndNotThatOfALaterDisposition() {
        assertThat(outcomes(
                        "2024-03-18T10:00",
                        FRIDAY,
                        logged("2024-03-13T09:00", "didisposisikan", "Dinkes"),
                        logged("2024-03-14T09:00", "ditindaklanjuti"),
                        logged("2024-03-14T09:00", "didisposisikan", "Dishub")))
                .containsExactly("verify MET -", "follow-up MET Dinkes", "resolution MET Dinkes");
    }

    @Test
    void whatFellDueWhileItWasReturnedIsTheCoordinators() {
        assertThat(outcomes(
                        "2024-03-25T10:00",
                        FRIDAY,
                        logged("2024-03-13T09:00", "didisposisikan", "Dinkes"),
                        logged("2024-03-14T09:00", "bukan_kewenangan", "Dinkes")))
                .contains("follow-up BREACHED -");
    }

    @Test
    void aUnitThatAnExportShowsHeldItAllTheTime() {
        assertThat(outcomes(
                        "2024-04-05T10:00",
                        arrivalShown("2024-02-01T10:00"),
                        shown("2024-04-03T09:00", "Terverifikasi", "Dinkes")))
                .contains("verify BREACHED -", "resolution BREACHED Dinkes");
    }

    @Test
    void aUnitThatAnExportShowsLaterHoldsItFromThenOn() {
        DatedEvent disposed = logged("2024-03-13T09:00", "didisposisikan", "Dinkes"); // due Wed 20th
        String status = "Terdisposisi ke Dishub";

        assertThat(outcomes("2024-03-21T08:00", FRIDAY, disposed, shown("2024-03-18T00:00", status, "Dishub")))
                .contains("follow-up BREACHED Dishub");
        assertThat(outcomes("2024-03-22T08:00", FRIDAY, disposed, shown("2024-03-21T00:00", status, "Dishub")))
                .contains("follow-up BREACHED Dinkes", "resolution OPEN Dishub");
        assertThat(outcomes("2024-03-21T08:00", FRIDAY, disposed, shown("2024-03-18T00:00", status)))
                .contains("follow-up BREACHED Dinkes"); // the export has no column for the unit
    }

    @Test
    void aReturnTellsThatALaterUnitDidNotHoldItAllTheTime() {
        assertThat(outcomes(
                        "2024-04-06T10:00",
                        FRIDAY, // resolution due Tue 2 April
                        logged("2024-04-03T09:00", "bukan_kewenangan"),
                        shown("2024-04-05T00:00", "Terverifikasi", "Dinkes")))
                .contains("resolution BREACHED -");
    }

    @Test
    void aRequestToCompleteItIsTheAnswerOfTheUnitThatMadeIt() {
        FactReader reader = new FactReader(
                SlaCalculator.of(SlaPolicy.UU_25_2009, WorkingCalendar.national(WIB)),
                ScorecardTerms.builder().zone(WIB).build());
        List<DatedEvent> events = List.of(
                FRIDAY,
                logged("2024-03-13T09:00", "didisposisikan", "Dinkes"),
                logged("2024-03-14T09:00", "tertunda"),
                logged("2024-03-14T09:00", "didisposisikan", "Dishub"));

        assertThat(reader.read(ComplaintId.of(RegencyId.LOCAL, "4695068"), events, wib("2024-03-15T10:00"))
                        .orElseThrow()
                        .fact()
                        .sla())
                .contains(new SlaOutcome("reply", SlaResult.MET, Optional.of(UnitName.of("Dinkes"))));
    }

    // What else

    @Test
    void whatIsOverdueIsCountedWithItsMostWorkingDays() {
        Read read = read("2024-03-21T12:00", FRIDAY); // Thu; to be disposed until Fri 15th

        assertThat(read.fact().overdueObligations()).isEqualTo(1);
        assertThat(read.fact().workingDaysOverdue()).isEqualTo(OptionalInt.of(4));
        assertThat(read.overdue()).hasSize(1);
        assertThat(read.overdue().get(0).obligation()).isEqualTo("verify");
        Read archived = read("2024-03-21T12:00", FRIDAY, logged("2024-03-20T09:00", "diarsipkan"));
        assertThat(archived.overdue()).isEmpty();
        assertThat(archived.fact().overdueObligations()).isZero();
    }

    @Test
    void setbacksAreCounted() {
        assertThat(read(
                                "2024-03-30T12:00",
                                FRIDAY,
                                logged("2024-03-13T09:00", "didisposisikan", "Dinkes"),
                                logged("2024-03-13T10:00", "bukan_kewenangan"),
                                logged("2024-03-14T09:00", "didisposisikan", "Dishub"),
                                logged("2024-03-14T10:00", "bukan_kewenangan"),
                                logged("2024-03-15T09:00", "ditindaklanjuti"),
                                logged("2024-03-15T10:00", "ditolak_jawabannya"),
                                logged("2024-03-16T09:00", "ditutup"),
                                logged("2024-03-17T09:00", "dibuka_kembali"))
                        .fact()
                        .setbacks())
                .isEqualTo(Map.of(Setback.RETURNED, 2, Setback.FOLLOW_UP_REJECTED, 1, Setback.REOPENED, 1));
    }

    @Test
    void whatIsMergedIntoAnotherIsADuplicateWhileItIs() {
        DatedEvent merged = logged("2024-03-13T09:00", "digabung");

        assertThat(read("2024-03-20T12:00", FRIDAY).fact().isDuplicate()).isFalse();
        assertThat(read("2024-03-20T12:00", FRIDAY, merged).fact().isDuplicate())
                .isTrue();
        assertThat(read("2024-03-20T12:00", FRIDAY, merged, logged("2024-03-14T09:00", "dipisahkan"))
                        .fact()
                        .isDuplicate())
                .isFalse();
    }

    @Test
    void whatHasNotArrivedIsNotRead() {
        assertThat(READER.read(ComplaintId.of(RegencyId.LOCAL, "1"), List.of(), wib("2024-03-20T12:00")))
                .isEqualTo(Optional.empty());
    }

    @Test
    void nobodySaidWhoMayKnowSoItIsSecretAndItsIdIsKept() {
        ScorecardFact fact = read("2024-03-20T12:00", FRIDAY).fact();

        assertThat(fact.isSecret()).isTrue();
        assertThat(fact.id()).contains(ComplaintId.of(RegencyId.LOCAL, "4695068"));
    }
}
