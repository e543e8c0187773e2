package id.tuntas.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Keeps connections for the next one who asks, as a host's pool does; nothing is asked of a connection in between. */
final class SmallPool implements AutoCloseable {

    private final DataSource source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Set<Connection> all = new HashSet<>();

    SmallPool(DataSource source) {
        this.source = source;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                SmallPool.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return lent(taken());
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private Connection taken() throws SQLException {
        synchronized (this) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        Connection opened = source.getConnection();
        synchronized (this) {
            all.add(opened);
        }
        return opened;
    }

    private Connection lent(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SmallPool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        giveBack(connection);
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                });
    }

    private synchronized void giveBack(Connection connection) throws SQLException {
        if (connection.isClosed()) {
            all.remove(connection);
        } else if (all.contains(connection) && !idle.contains(connection)) {
            idle.push(connection);
        }
    }

    private static void end(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public synchronized void close() {
        for (Connection connection : all) {
            end(connection);
        }
        all.clear();
        idle.clear();
    }
}
