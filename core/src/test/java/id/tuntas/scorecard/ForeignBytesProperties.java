package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Bytes that somebody sealed anew, as another program or an attacker might: they mean what they say, or are refused. */
class ForeignBytesProperties {

    private static final int SEAL = 4;

    private static byte[] written(List<ScorecardFact> facts) {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(Facts.GROUPINGS);
        facts.forEach(accumulator::add);
        byte[] bytes = accumulator.toBytes();
        return Arrays.copyOf(bytes, bytes.length - SEAL);
    }

    private static byte[] sealed(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return ByteBuffer.allocate(bytes.length + SEAL)
                .put(bytes)
                .putInt((int) checksum.getValue())
                .array();
    }

    /** No other error may come out, and nothing may be read that would be written otherwise. */
    private static void meanWhatTheySayOrAreRefused(byte[] bytes) {
        ScorecardAccumulator read;
        try {
            read = ScorecardAccumulator.fromBytes(bytes);
        } catch (ForeignBytesException refused) {
            return;
        }
        assertThat(read.toBytes()).isEqualTo(bytes);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void whatWasChangedMeansWhatItSaysOrIsRefused(@ForAll("facts") List<ScorecardFact> facts, @ForAll Random random) {
        byte[] bytes = written(facts);
        int at = random.nextInt(bytes.length);
        byte[] turned = bytes.clone();
        turned[at] ^= (byte) (1 << random.nextInt(8));
        byte[] other = bytes.clone();
        other[at] = (byte) random.nextInt(256);
        byte[] full = bytes.clone();
        Arrays.fill(full, at, Math.min(at + 10, full.length), (byte) 0xFF);

        meanWhatTheySayOrAreRefused(sealed(turned));
        meanWhatTheySayOrAreRefused(sealed(other));
        meanWhatTheySayOrAreRefused(sealed(full));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatIsCutOrGoesOnIsRefused(@ForAll("facts") List<ScorecardFact> facts, @ForAll Random random) {
        byte[] bytes = written(facts);
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(3));

        assertThatThrownBy(() -> ScorecardAccumulator.fromBytes(sealed(cut))).isInstanceOf(ForeignBytesException.class);
        assertThatThrownBy(() -> ScorecardAccumulator.fromBytes(sealed(longer)))
                .isInstanceOf(ForeignBytesException.class);
    }

    @Test
    void whatIsSealedAsItWasIsRead() {
        byte[] bytes = sealed(written(List.of()));

        assertThat(ScorecardAccumulator.fromBytes(bytes).toBytes()).isEqualTo(bytes);
    }

    @Test
    void whatBreaksOffOrIsOfAnotherVersionIsRefused() {
        byte[] broken = {'T', 'S', 'C', 1, 2};
        assertThatThrownBy(() -> ScorecardAccumulator.fromBytes(sealed(broken)))
                .isInstanceOf(ForeignBytesException.class);
        assertThatThrownBy(() -> ScorecardAccumulator.fromBytes(new byte[0])).isInstanceOf(ForeignBytesException.class);
        assertThatThrownBy(() -> ScorecardAccumulator.fromBytes(sealed(new byte[] {'T', 'S', 'C', 2, 0})))
                .isInstanceOf(ForeignBytesException.class);
    }

    @Provide
    Arbitrary<List<ScorecardFact>> facts() {
        return Facts.lists(4);
    }
}
