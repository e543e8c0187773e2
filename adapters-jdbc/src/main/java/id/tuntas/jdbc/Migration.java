package id.tuntas.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step from a version of the tables to the next: a file of SQL under Flyway's naming.
 *
 * @param version from 1
 * @param description the file's name without version and ending
 * @param sql statements, each ended by a semicolon at the end of a line; lines that begin with two hyphens are comments
 */
record Migration(int version, String description, String sql) {

    private static final Pattern NAME = Pattern.compile("V([1-9][0-9]*)__([a-z0-9_]+)\\.sql");

    /** A folder that is no package, so that a tool of the host's finds the files in a named module too. */
    private static final String FOLDER = "/db/tuntas-migration/";

    /** The migration in a file of this library. */
    static Migration of(String dialect, String file) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException(file);
        }
        try (InputStream in = Migration.class.getResourceAsStream(FOLDER + dialect + "/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException(file);
            }
            String sql = new String(in.readAllBytes(), UTF_8).replace("\r", "");
            return new Migration(Integer.parseInt(name.group(1)), name.group(2).replace('_', ' '), sql);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The statements without comments and semicolons. */
    List<String> statements() {
        String code = sql.replaceAll("(?m)^--.*\\n?", "");
        return Arrays.stream(code.split(";\\s*(\\n|$)", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** What tells the file from another: 64 hexadecimal digits. */
    String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sql.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
