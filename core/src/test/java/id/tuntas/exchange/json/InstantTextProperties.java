package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way reads what {@link Instant#parse} reads, and refuses what it refuses. */
class InstantTextProperties {

    @Property
    void whatWasWrittenIsRead(@ForAll("instants") Instant instant) {
        assertThat(InstantText.read(instant.toString())).isEqualTo(instant);
    }

    @Property
    void anyOtherTextIsReadAsEver(@ForAll("nearInstants") String text) {
        assertThat(read(text)).isEqualTo(parsed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2024-03-05",
                "2024-03-05T01:00Z",
                "2024-03-05T01:00:00",
                "2024-03-05T01:00:00z",
                "2024-03-05T01:00:00.Z",
                "2024-03-05T01:00:00.5Z",
                "2024-03-05T01:00:00.123456789Z",
                "2024-03-05T01:00:00.1234567890Z",
                "2024-03-05T01:00:00,5Z",
                "2024-03-05T24:00:00Z",
                "2024-03-05T23:59:60Z",
                "2024-03-05T23:60:00Z",
                "2023-02-29T00:00:00Z",
                "2024-02-29T00:00:00Z",
                "2024-13-01T00:00:00Z",
                "2024-00-10T00:00:00Z",
                "2024-03-05T08:00:00+07:00",
                "+12024-03-05T01:00:00Z",
                "-0001-03-05T01:00:00Z",
                "0000-03-05T01:00:00Z",
                "٢٠٢٤-03-05T01:00:00Z"
            })
    void edgesAreReadAsEver(String text) {
        assertThat(read(text)).isEqualTo(parsed(text));
    }

    @Test
    void theFirstDayOfWorkAfterNyepi() {
        assertThat(InstantText.read("2024-03-13T01:00:00.000000001Z"))
                .isEqualTo(Instant.ofEpochSecond(1_710_291_600, 1));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(-70_000_000_000L, 260_000_000_000L),
                        Arbitraries.of(0L, 1L, 10L, 1_000L, 120_000L, 5_000_000L, 123_456_789L, 999_999_999L))
                .as(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<String> nearInstants() {
        return Combinators.combine(
                        instants().map(Instant::toString),
                        Arbitraries.integers().between(0, 29),
                        Arbitraries.of('0', '1', '3', '6', '9', '-', ':', '.', 'T', 'Z', ' ', '+'))
                .as((text, at, c) -> {
                    StringBuilder changed = new StringBuilder(text);
                    changed.setCharAt(at % text.length(), c);
                    return changed.toString();
                });
    }

    private static Optional<Instant> read(String text) {
        try {
            return Optional.of(InstantText.read(text));
        } catch (DateTimeException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException refused) {
            return Optional.empty();
        }
    }
}
