package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Addressee;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeJsonTest {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");
    private static final Notice DISPOSITION = notice("n-1", Addressee.of(Role.LIAISON_OFFICER, UnitName.of("Dishub")))
            .about(ComplaintId.of(SAMPANG, "4695068"))
            .tracking(TrackingId.of("9165816"))
            .contentFree(false)
            .putArguments("tenggat", "2024-03-12")
            .putArguments("hari", "5")
            .build();

    private static Notice.Builder notice(String id, Addressee to) {
        Notice.Builder notice = Notice.builder();
        return notice.regency(SAMPANG)
                .id(id)
                .kind(NoticeKind.of("disposisi-baru"))
                .to(to)
                .notBefore(Instant.parse("2024-03-05T02:00:00Z")) // Tuesday
                .expires(Instant.parse("2024-03-12T02:00:00.000001Z"));
    }

    static Stream<Notice> notices() {
        return Stream.of(
                DISPOSITION,
                notice("n-2", Addressee.of(Role.COORDINATOR)).build(),
                notice("n-3", Addressee.of(OfficerId.of("p-17"))).build(),
                notice("n-4", Addressee.of(ReporterId.of("k7q2v5n3"))).build(),
                notice("n-5", Addressee.of(Role.OPERATOR, UnitName.of("Dinas \"Énergi\": A")))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("notices")
    void comesBackAsItWas(Notice notice) {
        String json = NoticeJson.write(notice);
        assertThat(json).matches("[\\x20-\\x7e]+");
        assertThat(NoticeJson.read(json)).isEqualTo(notice);
    }

    @Test
    void isWhatTheDocumentationShows() {
        assertThat(NoticeJson.write(DISPOSITION))
                .isEqualTo(
                        "{\"type\":\"notice\",\"v\":1,\"regency\":\"35.27\",\"id\":\"n-1\",\"kind\":\"disposisi-baru\","
                                + "\"to\":\"role:penghubung:Dishub\",\"about\":\"4695068\",\"tracking\":\"9165816\","
                                + "\"notBefore\":\"2024-03-05T02:00:00Z\",\"expires\":\"2024-03-12T02:00:00.000001Z\","
                                + "\"contentFree\":false,\"arguments\":[{\"name\":\"hari\",\"value\":\"5\"},"
                                + "{\"name\":\"tenggat\",\"value\":\"2024-03-12\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"notice\"|\"policy\"|type",
                "\"v\":1|\"v\":2|v",
                "role:penghubung:Dishub|role:raja|to",
                "disposisi-baru|Disposisi Baru|kind",
                "2024-03-05T02:00:00Z|5 Maret|notBefore",
                "2024-03-12T02:00:00.000001Z|2024-03-01T02:00:00Z|expires",
                "\"5\"|\"0812000000012\"|arguments",
                "\"contentFree\":false|\"contentFree\":false,\"text\":\"x\"|text",
            })
    void aFaultNamesItsField(String right, String wrong, String field) {
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> NoticeJson.read(NoticeJson.write(DISPOSITION).replace(right, wrong)));
        assertThat(refusal.field()).contains(field);
    }
}
