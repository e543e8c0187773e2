package id.tuntas.jdbc;

import java.sql.SQLException;

/** A commit failed, and whether it took effect cannot be told from that. */
final class UnknownOutcomeException extends SQLException {

    private static final long serialVersionUID = 1L;

    UnknownOutcomeException(SQLException failed) {
        super(failed.getMessage(), failed.getSQLState(), failed.getErrorCode(), failed);
    }
}
