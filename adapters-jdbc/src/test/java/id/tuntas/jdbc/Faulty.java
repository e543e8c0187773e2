package id.tuntas.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source that counts the calls to its connections, statements and results, and fails at one of them. For one thread
 * at a time.
 */
final class Faulty {

    /** What no database is asked for, and what has nothing to do with it. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "abort", "getInt", "getLong", "getString", "getBoolean", "getObject", "getBytes", "unwrap", "toString");

    /** What binds a parameter. */
    private static final Set<String> BINDINGS = Set.of(
            "setString", "setInt", "setLong", "setObject", "setBoolean", "setNull", "setArray", "setBytes", "addBatch");

    private final DataSource source;
    private final SQLException lockTimeout;
    private boolean countingBindings = true;
    private int calls;
    private int executions;
    private int failing;
    private Fault fault = Fault.BEFORE;

    Faulty(TestDatabase database) {
        source = database.source();
        lockTimeout = lockTimeout(database.dialect());
    }

    private static SQLException lockTimeout(Dialect dialect) {
        if (dialect instanceof H2Dialect) {
            return new SQLException("planned, lock timeout", "HYT00", 50200);
        }
        return dialect instanceof MariaDbDialect
                ? new SQLException("planned, lock timeout", "HY000", 1205)
                : new SQLException("planned, lock timeout", "55P03");
    }

    /** Leaves out what only prepares a call and asks the database nothing. */
    Faulty withoutBindings() {
        countingBindings = false;
        return this;
    }

    /** From now on the n-th call fails; 0 for none. */
    void failAt(int call, Fault how) {
        calls = 0;
        executions = 0;
        failing = call;
        fault = how;
    }

    int calls() {
        return calls;
    }

    /** How many of them were statements. */
    int executions() {
        return executions;
    }

    DataSource source() {
        return proxy(DataSource.class, source, new Link());
    }

    /** What a connection shares with its statements and results. */
    private static final class Link {
        private @Nullable Connection connection;
        private boolean dead;
    }

    private <T> T proxy(Class<T> type, T target, Link link) {
        return type.cast(Proxy.newProxyInstance(
                Faulty.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (link.dead && !method.getName().equals("abort")) {
                        throw new SQLException("planned, the connection is dead", "08006");
                    }
                    executions += method.getName().startsWith("execute") ? 1 : 0;
                    if (isCounted(method.getName()) && ++calls == failing) {
                        return wrapped(failed(method, target, arguments, link), link);
                    }
                    return wrapped(call(method, target, arguments), link);
                }));
    }

    private boolean isCounted(String name) {
        return !NOT_COUNTED.contains(name) && (countingBindings || !BINDINGS.contains(name));
    }

    /** A connection is given back to its pool however giving it back fails, or there would soon be none. */
    private @Nullable Object failed(Method method, Object target, Object @Nullable [] arguments, Link link)
            throws Throwable {
        String name = method.getName();
        boolean executes = name.startsWith("execute");
        boolean closes = name.equals("close") && fault != Fault.DEAD;
        if (closes || fault == Fault.AFTER || (fault == Fault.SLOW && !executes)) {
            Object done = call(method, target, arguments);
            if (done instanceof Connection connection) {
                connection.close();
            }
        }
        switch (fault) {
            case BEFORE, AFTER -> throw new SQLException("planned, " + fault + " " + name);
            case DEAD -> {
                if (link.connection != null) {
                    link.dead = true;
                    link.connection.abort(Runnable::run);
                    link.connection.close();
                }
                throw new SQLException("planned, the connection died at " + name, "08006");
            }
            case SLOW -> {
                if (executes && link.connection != null) {
                    spoil(link.connection);
                }
                throw new SQLTimeoutException("planned, too slow at " + name, "57014");
            }
            case STATEMENT_ONLY -> throw lockTimeout;
        }
        throw new IllegalStateException();
    }

    /** PostgreSQL gives up the transaction together with a statement that was cancelled, H2 does not. */
    private static void spoil(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT 1 / 0");
            } catch (SQLException expected) {
                return;
            }
        }
    }

    private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private @Nullable Object wrapped(@Nullable Object result, Link link) {
        if (result instanceof Connection connection) {
            Link opened = new Link();
            opened.connection = connection;
            return proxy(Connection.class, connection, opened);
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement, link);
        }
        if (result instanceof Statement statement) {
            return proxy(Statement.class, statement, link);
        }
        if (result instanceof ResultSet rows) {
            return proxy(ResultSet.class, rows, link);
        }
        return result;
    }
}
