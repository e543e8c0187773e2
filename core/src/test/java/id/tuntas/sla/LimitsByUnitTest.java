package id.tuntas.sla;

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
import id.tuntas.complaint.History;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Limits that go by the kind of the unit, and what a complaint that changes hands has (laws 10 and 23). */
class LimitsByUnitTest {

    private static final String DISTRICT = "Kecamatan Kota";
    private static final String ROADS = "Dinas Perhubungan";
    private static final Obligation FOLLOW_UP = Obligation.builder()
            .id("follow-up")
            .start(Milestone.DISPOSED)
            .stop(Milestone.FIRST_FOLLOW_UP)
            .addLimits(limit("kecamatan", 1), limit("dinas", 5))
            .build();
    private static final DatedEvent RECEIVED = logged("2024-03-04T08:00", "diterima"); // Mon
    private static final DatedEvent TO_DISTRICT = logged("2024-03-04T09:00", "didisposisikan", DISTRICT); // due Tue 5th
    private static final DatedEvent TO_ROADS = logged("2024-03-04T09:00", "didisposisikan", ROADS); // due Wed 13th

    private static Limit limit(String kind, int days) {
        return Limit.of(
                AppliesTo.builder().addUnitKinds(UnitKind.of(kind)).build(),
                TimeLimit.workingDays(days),
                "Perbup 1/2024");
    }

    private static String follow(String now, DatedEvent... events) {
        return assessment(FOLLOW_UP, now, events);
    }

    private static String assessment(Obligation obligation, String now, DatedEvent... events) {
        SlaPolicy policy = SlaPolicy.builder()
                .id("contoh")
                .version("1")
                .title(new LocalText("Contoh", "Example"))
                .effectiveFrom(LocalDate.of(2024, 1, 1))
                .addObligations(obligation)
                .build();
        Directory directory = Directory.of(
                "1",
                List.of(
                        Unit.builder()
                                .name(UnitName.of(DISTRICT))
                                .kind(UnitKind.of("kecamatan"))
                                .build(),
                        Unit.builder()
                                .name(UnitName.of(ROADS))
                                .kind(UnitKind.of("dinas"))
                                .build()));
        ComplaintId id = ComplaintId.of(RegencyId.LOCAL, "4695068");
        Assessment assessment = SlaCalculator.of(
                        PolicyBook.always(policy), CalendarBook.of(WorkingCalendar.national(WIB)), directory)
                .assess(new History(id, List.of(events)), wib(now))
                .get(0);
        return assessment.state() + " "
                + assessment.due().map(LocalDate::toString).orElse("-");
    }

    @Test
    void whatIsGivenOnInTimeHasTheLimitOfTheNextUnitFromTheSameStart() {
        DatedEvent given = logged("2024-03-05T15:00", "didisposisikan", ROADS);

        assertThat(follow("2024-03-05T14:00", RECEIVED, TO_DISTRICT)).isEqualTo("RUNNING 2024-03-05");
        assertThat(follow("2024-03-06T10:00", RECEIVED, TO_DISTRICT, given)).isEqualTo("RUNNING 2024-03-13");
    }

    @Test
    void whatIsGivenOnTooLateStaysLate() {
        DatedEvent given = logged("2024-03-06T10:00", "didisposisikan", ROADS);

        assertThat(follow("2024-03-06T09:00", RECEIVED, TO_DISTRICT)).isEqualTo("BREACHED 2024-03-05");
        assertThat(follow("2024-03-06T11:00", RECEIVED, TO_DISTRICT, given)).isEqualTo("BREACHED 2024-03-05");
        assertThat(follow(
                        "2024-03-08T11:00",
                        RECEIVED,
                        TO_DISTRICT,
                        given,
                        logged("2024-03-07T10:00", "ditindaklanjuti")))
                .isEqualTo("MET_LATE 2024-03-05");
    }

    @Test
    void whatIsLateWithAnyOfThemOnTheWayStaysLate() {
        assertThat(follow(
                        "2024-03-08T11:00",
                        RECEIVED,
                        TO_ROADS,
                        logged("2024-03-06T10:00", "didisposisikan", DISTRICT),
                        logged("2024-03-06T10:00", "didisposisikan", ROADS)))
                .isEqualTo("BREACHED 2024-03-05");
    }

    @Test
    void aReturnTakesNoBreachAway() {
        DatedEvent inTime = logged("2024-03-05T10:00", "bukan_kewenangan", DISTRICT);
        DatedEvent late = logged("2024-03-06T10:00", "bukan_kewenangan", DISTRICT);

        assertThat(follow("2024-03-07T10:00", RECEIVED, TO_DISTRICT, inTime)).isEqualTo("NOT_APPLICABLE -");
        assertThat(follow("2024-03-07T10:00", RECEIVED, TO_DISTRICT, late)).isEqualTo("BREACHED 2024-03-05");
    }

    @Test
    void anAnswerIsHeldToTheLimitOfTheUnitThatGaveIt() {
        DatedEvent answered = logged("2024-03-07T10:00", "ditindaklanjuti");

        assertThat(follow(
                        "2024-03-08T10:00",
                        RECEIVED,
                        TO_DISTRICT,
                        answered,
                        logged("2024-03-07T11:00", "didisposisikan", ROADS)))
                .isEqualTo("MET_LATE 2024-03-05");
        assertThat(follow(
                        "2024-03-08T10:00",
                        RECEIVED,
                        TO_ROADS,
                        answered,
                        logged("2024-03-07T10:00", "didisposisikan", DISTRICT))) // behind it in the same moment
                .isEqualTo("MET 2024-03-13");
        assertThat(follow(
                        "2024-03-08T10:00",
                        RECEIVED,
                        TO_ROADS,
                        logged("2024-03-07T10:00", "bukan_kewenangan", ROADS),
                        answered))
                .isEqualTo("NOT_APPLICABLE -");
    }

