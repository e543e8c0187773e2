package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DispositionTest {

    private static final TrackingId ID = TrackingId.of("1001");
    private static final RoutingCase COMPLAINT =
            RoutingCase.builder().body("jalan berlubang").build();
    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final UnitName TRAFFIC = UnitName.of("Dinas Perhubungan");
    private static final Instant MONDAY = Instant.parse("2024-03-04T01:00:00Z");

    private static Optional<Disposition> from(Object... lived) {
        List<DatedEvent> events = new ArrayList<>();
        for (Object one : lived) {
            boolean byUnit = one instanceof UnitName;
            events.add(DatedEvent.builder()
                    .at(MONDAY.plusSeconds(events.size()))
                    .actor(byUnit ? new Actor(Optional.empty(), Optional.of((UnitName) one)) : Actor.UNSTATED)
                    .event(byUnit ? new ReturnedNotOurs() : (ComplaintEvent) one)
                    .build());
        }
        return Disposition.from(ID, COMPLAINT, events);
    }

    @Test
    void theLastDispositionCountsAndEarlierReturnsAreKept() {
        Disposition disposition = from(new Verified(), Disposed.to(TRAFFIC), new ReturnedNotOurs(), Disposed.to(ROADS))
                .orElseThrow();

        assertThat(disposition.lead()).isEqualTo(ROADS);
        assertThat(disposition.complaint().returnedBy()).containsExactly(TRAFFIC);
        assertThat(disposition.complaint().body()).isEqualTo("jalan berlubang");
    }

    @Test
    void whoReturnedIsWhomTheEventNames() {
        assertThat(from(Disposed.to(TRAFFIC), UnitName.of("DISHUB"), Disposed.to(ROADS))
                        .orElseThrow()
                        .complaint()
                        .returnedBy())
                .isEqualTo(Set.of(UnitName.of("DISHUB")));
    }

    @Test
    void withoutAUnitInTheEndThereIsNothingToLearn() {
        assertThat(from(new Verified())).isEmpty();
        assertThat(from(Disposed.to(TRAFFIC), new ReturnedNotOurs())).isEmpty();
        assertThat(from(new Disposed(Optional.empty(), List.of()))).isEmpty();
    }

    private static StatusObserved observed(boolean stated, Optional<UnitName> unit) {
        return new StatusObserved(Optional.empty(), new ObservedLead(stated, unit), Optional.empty(), Optional.empty());
    }

    @Test
    void anExportSaysWhoseItIsWhereItHasTheColumn() {
        assertThat(from(Disposed.to(TRAFFIC), observed(true, Optional.of(ROADS))))
                .map(Disposition::lead)
                .contains(ROADS);
        assertThat(from(Disposed.to(TRAFFIC), observed(true, Optional.empty()))).isEmpty();
        assertThat(from(Disposed.to(TRAFFIC), observed(false, Optional.empty())))
                .map(Disposition::lead)
                .contains(TRAFFIC);
    }
}
