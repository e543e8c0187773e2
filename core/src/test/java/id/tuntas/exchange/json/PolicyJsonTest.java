package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tuntas.sla.AppliesTo;
import id.tuntas.sla.Limit;
import id.tuntas.sla.Milestone;
import id.tuntas.sla.Obligation;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.sla.TimeLimit;
import id.tuntas.text.LocalText;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyJsonTest {

    private static final String DOCUMENT = """
            {
              "type": "policy", "v": 1, "id": "perbup-12-2024", "version": "2024-12-20",
              "title": { "id": "Perbup 12/2024", "en": "Regent's regulation 12/2024" },
              "effectiveFrom": "2025-01-01",
              "obligations": [
                { "id": "verify", "start": "received", "stop": "disposed",
                  "limits": [ { "amount": 3, "unit": "working_days", "source": "Pasal 4" } ] }
              ]
            }
            """;

    static Stream<SlaPolicy> shipped() {
        return Stream.of(SlaPolicy.PERMENPAN_62_2018, SlaPolicy.UU_25_2009, SlaPolicy.LOCAL_EXAMPLE);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedComesBackAsItWas(SlaPolicy policy) {
        assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
    }

    @Test
    void whatIsNotSaidIsTheDefault() {
        assertThat(PolicyJson.read(DOCUMENT))
                .isEqualTo(SlaPolicy.builder()
                        .id("perbup-12-2024")
                        .version("2024-12-20")
                        .title(new LocalText("Perbup 12/2024", "Regent's regulation 12/2024"))
                        .effectiveFrom(LocalDate.of(2025, 1, 1))
                        .addObligations(Obligation.builder()
                                .id("verify")
                                .start(Milestone.RECEIVED)
                                .stop(Milestone.DISPOSED)
                                .addLimits(Limit.of(AppliesTo.EVERYBODY, TimeLimit.workingDays(3), "Pasal 4"))
                                .build())
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"amount\": 3|\"amount\": 0|obligations[0].limits[0].amount",
                "\"amount\": 3|\"amount\": \"3\"|obligations[0].limits[0].amount",
                "working_days|hours|obligations[0].limits[0].unit",
                "\"received\"|\"arrived\"|obligations[0].start",
                "\"source\"|\"article\"|obligations[0].limits[0].source",
                "\"Pasal 4\"|\"Pasal 4\", \"atRisk\": {}|obligations[0].limits[0].atRisk",
                "\"stop\": \"disposed\"|\"stop\": \"disposed\", \"atRisk\": {}|obligations[0].atRisk.share",
                "\"stop\": \"disposed\"|\"stop\": \"disposed\", \"ladderStep\": \"x\"|obligations[0].ladderStep",
                "2025-01-01|1/1/2025|effectiveFrom",
                "\"policy\"|\"calendar\"|type",
            })
    void aFaultNamesItsField(String right, String wrong, String field) {
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class, () -> PolicyJson.read(DOCUMENT.replace(right, wrong)));
        assertThat(refusal.field()).contains(field);
    }
}
