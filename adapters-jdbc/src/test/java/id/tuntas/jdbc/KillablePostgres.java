package id.tuntas.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A PostgreSQL that is killed and started again on the same files. */
final class KillablePostgres implements KillableServer, AutoCloseable {

    private static final int PATIENCE = 20;

    /** What was written since the last checkpoint is read again first; a start that is given up cannot be tried again. */
    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private final Path data;
    private EmbeddedPostgres server;

    private KillablePostgres(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    static KillablePostgres start(Path data) throws IOException {
        return new KillablePostgres(data, started(data, 0));
    }

    private static EmbeddedPostgres started(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(RECOVERY)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** Connections that are in a schema, which is made if need be. */
    String url(String schema, String options) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        }
        return url + "&currentSchema=" + schema
                + (options.isEmpty()
                        ? ""
                        : "&options=" + options.replace(" ", "%20").replace("=", "%3D"));
    }

    /** The postmaster first, so that it starts nobody anew, then all who are left. */
    @Override
    public void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Its port may stay taken for a moment. */
    @Override
    public void startAgain() throws IOException {
        int port = server.getPort();
        IOException last = new IOException("not tried");
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            try {
                server.close();
            } catch (IOException | RuntimeException gone) {
                last = new IOException(gone);
            }
            try {
                server = started(data, port);
                return;
            } catch (IOException | RuntimeException failed) {
                last = new IOException(failed);
                LockSupport.parkNanos(200_000_000);
            }
        }
        throw last;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
