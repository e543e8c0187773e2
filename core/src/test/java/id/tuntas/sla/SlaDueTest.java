package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due when by Permenpan-RB 62/2018 on the national calendar, in Asia/Jakarta. */
class SlaDueTest {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final SlaCalculator CALCULATOR =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB));

    private static Assessment assess(String obligation, String now, DatedEvent... events) {
        return assess(CALCULATOR, obligation, wib(now), events);
    }

    private static Assessment assess(SlaCalculator calculator, String obligation, Instant now, DatedEvent... events) {
        List<DatedEvent> known = new History(ID, List.of(events)).asOf(now, Optional.empty());
        return calculator.assess(ID, known, now).stream()
                .filter(each -> each.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    private static DatedEvent received(String local) {
        return logged(local, "diterima");
    }

    private static DatedEvent received(String local, Classification classification) {
        return DatedEvent.builder()
                .from(received(local))
                .particulars(
                        Particulars.builder().classification(classification).build())
                .build();
    }

    private static void assertDue(Assessment assessment, String due) {
        assertThat(assessment.due()).contains(LocalDate.parse(due));
    }

    @Test
    void nyepiAndItsCollectiveLeaveDoNotCount() {
        // Friday 8 March 2024; Monday 11 Nyepi, Tuesday 12 collective leave; Wednesday 13 is 1, Friday 15 is 3
        assertDue(assess("verify", "2024-03-08T10:00", received("2024-03-08T09:00")), "2024-03-15");
    }

    @Test
    void lebaranAndItsCollectiveLeaveDoNotCount() {
        // Friday 5 April 2024; Monday 8 to Monday 15 off; Tuesday 16 is 1, Thursday 18 is 3
        assertDue(assess("verify", "2024-04-05T10:00", received("2024-04-05T09:00")), "2024-04-18");
    }

    @Test
    void theTurnOfTheYearIsCountedOn() {
        // Friday 22 December 2023; Monday 25 Christmas, Tuesday 26 collective leave; Wednesday 27 is 1, Friday 29 is 3
        assertDue(assess("verify", "2023-12-22T10:00", received("2023-12-22T09:00")), "2023-12-29");
        // Thursday 28 December 2023; Friday 29 is 1, Monday 1 January off, Tuesday 2 is 2, Wednesday 3 is 3
        assertDue(assess("verify", "2023-12-28T10:00", received("2023-12-28T09:00")), "2024-01-03");
    }

    @Test
    void theDayOfTheStartNeverCounts() {
        // Monday 4 March 2024, from its first to its last moment: Tuesday 5 is 1, Thursday 7 is 3
        assertDue(assess("verify", "2024-03-04T23:59:59", received("2024-03-04T00:00")), "2024-03-07");
        assertDue(assess("verify", "2024-03-04T23:59:59", received("2024-03-04T23:59:59")), "2024-03-07");
    }

    @Test
    void aStartOnADayOffBeginsWithTheNextWorkingDay() {
        // Saturday 2 March 2024; Monday 4 is 1, Wednesday 6 is 3
        assertDue(assess("verify", "2024-03-02T10:00", received("2024-03-02T09:00")), "2024-03-06");
    }

    @Test
    void theDayIsThatOfTheZoneOfTheCalendar() {
        // Monday 4 March 2024, 23:30 WIB, is Tuesday 5 March, 01:30 in Jayapura
        SlaCalculator east =
                SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZoneId.of("Asia/Jayapura")));

        assertDue(assess("verify", "2024-03-04T23:45", received("2024-03-04T23:30")), "2024-03-07"); // Thu
        assertDue(assess(east, "verify", wib("2024-03-04T23:45"), received("2024-03-04T23:30")), "2024-03-08"); // Fri
    }

    @Test
    void theFirstFollowUpIsDueFiveWorkingDaysAfterTheDisposition() {
        // Thursday 7 March 2024; Friday 8 is 1; Nyepi; Wednesday 13 is 2, Friday 15 is 4, Monday 18 is 5
        Assessment assessment = assess(
                "follow-up",
                "2024-03-07T10:00",
                received("2024-03-04T09:00"),
                logged("2024-03-07T09:00", "didisposisikan", "Dinas Perhubungan"));

        assertThat(assessment.start()).contains(wib("2024-03-07T09:00"));
        assertDue(assessment, "2024-03-18");
    }

    @ParameterizedTest
    @CsvSource({
        "Permintaan Informasi, 2024-03-13", // 5: Tue 5, Wed 6, Thu 7, Fri 8, Wed 13
        "Pengaduan Tidak Berkadar Pengawasan, 2024-03-26", // 14: 4 up to Fri 8, 7 up to Fri 15, 12 up to Fri 22, Tue 26
        "Pengaduan Berkadar Pengawasan, 2024-03-26",
    })
    void theTimeForResolutionHangsOnTheClassification(String classification, String due) {
        // Monday 4 March 2024
        assertDue(
                assess(
                        "resolution",
                        "2024-03-04T10:00",
                        received("2024-03-04T09:00", Classification.of(classification))),
                due);
    }

    @Test
    void withoutClassificationTheLimitIsOurs() {
        Assessment assessment = assess("resolution", "2024-03-04T10:00", received("2024-03-04T09:00"));

        assertDue(assessment, "2024-03-26"); // Tue
        assertThat(assessment.limit())
                .hasValueSatisfying(limit -> assertThat(limit.ours()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aspirasi", "Whistle Blowing System"})
    void anAspirationAndAnUnknownClassificationOweNoResolution(String classification) {
        Assessment assessment = assess(
                "resolution", "2024-12-31T10:00", received("2024-03-04T09:00", Classification.of(classification)));

        assertThat(assessment.state()).isEqualTo(AssessmentState.NOT_APPLICABLE);
        assertThat(assessment.due()).isEmpty();
        assertThat(assessment.limit()).isEmpty();
    }

    @Test
    void theTraceSaysWhyEachDayCountedOrNot() {
        Assessment assessment = assess("verify", "2024-03-08T10:00", received("2024-03-08T09:00")); // Fri

        assertThat(assessment.trace().lines(Locale.ENGLISH))
                .satisfiesExactly(
                        saturday -> assertThat(saturday).isEqualTo("Saturday 9 March 2024: weekend"),
                        sunday -> assertThat(sunday).isEqualTo("Sunday 10 March 2024: weekend"),
                        monday -> assertThat(monday).startsWith("Monday 11 March 2024: off, Hari Suci Nyepi"),
                        tuesday -> assertThat(tuesday).startsWith("Tuesday 12 March 2024: off, Cuti Bersama"),
                        wednesday -> assertThat(wednesday).isEqualTo("Wednesday 13 March 2024: working day 1"),
                        thursday -> assertThat(thursday).isEqualTo("Thursday 14 March 2024: working day 2"),
                        friday -> assertThat(friday).isEqualTo("Friday 15 March 2024: working day 3"));
    }
}
