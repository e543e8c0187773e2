package id.tuntas.exchange.table;

import java.util.List;

/**
 * A row of a sheet or a record of a CSV file.
 *
 * @param number the row as a spreadsheet counts it, from 1
 * @param cells from the first column on; rows may differ in length
 */
public record TableRow(long number, List<TableCell> cells) {

    /**
     * The cell of a column.
     *
     * @param column from 0; negative for a column that the table does not have
     * @return the cell; a blank one beyond the end of the row
     */
    public TableCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : TableCell.BLANK;
    }

    /**
     * Whether there is nothing in it.
     *
     * @return true where every cell is blank
     */
    public boolean isBlank() {
        return cells.stream().allMatch(TableCell::isBlank);
    }

    /**
     * Where a column of that name stands, if this row is a header.
     *
     * @param key the name's {@link Cells#key}
     * @return the first such column, from 0; -1 where there is none
     */
    public int find(String key) {
        for (int i = 0; i < cells.size(); i++) {
            // Most cells differ in their first character, and long ones are slow to bring to a key.
            if (beginsLike(cells.get(i).text(), key)
                    && Cells.key(cells.get(i).text()).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean beginsLike(String text, String key) {
        return !text.isEmpty() && Character.toLowerCase(text.charAt(0)) == key.charAt(0);
    }
}
