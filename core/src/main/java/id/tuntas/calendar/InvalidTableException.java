package id.tuntas.calendar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A holiday table could not be read; it carries everything that is wrong in it, so that one look mends the file.
 *
 * <p>Example: a table whose third line begins with {@code 17/08/2026} gives one problem, {@code line 3, date: a date
 * such as 2026-08-17}.
 */
public final class InvalidTableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Line of each problem; plain arrays because the exception can be serialised. */
    private final int[] lines;

    /** Column of each problem. */
    private final String[] columns;

    /** Expectation of each problem. */
    private final String[] expected;

    InvalidTableException(String tableId, List<TableProblem> problems) {
        super(tableId + ": " + problems.stream().map(TableProblem::toString).collect(Collectors.joining("; ")));
        this.lines = problems.stream().mapToInt(TableProblem::line).toArray();
        this.columns = problems.stream().map(TableProblem::column).toArray(String[]::new);
        this.expected = problems.stream().map(TableProblem::expected).toArray(String[]::new);
    }

    /**
     * All that is wrong, in the order of the file.
     *
     * @return never empty
     */
    public List<TableProblem> problems() {
        return IntStream.range(0, lines.length)
                .mapToObj(i -> new TableProblem(lines[i], columns[i], expected[i]))
                .toList();
    }
}
