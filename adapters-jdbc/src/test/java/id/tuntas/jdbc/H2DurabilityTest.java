package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.jdbc.Durability.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2DurabilityTest {

    private static final String WRITE_DELAY =
            "SELECT DISTINCT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'";

    @TempDir
    Path folder;

    private String url(String options) {
        return "jdbc:h2:file:" + folder.resolve("tuntas") + options;
    }

    @Test
    void databaseAtItsDefaults_isMadeDurable() {
        try (TestDatabase database = TestDatabase.url(url(""))) {
            assertThat(database.rows(WRITE_DELAY)).containsExactly("500");
            assertThat(TuntasJdbc.on(database.source()).durability().level()).isEqualTo(Level.DURABLE);
            assertThat(database.rows(WRITE_DELAY)).containsExactly("0");
        }
    }

    @Test
    void givingTheStore_makesTheDatabaseDurable() {
        try (TestDatabase database = TestDatabase.url(url(""))) {
            database.store();
            assertThat(database.rows(WRITE_DELAY)).containsExactly("0");
        }
    }

    @Test
    void startingOnAnEmptyFile_leavesNoTraceOfErrors() {
        try (TestDatabase database = TestDatabase.file(folder)) {
            database.store();
            assertThat(folder.toFile().list()).containsExactly("tuntas.mv.db");
        }
    }

    @Test
    void urlOfOurs_isDurableFromTheStart() {
        try (TestDatabase database = TestDatabase.file(folder)) {
            assertThat(database.rows(WRITE_DELAY)).containsExactly("0");
        }
    }

    @Test
    void urlThatSetsTheDelayWithEveryConnection_isCaught() {
        TuntasJdbc jdbc = TuntasJdbc.on(TestDatabase.unpooled(url(";WRITE_DELAY=500"), "sa"));
        assertThat(jdbc.durability().level()).isEqualTo(Level.AT_RISK);
        assertThat(jdbc.durability().finding()).contains("WRITE_DELAY=500");
    }

    @Test
    void userWhoMayNotSetIt_isRefusedUnlessThatIsToBeWarnedOf() {
        try (TestDatabase database = TestDatabase.url(url(""))) {
            database.execute("CREATE USER clerk PASSWORD ''");
            database.execute("GRANT ALTER ANY SCHEMA TO clerk");
            TuntasJdbc jdbc = TuntasJdbc.on(TestDatabase.unpooled(url(""), "clerk"));
            assertThatThrownBy(jdbc::complaintStore)
                    .isInstanceOfSatisfying(
                            NotDurableException.class,
                            refused -> assertThat(refused.durability().level()).isEqualTo(Level.AT_RISK))
                    .hasMessageContaining("WRITE_DELAY=500");
            assertThat(database.rows("SHOW TABLES")).isEmpty();
            assertThat(jdbc.whenAtRisk(TuntasJdbc.AtRisk.WARN).complaintStore().count(RegencyId.LOCAL))
                    .isZero();
        }
    }

    /** A kill leaves parts where somebody else writes in the middle of a transaction, and nobody takes turns with a process. */
    @Test
    void fileThatOtherProcessesAreLetInto_isAtRisk() {
        try (TestDatabase first = TestDatabase.url(url(";AUTO_SERVER=TRUE;WRITE_DELAY=0"))) {
            Durability durability = TuntasJdbc.on(first.source()).durability();
            assertThat(durability.level()).isEqualTo(Level.AT_RISK);
            assertThat(durability.finding()).contains("AUTO_SERVER").contains("open the file in this process alone");
            assertThatThrownBy(first::store).isInstanceOf(NotDurableException.class);
        }
        try (TestDatabase alone = TestDatabase.url(url(";WRITE_DELAY=0"))) {
            assertThat(TuntasJdbc.on(alone.source()).durability().level()).isEqualTo(Level.DURABLE);
        }
    }

    @Test
    void fileBehindAServer_isAtRisk() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        try (TestDatabase database = TestDatabase.url("jdbc:h2:tcp://localhost:" + server.getPort() + "/"
                + folder.resolve("tuntas").toAbsolutePath() + ";WRITE_DELAY=0")) {
            Durability durability = TuntasJdbc.on(database.source()).durability();
            assertThat(durability.level()).isEqualTo(Level.AT_RISK);
            assertThat(durability.finding()).contains("server for several processes");
            assertThatThrownBy(database::store).isInstanceOf(NotDurableException.class);
        } finally {
            server.stop();
        }
    }

    /** Its file of who has the lock says nothing of a server. */
    @Test
    void fileLockedByAnotherFile_isDurable() {
        try (TestDatabase database = TestDatabase.url(url(";FILE_LOCK=FILE;WRITE_DELAY=0"))) {
            assertThat(TuntasJdbc.on(database.source()).durability().level()).isEqualTo(Level.DURABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:durability", "jdbc:h2:file:memFS:durability", "jdbc:h2:nioMemFS:durability"})
    void databaseInMemory_isToldAsSuch(String url) {
        try (TestDatabase database = TestDatabase.url(url)) {
            assertThat(TuntasJdbc.on(database.source()).durability().level()).isEqualTo(Level.IN_MEMORY);
            assertThat(database.store().count(RegencyId.LOCAL)).isZero();
        }
    }

    @Test
    void fileWithASemicolonInItsName_isNoFileOfOurs() {
        assertThatThrownBy(() -> H2Url.file(Path.of("a;b"))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void urlOfOursInMemory_isShared() {
        String url = H2Url.memory("shared");
        TuntasJdbc.on(TestDatabase.unpooled(url, "sa")).complaintStore();
        try (TestDatabase database = TestDatabase.url(url)) {
            assertThat(database.rows("SELECT COUNT(*) FROM tuntas_event")).containsExactly("0");
            database.execute("SHUTDOWN");
        }
    }
}
