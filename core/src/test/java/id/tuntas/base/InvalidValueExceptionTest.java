package id.tuntas.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

    @Test
    void namesTheAttributeAndWhatWasExpected() {
        InvalidValueException thrown = InvalidValueException.of("version", "1 or more");

        assertThat(thrown).isInstanceOf(IllegalArgumentException.class).hasMessage("version: 1 or more");
        assertThat(thrown.attributes()).containsExactly("version");
    }
}
