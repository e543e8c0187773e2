package id.tuntas.calendar;

/**
 * One thing that is wrong in a holiday table, told by place and expectation.
 *
 * <p>Immutable. Example: {@code line 3, date: a date such as 2026-08-17} for a third line that begins with
 * {@code 17/08/2026}.
 *
 * @param line 1-based number of the line on which the row begins; the header is line 1
 * @param column the column's name in the header, or {@code row} where the whole row is at fault
 * @param expected what would have been right
 */
public record TableProblem(int line, String column, String expected) {

    @Override
    public String toString() {
        return "line " + line + ", " + column + ": " + expected;
    }
}
