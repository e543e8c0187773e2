package id.tuntas.exchange.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stored event could not be read: it was written by a newer version, by somebody else, or damaged. It says which type
 * and field, never a value.
 */
public final class UnreadableEventException extends RuntimeException {

    /** What was wrong. */
    public enum Problem {
        /** It is no JSON object, or larger than any event. */
        NO_OBJECT("is no JSON object"),
        /** Its type is none that is known. */
        UNKNOWN_TYPE("is of a type that is not known"),
        /** Its version is newer than any that is known. */
        UNKNOWN_VERSION("is of a version that is not known"),
        /** It has a field that the type does not have at that version. */
        UNKNOWN_FIELD("is not a field of the type"),
        /** It lacks a field that the type must have. */
        MISSING_FIELD("is missing"),
        /** The value of a field is none that the field can have. */
        WRONG_VALUE("has a value that it cannot have");

        private final String words;

        Problem(String words) {
            this.words = words;
        }
    }

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,79}");

    /** What was wrong. */
    private final Problem problem;

    /** The word of the type, where one was found that may be shown. */
    private final @Nullable String type;

    /** The path of the field, where it is about one that may be shown. */
    private final @Nullable String field;

    private UnreadableEventException(Problem problem, @Nullable String type, @Nullable String field) {
        super("stored event" + (type == null ? "" : " " + type) + (field == null ? " " : ", field " + field + ", ")
                + problem.words);
        this.problem = problem;
        this.type = type;
        this.field = field;
    }

    static UnreadableEventException of(Problem problem) {
        return new UnreadableEventException(problem, null, null);
    }

    static UnreadableEventException of(Problem problem, String type) {
        return new UnreadableEventException(problem, shown(type), null);
    }

    static UnreadableEventException of(Problem problem, String type, String field) {
        return new UnreadableEventException(problem, type.isEmpty() ? null : shown(type), shown(field));
    }

    /** A name that looks like a name; anything else might be a value that went astray. */
    private static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "(no name)";
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
     * The word of the event's type, known or not.
     *
     * @return such as {@code didisposisikan}; empty where none was found
     */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /**
     * The field that it is about.
     *
     * @return a path such as {@code actor.role}; empty where it is about the event as a whole
     */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