    @Test
    void eachAnswerIsHeldToTheUnitThatGaveItself() {
        Obligation resolution = Obligation.builder()
                .from(FOLLOW_UP)
                .stop(Milestone.LAST_ACCEPTED_FOLLOW_UP)
                .build();
        Obligation response = Obligation.builder()
                .from(FOLLOW_UP)
                .stop(Milestone.FIRST_RESPONSE)
                .pauses(Set.of())
                .build();
        DatedEvent[] events = {
            RECEIVED,
            TO_DISTRICT,
            logged("2024-03-05T09:00", "tertunda"),
            logged("2024-03-05T10:00", "didisposisikan", ROADS),
            logged("2024-03-06T10:00", "ditindaklanjuti"),
            logged("2024-03-06T11:00", "bukan_kewenangan", ROADS),
            logged("2024-03-07T09:00", "didisposisikan", ROADS),
            logged("2024-03-07T10:00", "ditindaklanjuti"),
            logged("2024-03-07T11:00", "bukan_kewenangan", ROADS)
        };

        assertThat(assessment(response, "2024-03-08T10:00", events)).isEqualTo("MET 2024-03-05");
        assertThat(assessment(FOLLOW_UP, "2024-03-08T10:00", events)).isEqualTo("MET 2024-03-13");
        assertThat(assessment(resolution, "2024-03-08T10:00", events)).isEqualTo("MET 2024-03-13");
    }

    @Test
    void whatEndedIsHeldToTheUnitThatItEndedWith() {
        DatedEvent archived = logged("2024-03-06T10:00", "diarsipkan");

        assertThat(follow("2024-03-07T10:00", RECEIVED, TO_DISTRICT, archived)).isEqualTo("BREACHED 2024-03-05");
        assertThat(follow(
                        "2024-03-07T10:00",
                        RECEIVED,
                        TO_ROADS,
                        archived,
                        shown("2024-03-06T12:00", "Diarsipkan oleh Admin", DISTRICT)))
                .isEqualTo("NOT_APPLICABLE 2024-03-13");
    }

    @Test
    void toDisposeGoesByTheUnitThatItIsDisposedTo() {
        Obligation verify = Obligation.builder()
                .from(FOLLOW_UP)
                .start(Milestone.RECEIVED)
                .stop(Milestone.DISPOSED)
                .build();

        assertThat(assessment(
                        verify,
                        "2024-03-20T10:00",
                        RECEIVED,
                        logged("2024-03-06T09:00", "didisposisikan", DISTRICT),
                        logged("2024-03-07T09:00", "didisposisikan", ROADS)))
                .isEqualTo("MET_LATE 2024-03-05");
        assertThat(assessment(
                        verify,
                        "2024-03-20T10:00",
                        RECEIVED,
                        logged("2024-03-06T09:00", "didisposisikan", ROADS),
                        logged("2024-03-06T09:00", "didisposisikan", DISTRICT))) // behind it in the same moment
                .isEqualTo("MET 2024-03-13");
        assertThat(assessment(
                        Obligation.builder()
                                .from(verify)
                                .stop(Milestone.VERIFIED)
                                .build(),
                        "2024-03-20T10:00",
                        RECEIVED,
                        shown("2024-03-04T12:00", "Belum Terverifikasi", ROADS),
                        logged("2024-03-05T09:00", "diverifikasi"),
                        logged("2024-03-05T09:00", "didisposisikan", DISTRICT))) // behind it in the same moment
                .isEqualTo("MET 2024-03-13");
    }

    @Test
    void aUnitThatAnExportShowsFirstHasItFromTheArrivalOn() {
        Obligation answer = Obligation.builder()
                .id("answer")
                .start(Milestone.RECEIVED)
                .stop(Milestone.FIRST_FOLLOW_UP)
                .addLimits(limit("dinas", 5), Limit.of(AppliesTo.EVERYBODY, TimeLimit.workingDays(1), "Perbup 1/2024"))
                .build();
        DatedEvent arrived = arrivalShown("2024-03-04T08:00");

        assertThat(assessment(answer, "2024-03-08T10:00", arrived, shown("2024-03-07T09:00", "Terverifikasi", ROADS)))
                .isEqualTo("RUNNING 2024-03-13");
        assertThat(assessment(
                        answer,
                        "2024-03-08T10:00",
                        arrived,
                        shown("2024-03-06T09:00", "Terverifikasi"),
                        shown("2024-03-07T09:00", "Terdisposisi ke Dinas Perhubungan", ROADS)))
                .isEqualTo("BREACHED 2024-03-05"); // it was late before anybody had it
    }

    @Test
    void aLimitThatNeedsAnUnknownHolidayTableTakesNothingFromTheNextUnit() {
        Obligation far = Obligation.builder()
                .from(FOLLOW_UP)
                .limits(List.of(limit("kecamatan", 5_000), limit("dinas", 5)))
                .build();

        assertThat(assessment(far, "2024-03-06T10:00", RECEIVED, TO_DISTRICT)).isEqualTo("NOT_ASSESSABLE -");
        assertThat(assessment(
                        far,
                        "2024-03-06T10:00",
                        RECEIVED,
                        TO_DISTRICT,
                        logged("2024-03-05T10:00", "didisposisikan", ROADS)))
                .isEqualTo("RUNNING 2024-03-13");
    }
}
