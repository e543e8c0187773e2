package id.tuntas.jdbc;

import id.tuntas.port.PortException;

/** The tables cannot be used as they are. Nothing was changed. */
public final class SchemaException extends PortException {

    /** What is wrong with the tables. */
    public enum Problem {
        /** A migration was run from a file that differs from the one in this library. */
        CHANGED,
        /** A migration was run that this library does not know: they are of a later version of it. */
        NEWER,
        /** Text is not compared by code unit, so that ids would be mixed up or out of order. */
        TEXT_ORDER,
        /** A table lies in an engine that does not know transactions. */
        NO_TRANSACTIONS
    }

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;

    SchemaException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    /**
     * What is wrong with the tables.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
