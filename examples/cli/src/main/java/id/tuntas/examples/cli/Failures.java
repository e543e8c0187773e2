package id.tuntas.examples.cli;

import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.port.PortException;
import java.io.IOException;
import java.nio.file.FileSystemException;
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

    static String line(Throwable failure) {
        return line(failure, Locale.forLanguageTag("id"));
    }

    static String line(Throwable failure, Locale locale) {
        if (failure instanceof UnreadableFileException unreadable) {
            return unreadable.file() + ": " + unreadable.reason().in(locale);
        }
        if (failure instanceof FileSystemException file) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return file.getFile() + ": " + reason;
        }
        if (failure instanceof NothingDone || failure instanceof PortException || failure instanceof IOException) {
            return String.valueOf(failure.getMessage());
        }
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
