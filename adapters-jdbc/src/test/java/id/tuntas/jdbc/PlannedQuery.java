package id.tuntas.jdbc;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A query whose plan is looked at.
 *
 * @param sql the text, with question marks for its parameters
 * @param parameters what stands for them, in SQL
 * @param index the index that it is made for, or the name of its primary key
 * @param most how many entries of the index it may go through
 */
record PlannedQuery(String sql, List<String> parameters, String index, int most) {

    /** Whether it wants its rows in an order. */
    boolean isOrdered() {
        return sql.contains("ORDER BY");
    }

    boolean isByPrimaryKey() {
        return index.endsWith("_pk");
    }

    /** With its parameters in it. */
    String bound() {
        return with(parameters);
    }

    /** With parameters that are numbered from $1. */
    String numbered() {
        return with(IntStream.rangeClosed(1, parameters.size())
                .mapToObj(number -> "$" + number)
                .toList());
    }

    /** A question mark may carry the number of its parameter, as H2 has it. */
    private String with(List<String> values) {
        String text = sql;
        for (int number = values.size(); number > 0; number--) {
            text = text.replace("?" + number, values.get(number - 1));
        }
        StringBuilder bound = new StringBuilder();
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '?') {
                bound.append(values.get(next++));
            } else {
                bound.append(text.charAt(i));
            }
        }
        if (next != 0 && next != values.size()) {
            throw new AssertionError(sql + " has " + next + " parameters");
        }
        return bound.toString();
    }
}
