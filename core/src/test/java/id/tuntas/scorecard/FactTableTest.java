package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.ComplaintId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private static ScorecardFact fact(int regency) {
        return ScorecardFact.builder()
                .bucket(Bucket.FINISHED)
                .arrivedOn(LocalDate.of(2024, 3, 4))
                .id(ComplaintId.of(RegencyId.of("kab-" + regency), "469506" + regency))
                .build();
    }

    @Test
    void theComplaintsOfMoreRegenciesThanThereAreKeepTheirIds() {
        FactTable table = new FactTable();
        for (int regency = 0; regency < 600; regency++) {
            table.add(fact(regency));
        }

        for (int regency = 0; regency < 600; regency++) {
            assertThat(table.get(regency)).isEqualTo(fact(regency));
        }
    }

    @Test
    void aRowThatIsNotThereIsRefused() {
        FactTable table = new FactTable();
        table.add(fact(0));

        assertThat(table.get(0)).isEqualTo(fact(0));
        assertThatThrownBy(() -> table.get(1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> table.get(-1)).isInstanceOf(InvalidValueException.class);
    }
}
