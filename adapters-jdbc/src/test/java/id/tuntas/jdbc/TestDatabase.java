package id.tuntas.jdbc;

import id.tuntas.port.ComplaintStore;
import id.tuntas.port.NoticeQueue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** A database behind a pool, gone or closed when the test ends. */
final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Dialect dialect;
    private final DataSource source;
    private final Runnable end;

    TestDatabase(Dialect dialect, DataSource source, Runnable end) {
        this.dialect = dialect;
        this.source = source;
        this.end = end;
    }

    /** H2 in memory, with options of the URL such as {@code ;IGNORECASE=TRUE}. */
    static TestDatabase memory(String options) {
        return url("jdbc:h2:mem:test" + NUMBER.incrementAndGet() + options);
    }

    /** H2 under a URL. */
    static TestDatabase url(String url) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(32);
        return new TestDatabase(new H2Dialect(), pool, pool::dispose);
    }

    /** H2 in a file. */
    static TestDatabase file(Path folder) {
        return url(H2Url.file(folder.resolve("tuntas")).replace(";DB_CLOSE_DELAY=-1", ""));
    }

    /** A schema of PostgreSQL, with options of the server's. */
    static TestDatabase postgres(String options) {
        String schema = PostgresServer.newSchema();
        SmallPool pool = new SmallPool(PostgresServer.source(schema, options));
        return new TestDatabase(new PostgresDialect(), pool.source(), () -> {
            pool.close();
            PostgresServer.drop(schema);
        });
    }

    /** H2 with connections that are opened anew each time, as a careless host does it. */
    static DataSource unpooled(String url, String user) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword("");
        return source;
    }

    Dialect dialect() {
        return dialect;
    }

    DataSource source() {
        return source;
    }

    ComplaintStore store() {
        return TuntasJdbc.on(source).complaintStore();
    }

    NoticeQueue queue() {
        return TuntasJdbc.on(source).noticeQueue();
    }

    /** Empties the library's tables. */
    void clear() {
        tables().stream()
                .filter(table -> !table.equals("tuntas_schema_history"))
                .forEach(table -> execute("DELETE FROM " + table));
    }

    /** The names of the tables, in small letters. */
    List<String> tables() {
        String schema = dialect instanceof MariaDbDialect ? "DATABASE()" : "CURRENT_SCHEMA";
        return rows("SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema = " + schema);
    }

    void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every row, its columns joined by a blank. */
    List<String> rows(String query) {
        return rows(source, query);
    }

    static List<String> rows(DataSource source, String query) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
