package id.tuntas.desk;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Hears what is logged: slf4j-simple writes to the standard error stream, at TRACE by simplelogger.properties. */
final class LogTap {

    private LogTap() {}

    /** What a piece of work gave, and what was logged meanwhile. */
    record Heard<T>(T result, String log) {}

    static synchronized <T> Heard<T> listen(Supplier<T> work) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream tap = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setErr(tap);
            T result = work.get();
            tap.flush();
            return new Heard<>(result, bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
