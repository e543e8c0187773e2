package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.Amendment;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days of 7 hours 30 minutes in March 2024: 07:30 to 12:00 and 13:00 to 16:00, from Monday 4 on. */
class HoldingsTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);
    private static final UnitName ROADS = UnitName.of("Dinas Perhubungan");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");

    private static Holdings holdings(String now, DatedEvent... events) {
        return holdings(Switches.DEFAULTS, CalendarBook.of(NATIONAL), now, events);
    }

    private static Holdings holdings(Switches switches, CalendarBook calendars, String now, DatedEvent... events) {
        SlaPolicy policy = SlaPolicy.builder()
                .id("p")
                .version("1")
                .title(new LocalText("p", "p"))
                .effectiveFrom(LocalDate.of(2024, 3, 1))
                .switches(switches)
                .build();
        return SlaCalculator.of(PolicyBook.of(List.of(policy)), calendars)
                .holdings(new History(ComplaintId.of(RegencyId.LOCAL, "4695068"), List.of(events)), wib(now));
    }

    private static DatedEvent disposed(String at, UnitName unit) {
        return logged(at, "didisposisikan", unit.value());
    }

    private static Holdings.Stretch stretch(
            Optional<UnitName> unit, String from, String until, int held, int paused, int ownClock) {
        return new Holdings.Stretch(
                unit,
                wib(from),
                wib(until),
                Duration.ofMinutes(held),
                Duration.ofMinutes(paused),
                Duration.ofMinutes(ownClock));
    }

    @Test
    void theCoordinatorHoldsItUntilItIsDisposedAndTheUnitFromThenOn() {
        Holdings holdings = holdings(
                "2024-03-06T09:00", logged("2024-03-04T09:00", "diterima"), disposed("2024-03-05T09:00", ROADS));

        assertThat(holdings.stretches())
                .containsExactly(
                        stretch(Optional.empty(), "2024-03-04T09:00", "2024-03-05T09:00", 450, 0, 450),
                        stretch(Optional.of(ROADS), "2024-03-05T09:00", "2024-03-06T09:00", 450, 0, 450));
        assertThat(holdings.whole()).isEqualTo(Duration.ofHours(15));
        assertThat(holdings.heldBy(UnitName.of("DINAS PERHUBUNGAN"))).isEqualTo(Duration.ofMinutes(450));
        assertThat(holdings.heldBy(HEALTH)).isEqualTo(Duration.ZERO);
        assertThat(holdings.paused()).isEqualTo(Duration.ZERO);
    }

    @Test
    void itEndsWhereTheComplaintEndedOrWithWhatIsKnown() {
        DatedEvent received = logged("2024-03-04T09:00", "diterima");
        DatedEvent disposed = disposed("2024-03-05T09:00", ROADS);

        assertThat(holdings("2024-03-20T09:00", received, disposed, logged("2024-03-05T10:00", "ditutup"))
                        .stretches())
                .last()
                .isEqualTo(stretch(Optional.of(ROADS), "2024-03-05T09:00", "2024-03-05T10:00", 60, 0, 60));
        assertThat(holdings("2024-03-04T10:00", received, disposed).stretches())
                .containsExactly(stretch(Optional.empty(), "2024-03-04T09:00", "2024-03-04T10:00", 60, 0, 60));
    }

    @Test
    void whoGetsItBehindTheEndHoldsItForNothing() {
        // closed on Tuesday at 10:00, and an archive of Wednesday names another unit
        Holdings holdings = holdings(
                "2024-03-20T09:00",
                logged("2024-03-04T09:00", "diterima"),
                disposed("2024-03-05T09:00", ROADS),
                logged("2024-03-05T10:00", "ditutup"),
                shown("2024-03-06T00:00", "Ditutup oleh Sistem", HEALTH.value()));

        assertThat(holdings.stretches())
                .containsExactly(
                        stretch(Optional.empty(), "2024-03-04T09:00", "2024-03-05T09:00", 450, 0, 450),
                        stretch(Optional.of(ROADS), "2024-03-05T09:00", "2024-03-05T10:00", 60, 0, 60));
        assertThat(holdings.whole()).isEqualTo(Duration.ofMinutes(510));
    }

    @Test
    void withoutAnArrivalThereIsNothingToHold() {
        Holdings none = new Holdings(List.of(), Duration.ZERO);

        assertThat(holdings("2024-03-04T10:00")).isEqualTo(none);
        assertThat(holdings("2024-03-04T08:00", logged("2024-03-04T09:00", "diterima")))
                .isEqualTo(none);
        Scan arrived = new Scan(List.of(logged("2024-03-04T09:00", "diterima")), Switches.DEFAULTS);
        assertThat(Holdings.of(arrived, Switches.DEFAULTS, CalendarBook.of(NATIONAL), wib("2024-03-04T08:00")))
                .isEqualTo(none); // it lies behind the moment
        assertThat(Holdings.of(arrived, Switches.DEFAULTS, CalendarBook.of(NATIONAL), wib("2024-03-04T09:00")))
                .isEqualTo(none);
    }

    @Test
    void aPauseIsSharedOutAmongTheStretchesItCovers() {
        // asked on Monday at 15:00, disposed on Tuesday at 08:30, which ends the wait; asked again at 10:00, still open
        Holdings holdings = holdings(
                "2024-03-05T11:30",
                logged("2024-03-04T09:00", "diterima"),
                logged("2024-03-04T15:00", "tertunda"),
                disposed("2024-03-05T08:30", ROADS),
                logged("2024-03-05T10:00", "tertunda"),
                disposed("2024-03-05T11:00", HEALTH));

        assertThat(holdings.stretches())
                .containsExactly(
                        stretch(Optional.empty(), "2024-03-04T09:00", "2024-03-05T08:30", 300, 120, 300),
                        stretch(Optional.of(ROADS), "2024-03-05T08:30", "2024-03-05T11:00", 90, 60, 90),
                        stretch(Optional.of(HEALTH), "2024-03-05T11:00", "2024-03-05T11:30", 30, 0, 30));
        assertThat(holdings.paused()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anExportMayMoveItInTheMidstOfAPause() {
        Holdings holdings = holdings(
                "2024-03-05T11:30",
                logged("2024-03-04T09:00", "diterima"),
                logged("2024-03-05T08:00", "tertunda"),
                shown("2024-03-05T09:00", "Menunggu Kelengkapan Informasi", HEALTH.value()));

        assertThat(holdings.stretches())
                .containsExactly(
                        stretch(Optional.empty(), "2024-03-04T09:00", "2024-03-05T09:00", 390, 60, 390),
                        stretch(Optional.of(HEALTH), "2024-03-05T09:00", "2024-03-05T11:30", 0, 150, 0));
    }

    @Test
    void theSwitchesOfThePolicyPauseHereToo() {
        DatedEvent[] events = {
            logged("2024-03-04T09:00", "diterima"),
            disposed("2024-03-05T08:00", ROADS),
            logged("2024-03-05T09:00", "bukan_kewenangan", ROADS.value()),
        };
        Switches onReturn =
                Switches.builder().onReturn(Switches.ReturnEffect.PAUSES).build();

        assertThat(holdings("2024-03-05T10:00", events).paused()).isEqualTo(Duration.ZERO);
        assertThat(holdings(onReturn, CalendarBook.of(NATIONAL), "2024-03-05T10:00", events)
                        .paused())
                .isEqualTo(Duration.ofHours(1));
        // a complaint of Thursday 29 February is governed by no policy, and read by default
        DatedEvent[] older = {
            logged("2024-02-29T09:00", "diterima"), logged("2024-02-29T10:00", "bukan_kewenangan"),
        };
        assertThat(holdings(onReturn, CalendarBook.of(NATIONAL), "2024-02-29T11:00", older)
                        .paused())
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void aUnitsOwnClockStartsAnewOrGoesOn() {
        DatedEvent[] events = {
            logged("2024-03-04T09:00", "diterima"),
            disposed("2024-03-05T08:00", ROADS), // Tue
            logged("2024-03-05T09:00", "bukan_kewenangan", ROADS.value()),
            disposed("2024-03-05T10:00", ROADS),
        };
        Switches carriesOn = Switches.builder()
                .onReassignment(Switches.ReassignmentEffect.CARRIES_ON)
                .build();

        assertThat(holdings("2024-03-05T10:30", events).stretches())
                .extracting(Holdings.Stretch::ownClock)
                .containsExactly(
                        Duration.ofMinutes(390),
                        Duration.ofMinutes(60),
                        Duration.ofMinutes(60),
                        Duration.ofMinutes(30));
        assertThat(holdings(carriesOn, CalendarBook.of(NATIONAL), "2024-03-05T10:30", events)
                        .stretches())
                .extracting(Holdings.Stretch::ownClock)
                .containsExactly(
                        Duration.ofMinutes(390),
                        Duration.ofMinutes(60),
                        Duration.ofMinutes(450),
                        Duration.ofMinutes(90));
    }

    @Test
    void aUnitsOwnClockRunsByItsOwnCalendar() {
        WorkingCalendar day = WorkingCalendar.builder()
                .from(NATIONAL)
                .id("rsud")
                .hours(OfficeHours.NONE.with(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, OpenInterval.parse("00:00-24:00")))
                .build();
        Holdings holdings = holdings(
                Switches.DEFAULTS,
                CalendarBook.of(NATIONAL).withUnit(HEALTH, day),
                "2024-03-05T20:00",
                logged("2024-03-05T07:30", "diterima"),
                disposed("2024-03-05T08:00", HEALTH),
                logged("2024-03-05T15:00", "tertunda"),
                logged("2024-03-05T17:00", "dilengkapi"));

        assertThat(holdings.stretches())
                .containsExactly(
                        stretch(Optional.empty(), "2024-03-05T07:30", "2024-03-05T08:00", 30, 0, 30),
                        // until 12:00 and 13:00 to 15:00, then an hour of the wait; by its own 12 hours less 2
                        stretch(Optional.of(HEALTH), "2024-03-05T08:00", "2024-03-05T20:00", 360, 60, 600));
    }

    @Test
    void aLaterVersionOfTheRegencysCalendarMovesNothingThatHadEnded() {
        WorkingCalendar tuesdayOff = NATIONAL.amended(Amendment.builder()
                .version("banjir")
                .addExtraDaysOff(DayOff.local(LocalDate.of(2024, 3, 5), "Banjir", "SE 9/2024"))
                .build());
        CalendarBook calendars = CalendarBook.of(NATIONAL).plus(wib("2024-03-06T12:00"), tuesdayOff); // Wed
        DatedEvent[] events = {
            logged("2024-03-05T08:00", "diterima"),
            disposed("2024-03-05T08:00", ROADS),
            logged("2024-03-05T10:00", "ditutup"),
        };

        assertThat(holdings(Switches.DEFAULTS, calendars, "2024-03-20T09:00", events)
                        .stretches())
                .containsExactly(stretch(Optional.of(ROADS), "2024-03-05T08:00", "2024-03-05T10:00", 120, 0, 120));
    }
}
