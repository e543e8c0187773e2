package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateTextTest {

    @Test
    void writesTheMonthOut() {
        assertThat(DateText.of(LocalDate.of(2024, 3, 8))).isEqualTo(new LocalText("8 Maret 2024", "8 March 2024"));
        assertThat(DateText.of(LocalDate.of(2024, 1, 31)))
                .isEqualTo(new LocalText("31 Januari 2024", "31 January 2024"));
        assertThat(DateText.of(LocalDate.of(2024, 12, 1)))
                .isEqualTo(new LocalText("1 Desember 2024", "1 December 2024"));
    }
}
