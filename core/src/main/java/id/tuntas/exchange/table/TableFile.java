package id.tuntas.exchange.table;

import id.tuntas.exchange.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A file that may hold tables: a workbook or CSV text, told apart by its content, since people rename files.
 *
 * <p>A workbook is read into memory at once, so that what was checked is what is read, and nothing stays open.
 */
public final class TableFile {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final int[] OLE2 = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Path path;
    private final Optional<Workbook> workbook;

    private TableFile(Path path, Optional<Workbook> workbook) {
        this.path = path;
        this.workbook = workbook;
    }

    /**
     * Looks at a file.
     *
     * @param path where it is
     * @return the file, of a kind that can be read
     * @throws UnreadableFileException if it is absent, a folder, unreadable, empty, truncated, encrypted, too large or
     *     of another kind
     */
    public static TableFile of(Path path) {
        check(path);
        byte[] head = head(path);
        if (head.length == 0) {
            throw Faults.of(path, Faults.EMPTY);
        }
        if (Bytes.startsWith(head, OLE2)) {
            boolean encrypted = Bytes.lastIndexOf(content(path), ENCRYPTED_STREAM) >= 0;
            throw Faults.of(path, encrypted ? Faults.ENCRYPTED : Faults.OLD_FORMAT);
        }
        if (!Bytes.startsWith(head, ZIP) && !Bytes.startsWith(head, EMPTY_ZIP)) {
            return new TableFile(path, Optional.empty());
        }
        byte[] zip = content(path);
        ZipGuard.fault(zip).ifPresent(fault -> {
            throw Faults.of(path, fault);
        });
        return new TableFile(path, Optional.of(new Workbook(path, zip)));
    }

    /**
     * Whether it is a workbook.
     *
     * @return false for CSV text
     */
    public boolean isWorkbook() {
        return workbook.isPresent();
    }

    /**
     * The first table that has a header: of a workbook the first such sheet, of CSV text the whole, read with the
     * separator that splits the header into most cells.
     *
     * @param header whether a row is the header
     * @return the table from its first row on, to be closed; empty where no row is the header
     * @throws UnreadableFileException if the file turns out to be damaged
     */
    public Optional<Table> find(Predicate<TableRow> header) {
        return workbook.isPresent()
                ? workbook.get().find(header)
                : CsvText.of(path).find(header);
    }

    private static void check(Path path) {
        if (Files.isDirectory(path)) {
            throw Faults.of(path, Faults.FOLDER);
        }
        if (Files.notExists(path)) {
            throw Faults.of(path, Faults.NOT_FOUND);
        }
        if (!Files.isReadable(path)) {
            throw Faults.of(path, Faults.NO_PERMISSION);
        }
        if (!Files.isRegularFile(path)) {
            throw Faults.of(path, Faults.NOT_REGULAR);
        }
    }

    private static byte[] head(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(OLE2.length);
        } catch (IOException e) {
            throw Faults.of(path, e);
        }
    }

    private static byte[] content(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes((int) ZipGuard.MOST_BYTES_OF_FILE + 1);
            if (content.length > ZipGuard.MOST_BYTES_OF_FILE) {
                throw Faults.of(path, Faults.TOO_LARGE);
            }
            return content;
        } catch (IOException e) {
            throw Faults.of(path, e);
        }
    }
}
