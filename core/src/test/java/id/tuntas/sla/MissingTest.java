package id.tuntas.sla;

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
import id.tuntas.testkit.Events;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissingTest {

    private static final CalendarBook NATIONAL = CalendarBook.of(WorkingCalendar.national(Events.WIB));

    private static List<Assessment> assess(PolicyBook policies, String now, DatedEvent... events) {
        History history = new History(ComplaintId.of(RegencyId.LOCAL, "4695068"), Arrays.asList(events));
        return SlaCalculator.of(policies, NATIONAL).assess(history, wib(now));
    }

    @Test
    void theDateOfAFollowUpThatAnExportOnlyShows() {
        Assessment resolution = assess(
                        PolicyBook.always(SlaPolicy.PERMENPAN_62_2018),
                        "2024-05-02T00:00",
                        arrivalShown("2024-03-04T09:00"),
                        shown("2024-05-02T00:00", "Ditindaklanjuti oleh Instansi"))
                .get(2);

        assertThat(resolution.missing()).contains(new Missing.DateOf(Milestone.LAST_ACCEPTED_FOLLOW_UP));
        assertThat(resolution.missing().orElseThrow().text())
                .isEqualTo(new LocalText(
                        "tanggal tindak lanjut terakhir yang tidak ditolak",
                        "the date of the last follow-up that was not rejected"));
        assertThat(resolution)
                .hasToString("Assessment[resolution NOT_ASSESSABLE, start=2024-03-04T02:00:00Z,"
                        + " due=2024-03-26, missing=the date of the last follow-up that was not rejected]");
    }

    @Test
    void theYearThatNoTableCovers() {
        // Thursday 30 December 2027: the third working day behind it is of 2028
        Assessment verify = assess(
                        PolicyBook.always(SlaPolicy.PERMENPAN_62_2018),
                        "2027-12-30T09:00",
                        logged("2027-12-30T09:00", "diterima"))
                .get(0);

        assertThat(verify.missing()).contains(new Missing.HolidayYear(2028, "id-national"));
        assertThat(verify.missing().orElseThrow().text())
                .isEqualTo(new LocalText(
                        "tahun 2028 dalam tabel hari libur id-national",
                        "the year 2028 in the holiday table id-national"));
    }

    @Test
    void aPolicyForAnArrivalBeforeTheFirst() {
        // Monday 31 December 2018, a day before 62/2018 takes effect
        List<Assessment> assessments = assess(
                PolicyBook.of(List.of(SlaPolicy.PERMENPAN_62_2018)),
                "2019-01-02T09:00",
                logged("2018-12-31T09:00", "diterima"));

        assertThat(assessments).hasSize(3).allSatisfy(each -> {
            assertThat(each.state()).isEqualTo(AssessmentState.NOT_ASSESSABLE);
            assertThat(each.missing()).contains(new Missing.PolicyFor(LocalDate.of(2018, 12, 31)));
            assertThat(each.missing().orElseThrow().text())
                    .isEqualTo(new LocalText(
                            "kebijakan untuk laporan yang diterima Senin, 31 Desember 2018",
                            "a policy for arrivals of Monday 31 December 2018"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyMilestoneHasItsWords(Milestone milestone) {
        LocalText text = new Missing.DateOf(milestone).text();

        assertThat(text.indonesian()).startsWith("tanggal ").doesNotContain(milestone.name());
        assertThat(text.english()).startsWith("the date of the ").doesNotContain(milestone.name());
    }
}
