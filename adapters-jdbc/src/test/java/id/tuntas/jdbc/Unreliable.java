package id.tuntas.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source for many threads, of whose commits every 16th fails: in turns before and after it took effect. */
final class Unreliable {

    private static final int EVERY = 16;

    private final DataSource source;
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean failing;

    Unreliable(DataSource source) {
        this.source = source;
    }

    void begin() {
        failing = true;
    }

    void end() {
        failing = false;
    }

    int failures() {
        return failures.get();
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                Unreliable.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> unreliable(source.getConnection()));
    }

    private Connection unreliable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Unreliable.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    int number = method.getName().equals("commit") && failing ? commits.incrementAndGet() : 1;
                    if (number % (2 * EVERY) == 0) {
                        failures.incrementAndGet();
                        throw new SQLException("planned, before a commit", "08007");
                    }
                    try {
                        Object result = method.invoke(connection, arguments);
                        if (number % EVERY == 0) {
                            failures.incrementAndGet();
                            throw new SQLException("planned, after a commit", "08007");
                        }
                        return result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                });
    }
}
