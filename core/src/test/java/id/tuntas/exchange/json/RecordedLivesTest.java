package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole lives that earlier builds wrote are replayed by this one. {@code -Dtuntas.record=1} writes those of
 * {@link SampleLives} that have no file yet; a file that is there is never written again.
 */
class RecordedLivesTest {

    static List<RecordedLife> lives() throws IOException {
        if (System.getProperty("tuntas.record") != null) {
            SampleLives.record();
        }
        return RecordedLife.all();
    }

    @ParameterizedTest
    @MethodSource("lives")
    void itStandsAsItStood(RecordedLife life) {
        History history = life.history();
        assertThat(life.stands().size()).as("stands of %s", life.name()).isGreaterThan(2);
        for (JsonNode stand : life.stands()) {
            Optional<Instant> knownAt =
                    Optional.ofNullable(stand.get("knownAt")).map(known -> Instant.parse(known.textValue()));
            assertThat(RecordedLife.stand(
                            history, Instant.parse(stand.get("asOf").textValue()), knownAt))
                    .as("%s", life.name())
                    .isEqualTo(stand);
        }
    }

    /** Whoever changes a schema records a life of the new version; those of the old ones stay. */
    @ParameterizedTest
    @EnumSource
    void everyVersionOfATypeOccursInARecordedLife(EventType type) throws IOException {
        Set<Integer> versions = new HashSet<>();
        for (RecordedLife life : lives()) {
            for (JsonNode event : life.document().get("events")) {
                if (event.get("type").textValue().equals(type.literal())) {
                    versions.add(event.get("v").intValue());
                }
            }
        }
        assertThat(versions)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, EventJson.version(type))
                        .boxed()
                        .toList());
    }

    @Test
    void everySampleLifeIsRecorded() throws IOException {
        lives();
        assertThat(SampleLives.names()).hasSizeGreaterThanOrEqualTo(10).allMatch(RecordedLife::isRecorded);
    }
}
