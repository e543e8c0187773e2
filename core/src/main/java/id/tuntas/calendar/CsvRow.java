package id.tuntas.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a CSV text: fields between commas, rows between line ends (LF, CRLF or CR). A field that begins with a
 * quote ends at the next single quote; a doubled one stands for itself, and commas and line ends within are text. Blank
 * lines are passed over.
 *
 * @param line 1-based number of the line on which the row begins
 * @param fields the fields, unquoted
 */
record CsvRow(int line, List<String> fields) {

    static List<CsvRow> rows(String text, List<TableProblem> problems) {
        return new Scanner(text, problems).rows();
    }

    /** Walks through the text once. */
    private static final class Scanner {

        private final String text;
        private final List<TableProblem> problems;
        private int at;
        private int line = 1;

        Scanner(String text, List<TableProblem> problems) {
            this.text = text;
            this.problems = problems;
            this.at = text.startsWith("\uFEFF") ? 1 : 0;
        }

        List<CsvRow> rows() {
            List<CsvRow> rows = new ArrayList<>();
            while (at < text.length()) {
                CsvRow row = row();
                if (row.fields().size() > 1 || !row.fields().get(0).isBlank()) {
                    rows.add(row);
                }
            }
            return rows;
        }

        private CsvRow row() {
            int begin = line;
            List<String> fields = new ArrayList<>();
            fields.add(field());
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                fields.add(field());
            }
            lineEnd();
            return new CsvRow(begin, List.copyOf(fields));
        }

        private String field() {
            if (at < text.length() && text.charAt(at) == '"') {
                return quoted();
            }
            int from = at;
            while (at < text.length() && !endsField(text.charAt(at))) {
                if (text.charAt(at) == '"') {
                    problems.add(new TableProblem(line, "row", "no quote inside a field that does not begin with one"));
                    skipField();
                    return "";
                }
                at++;
            }
            return text.substring(from, at);
        }

        private String quoted() {
            int begin = line;
            StringBuilder value = new StringBuilder();
            at++;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    value.append('"');
                    at += 2;
                } else if (c == '"') {
                    at++;
                    if (at < text.length() && !endsField(text.charAt(at))) {
                        problems.add(new TableProblem(line, "row", "a comma or a line end after a closing quote"));
                        skipField();
                    }
                    return value.toString();
                } else if (c == '\r' || c == '\n') {
                    value.append(lineEnd());
                } else {
                    value.append(c);
                    at++;
                }
            }
            problems.add(new TableProblem(begin, "row", "a closing quote"));
            return value.toString();
        }

        private void skipField() {
            while (at < text.length() && !endsField(text.charAt(at))) {
                at++;
            }
        }

        private static boolean endsField(char c) {
            return c == ',' || c == '\r' || c == '\n';
        }

        private String lineEnd() {
            int from = at;
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
            return text.substring(from, at);
        }
    }
}
