package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Particulars;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorecardFactTest {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final DatedEvent RECEIVED = DatedEvent.builder()
            .from(logged("2023-12-31T23:30", "diterima")) // Sun
            .particulars(Particulars.builder()
                    .channel(Channel.of("Website - dinas-perhubungan"))
                    .build())
            .build();

    private static Optional<ScorecardFact> fact(ZoneId zone, DatedEvent... events) {
        return ScorecardFact.of(Complaint.fold(ID, List.of(events)), zone);
    }

    @Test
    void isWhatTheComplaintShows() {
        ScorecardFact fact = fact(
                        WIB,
                        RECEIVED,
                        logged("2024-01-02T08:00", "didisposisikan", "Dinas Perhubungan"), // Tue
                        logged("2024-01-03T23:30", "ditindaklanjuti")) // Wed, exactly three days later
                .orElseThrow();

        assertThat(fact.bucket()).isEqualTo(Bucket.IN_PROCESS);
        assertThat(fact.literal()).contains("ditindaklanjuti");
        assertThat(fact.unit()).contains(UnitName.of("Dinas Perhubungan"));
        assertThat(fact.channel()).contains("Website");
        assertThat(fact.followUpSeconds()).hasValue(3 * 86_400);
    }

    @Test
    void theDayOfArrivalIsThatOfTheZone() {
        assertThat(fact(WIB, RECEIVED).orElseThrow().arrivedOn()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(fact(ZoneId.of("Asia/Jayapura"), RECEIVED).orElseThrow().arrivedOn())
                .isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void anArrivalAloneIsUnknown() {
        ScorecardFact fact = fact(WIB, arrivalShown("2024-03-04T08:00")).orElseThrow(); // Mon

        assertThat(fact.bucket()).isEqualTo(Bucket.UNKNOWN);
        assertThat(fact.literal()).isEmpty();
        assertThat(fact.followUpSeconds()).isEmpty();
    }

    @Test
    void whereNothingIsSaidItIsSecretAndNoDuplicate() {
        ScorecardFact fact = ScorecardFact.builder()
                .bucket(Bucket.FINISHED)
                .arrivedOn(LocalDate.of(2024, 3, 4))
                .build();

        assertThat(fact.isSecret()).isTrue();
        assertThat(fact.isDuplicate()).isFalse();
        assertThat(fact.overdueObligations()).isZero();
    }

    @Test
    void whatHasNotArrivedIsNoFact() {
        assertThat(fact(WIB)).isEmpty();
    }
}
