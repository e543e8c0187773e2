package id.tuntas.examples.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that keeps what it commits, for as long as a fork runs, and ways to it. */
final class StoreServer implements AutoCloseable {

    private static final int CONNECTIONS = 40;

    private final EmbeddedPostgres server;
    private final JdbcConnectionPool pool;

    private StoreServer(EmbeddedPostgres server) {
        this.server = server;
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        this.pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
    }

    static StoreServer start() throws IOException {
        return new StoreServer(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "4GB")
                .start());
    }

    /** As a host has it: behind a pool. */
    DataSource pool() {
        return pool;
    }

    /** A connection of one's own; {@code joining}: whether the driver may make one statement of the rows of a batch. */
    Connection connect(boolean joining) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        source.setReWriteBatchedInserts(joining);
        return source.getConnection();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        pool.dispose();
        server.close();
    }
}
