package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AutoCloseTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.national(WIB);
    private static final SlaCalculator CALCULATOR = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, CALENDAR);

    private static History history(DatedEvent... events) {
        return new History(ComplaintId.of(RegencyId.LOCAL, "4695068"), List.of(events));
    }

    @Test
    void everySystemClosureOf2015ComesOutOfTheLastActivityAlone() throws IOException {
        List<String> lines;
        try (InputStream in = Objects.requireNonNull(AutoCloseTest.class.getResourceAsStream("closures-2015.csv"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(lines).hasSize(46);
        for (String line : lines.subList(1, lines.size())) {
            int comma = line.indexOf(',');
            assertThat(AutoClose.TENTH_WORKING_DAY.closesAt(CALENDAR, wib(line.substring(0, comma))))
                    .as(line)
                    .isEqualTo(wib(line.substring(comma + 1)));
        }
    }

    @Test
    void aFollowedUpComplaintClosesAfterTenWorkingDaysOfSilence() {
        // Thursday 12 February 2015 is day 1; Thursday 19 is Imlek; Thursday 26 is day 10
        History history = history(
                logged("2015-02-11T09:00", "diterima"),
                logged("2015-02-11T12:00", "didisposisikan"),
                logged("2015-02-12T10:27", "ditindaklanjuti"));

        assertThat(CALCULATOR.autoClose(history, wib("2015-02-12T12:00"))).contains(wib("2015-02-26T01:00"));
        assertThat(CALCULATOR.nextChange(history, wib("2015-02-12T12:00"))).contains(wib("2015-02-26T01:00"));
        assertThat(CALCULATOR.nextChange(history, wib("2015-02-26T01:00"))).isEmpty();
    }

    @Test
    void aReplyStopsIt() {
        History history = history(
                logged("2015-02-11T09:00", "diterima"),
                logged("2015-02-12T10:27", "ditindaklanjuti"),
                logged("2015-02-13T08:00", "ditanggapi_pelapor"));

        assertThat(CALCULATOR.autoClose(history, wib("2015-02-12T12:00"))).contains(wib("2015-02-26T01:00"));
        assertThat(CALCULATOR.autoClose(history, wib("2015-02-13T12:00"))).isEmpty();
    }

    @Test
    void aSecondFollowUpBeginsTheSilenceAnew() {
        History history = history(
                logged("2015-02-11T09:00", "diterima"),
                logged("2015-02-12T10:27", "ditindaklanjuti"),
                logged("2015-02-13T08:00", "ditindaklanjuti"));

        // Friday 13 is day 1, Friday 27 is day 10
        assertThat(CALCULATOR.autoClose(history, wib("2015-02-13T12:00"))).contains(wib("2015-02-27T01:00"));
    }

    @Test
    void withoutTheRuleNothingCloses() {
        SlaCalculator act = SlaCalculator.of(SlaPolicy.UU_25_2009, CALENDAR);
        History history =
                history(logged("2015-02-11T09:00", "diterima"), logged("2015-02-12T10:27", "ditindaklanjuti"));

        assertThat(act.autoClose(history, wib("2015-02-13T12:00"))).isEmpty();
        assertThat(CALCULATOR.autoClose(history(), wib("2015-02-13T12:00"))).isEmpty();
    }

    @Test
    void whatOnlyAnExportShowsAsAnsweredHasNoLastActivity() {
        History shown =
                history(arrivalShown("2015-02-11T09:00"), shown("2015-02-12T00:00", "Ditindaklanjuti oleh Instansi"));

        assertThat(CALCULATOR.autoClose(shown, wib("2015-02-13T12:00"))).isEmpty();
    }

    @Test
    void oneDayOfSilenceMayBeOverBeforeTheActivity() {
        // Thursday 12 February 2015 is day 1, and 01:00 of it lies behind
        assertThat(new AutoClose(1, DayCount.START_IS_DAY_ONE, LocalTime.of(1, 0), "x")
                        .closesAt(CALENDAR, wib("2015-02-12T10:27")))
                .isEqualTo(wib("2015-02-12T01:00"));
    }

    @Test
    void needsADay() {
        assertThatThrownBy(() -> new AutoClose(0, DayCount.START_IS_DAY_ONE, LocalTime.NOON, "x"))
                .isInstanceOf(InvalidValueException.class);
    }
}
