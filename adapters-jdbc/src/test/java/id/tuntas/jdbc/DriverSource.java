package id.tuntas.jdbc;

import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import javax.sql.DataSource;

/** Connections that are opened anew under a URL each time, by whichever driver knows it. */
final class DriverSource {

    private DriverSource() {}

    static DataSource of(String url) {
        return (DataSource) Proxy.newProxyInstance(
                DriverSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return DriverManager.getConnection(url);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
