package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2DialectTest {

    private static final Dialect DIALECT = new H2Dialect();

    @Test
    void databaseInAFile_hasOneTurnForAllWhoNameIt(@TempDir Path folder, @TempDir Path elsewhere) {
        try (TestDatabase one = TestDatabase.file(folder);
                TestDatabase another = TestDatabase.file(elsewhere)) {
            assertThat(DIALECT.turns(one.source()))
                    .isNotSameAs(Turns.NONE)
                    .isSameAs(DIALECT.turns(one.source()))
                    .isNotSameAs(DIALECT.turns(another.source()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:turns", "jdbc:h2:nioMemFS:turns"})
    void databaseInMemory_needsNone(String url) {
        try (TestDatabase memory = TestDatabase.url(url)) {
            assertThat(DIALECT.turns(memory.source())).isSameAs(Turns.NONE);
        }
    }
}
