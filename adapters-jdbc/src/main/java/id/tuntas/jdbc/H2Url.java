package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import java.nio.file.Path;

/** The URLs under which an H2 database keeps what it commits and costs least. */
public final class H2Url {

    private H2Url() {}

    /**
     * A database in a file, for one process at a time. Every commit is handed to the operating system before it returns
     * ({@code WRITE_DELAY=0}; by default H2 keeps it back for half a second), nothing is written over what is there ({@code
     * REUSE_SPACE=FALSE}; by default H2 2.5.252 does so after 45 seconds, and killed at that moment may come back without the
     * last commits), and the database stays open between connections ({@code DB_CLOSE_DELAY=-1}), so that it is quick without
     * a pool. The file grows by about 20 KB with every commit until it is rewritten by {@code SHUTDOWN COMPACT}.
     *
     * @param file without the ending {@code .mv.db}, which H2 adds; a relative one is taken from the working directory
     * @throws InvalidValueException if the path has a semicolon, with which H2 begins an option
     * @return such as {@code jdbc:h2:file:/srv/tuntas/sampang;WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_DELAY=-1}
     */
    public static String file(Path file) {
        String path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw InvalidValueException.of("file", "a path without a semicolon");
        }
        return "jdbc:h2:file:" + path + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_DELAY=-1";
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
