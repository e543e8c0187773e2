package id.tuntas.examples.cli;

import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.port.PortException;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Puts a failure into one clear line. */
final class Failures {

    private Failures() {}

    /** A failure of which the command has said no more than this. */
    static final class NothingDone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NothingDone(String line) {
            super(line);
        }
    }

    static String line(Throwable failure, Locale locale) {
        if (failure instanceof UnreadableFileException unreadable) {
            return unreadable.file() + ": " + unreadable.reason().in(locale);
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file).in(locale);
        }
        if (failure instanceof UncoveredYearException year) {
            return new LocalText(
                            "Tahun " + year.year() + " tidak ada dalam tabel hari libur " + year.tableId(),
                            "The year " + year.year() + " is not in the holiday table " + year.tableId())
                    .in(locale);
        }
        if (failure instanceof NothingDone || failure instanceof PortException || failure instanceof IOException) {
            return String.valueOf(failure.getMessage());
        }
        String what = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return new LocalText(
                        "Kesalahan program, mohon dilaporkan: " + what,
                        "An error of the program, please report it: " + what)
                .in(locale);
    }

    private static LocalText reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return new LocalText("tidak ditemukan", "not found");
        }
        if (failure instanceof AccessDeniedException) {
            return new LocalText("tidak ada izin", "no permission");
        }
        if (failure instanceof FileAlreadyExistsException) {
            return new LocalText("sudah ada dan bukan folder", "is there already and is no folder");
        }
        if (failure instanceof NotDirectoryException) {
            return new LocalText("bukan folder", "not a folder");
        }
        String told = failure.getReason() == null ? "" : " (" + failure.getReason() + ")";
        return new LocalText("tidak dapat dibaca atau ditulis" + told, "cannot be read or written" + told);
    }
}
