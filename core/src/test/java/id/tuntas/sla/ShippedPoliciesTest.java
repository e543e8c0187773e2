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
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the policies that come with the library make of a complaint of Monday 4 March 2024, built anew each time. */
class ShippedPoliciesTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);
    private static final Directory DIRECTORY = Directory.of(
            "1",
            List.of(Unit.builder()
                    .name(UnitName.of("Kecamatan Kota"))
                    .kind(UnitKind.of("kecamatan"))
                    .build()));

    private static Assessment assess(SlaPolicy policy, String obligation, Particulars said, String... disposedTo) {
        DatedEvent received = DatedEvent.builder()
                .from(logged("2024-03-04T09:00", "diterima"))
                .particulars(said)
                .build();
        List<DatedEvent> events = disposedTo.length == 0
                ? List.of(received)
                : List.of(received, logged("2024-03-05T09:00", "didisposisikan", disposedTo[0])); // Tue
        return SlaCalculator.of(PolicyBook.of(List.of(policy)), CalendarBook.of(NATIONAL), DIRECTORY)
                .assess(new History(ComplaintId.of(RegencyId.LOCAL, "4695068"), events), wib("2024-03-05T10:00"))
                .stream()
                .filter(each -> each.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate due(SlaPolicy policy, String obligation, Particulars said, String... disposedTo) {
        return assess(policy, obligation, said, disposedTo).due().orElseThrow();
    }

    private static LocalDate resolution(Classification classification, Optional<Boolean> examination) {
        return due(
                ShippedPolicies.permenpan(),
                "resolution",
                Particulars.builder()
                        .classification(classification)
                        .needsExamination(examination)
                        .build());
    }

    @Test
    void permenpanGivesThreeDaysToDisposeAndFiveToAnswer() {
        SlaPolicy permenpan = ShippedPolicies.permenpan();

        assertThat(due(permenpan, "verify", Particulars.NONE)).isEqualTo("2024-03-07"); // Thu
        // Wednesday 6 is 1, Friday 8 is 3, Wednesday 13 is 4, Thursday 14 is 5
        assertThat(due(permenpan, "follow-up", Particulars.NONE, "Dinas Perhubungan"))
                .isEqualTo("2024-03-14");
        assertThat(permenpan.effectiveFrom()).isEqualTo("2019-01-01");
        assertThat(permenpan.autoClose()).contains(AutoClose.TENTH_WORKING_DAY);
        assertThat(permenpan).isEqualTo(SlaPolicy.PERMENPAN_62_2018);
    }

    @Test
    void permenpanGivesFiveFourteenOrSixtyDaysToResolve() {
        assertThat(resolution(Classification.INFORMATION_REQUEST, Optional.empty()))
                .isEqualTo("2024-03-13"); // Wed
        assertThat(resolution(Classification.NOT_OVERSIGHT_GRADE, Optional.of(true)))
                .isEqualTo("2024-03-26"); // Tue
        assertThat(resolution(Classification.OVERSIGHT_GRADE, Optional.of(false)))
                .isEqualTo("2024-03-26");
        // the 14th is Tuesday 26 March, and 46 more
        assertThat(resolution(Classification.OVERSIGHT_GRADE, Optional.of(true)))
                .isEqualTo(NATIONAL.plusWorkingDays(LocalDate.of(2024, 3, 26), 46));
        assertThat(due(ShippedPolicies.permenpan(), "resolution", Particulars.NONE))
                .isEqualTo("2024-03-26");
    }

    @Test
    void theActCountsCalendarDaysAndItsReplyWaitsForNobody() {
        SlaPolicy act = ShippedPolicies.publicServiceAct();

        assertThat(due(act, "reply", Particulars.NONE)).isEqualTo("2024-03-18");
        assertThat(due(act, "decision", Particulars.NONE))
                .isEqualTo("2024-05-03"); // 27 of March, 30 of April, 3 of May
        assertThat(assess(act, "reply", Particulars.NONE).obligation().pauses()).isEmpty();
        assertThat(assess(act, "decision", Particulars.NONE).obligation().pauses())
                .containsExactly(PauseCause.AWAITING_REPORTER);
        assertThat(act.autoClose()).isEmpty();
        assertThat(act).isEqualTo(SlaPolicy.UU_25_2009);
    }

    @Test
    void theExampleGivesADistrictSixteenHours() {
        SlaPolicy example = ShippedPolicies.localExample();
        Assessment district = assess(example, "follow-up", Particulars.NONE, "Kecamatan Kota");

        assertThat(due(example, "verify", Particulars.NONE)).isEqualTo("2024-03-05");
        // Tuesday 6 hours, Wednesday 7:30, Thursday 2:30 from 07:30
        assertThat(district.dueAt()).contains(wib("2024-03-07T10:00"));
        assertThat(due(example, "follow-up", Particulars.NONE, "Dinas Perhubungan"))
                .isEqualTo("2024-03-08");
        assertThat(district.obligation().ladderStep()).contains("reminder");
        assertThat(district.obligation().onExpiry()).isEqualTo(OnExpiry.LADDER_STEP);
        // three quarters are 12 hours: 6 on Tuesday, 6 on Wednesday
        assertThat(district.nextChange()).contains(wib("2024-03-06T14:30"));
        assertThat(example).isEqualTo(SlaPolicy.LOCAL_EXAMPLE);
    }
}
