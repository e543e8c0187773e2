package id.tuntas.routing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.TrackingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldsTest {

    /** Reckoned apart from this library, with whole numbers of any size: FNV-1a between two finalisers of SplitMix64. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4695068 | 1000 | 1 | 856
            4695068 | 1000 | 2 | 443
            4695069 | 1000 | 1 | 117
            4695068 | 1000 | -7 | 296
            A | 1000 | 1 | 481
            4695068 | 5 | 1 | 1
            4695068 | 2 | 1 | 0
            LAPOR-1001 | 997 | 123456789 | 647
            """)
    void aComplaintIsInTheSamePartInEveryVersion(String id, int count, long seed, int part) {
        assertThat(new Folds(count, seed).of(TrackingId.of(id))).isEqualTo(part);
    }

    @Test
    void thereAreTwoToAThousandParts() {
        assertThat(new Folds(2, 1).count()).isEqualTo(2);
        assertThat(new Folds(1_000, 1).count()).isEqualTo(Folds.MOST);
        for (int count : new int[] {-1, 1, 1_001}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new Folds(count, 1))
                    .withMessageContaining("2 to 1000");
        }
    }
}
