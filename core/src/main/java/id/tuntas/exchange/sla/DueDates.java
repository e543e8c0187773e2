package id.tuntas.exchange.sla;

import id.tuntas.exchange.Warning;
import java.util.List;

/**
 * What became of a table of cases. Immutable.
 *
 * @param cases how many rows there were below the header, blank ones aside
 * @param rejected how many of them have no due date
 * @param warnings what was odd about the file
 */
public record DueDates(long cases, long rejected, List<Warning> warnings) {

    /**
     * Keeps a copy of the warnings.
     *
     * @param cases how many rows there were
     * @param rejected how many of them have no due date
     * @param warnings what was odd about the file
     */
    public DueDates {
        warnings = List.copyOf(warnings);
    }
}
