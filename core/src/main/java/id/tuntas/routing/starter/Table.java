package id.tuntas.routing.starter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table that is shipped: a header, and rows of cells between tabs. */
final class Table {

    private Table() {}

    /** A row, whose cells go by the names of the header. */
    record Row(List<String> header, List<String> cells) {

        /** What stands in a cell; empty where nothing does. */
        Optional<String> find(String column) {
            String text = cells.get(header.indexOf(column));
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        /** What stands in a cell that is never empty. */
        String get(String column) {
            return find(column)
                    .orElseThrow(() -> new IllegalStateException(column + " is missing from a shipped table"));
        }

        /** The values of a cell that are set apart by bars. */
        List<String> all(String column) {
            return find(column).map(text -> List.of(text.split("\\|", -1))).orElse(List.of());
        }
    }

    static List<Row> read(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the library");
            }
            List<List<String>> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(cells -> new Row(lines.get(0), cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
