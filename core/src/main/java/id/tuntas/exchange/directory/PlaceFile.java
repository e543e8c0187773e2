package id.tuntas.exchange.directory;

import id.tuntas.directory.Places;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.Warning;
import java.util.List;

/**
 * What was read from a table of places. Immutable.
 *
 * @param places what was taken
 * @param rejected rows that could not be taken, in the order of the table; complaints from there are known by the name alone
 * @param warnings what was odd about the file as a whole
 */
public record PlaceFile(Places places, List<RejectedRow> rejected, List<Warning> warnings) {

    /**
     * Copies the lists.
     *
     * @param places what was taken
     * @param rejected rows that could not be taken
     * @param warnings what was odd about the file
     */
    public PlaceFile {
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }
}
