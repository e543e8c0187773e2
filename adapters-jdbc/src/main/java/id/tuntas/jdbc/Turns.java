package id.tuntas.jdbc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Who may be at work in a database at the same time: anybody, or else readers beside each other and a writer alone, whoever
 * came first. Shared by all in the process who name the same database.
 */
final class Turns {

    /** For databases that need none. */
    static final Turns NONE = new Turns(null);

    private static final Map<String, Turns> BY_DATABASE = new ConcurrentHashMap<>();

    private final @Nullable ReadWriteLock lock;

    private Turns(@Nullable ReadWriteLock lock) {
        this.lock = lock;
    }

    static Turns of(String database) {
        return BY_DATABASE.computeIfAbsent(database, unknown -> new Turns(new ReentrantReadWriteLock(true)));
    }

    void begin(boolean writing) {
        if (lock != null) {
            (writing ? lock.writeLock() : lock.readLock()).lock();
        }
    }

    void end(boolean writing) {
        if (lock != null) {
            (writing ? lock.writeLock() : lock.readLock()).unlock();
        }
    }
}
