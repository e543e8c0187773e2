package id.tuntas.exchange.table;

import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file as a whole cannot be taken, in words for people. None of them quotes the file. */
public final class Faults {

    static final LocalText NOT_FOUND = new LocalText("berkas tidak ditemukan", "the file was not found");
    static final LocalText FOLDER = new LocalText("ini folder, bukan berkas", "this is a folder, not a file");
    static final LocalText NOT_REGULAR = new LocalText("ini bukan berkas biasa", "this is not a regular file");
    static final LocalText NO_PERMISSION =
            new LocalText("tidak ada izin untuk membaca berkas ini", "there is no permission to read the file");
    static final LocalText FAILED = new LocalText("berkas gagal dibaca", "the file could not be read");
    static final LocalText EMPTY = new LocalText("berkas kosong (0 bita)", "the file is empty (0 bytes)");
    static final LocalText TRUNCATED = new LocalText(
            "buku kerja terpotong; unduh atau salin ulang", "the workbook is truncated; download or copy it again");
    static final LocalText NOT_A_WORKBOOK = new LocalText(
            "berkas ZIP ini bukan buku kerja Excel (.xlsx)", "this is a ZIP file but no Excel workbook (.xlsx)");
    static final LocalText DAMAGED = new LocalText(
            "buku kerja rusak; unduh atau salin ulang", "the workbook is damaged; download or copy it again");
    static final LocalText ENCRYPTED = new LocalText(
            "buku kerja dilindungi kata sandi; simpan ulang tanpa kata sandi",
            "the workbook is protected by a password; save it again without one");
    static final LocalText OLD_FORMAT = new LocalText(
            "berkas berformat Office lama (.xls); simpan ulang sebagai .xlsx",
            "the file has the old Office format (.xls); save it again as .xlsx");
    static final LocalText BINARY = new LocalText(
            "berkas bukan teks CSV dan bukan buku kerja Excel (.xlsx)",
            "the file is neither CSV text nor an Excel workbook (.xlsx)");
    static final LocalText UNSAFE_NAME = new LocalText(
            "buku kerja berisi nama berkas yang menunjuk ke luar; tidak dibuka",
            "the workbook holds a file name that points outside of it; it was not opened");
    static final LocalText TOO_LARGE = new LocalText(
            "buku kerja terlalu besar (lebih dari " + ZipGuard.MOST_BYTES_OF_FILE / ZipGuard.MIB
                    + " MiB); tidak dibuka",
            "the workbook is too large (more than " + ZipGuard.MOST_BYTES_OF_FILE / ZipGuard.MIB
                    + " MiB); it was not opened");
    static final LocalText BOMB = new LocalText(
            "isi buku kerja mengembang melampaui batas (" + ZipGuard.MOST_ENTRIES + " bagian, "
                    + ZipGuard.MOST_BYTES_INFLATED / ZipGuard.MIB + " MiB, " + ZipGuard.HIGHEST_RATIO
                    + " kali lipat); tidak dibuka",
            "the workbook expands beyond the limit (" + ZipGuard.MOST_ENTRIES + " parts, "
                    + ZipGuard.MOST_BYTES_INFLATED / ZipGuard.MIB + " MiB, " + ZipGuard.HIGHEST_RATIO
                    + "-fold); it was not opened");
    static final LocalText TOO_MUCH_MEMORY = new LocalText(
            "isi buku kerja memerlukan memori lebih dari yang tersedia",
            "the workbook needs more memory than there is");

    private Faults() {}

    /**
     * A file that cannot be taken.
     *
     * @param file the file
     * @param reason why
     * @return the exception, to be thrown
     */
    public static UnreadableFileException of(Path file, LocalText reason) {
        return new UnreadableFileException(baseName(file), reason);
    }

    static UnreadableFileException of(Path file, IOException cause) {
        LocalText reason = cause instanceof NoSuchFileException
                ? NOT_FOUND
                : cause instanceof AccessDeniedException ? NO_PERMISSION : FAILED;
        return new UnreadableFileException(baseName(file), reason, cause);
    }

    static LocalText badCsv(long rowsRead) {
        return new LocalText(
                "CSV rusak setelah baris " + rowsRead
                        + ": tanda kutip tidak ditutup dengan benar, atau sel terlalu panjang",
                "the CSV is damaged after row " + rowsRead + ": a quote is not properly closed, or a cell is too long");
    }

    /**
     * The file's name without its folder.
     *
     * @param file the file
     * @return what messages call it
     */
    public static String baseName(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
