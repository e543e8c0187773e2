package id.tuntas.routing;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** A few scratches kept for the next complaint. A thread takes the one at its place, or a new one; nothing is held by threads. */
final class ScratchPool {

    private static final int PLACES = 16;

    private final AtomicReferenceArray<Scratch> kept = new AtomicReferenceArray<>(PLACES);
    private final Supplier<Scratch> anew;

    ScratchPool(Supplier<Scratch> anew) {
        this.anew = anew;
    }

    Scratch take() {
        Scratch scratch = kept.getAndSet(place(), null);
        return scratch == null ? create() : scratch;
    }

    Scratch create() {
        return anew.get();
    }

    /** Takes one back. One that is never given back, because something was thrown, is lost and no harm done. */
    void giveBack(Scratch scratch) {
        scratch.clear();
        kept.lazySet(place(), scratch);
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & (PLACES - 1);
    }
}
