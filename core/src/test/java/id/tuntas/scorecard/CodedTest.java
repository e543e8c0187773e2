package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.scorecard.Coded.Extras;
import id.tuntas.scorecard.Coded.Late;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is counted of a part: the first day of an age stands for all of it, and a secret is none. */
final class CodedTest {

    @Test
    void daysOfOneAgeAreCountedAsItsFirst() {
        assertThat(new Late(2, OptionalInt.of(45)).counted()).isEqualTo(new Late(2, OptionalInt.of(21)));
        assertThat(new Late(1, OptionalInt.of(5)).counted()).isEqualTo(new Late(1, OptionalInt.of(3)));
        assertThat(new Late(1, OptionalInt.of(2)).counted()).isEqualTo(new Late(1, OptionalInt.of(0)));
    }

    @Test
    void anUnknownAgeStaysUnknown() {
        assertThat(new Late(3, OptionalInt.empty()).counted()).isEqualTo(new Late(3, OptionalInt.empty()));
        assertThat(new Late(3, OptionalInt.empty()).age()).isEqualTo(OverdueAge.UNKNOWN);
    }

    @Test
    void ofExtrasAllButTheSecretIsCounted() {
        Extras extras = new Extras(Map.of(Setback.REOPENED, 2), true, OptionalInt.of(4), true);
        assertThat(extras.counted()).isEqualTo(new Extras(Map.of(Setback.REOPENED, 2), true, OptionalInt.of(4), false));
    }
}
