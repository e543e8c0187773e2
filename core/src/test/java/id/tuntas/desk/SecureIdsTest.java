package id.tuntas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.port.Salt;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecureIdsTest {

    private final SecureIds ids = new SecureIds(new SecureRandom());

    @Test
    void idsAreLongOfTheAlphabetAndNeverTheSame() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String id = ids.nextId();
            assertThat(id).matches("[a-z2-7]{20}");
            assertThat(given.add(id)).isTrue();
        }
    }

    @Test
    void everyLetterIsDrawn() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            all.append(ids.nextId());
        }
        assertThat(all.chars().distinct().count()).isEqualTo(32);
    }

    @Test
    void saltsAreDrawn() {
        assertThat(ids.nextSalt()).isNotEqualTo(ids.nextSalt()).isNotEqualTo(Salt.of(new byte[Salt.LENGTH]));
    }
}
