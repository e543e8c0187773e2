package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts that were learnt of only after something had been decided; the model found both. */
class LateFactsTest {

    private static final Instant MONDAY = Instant.parse("2024-03-04T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-03-05T01:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2024-03-06T01:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2024-03-07T01:00:00Z");

    @Test
    void anAnswerFromBeforeTheUnmerging_leavesItMergedNoMore() {
        Complaint complaint = fold(
                DatedEvent.of(MONDAY, new ComplaintEvent.Received(Basis.LOGGED)),
                DatedEvent.of(TUESDAY, new ComplaintEvent.MergedInto(Optional.of(TrackingId.of("9165810")))),
                DatedEvent.of(WEDNESDAY, new ComplaintEvent.FollowedUp()),
                DatedEvent.of(THURSDAY, new ComplaintEvent.Unmerged()));

        assertThat(complaint.status()).isEqualTo(Status.FOLLOWED_UP);
        assertThat(complaint.mergedInto()).isEmpty();
    }

    @Test
    void aReturnFromBeforeTheDelegation_leavesNoOfficerWithoutAUnit() {
        Complaint complaint = fold(
                DatedEvent.of(MONDAY, new ComplaintEvent.Received(Basis.LOGGED)),
                DatedEvent.of(MONDAY, ComplaintEvent.Disposed.to(UnitName.of("Dinas Perhubungan"))),
                DatedEvent.of(TUESDAY, new ComplaintEvent.ReturnedNotOurs()),
                DatedEvent.of(WEDNESDAY, new ComplaintEvent.Delegated(OfficerId.of("o1"))),
                DatedEvent.of(THURSDAY, new ComplaintEvent.ReturnedNotOurs()));

        assertThat(complaint.lead()).isEmpty();
        assertThat(complaint.officer()).isEmpty();
    }

    private static Complaint fold(DatedEvent... events) {
        return Complaint.fold(ComplaintId.of(RegencyId.LOCAL, "L1"), List.of(events));
    }
}
