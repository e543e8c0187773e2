package id.tuntas.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** What work takes of the heap beyond what lies there before it. */
final class HeapUse {

    private static final double MEGABYTE = 1024 * 1024;

    private HeapUse() {}

    /**
     * Runs some work between two collections. The most that the heap held meanwhile counts garbage too, so it is what the work
     * allocates where no collection came in between.
     */
    static String of(Runnable work) {
        System.gc();
        long before = used(false);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        work.run();
        long peak = used(true);
        System.gc();
        return String.format(
                Locale.ROOT,
                "%.0f MB of heap are data; counting took at most %.0f MB beyond them, garbage among it, and left %.0f MB",
                before / MEGABYTE,
                (peak - before) / MEGABYTE,
                Math.max(0, used(false) - before) / MEGABYTE);
    }

    private static long used(boolean atMost) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> (atMost ? pool.getPeakUsage() : pool.getUsage()).getUsed())
                .sum();
    }
}
