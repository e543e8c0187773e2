package id.tuntas.exchange;

import id.tuntas.text.LocalText;

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

    /**
     * A file that could not be taken.
     *
     * @param file its base name, without the folder
     * @param reason why, for people; never anything of the file's content
     */
    public UnreadableFileException(String file, LocalText reason) {
        super(file + ": " + reason.english());
        this.file = file;
        this.indonesian = reason.indonesian();
        this.english = reason.english();
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
}
