package id.tuntas.exchange.table;

import id.tuntas.exchange.RejectedRow;
import id.tuntas.text.LocalText;

/** One row cannot be taken. Thrown and caught within a reader; never reaches a caller, so it needs no trace. */
public final class RowFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String indonesian;
    private final String english;

    /**
     * A row that cannot be taken.
     *
     * @param column the name of the column at fault
     * @param indonesian what was expected, in Indonesian
     * @param english what was expected, in English
     */
    public RowFault(String column, String indonesian, String english) {
        super(column, null, false, false);
        this.column = column;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * The row as the caller gets to see it.
     *
     * @param file the file's base name
     * @param row from 1
     * @return the rejected row
     */
    public RejectedRow at(String file, long row) {
        return new RejectedRow(file, row, column, new LocalText(indonesian, english));
    }
}
