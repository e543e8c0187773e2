package id.tuntas.desk;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/**
 * Hears what is logged, at TRACE, while it listens: slf4j-simple writes to the standard error stream. All other tests log at
 * WARN (simplelogger.properties), so that a build can be read. A logger that comes into being meanwhile reads the property;
 * those that are there already have their level turned by hand, since slf4j-simple has no other way.
 */
final class LogTap {

    private static final String LEVEL = "org.slf4j.simpleLogger.log.id.tuntas";
    private static final int TRACE = 0;
    private static final int WARN = 30;

    private LogTap() {}

    /** What a piece of work gave, and what was logged meanwhile. */
    record Heard<T>(T result, String log) {}

    static synchronized <T> Heard<T> listen(Supplier<T> work) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream tap = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setProperty(LEVEL, "trace");
            turn(TRACE);
            System.setErr(tap);
            T result = work.get();
            tap.flush();
            return new Heard<>(result, bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
            System.clearProperty(LEVEL);
            turn(WARN);
        }
    }

    private static void turn(int level) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        Map<?, ?> loggers = (Map<?, ?>) read(factory, "loggerMap");
        loggers.forEach((name, logger) -> {
            if (name.toString().startsWith("id.tuntas")) {
                write(logger, "currentLogLevel", level);
            }
        });
    }

    private static Object read(Object of, String name) {
        try {
            return field(of, name).get(of);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static void write(Object of, String name, int value) {
        try {
            field(of, name).setInt(of, value);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Field field(Object of, String name) {
        try {
            Field field = of.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException otherVersion) {
            throw new IllegalStateException(
                    "another slf4j-simple than the one that this was written for", otherVersion);
        }
    }
}
