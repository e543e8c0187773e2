package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWindowTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
    private static final Optional<LocalTime> SIX = Optional.of(LocalTime.of(6, 0));
    private static final Optional<LocalTime> EIGHTEEN = Optional.of(LocalTime.of(18, 0));

    @Test
    void bothHoursAreNamedOrNone() {
        assertThatThrownBy(() -> new TimeWindow(Validity.ALWAYS, SIX, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("hours: two different times of day, or none");
        assertThatThrownBy(() -> new TimeWindow(Validity.ALWAYS, Optional.empty(), SIX))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new TimeWindow(Validity.ALWAYS, SIX, SIX)).isInstanceOf(InvalidValueException.class);
        assertThat(TimeWindow.on(Validity.ALWAYS)).isEqualTo(TimeWindow.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource({"05:59,false,true", "06:00,true,false", "17:59,true,false", "18:00,false,true"})
    void theFirstMinuteIsWithinAndTheLastIsNot(LocalTime time, boolean byDay, boolean byNight) {
        assertThat(new TimeWindow(Validity.ALWAYS, SIX, EIGHTEEN).covers(DAY.atTime(time)))
                .isEqualTo(byDay);
        assertThat(new TimeWindow(Validity.ALWAYS, EIGHTEEN, SIX).covers(DAY.atTime(time)))
                .isEqualTo(byNight);
    }

    @Test
    void firstAndLastDayAreWithin() {
        TimeWindow window = TimeWindow.on(Validity.between(DAY, DAY.plusDays(1)));

        assertThat(window.covers(DAY.minusDays(1).atTime(23, 59))).isFalse();
        assertThat(window.covers(DAY.atStartOfDay())).isTrue();
        assertThat(window.covers(DAY.plusDays(1).atTime(23, 59))).isTrue();
        assertThat(window.covers(DAY.plusDays(2).atStartOfDay())).isFalse();
    }

    @Test
    void isWrittenWithOpenEndsLeftOut() {
        assertThat(TimeWindow.ALWAYS.written()).isEmpty();
        assertThat(new TimeWindow(Validity.ALWAYS, EIGHTEEN, SIX).written()).isEqualTo("18:00-06:00");
        assertThat(TimeWindow.on(Validity.since(DAY)).written()).isEqualTo("2024-03-12..");
        assertThat(TimeWindow.on(Validity.upTo(DAY)).written()).isEqualTo("..2024-03-12");
        assertThat(new TimeWindow(Validity.between(DAY, DAY.plusDays(28)), EIGHTEEN, SIX).written())
                .isEqualTo("2024-03-12..2024-04-09 18:00-06:00");
    }
}
