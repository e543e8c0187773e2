package id.tuntas.sla;

import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.Amendment;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.directory.UnitName;
import id.tuntas.testkit.Events;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarsAndClocksTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(Events.WIB);
    private static final WorkingCalendar DECREED = NATIONAL.amended(Amendment.builder()
            .version("2")
            .addExtraDaysOff(DayOff.local(LocalDate.of(2024, 3, 13), "Libur", "SE 1/2024"))
            .build());

    @Test
    void aClockThatOnlyRunsBecauseItWasPausedGoesByTheNewCalendar() {
        // Without the pause due on Thursday 7 March. Tuesday 5 and Wednesday 6 do not count; Thursday 7 is 1, Friday 8
        // is 2; Monday 11 and Tuesday 12 are off, and Wednesday 13 by the decree of Friday at noon: Thursday 14 is 3.
        History history = new History(
                ComplaintId.of(RegencyId.LOCAL, "4695068"),
                List.of(
                        logged("2024-03-04T09:00", "diterima"),
                        logged("2024-03-05T10:00", "tertunda"),
                        logged("2024-03-07T10:00", "dilengkapi")));
        SlaCalculator calculator = SlaCalculator.of(
                PolicyBook.always(SlaPolicy.PERMENPAN_62_2018),
                CalendarBook.of(NATIONAL).plus(wib("2024-03-08T12:00"), DECREED));

        Assessment before = calculator.assess(history, wib("2024-03-08T11:00")).get(0);
        Assessment after = calculator.assess(history, wib("2024-03-08T13:00")).get(0);

        assertThat(before.due()).contains(LocalDate.of(2024, 3, 13));
        assertThat(after.due()).contains(LocalDate.of(2024, 3, 14));
    }

    @Test
    void aVersionCountsFromTheInstantOfItsAdoption() {
        Instant adopted = wib("2024-03-08T12:00");
        CalendarBook book = CalendarBook.of(NATIONAL).plus(adopted, DECREED);

        assertThat(book.at(adopted)).isEqualTo(DECREED);
        assertThat(book.at(adopted.minusNanos(1))).isEqualTo(NATIONAL);
        assertThat(book.find(DECREED.id(), "2")).contains(DECREED);
        assertThat(book.find(NATIONAL.id(), NATIONAL.version())).contains(NATIONAL);
        assertThat(book.find(NATIONAL.id(), "3")).isEmpty();
    }

    @Test
    void aUnitsOwnClockGoesByItsOwnCalendar() {
        CalendarBook book = CalendarBook.of(NATIONAL).withUnit(UnitName.of("Dinas Perhubungan"), DECREED);

        assertThat(book.ofUnit(UnitName.of("DINAS PERHUBUNGAN"))).isEqualTo(DECREED);
        assertThat(book.ofUnit(UnitName.of("Dinas Kesehatan"))).isEqualTo(NATIONAL);
    }

    @Test
    void whatIsAnsweredAtTheDueInstantIsInTime() {
        Due due = TimeLimit.workingMinutes(60).due(NATIONAL, wib("2024-03-04T09:00"));
        SlaPolicy policy = SlaPolicy.builder()
                .from(SlaPolicy.PERMENPAN_62_2018)
                .obligations(List.of(Obligation.builder()
                        .id("hour")
                        .start(Milestone.RECEIVED)
                        .stop(Milestone.FIRST_FOLLOW_UP)
                        .addLimits(Limit.ours(AppliesTo.EVERYBODY, TimeLimit.workingMinutes(60), "test"))
                        .build()))
                .build();
        SlaCalculator calculator = SlaCalculator.of(policy, NATIONAL);
        History history = new History(
                ComplaintId.of(RegencyId.LOCAL, "4695068"),
                List.of(logged("2024-03-04T09:00", "diterima"), logged("2024-03-04T10:00", "ditindaklanjuti")));

        assertThat(due.last()).isEqualTo(wib("2024-03-04T10:00"));
        assertThat(calculator.assess(history, due.last()).get(0).state()).isEqualTo(AssessmentState.MET);
    }
}
