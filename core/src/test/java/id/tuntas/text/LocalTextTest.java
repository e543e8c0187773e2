package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalTextTest {

    private static final LocalText TEXT = new LocalText("laporan", "complaint");

    @Test
    void isEnglishForAnEnglishReader() {
        assertThat(TEXT.in(Locale.UK)).isEqualTo("complaint");
    }

    @Test
    void isIndonesianForEverybodyElse() {
        assertThat(TEXT.in(LocalText.INDONESIAN)).isEqualTo("laporan");
        assertThat(TEXT.in(Locale.GERMANY)).isEqualTo("laporan");
        assertThat(TEXT.in(Locale.ROOT)).isEqualTo("laporan");
    }
}
