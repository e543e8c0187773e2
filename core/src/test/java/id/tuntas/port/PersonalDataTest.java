package id.tuntas.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.directory.Role;
import id.tuntas.testkit.EventSamples;
import id.tuntas.testkit.SeededIds;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be personal is shown by nothing that shows things without being asked. */
class PersonalDataTest {

    private static final String MARKER = "Penanda";
    private static final String[] MARKERS = {"enanda", "3527000000000001", "81200000001"};
    private static final ReporterIdentity IDENTITY = ReporterIdentity.NOTHING
            .withName("Fulan " + MARKER)
            .withNik("3527 0000 0000 0001")
            .withPhone("081200000001")
            .withEmail(MARKER + "@contoh.example")
            .withAddress("Jalan " + MARKER);
    private static final SaltedText TEXT =
            SaltedText.of(TextKind.BODY, "t", Words.of(MARKER), new SeededIds(1).nextSalt());
    private static final Notice NOTICE = Notice.builder()
            .regency(RegencyId.LOCAL)
            .id("n1")
            .kind(NoticeKind.of("pengaduan-diterima"))
            .to(Addressee.of(ReporterId.of("r-1")))
            .notBefore(EventSamples.TUESDAY)
            .expires(EventSamples.TUESDAY.plusSeconds(60))
            .build();

    private static List<Object> all() {
        return List.of(
                IDENTITY,
                Optional.of(IDENTITY),
                IDENTITY.contacts(),
                TEXT,
                TEXT.words(),
                new StoredText.Kept(TEXT.words()),
                TEXT.salt(),
                ContactKey.of((MARKER + "x".repeat(32)).getBytes(UTF_8)),
                new VaultAccess(Actor.of(Role.COORDINATOR), "verifikasi " + MARKER, EventSamples.TUESDAY),
                RenderedNotice.of(NOTICE, Contact.phone("081200000001"), MARKER),
                new Delivery.Sent(MARKER));
    }

    @Test
    void strings_showNothingPersonal() {
        assertThat(all()).allSatisfy(each -> assertThat(each.toString()).doesNotContain(MARKERS));
        assertThat(IDENTITY).hasToString("identity of name, nik, phone, email, address");
        assertThat(ReporterIdentity.NOTHING).hasToString("identity of nothing");
        assertThat(TEXT.words()).hasToString("words of 7 characters");
    }

    @Test
    void identitiesAndWords_areNotWrittenOutByAccident() throws Exception {
        for (Object each : List.of(IDENTITY, TEXT, TEXT.words(), TEXT.salt(), Contact.phone("081200000001"))) {
            assertThatThrownBy(() -> new ObjectMapper().writeValueAsString(each))
                    .isInstanceOf(JsonProcessingException.class);
            try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
                assertThatThrownBy(() -> out.writeObject(each)).isInstanceOf(NotSerializableException.class);
            }
        }
    }

    @Test
    void identity_isTakenApartByWhoeverMay() {
        assertThat(IDENTITY.name()).contains("Fulan Penanda");
        assertThat(IDENTITY.nik()).contains("3527000000000001");
        assertThat(IDENTITY.phone()).contains(Contact.phone("0812-0000-0001"));
        assertThat(IDENTITY.email()).contains(Contact.email("penanda@contoh.example"));
        assertThat(IDENTITY.address()).contains("Jalan Penanda");
        assertThat(IDENTITY)
                .isEqualTo(IDENTITY.withPhone("+6281200000001"))
                .hasSameHashCodeAs(IDENTITY.withPhone("+6281200000001"))
                .isNotEqualTo(IDENTITY.withName("Fulan"))
                .isNotEqualTo(IDENTITY.withAddress("Jalan Lain"));
    }

    @Test
    void exceptions_doNotRepeatWhatWasWrong() {
        for (Runnable each : List.<Runnable>of(
                () -> ReporterIdentity.NOTHING.withNik("3527000000000001" + MARKER),
                () -> ReporterIdentity.NOTHING.withName(MARKER.repeat(100)),
                () -> Words.of(MARKER + "\ud83d"),
                () -> Words.of(MARKER + "\0"),
                () -> Words.of(MARKER.repeat(100_000)),
                () -> new VaultAccess(Actor.of(Role.ADMIN), MARKER.repeat(100), EventSamples.TUESDAY),
                () -> new Settlement.Dead("tidak terkirim ke " + MARKER),
                () -> new Delivery.Refused(MARKER + "@contoh.example", true))) {
            assertThatThrownBy(each::run)
                    .isInstanceOf(InvalidValueException.class)
                    .message()
                    .doesNotContain(MARKERS);
        }
    }

    /** Neither a sentence nor an address, a phone number or a NIK. */
    @ParameterizedTest
    @ValueSource(strings = {"Fulan Penanda", "a@contoh.example", "081200000001", "NIK3527000000000001", "\u00e9"})
    void noticesHoldNoPersonalData(String argument) {
        assertThatThrownBy(() -> Notice.builder()
                        .from(NOTICE)
                        .putArguments("x", argument)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .message()
                .doesNotContain(argument);
    }

    @Test
    void accessWithoutRoleOrReason_isRefused() {
        assertThatThrownBy(() -> new VaultAccess(Actor.UNSTATED, "sebab", EventSamples.TUESDAY))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new VaultAccess(Actor.of(Role.ADMIN), " ", EventSamples.TUESDAY))
                .isInstanceOf(InvalidValueException.class);
    }
}
