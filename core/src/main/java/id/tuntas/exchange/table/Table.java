package id.tuntas.exchange.table;

import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Optional;

/** One table of a file, read once from its first row to its last. */
public interface Table extends AutoCloseable {

    /**
     * The next row.
     *
     * @return the row; empty after the last
     * @throws UnreadableFileException if the file turns out to be damaged
     */
    Optional<TableRow> next();

    /**
     * The name of the sheet.
     *
     * @return the name; empty for CSV text
     */
    Optional<String> sheet();

    /**
     * What was odd about the file as a whole.
     *
     * @return what to tell people
     */
    List<LocalText> oddities();

    @Override
    void close();
}
