package id.tuntas.desk;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2024-12-31T16:59:59Z", // 23:59:59 WIB
        "' 2024-12-31 ', 2024-12-31T16:59:59Z",
        "2024-02-29, 2024-02-29T16:59:59Z",
        "2024-12-31T16:00, 2024-12-31T09:00:00Z",
        "2024-12-31T16:00:00, 2024-12-31T09:00:00Z",
        "2024-12-31T16:00:30.250, 2024-12-31T09:00:30.250Z",
        "2024-12-31T16:00:30.250125, 2024-12-31T09:00:30.250125Z",
        "2024-12-31T16:00:30.250125001, 2024-12-31T09:00:30.250125001Z",
        "2024-12-31T16:00:00+07:00, 2024-12-31T09:00:00Z",
        "2024-12-31T16:00:00+09:00, 2024-12-31T07:00:00Z",
        "2024-12-31T16:00:00Z, 2024-12-31T16:00:00Z",
        "2024-12-31T16:00Z, 2024-12-31T16:00:00Z",
        "2024-12-31T16:00:00.001Z, 2024-12-31T16:00:00.001Z",
        "2024-12-31T00:00:00, 2024-12-30T17:00:00Z",
    })
    void readsDatesAndDateTimesWithAndWithoutOffset(String text, Instant moment) {
        assertThat(Moments.parse(text, WIB)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kemarin",
                "31-12-2024",
                "2024-12",
                "2024-13-01",
                "2024-12-32",
                "2024-02-30",
                "2023-02-29",
                "2024-04-31",
                "2024-12-31T",
                "2024-12-31T16",
                "2024-12-31 16:00",
                "2024-12-31T24:00",
                "2024-12-31T25:00",
                "2024-12-31T16:60",
                "2024-12-31+07:00",
                "2024-12-31T16:00:00 WIB",
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Moments.parse(text, WIB)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void readsBackWhatInstantsPrint() {
        Instant moment = Instant.parse("2024-03-04T01:00:00.123456789Z");

        assertThat(Moments.parse(moment.toString(), WIB)).isEqualTo(moment);
    }

    @Test
    void aDateEndsWithItsZone() {
        LocalDate day = LocalDate.of(2024, 12, 31); // Tue

        assertThat(Moments.endOf(day, WIB)).isEqualTo(Instant.parse("2024-12-31T16:59:59Z"));
        assertThat(Moments.endOf(day, ZoneId.of("Asia/Jayapura"))).isEqualTo(Instant.parse("2024-12-31T14:59:59Z"));
    }
}
