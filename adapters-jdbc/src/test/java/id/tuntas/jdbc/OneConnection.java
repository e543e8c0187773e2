package id.tuntas.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that always gives the same connection and never lets it be closed, so that a test can look at it. */
final class OneConnection {

    private OneConnection() {}

    static DataSource of(Connection connection) {
        Connection kept = proxy(Connection.class, (name, call) -> name.equals("close") ? null : call.on(connection));
        return proxy(DataSource.class, (name, call) -> kept);
    }

    private interface Call {
        @Nullable
        Object on(Object target) throws Throwable;
    }

    private interface Answer {
        @Nullable
        Object to(String method, Call call) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), target -> {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                })));
    }
}
