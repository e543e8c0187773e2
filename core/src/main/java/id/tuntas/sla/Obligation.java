package id.tuntas.sla;

import java.util.List;

/**
 * Something that the regency owes a complaint in time, such as to dispose it. Immutable.
 *
 * @param id its name in traces and tables, such as {@code verify}
 * @param start what starts its clock
 * @param stop what stops it
 * @param limits how long it has; the first that applies counts, and where none does nothing is owed
 */
public record Obligation(String id, Milestone start, Milestone stop, List<Limit> limits) {

    /**
     * Copies the list.
     *
     * @param id its name in traces and tables
     * @param start what starts its clock
     * @param stop what stops it
     * @param limits how long it has
     */
    public Obligation {
        limits = List.copyOf(limits);
    }
}
