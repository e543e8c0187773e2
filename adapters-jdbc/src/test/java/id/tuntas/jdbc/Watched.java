package id.tuntas.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that writes down what its connections are asked for, and fails at what a test names. For one thread. */
final class Watched {

    /** What is told with what it is given; of a statement the first word. */
    private static final Set<String> TOLD_WHOLE = Set.of("setAutoCommit", "setTransactionIsolation");

    private final DataSource source;
    private final List<String> calls = new ArrayList<>();
    private Set<String> failing = Set.of();
    private SQLException failure = new SQLException("planned", "08006", 0);

    Watched(DataSource source) {
        this.source = source;
    }

    /** From now on these calls fail, before they have any effect. */
    void failAt(SQLException how, String... what) {
        failing = Set.of(what);
        failure = how;
    }

    /** What was asked for since the last time. */
    List<String> calls() {
        List<String> since = List.copyOf(calls);
        calls.clear();
        return since;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                Watched.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> watched(source.getConnection()));
    }

    Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Watched.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    String call = told(method.getName(), arguments);
                    calls.add(call);
                    if (failing.contains(call)) {
                        throw failure;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                });
    }

    private static String told(String name, Object @Nullable [] arguments) {
        if (arguments == null) {
            return name;
        }
        if (name.equals("rollback")) {
            return "rollback to a savepoint";
        }
        if (name.equals("prepareStatement")) {
            return name + " " + String.valueOf(arguments[0]).split(" ", 2)[0];
        }
        return TOLD_WHOLE.contains(name) ? name + " " + arguments[0] : name;
    }
}
