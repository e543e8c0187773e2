package id.tuntas.exchange;

import id.tuntas.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as a whole could not be taken: it is no workbook, truncated, encrypted, too large, empty, or without a header.
 * Nothing of it was used.
 */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The file's base name. */
    private final String file;

    /** The cause in Indonesian. */
    private final String indonesian;

    /** The cause in English. */
    private final String english;

    /** The rows at fault; a row is not serialisable, so they stay on this machine. */
    private final transient @Nullable List<RejectedRow> rows;

    /**
     * A file that could not be taken.
     *
     * @param file its base name, without the folder
     * @param reason why, for people; never anything of the file's content
     */
    public UnreadableFileException(String file, LocalText reason) {
        this(file, reason, List.of());
    }

    /**
     * A file that was refused as a whole because of rows of it.
     *
     * @param file its base name, without the folder
     * @param reason why, for people; never anything of the file's content
     * @param rows every place that is at fault, in the order of the file
     */
    public UnreadableFileException(String file, LocalText reason, List<RejectedRow> rows) {
        super(file + ": " + reason.english());
        this.file = file;
        this.indonesian = reason.indonesian();
        this.english = reason.english();
        this.rows = List.copyOf(rows);
    }

    /**
     * A file that a library below could not read.
     *
     * @param file its base name, without the folder
     * @param reason why, for people; never anything of the file's content
     * @param cause the failure below
     */
    public UnreadableFileException(String file, LocalText reason, Throwable cause) {
        this(file, reason);
        initCause(cause);
    }

    /**
     * Which file.
     *
     * @return its base name
     */
    public String file() {
        return file;
    }

    /**
     * Why, for people.
     *
     * @return one sentence without a full stop
     */
    public LocalText reason() {
        return new LocalText(indonesian, english);
    }

    /**
     * Which rows are at fault, where it was refused because of them.
     *
     * @return every place with what was expected there, in the order of the file; empty where it is about the file as a
     *     whole, and behind a serialisation
     */
    public List<RejectedRow> rows() {
        return rows == null ? List.of() : rows;
    }
}
