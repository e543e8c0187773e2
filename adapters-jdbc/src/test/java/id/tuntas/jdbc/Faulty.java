package id.tuntas.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that counts the calls to its connections and statements, and fails at one of them. */
final class Faulty {

    private final DataSource source;
    private int calls;
    private int failing;
    private boolean afterwards;

    Faulty(DataSource source) {
        this.source = source;
    }

    /** From now on the n-th call fails, before it is made or when it is done; 0 for none. */
    void failAt(int call, boolean whenDone) {
        calls = 0;
        failing = call;
        afterwards = whenDone;
    }

    int calls() {
        return calls;
    }

    DataSource source() {
        return proxy(DataSource.class, source);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                Faulty.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean counted = !List.of("close", "rollback", "setAutoCommit", "abort")
                            .contains(method.getName());
                    if (counted) {
                        calls++;
                    }
                    if (counted && calls == failing && !afterwards) {
                        throw new SQLException("planned, before " + method.getName());
                    }
                    Object result;
                    try {
                        result = method.invoke(target, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                    if (counted && calls == failing) {
                        throw new SQLException("planned, after " + method.getName());
                    }
                    return wrapped(result);
                }));
    }

    private @Nullable Object wrapped(@Nullable Object result) {
        if (result instanceof Connection connection) {
            return proxy(Connection.class, connection);
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement);
        }
        if (result instanceof Statement statement) {
            return proxy(Statement.class, statement);
        }
        return result;
    }
}
