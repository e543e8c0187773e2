package id.tuntas.exchange.json;

import id.tuntas.text.LocalText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document, such as a calendar, could not be read. It says which field and what was expected of it, never the value
 * that stood there.
 *
 * <p>Example: a calendar whose second range of special hours has no decree gives {@link Problem#MISSING_FIELD} of the field
 * {@code specialHours[1].decree}.
 */
public final class UnreadableDocumentException extends RuntimeException {

    /** What was wrong. */
    public enum Problem {
        /** It is no JSON object, or larger than any document. */
        NO_OBJECT,
        /** It has a field that such a document does not have. */
        UNKNOWN_FIELD,
        /** It lacks a field that such a document must have. */
        MISSING_FIELD,
        /** The value of a field is none that the field can have. */
        WRONG_VALUE
    }

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("[A-Za-z][A-Za-z0-9_.\\[\\]-]{0,119}");

    /** What was wrong. */
    private final Problem problem;

    /** The path of the field, where it is about one. */
    private final @Nullable String field;

    /** What was expected, in Indonesian. */
    private final String indonesian;

    /** What was expected, in English. */
    private final String english;

    private UnreadableDocumentException(Problem problem, @Nullable String field, LocalText expected) {
        super((field == null ? "" : field + ": ") + expected.english());
        this.problem = problem;
        this.field = field;
        this.indonesian = expected.indonesian();
        this.english = expected.english();
    }

    static UnreadableDocumentException noObject() {
        return new UnreadableDocumentException(
                Problem.NO_OBJECT, null, new LocalText("satu objek JSON yang utuh", "one whole JSON object"));
    }

    static UnreadableDocumentException of(Problem problem, String field, LocalText expected) {
        // A name that looks like none might be a value that went astray.
        return new UnreadableDocumentException(problem, PATH.matcher(field).matches() ? field : "(no name)", expected);
    }

    /**
     * What was wrong.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * The field that it is about.
     *
     * @return a path such as {@code specialHours[1].decree}; empty where it is about the document as a whole
     */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /**
     * What would have been right, for people.
     *
     * @return a phrase without a full stop
     */
    public LocalText expected() {
        return new LocalText(indonesian, english);
    }
}
