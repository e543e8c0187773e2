package id.tuntas.exchange.table;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A cell.
 *
 * @param text its text, cleaned by {@link Cells#clean}; of a number its plain digits, {@code 9165816} for 9165816.0
 * @param moment what the cell says if it is meant as a date or a time: only a number of a sheet can be
 */
public record TableCell(String text, Optional<LocalDateTime> moment) {

    /** A cell without content. */
    public static final TableCell BLANK = new TableCell("", Optional.empty());

    /**
     * A cell of text.
     *
     * @param text any text
     * @return the cell
     */
    public static TableCell of(String text) {
        String clean = Cells.clean(text);
        return clean.isEmpty() ? BLANK : new TableCell(clean, Optional.empty());
    }

    /**
     * Whether there is nothing in it.
     *
     * @return true where it has no text
     */
    public boolean isBlank() {
        return text.isEmpty();
    }
}
