package id.tuntas.exchange;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.LocalText;

/**
 * A row that could not be taken, while the others of its file were. It says where and what was expected, never what
 * stood there: that may be personal. Immutable.
 *
 * @param file the file's base name, without the folder
 * @param row the row as a spreadsheet counts it, from 1
 * @param column the name of the column at fault
 * @param reason what was expected
 */
public record RejectedRow(String file, long row, String column, LocalText reason) {

    /**
     * Checks the row.
     *
     * @param file the file's base name
     * @param row from 1
     * @param column the name of the column at fault
     * @param reason what was expected
     * @throws InvalidValueException if the row is less than 1
     */
    public RejectedRow {
        if (row < 1) {
            throw InvalidValueException.of("row", "1 or more");
        }
    }
}
