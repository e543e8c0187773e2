package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import org.junit.jupiter.api.Test;

class DialectTest {

    @Test
    void databaseThatIsNotServed_isACallersBug() {
        assertThat(TuntasJdbc.dialect("H2", "dataSource")).isInstanceOf(H2Dialect.class);
        assertThatThrownBy(() -> TuntasJdbc.dialect("Oracle", "dataSource"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("dataSource")
                .hasMessageContaining("an H2, a MariaDB or a PostgreSQL database");
    }
}
