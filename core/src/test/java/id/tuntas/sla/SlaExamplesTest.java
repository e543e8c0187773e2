package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.Amendment;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.SpecialHours;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Cases that no peer has, with real dates. */
class SlaExamplesTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);

    private static History history(DatedEvent... events) {
        return new History(ComplaintId.of(RegencyId.LOCAL, "4695068"), List.of(events));
    }

    private static DatedEvent said(DatedEvent event, Classification classification) {
        return DatedEvent.builder()
                .from(event)
                .particulars(
                        Particulars.builder().classification(classification).build())
                .build();
    }

    private static Assessment assess(SlaCalculator calculator, String obligation, Instant now, History history) {
        return calculator.assess(history, now).stream()
                .filter(each -> each.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    private static SlaCalculator minutes(WorkingCalendar calendar, int amount) {
        return SlaCalculator.of(
                SlaPolicy.builder()
                        .id("minutes")
                        .version("1")
                        .title(new LocalText("menit", "minutes"))
                        .effectiveFrom(LocalDate.of(2024, 1, 1))
                        .addObligations(Obligation.builder()
                                .id("verify")
                                .start(Milestone.RECEIVED)
                                .stop(Milestone.DISPOSED)
                                .addLimits(Limit.ours(AppliesTo.EVERYBODY, TimeLimit.workingMinutes(amount), "test"))
                                .build())
                        .build(),
                calendar);
    }

    @Test
    void aDayPausedAtTheClosingOfTheOfficeDoesNotCountAndOnePausedInTheEveningDoes() {
        SlaCalculator calculator = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, NATIONAL);
        // Monday 4 March 2024; paused over the closing of Tuesday 5 at 16:00: Wednesday 6, Thursday 7, Friday 8
        History over = history(
                logged("2024-03-04T09:00", "diterima"),
                logged("2024-03-05T15:59:59", "tertunda"),
                logged("2024-03-05T16:00", "dilengkapi"));
        // from that closing on: Tuesday 5 counts, Thursday 7
        History evening = history(
                logged("2024-03-04T09:00", "diterima"),
                logged("2024-03-05T16:00", "tertunda"),
                logged("2024-03-06T07:30", "dilengkapi"));

        assertThat(assess(calculator, "verify", wib("2024-03-06T10:00"), over).due())
                .contains(LocalDate.of(2024, 3, 8));
        assertThat(assess(calculator, "verify", wib("2024-03-06T10:00"), evening)
                        .due())
                .contains(LocalDate.of(2024, 3, 7));
    }

    @Test
    void aCalendarAmendedInMidCaseMovesWhatIsOpenAndNothingThatWasDue() {
        WorkingCalendar amended = NATIONAL.amended(Amendment.builder()
                .version("banjir")
                .addExtraDaysOff(DayOff.local(LocalDate.of(2024, 3, 6), "Banjir", "SE Bupati 9/2024")) // Wed
                .build());
        SlaCalculator calculator = SlaCalculator.of(
                PolicyBook.of(List.of(SlaPolicy.PERMENPAN_62_2018)),
                CalendarBook.of(NATIONAL).plus(wib("2024-03-05T12:00"), amended)); // Tue

        // Monday 4 March: Tuesday 5, Thursday 7, Friday 8 instead of Thursday 7
        History open = history(logged("2024-03-04T09:00", "diterima"));
        assertThat(assess(calculator, "verify", wib("2024-03-05T11:00"), open).due())
                .contains(LocalDate.of(2024, 3, 7));
        assertThat(assess(calculator, "verify", wib("2024-03-05T13:00"), open).due())
                .contains(LocalDate.of(2024, 3, 8));
        // disposed on Tuesday at 11:00, before the decree: stays
        History done = history(logged("2024-03-04T09:00", "diterima"), logged("2024-03-05T11:00", "didisposisikan"));
        assertThat(assess(calculator, "verify", wib("2024-03-20T13:00"), done).due())
                .contains(LocalDate.of(2024, 3, 7));
    }

    @Test
    void hoursOfRamadanAndOfFridayAreThoseThatRun() {
        // Thursday 14 March 2024, 14:30; Ramadan until 15:00, Friday 15 from 08:00
        WorkingCalendar ramadan = WorkingCalendar.builder()
                .from(NATIONAL)
                .addSpecialHours(SpecialHours.of(
                        LocalDate.of(2024, 3, 12),
                        LocalDate.of(2024, 4, 9),
                        OfficeHours.NONE
                                .with(
                                        DayOfWeek.MONDAY,
                                        DayOfWeek.THURSDAY,
                                        OpenInterval.parse("08:00-12:00"),
                                        OpenInterval.parse("12:30-15:00"))
                                .with(
                                        DayOfWeek.FRIDAY,
                                        DayOfWeek.FRIDAY,
                                        OpenInterval.parse("08:00-11:30"),
                                        OpenInterval.parse("12:30-15:30")),
                        "SE Bupati 6/2024"))
                .build();
        History history = history(logged("2024-03-14T14:30", "diterima"));
        Assessment inRamadan = assess(minutes(ramadan, 270), "verify", wib("2024-03-14T15:00"), history);

        // 30 minutes, 3.5 hours up to 11:30, half an hour from 12:30
        assertThat(inRamadan.dueAt()).contains(wib("2024-03-15T13:00"));
        assertThat(inRamadan.elapsed()).contains(new Amount(0, Duration.ofMinutes(30)));
        assertThat(inRamadan.trace().replay()).isEqualTo(inRamadan.dueAt());
        // else: 90 minutes up to 16:00, 3 hours from 07:30 to 10:30
        assertThat(assess(minutes(NATIONAL, 270), "verify", wib("2024-03-14T15:00"), history)
                        .dueAt())
                .contains(wib("2024-03-15T10:30"));
    }

    @Test
    void aLocalHolidayIsTheRegencysOwn() {
        // Friday 22 December 2023, anniversary of a regency on Wednesday 27: Thursday 28, Friday 29, Tuesday 2 January
        WorkingCalendar local = NATIONAL.amended(Amendment.builder()
                .version("hari-jadi")
                .addExtraDaysOff(DayOff.local(LocalDate.of(2023, 12, 27), "Hari Jadi", "SK Bupati 1/2023"))
                .build());
        History history = history(logged("2023-12-22T09:00", "diterima"));

        Assessment assessment = assess(
                SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, local), "verify", wib("2023-12-22T10:00"), history);
        assertThat(assessment.due()).contains(LocalDate.of(2024, 1, 2));
        assertThat(assessment.explain(LocalText.INDONESIAN))
                .contains("Rabu, 27 Desember 2023: libur, Hari Jadi (SK Bupati 1/2023)")
                .startsWith(
                        "verify: 3 hari kerja sejak Jumat, 22 Desember 2023 pukul 09.00, sampai akhir Selasa, 2 Januari"
                                + " 2024 (listing of the LAPOR! application: forwarded within 3 working days)");
        assertThat(assessment.explain(Locale.ENGLISH)).endsWith("Tuesday 2 January 2024: working day 3");
    }

    @Test
    void oneInstantIsAnotherDayInEachOfTheThreeZones() {
        // Monday 4 March 2024, 23:30 WIB is Tuesday 5, 00:30 WITA and 01:30 WIT
        History history = history(logged("2024-03-04T23:30", "diterima"));
        List<LocalDate> due = new ArrayList<>();
        for (String zone : List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")) {
            SlaCalculator calculator =
                    SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZoneId.of(zone)));
            due.add(assess(calculator, "verify", wib("2024-03-05T10:00"), history)
                    .due()
                    .orElseThrow());
        }
        assertThat(due).containsExactly(LocalDate.of(2024, 3, 7), LocalDate.of(2024, 3, 8), LocalDate.of(2024, 3, 8));
    }

    @Test
    void aLimitChangedInMidCaseKeepsItsPauses() {
        SlaCalculator calculator = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, NATIONAL);
        // Monday 4 March 2024; Tuesday 5 and Wednesday 6 paused; then found not to be an information request
        History history = history(
                said(logged("2024-03-04T09:00", "diterima"), Classification.INFORMATION_REQUEST),
                logged("2024-03-05T09:00", "tertunda"),
                logged("2024-03-07T09:00", "dilengkapi"),
                said(logged("2024-03-08T09:00", "diverifikasi"), Classification.NOT_OVERSIGHT_GRADE));

        // 5: Thu 7, Fri 8, Wed 13, Thu 14, Fri 15; 14: up to Fri 22 ten, Mon 25, Tue 26, Wed 27, Thu 28
        assertThat(assess(calculator, "resolution", wib("2024-03-07T10:00"), history)
                        .due())
                .contains(LocalDate.of(2024, 3, 15));
        assertThat(assess(calculator, "resolution", wib("2024-03-08T10:00"), history)
                        .due())
                .contains(LocalDate.of(2024, 3, 28));
    }

    @Test
    void anOlderComplaintKeepsTheOlderPolicyAndWhatIfShowsTheOther() {
        SlaPolicy successor = SlaPolicy.builder()
                .from(SlaPolicy.LOCAL_EXAMPLE)
                .id("penerus")
                .effectiveFrom(LocalDate.of(2024, 3, 5))
                .build();
        SlaCalculator book = SlaCalculator.of(
                PolicyBook.of(List.of(SlaPolicy.PERMENPAN_62_2018, successor)), CalendarBook.of(NATIONAL));
        History old = history(logged("2024-03-04T23:59", "diterima")); // Mon
        History young = history(logged("2024-03-05T00:00", "diterima")); // Tue

        assertThat(assess(book, "verify", wib("2024-03-05T10:00"), old).due()).contains(LocalDate.of(2024, 3, 7));
        assertThat(assess(book, "verify", wib("2024-03-05T10:00"), young).due()).contains(LocalDate.of(2024, 3, 6));

        List<WhatIf> rows = new ArrayList<>();
        WhatIf.compare(book, SlaCalculator.of(successor, NATIONAL), List.of(old), wib("2024-03-06T10:00"), rows::add);
        WhatIf verify = rows.get(0);
        assertThat(verify.isMoved()).isTrue();
        assertThat(verify.isNewlyLate()).isTrue(); // due Tuesday 5, and it is Wednesday
        assertThat(verify.isNoLongerLate()).isFalse();
    }

    @Test
    void anExaminationGivesSixtyWorkingDays() {
        SlaCalculator calculator = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, NATIONAL);
        DatedEvent verified = DatedEvent.builder()
                .from(logged("2024-03-05T09:00", "diverifikasi"))
                .particulars(Particulars.builder()
                        .classification(Classification.OVERSIGHT_GRADE)
                        .needsExamination(true)
                        .build())
                .build();
        History history = history(logged("2024-03-04T09:00", "diterima"), verified);

        assertThat(assess(calculator, "resolution", wib("2024-03-05T10:00"), history)
                        .due())
                .contains(NATIONAL.plusWorkingDays(LocalDate.of(2024, 3, 4), 60));
    }

    @Test
    void unitsAreToldForHowLongTheyHeldIt() {
        UnitName roads = UnitName.of("Dinas Perhubungan");
        UnitName health = UnitName.of("Dinas Kesehatan");
        History history = history(
                logged("2024-03-04T09:00", "diterima"), // Mon
                logged("2024-03-04T10:00", "didisposisikan", roads.value()),
                logged("2024-03-04T14:00", "tertunda"),
                logged("2024-03-04T15:00", "dilengkapi"),
                logged("2024-03-04T15:30", "bukan_kewenangan", roads.value()),
                logged("2024-03-05T08:00", "didisposisikan", health.value())); // Tue
        Holdings holdings =
                SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, NATIONAL).holdings(history, wib("2024-03-05T10:00"));

        assertThat(holdings.heldBy(roads)).isEqualTo(Duration.ofMinutes(210)); // 10-12, 13-14, 15-15:30
        assertThat(holdings.heldBy(health)).isEqualTo(Duration.ofHours(2));
        assertThat(holdings.paused()).isEqualTo(Duration.ofHours(1));
        assertThat(holdings.whole()).isEqualTo(Duration.ofMinutes(510)); // 6 on Monday, 2.5 on Tuesday
        assertThat(holdings.stretches()).hasSize(4);
    }
}
