package id.tuntas.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Particulars;
import id.tuntas.exchange.json.UnreadableEventException.Problem;
import id.tuntas.testkit.EventSamples;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {

    private static final String DATES = "\"at\":\"2024-03-05T01:00:00Z\",\"recordedAt\":\"2024-03-05T01:00:00Z\"";

    static Stream<Arguments> everyVersion() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> IntStream.rangeClosed(1, EventJson.version(type))
                        .mapToObj(version -> Arguments.of(type, version)));
    }

    /** A version once written is read for ever: these files are added to and never changed. */
    @ParameterizedTest
    @MethodSource("everyVersion")
    void goldenFile_isReadForEver(EventType type, int version) throws IOException {
        assertThat(EventJson.read(golden(type, version))).isEqualTo(EventSamples.full(type));
    }

    @ParameterizedTest
    @EnumSource
    void presentVersion_isWrittenToTheLetter(EventType type) throws IOException {
        assertThat(EventJson.write(EventSamples.full(type))).isEqualTo(golden(type, EventJson.version(type)));
    }

    /** What came to the schema later is optional, so the version stays and the first files are read as before. */
    @ParameterizedTest
    @EnumSource
    void everyPart_isWrittenToTheLetter_andReadForEver(EventType type) throws IOException {
        String golden = golden(type.literal() + ".v" + EventJson.version(type) + ".all");
        assertThat(EventJson.write(EventSamples.detailed(type))).isEqualTo(golden);
        assertThat(EventJson.read(golden)).isEqualTo(EventSamples.detailed(type));
    }

    @ParameterizedTest
    @EnumSource
    void absentParts_areLeftOut(EventType type) {
        String own = switch (type) {
            case RECEIVED -> ",\"basis\":\"logged\"";
            case DELEGATED -> ",\"officer\":\"teknis-07\"";
            case CONFIDENTIALITY_SET -> ",\"to\":{\"anonymous\":true,\"secret\":true}";
            case REFERRAL_RECEIPTED -> ",\"receipt\":\"B/4411/III/2024\"";
            case RATED -> ",\"stars\":4";
            case LINKED -> ",\"earlier\":\"4695068\"";
            case DUPLICATE_ATTACHED, DUPLICATE_DETACHED -> ",\"duplicate\":\"4695069\"";
            case CORRECTED -> ",\"version\":3";
            case UPSTREAM_REGISTERED -> ",\"trackingId\":\"9165816\"";
            default -> "";
        };
        String bare = "{\"type\":\"" + type.literal() + "\",\"v\":1," + DATES + own + "}";
        assertThat(EventJson.write(EventSamples.bare(type))).isEqualTo(bare);
        assertThat(EventJson.read(bare)).isEqualTo(EventSamples.bare(type));
    }

    @Test
    void arrivalReadOffAnExport_saysSo() {
        DatedEvent event = DatedEvent.of(EventSamples.TUESDAY, new Received(Basis.EXPORTED));
        assertThat(EventJson.write(event)).endsWith("\"basis\":\"exported\"}");
        assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event);
    }

    @Test
    void leadColumnThatIsBlank_isToldFromOneThatIsNotThere() {
        DatedEvent event = DatedEvent.of(
                EventSamples.TUESDAY,
                new StatusObserved(
                        Optional.empty(), ObservedLead.stated(Optional.empty()), Optional.empty(), Optional.empty()));
        assertThat(EventJson.write(event)).endsWith("\"lead\":{\"stated\":true}}");
        assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `{"type":"diverifikasi","v":1,DATES,"colour":"x"}`,                        UNKNOWN_FIELD,   diverifikasi, colour
            `{"type":"diverifikasi","v":1,DATES,"lead":"x"}`,                          UNKNOWN_FIELD,   diverifikasi, lead
            `{"type":"ditutup","v":1,DATES,"actor":{"name":"x"}}`,                     UNKNOWN_FIELD,   ditutup,      actor.name
            `{"type":"ditutup","v":1,DATES,"Fulan bin Fulan 0812":"x"}`,                  UNKNOWN_FIELD,   ditutup,      (no name)
            `{"type":"dihapus","v":1,DATES}`,                                          UNKNOWN_TYPE,    dihapus,
            `{"type":"Fulan bin Fulan","v":1,DATES}`,                                     UNKNOWN_TYPE,    (no name),
            `{"type":"ditutup","v":2,DATES}`,                                          UNKNOWN_VERSION, ditutup,
            `{"type":"ditutup","v":0,DATES}`,                                          UNKNOWN_VERSION, ditutup,
            `{"v":1,DATES}`,                                                           MISSING_FIELD,   ,             type
            `{"type":7,"v":1,DATES}`,                                                  WRONG_VALUE,     ,             type
            `{"type":"ditutup",DATES}`,                                                MISSING_FIELD,   ditutup,      v
            `{"type":"ditutup","v":"1",DATES}`,                                        WRONG_VALUE,     ditutup,      v
            `{"type":"ditutup","v":1.0,DATES}`,                                        WRONG_VALUE,     ditutup,      v
            `{"type":"ditutup","v":1,"at":"2024-03-05T01:00:00Z"}`,                    MISSING_FIELD,   ditutup,      recordedAt
            `{"type":"ditutup","v":1,"at":"5 Maret","recordedAt":"x"}`,                WRONG_VALUE,     ditutup,      at
            `{"type":"diterima","v":1,DATES}`,                                         MISSING_FIELD,   diterima,     basis
            `{"type":"diterima","v":1,DATES,"basis":"LOGGED"}`,                        WRONG_VALUE,     diterima,     basis
            `{"type":"ditutup","v":1,DATES,"actor":"Fulan"}`,                           WRONG_VALUE,     ditutup,      actor
            `{"type":"ditutup","v":1,DATES,"actor":{"role":"Pelapor"}}`,               WRONG_VALUE,     ditutup,      actor.role
            `{"type":"ditutup","v":1,DATES,"actor":{"unit":" "}}`,                     WRONG_VALUE,     ditutup,      actor.unit
            `{"type":"ditutup","v":1,DATES,"actor":null}`,                             WRONG_VALUE,     ditutup,      actor
            `{"type":"ditutup","v":1,DATES,"particulars":{"confidentiality":{"secret":true}}}`, MISSING_FIELD, ditutup, particulars.confidentiality.anonymous
            `{"type":"ditutup","v":1,DATES,"particulars":{"category":3}}`,             WRONG_VALUE,     ditutup,      particulars.category
            `{"type":"didisposisikan","v":1,DATES,"supporting":"x"}`,                  WRONG_VALUE,     didisposisikan, supporting
            `{"type":"didisposisikan","v":1,DATES,"supporting":[1]}`,                  WRONG_VALUE,     didisposisikan, supporting
            `{"type":"digabung","v":1,DATES,"primary":"a b"}`,                         WRONG_VALUE,     digabung,     primary
            `{"type":"dinilai","v":1,DATES,"stars":6}`,                                WRONG_VALUE,     dinilai,      stars
            `{"type":"dinilai","v":1,DATES,"stars":0}`,                                WRONG_VALUE,     dinilai,      stars
            `{"type":"dikoreksi","v":1,DATES,"version":0}`,                            WRONG_VALUE,     dikoreksi,    version
            `{"type":"kerahasiaan_diatur","v":1,DATES}`,                               MISSING_FIELD,   kerahasiaan_diatur, to
            `{"type":"diarsipkan","v":1,DATES,"reason":"Fulan"}`,                      WRONG_VALUE,     diarsipkan,   reason
            `{"type":"dicatat","v":1,DATES,"texts":[]}`,                               WRONG_VALUE,     dicatat,      texts
            `{"type":"dicatat","v":1,DATES,"texts":["x"]}`,                            WRONG_VALUE,     dicatat,      texts
            `{"type":"dicatat","v":1,DATES,"texts":[{"kind":"isi","id":"t","digest":"x"}]}`, WRONG_VALUE, dicatat, texts
            `{"type":"dicatat","v":1,DATES,"texts":[{"kind":"isi","id":"t","words":"Fulan"}]}`, MISSING_FIELD, dicatat, texts.digest
            `{"type":"teramati","v":1,DATES,"lead":{"stated":"yes"}}`,                 WRONG_VALUE,     teramati,     lead.stated
            `{"type":"ditutup","v":1,"at":"1800-01-01T00:00:00Z","recordedAt":"2024-03-05T01:00:00Z"}`, WRONG_VALUE, ditutup, at
            """)
    void whatIsNotKnown_isRefusedByName(String json, Problem problem, String type, String field) {
        UnreadableEventException refused = catchThrowableOfType(
                UnreadableEventException.class, () -> EventJson.read(json.replace("DATES", DATES)));
        assertThat(refused).isNotNull();
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.type()).isEqualTo(Optional.ofNullable(type));
        assertThat(refused.field()).isEqualTo(Optional.ofNullable(field));
        assertThat(refused).hasNoCause();
        assertThat(refused.getMessage()).doesNotContain("Fulan");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ``
            `[]`
            `null`
            `"Fulan"`
            `{"type":"Fulan`
            `{"type":Fulan}`
            `{"type":"ditutup","v":1,DATES}{}`
            `{"type":"ditutup","type":"ditutup","v":1,DATES}`
            """)
    void whatIsNoObject_isRefusedWithoutQuotingIt(String json) {
        assertThatThrownBy(() -> EventJson.read(json.replace("DATES", DATES)))
                .isInstanceOfSatisfying(
                        UnreadableEventException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.NO_OBJECT))
                .hasMessage("stored event is no JSON object")
                .hasNoCause();
    }

    @Test
    void deepNesting_isRefused() {
        assertThatThrownBy(() -> EventJson.read("{\"a\":".repeat(40) + "1" + "}".repeat(40)))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void largestEvent_isReadBack_andALargerOneIsNotWritten() {
        int room = EventJson.LONGEST - EventJson.write(withCategory("")).length();
        DatedEvent largest = withCategory("x".repeat(room));
        assertThat(EventJson.read(EventJson.write(largest))).isEqualTo(largest);
        assertThatThrownBy(() -> EventJson.write(withCategory("x".repeat(room + 1))))
                .isInstanceOf(InvalidValueException.class);
    }

    /** Two steps for one type, as they will be once its schema has changed twice. */
    @Test
    void olderVersions_areLiftedStepByStep() {
        UnaryOperator<ObjectNode> renamed = event -> {
            event.set("verdict", event.remove("colour"));
            return event;
        };
        UnaryOperator<ObjectNode> dropped = event -> {
            event.remove("verdict");
            return event;
        };
        EventReader reader = new EventReader(new Upcasters(Map.of(EventType.VERIFIED, List.of(renamed, dropped))));
        DatedEvent expected = DatedEvent.of(EventSamples.TUESDAY, new Verified());
        String body = "{\"type\":\"diverifikasi\"," + DATES;
        assertThat(reader.read(body + ",\"v\":1,\"colour\":\"x\"}")).isEqualTo(expected);
        assertThat(reader.read(body + ",\"v\":2,\"verdict\":\"x\"}")).isEqualTo(expected);
        assertThat(reader.read(body + ",\"v\":3}")).isEqualTo(expected);
        assertThatThrownBy(() -> reader.read(body + ",\"v\":4}")).isInstanceOf(UnreadableEventException.class);
        assertThatThrownBy(() -> reader.read(body + ",\"v\":3,\"colour\":\"x\"}"))
                .isInstanceOf(UnreadableEventException.class);
    }

    private static DatedEvent withCategory(String category) {
        return DatedEvent.builder()
                .at(EventSamples.TUESDAY)
                .particulars(Particulars.builder().category(category).build())
                .event(new Verified())
                .build();
    }

    private static String golden(EventType type, int version) throws IOException {
        return golden(type.literal() + ".v" + version);
    }

    private static String golden(String name) throws IOException {
        String file = "events/" + name + ".json";
        try (InputStream in = EventJsonTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), UTF_8).stripTrailing();
        }
    }
}
