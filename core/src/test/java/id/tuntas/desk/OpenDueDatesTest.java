package id.tuntas.desk;

import static id.tuntas.testkit.Events.logged;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenDueDatesTest {

    private static final SlaCalculator SLA =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZoneId.of("Asia/Jakarta")));

    private final OpenDueDates dates = new OpenDueDates(SLA);

    private static History history(DatedEvent... events) {
        return new History(ComplaintId.of(RegencyId.LOCAL, "4695068"), List.of(events));
    }

    @Test
    void whatIsOpen_countsFromItsOwnClock() {
        assertThat(dates.due(history(logged("2024-03-08T08:00", "diterima")))) // Fri; Mon and Tue are holidays
                .contains(Instant.parse("2024-03-15T17:00:00Z").minusNanos(1));
        Optional<Instant> disposed = dates.due(history(
                logged("2024-03-08T08:00", "diterima"),
                logged("2024-03-08T09:00", "didisposisikan", "Dinas Perhubungan")));
        assertThat(disposed).isPresent();
        assertThat(disposed).isNotEqualTo(dates.due(history(logged("2024-03-08T08:00", "diterima"))));
    }

    @Test
    void whatIsOverdue_keepsItsDate() {
        History late = history(
                logged("2024-03-08T08:00", "diterima"),
                logged("2024-06-03T09:00", "didisposisikan", "Dinas Perhubungan"));
        assertThat(dates.due(late).orElseThrow()).isBefore(Instant.parse("2024-12-31T00:00:00Z"));
    }

    @Test
    void nothing_isDueWithoutEvents() {
        assertThat(dates.due(history())).isEmpty();
    }
}
