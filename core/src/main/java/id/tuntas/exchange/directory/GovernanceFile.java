package id.tuntas.exchange.directory;

import id.tuntas.exchange.Warning;
import id.tuntas.scorecard.Governance;
import java.util.List;

/**
 * What was read of a table of governance. Immutable.
 *
 * @param governance what the regency says of itself, under the names of the table
 * @param warnings what is odd, and units that the directory does not know
 */
public record GovernanceFile(Governance governance, List<Warning> warnings) {

    /**
     * Copies the list.
     *
     * @param governance what the regency says of itself
     * @param warnings what is odd
     */
    public GovernanceFile {
        warnings = List.copyOf(warnings);
    }
}
