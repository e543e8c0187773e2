package id.tuntas.jdbc;

/** How a call to a database fails. */
enum Fault {
    /** Before anything was done. */
    BEFORE,
    /** When all was done: the answer got lost. */
    AFTER,
    /** The connection is gone, with whatever was not committed. */
    DEAD,
    /** It took too long: a statement was given up, which may cost the transaction; anything else was done too late. */
    SLOW,
    /** The statement waited too long for a row and was undone alone, as MariaDB's 1205 is. */
    STATEMENT_ONLY
}
