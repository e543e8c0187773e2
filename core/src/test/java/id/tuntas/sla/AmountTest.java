package id.tuntas.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void daysAddUpAndMayBeOverdrawn() {
        Amount five = Amount.ofDays(5);

        assertThat(five.minus(Amount.ofDays(3))).isEqualTo(new Amount(2, Duration.ZERO));
        assertThat(five.minus(Amount.ofDays(7))).isEqualTo(new Amount(-2, Duration.ZERO));
        assertThat(five.plus(Amount.ofDays(3))).isEqualTo(new Amount(8, Duration.ZERO));
    }

    @Test
    void timeAddsUpAndMayBeOverdrawn() {
        Amount hour = Amount.ofTime(Duration.ofHours(1));

        assertThat(hour.minus(Amount.ofTime(Duration.ofMinutes(90)))).isEqualTo(new Amount(0, Duration.ofMinutes(-30)));
        assertThat(hour.plus(Amount.ofTime(Duration.ofMinutes(90)))).isEqualTo(new Amount(0, Duration.ofMinutes(150)));
    }
}
