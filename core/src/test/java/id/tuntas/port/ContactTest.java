package id.tuntas.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static final RegencyId SAMPANG = RegencyId.of("35.27");

    @ParameterizedTest
    @CsvSource({
        "081200000001, +6281200000001",
        "0812-0000-0001, +6281200000001",
        " 0812 0000 0001 , +6281200000001",
        "(0812) 0000.0001, +6281200000001",
        "6281200000001, +6281200000001",
        "+62 812 0000 0001, +6281200000001",
        "+62 (0)812 0000 0001, +6281200000001",
        "006281200000001, +6281200000001",
        "81200000001, +6281200000001",
        "0323-000001, +62323000001",
        "+60 12-000 0001, +60120000001",
    })
    void spellingsOfAPhoneNumber_areOne(String spelled, String value) {
        assertThat(Contact.phone(spelled)).isEqualTo(Contact.phone(value));
        assertThat(Contact.phone(spelled).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "0812", "0812-0000-0001x", "12345678", "+0812000000", "+6281200000001234", "Fulan"})
    void whatIsNoPhoneNumber_isRefusedWithoutBeingRepeated(String spelled) {
        assertThatThrownBy(() -> Contact.phone(spelled))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("phone: a phone number of 8 to 15 digits with its country, or an Indonesian one");
    }

    @Test
    void spellingsOfAnEmailAddress_areOne() {
        assertThat(Contact.email(" Fulan@Contoh.Example ")).isEqualTo(Contact.email("fulan@contoh.example"));
        assertThat(Contact.email("fu.lan+a@contoh.example")).isNotEqualTo(Contact.email("fulan@contoh.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fulan", "@contoh.example", "fulan@", "fu lan@contoh.example", "a@b@c", "a@b\nc"})
    void whatIsNoEmailAddress_isRefused(String spelled) {
        assertThatThrownBy(() -> Contact.email(spelled)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void hash_dependsOnKeyRegencyKindAndValue() {
        ContactKey key = key(1);
        Contact phone = Contact.phone("081200000001");
        assertThat(key.hash(SAMPANG, phone))
                .matches("[0-9a-f]{64}")
                .isEqualTo(key(1).hash(SAMPANG, Contact.phone("+6281200000001")))
                .isNotEqualTo(key(2).hash(SAMPANG, phone))
                .isNotEqualTo(key.hash(RegencyId.of("32.04"), phone))
                .isNotEqualTo(key.hash(SAMPANG, Contact.phone("081200000002")))
                .isNotEqualTo(key.hash(SAMPANG, Contact.email("6281200000001@contoh.example")));
        assertThatThrownBy(() -> ContactKey.of(new byte[31])).isInstanceOf(InvalidValueException.class);
    }

    private static ContactKey key(int fill) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) fill);
        return ContactKey.of(secret);
    }
}
