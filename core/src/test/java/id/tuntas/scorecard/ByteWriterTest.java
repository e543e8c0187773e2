package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Seven bits a byte, the lowest first; a byte that another follows has its highest bit set. */
final class ByteWriterTest {

    private static String number(long number) {
        ByteWriter out = new ByteWriter();
        out.number(number);
        return HexFormat.of().formatHex(out.bytes());
    }

    @Test
    void aNumberTakesAsFewBytesAsHoldIt() {
        assertThat(number(0)).isEqualTo("00");
        assertThat(number(127)).isEqualTo("7f");
        assertThat(number(128)).isEqualTo("8001");
        assertThat(number(16_383)).isEqualTo("ff7f");
        assertThat(number(16_384)).isEqualTo("808001");
        assertThat(number(Long.MAX_VALUE)).isEqualTo("ffffffffffffffff7f");
    }
}
