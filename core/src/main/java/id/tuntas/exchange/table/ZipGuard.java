package id.tuntas.exchange.table;

import id.tuntas.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Inflates a whole workbook once, counting, before the reader library sees it: a file of one megabyte can hold one
 * gigabyte of blanks. It uses the very zip reader that the library uses, so both see the same parts.
 *
 * <p>The limits are ours. A real export of 1,030 reports has 184 kB, 10 parts, 1.2 MB inflated and 14-fold at most.
 */
final class ZipGuard {

    static final long MIB = 1L << 20;

    /** The largest workbook that is opened at all: about 300,000 reports. */
    static final long MOST_BYTES_OF_FILE = 64 * MIB;

    /** The most parts that a workbook may have. */
    static final int MOST_ENTRIES = 1_000;

    /** The most bytes that all parts may have together. */
    static final long MOST_BYTES_INFLATED = 256 * MIB;

    /** The highest ratio of inflated to deflated bytes of one part, once it is larger than {@link #FREE_OF_RATIO}. */
    static final long HIGHEST_RATIO = 100;

    /** Parts up to this size may have any ratio. */
    static final long FREE_OF_RATIO = MIB;

    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final byte[] END_OF_DIRECTORY = {'P', 'K', 5, 6};

    private ZipGuard() {}

    /**
     * What is wrong with a workbook, judged by its container alone.
     *
     * @param zip the whole file
     * @return the fault; empty where the workbook may be opened
     */
    static Optional<LocalText> fault(byte[] zip) {
        if (Bytes.lastIndexOf(zip, END_OF_DIRECTORY) < 0) {
            return Optional.of(Faults.TRUNCATED);
        }
        if (Bytes.count(zip, DIRECTORY_ENTRY) > MOST_ENTRIES) {
            return Optional.of(Faults.BOMB);
        }
        try (ZipFile file = open(zip)) {
            return fault(file);
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(Faults.DAMAGED);
        }
    }

    @SuppressWarnings("deprecation") // The builder's supertype is in a library that a host should not have to know.
    private static ZipFile open(byte[] zip) throws IOException {
        return new ZipFile(new SeekableInMemoryByteChannel(zip));
    }

    private static Optional<LocalText> fault(ZipFile file) throws IOException {
        boolean workbook = false;
        long total = 0;
        int entries = 0;
        for (var all = file.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            String name = entry.getName().replace('\\', '/');
            if (Arrays.asList(name.split("/", -1)).contains("..")) {
                return Optional.of(Faults.UNSAFE_NAME);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                return Optional.of(Faults.ENCRYPTED);
            }
            long inflated = inflatedSize(file, entry, MOST_BYTES_INFLATED - total);
            total += inflated;
            if (++entries > MOST_ENTRIES || total > MOST_BYTES_INFLATED || isBlownUp(inflated, entry)) {
                return Optional.of(Faults.BOMB);
            }
            workbook |= name.toLowerCase(Locale.ROOT).equals("xl/workbook.xml");
        }
        return workbook ? Optional.empty() : Optional.of(Faults.NOT_A_WORKBOOK);
    }

    private static boolean isBlownUp(long inflated, ZipArchiveEntry entry) {
        return inflated > FREE_OF_RATIO && inflated > HIGHEST_RATIO * Math.max(1, entry.getCompressedSize());
    }

    /** Counts to the end of the entry, or to just beyond what is left of the limit. */
    private static long inflatedSize(ZipFile file, ZipArchiveEntry entry, long left) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream content = file.getInputStream(entry)) {
            for (int read = content.read(buffer);
                    read >= 0 && size <= left && !isBlownUp(size, entry);
                    read = content.read(buffer)) {
                size += read;
            }
        }
        return size;
    }
}
