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

/** An H2 database behind a pool, gone or closed when the test ends. */
final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcConnectionPool pool;

    private TestDatabase(String url) {
        pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(32);
    }

    static TestDatabase memory(String options) {
        return new TestDatabase("jdbc:h2:mem:test" + NUMBER.incrementAndGet() + options);
    }

    static TestDatabase url(String url) {
        return new TestDatabase(url);
    }

    static TestDatabase file(Path folder) {
        return url(H2Url.file(folder.resolve("tuntas")).replace(";DB_CLOSE_DELAY=-1", ""));
    }

    /** Connections that are opened anew each time, as a careless host does it. */
    static DataSource unpooled(String url, String user) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword("");
        return source;
    }

    DataSource source() {
        return pool;
    }

    ComplaintStore store() {
        return TuntasJdbc.on(pool).complaintStore();
    }

    NoticeQueue queue() {
        return TuntasJdbc.on(pool).noticeQueue();
    }

    void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every row, its columns joined by a blank. */
    List<String> rows(String query) {
        return rows(pool, query);
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
        pool.dispose();
    }
}
