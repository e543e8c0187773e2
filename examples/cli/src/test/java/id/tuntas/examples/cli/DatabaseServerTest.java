package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --db} with a server instead of a file. */
final class DatabaseServerTest {

    private static final Path SAMPLE = Path.of("../sample/laporan-ringkas.xlsx");
    private static final Path LOG = Path.of("../sample/event-log.csv");

    private static Server server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = Server.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private Run rapor(String database, String out) {
        return Run.of("rapor", SAMPLE, "--log", LOG, "--db", database, "--out", folder.resolve(out));
    }

    private String json(String out) throws IOException {
        return Files.readString(folder.resolve(out).resolve("rapor.json"));
    }

    @Test
    void theRaporIsTheSameWhereverItIsStoredAndHoweverOften() throws Exception {
        String database = server.newSchema();
        assertThat(rapor(database, "first").exit()).isZero();
        assertThat(rapor(database, "again").exit()).isZero();
        assertThat(Run.of("rapor", SAMPLE, "--log", LOG, "--out", folder.resolve("memory"))
                        .exit())
                .isZero();
        assertThat(json("first")).isEqualTo(json("memory"));
        assertThat(json("again")).isEqualTo(json("memory"));
        Run verified = Run.of("rapor", "verify", folder.resolve("first").resolve("rapor.json"), "--db", database);
        assertThat(verified.out()).startsWith("Sama: ");
    }

    @Test
    void aServerThatMayLoseWhatItAcknowledgedIsRefused() throws SQLException {
        Run run = rapor(server.newSchema() + "&options=-c%20synchronous_commit%3Doff", "out");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("synchronous_commit=off");
        assertThat(folder.resolve("out/rapor.json")).doesNotExist();
    }

    @Test
    void aDatabaseThatIsNotThereIsNotFound() {
        Run run = rapor(server.url("tidak_ada"), "out");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("basis data tidak ditemukan");
    }

    @Test
    void nobodyThere() {
        Run run = rapor("jdbc:postgresql://localhost:1/tuntas", "out");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("tidak dapat dihubungi");
    }

    @Test
    void aUserThatIsRefusedIsToldWhereTheLoginIsGiven() {
        Run run = rapor(server.url("postgres").replace("user=postgres", "user=nobody"), "out");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("TUNTAS_DB_PASSWORD").doesNotContain("nobody");
    }

    @Test
    void aDatabaseWithoutADriver() {
        Run run = rapor("jdbc:lain://localhost/tuntas", "out");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("tidak ada driver", "jdbc:postgresql:");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example/tuntas?user=a&password=rahasia, jdbc:postgresql://db.example/tuntas",
        "jdbc:postgresql://a:rahasia@db.example/tuntas, jdbc:postgresql://db.example/tuntas",
        "jdbc:h2:file:./tuntas;PASSWORD=rahasia, jdbc:h2:file:./tuntas"
    })
    void noPasswordIsShown(String url, String shown) {
        assertThat(Database.shown(url)).isEqualTo(shown);
    }
}
