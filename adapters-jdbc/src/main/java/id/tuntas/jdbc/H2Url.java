package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import java.nio.file.Path;

/** The URLs under which an H2 database keeps what it commits and costs least. */
public final class H2Url {

    private H2Url() {}

    /**
     * A database in a file, for one process at a time. Every commit is handed to the operating system before it returns
     * ({@code WRITE_DELAY=0}; by default H2 keeps it back for half a second), and the database stays open between
     * connections ({@code DB_CLOSE_DELAY=-1}), so that it is quick without a pool.
     *
     * @param file without the ending {@code .mv.db}, which H2 adds; a relative one is taken from the working directory
     * @throws InvalidValueException if the path has a semicolon, with which H2 begins an option
     * @return such as {@code jdbc:h2:file:/srv/tuntas/sampang;WRITE_DELAY=0;DB_CLOSE_DELAY=-1}
     */
    public static String file(Path file) {
        String path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw InvalidValueException.of("file", "a path without a semicolon");
        }
        return "jdbc:h2:file:" + path + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
    }

    /**
     * A database in memory, shared by all connections of the process and gone when it ends.
     *
     * @param name tells it from others of the process
     * @return such as {@code jdbc:h2:mem:try;DB_CLOSE_DELAY=-1}
     */
    public static String memory(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }
}
