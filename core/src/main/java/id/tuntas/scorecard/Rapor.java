package id.tuntas.scorecard;

import java.util.List;

/**
 * The rapor of a regency: its scorecard, what is overdue, and the versions that both rest on. Immutable. Equal moments
 * and versions over equal histories give equal rapors, whatever happens later.
 *
 * @param scorecard the figures
 * @param overdue what was due and is not met, by due day, then by complaint, then by obligation
 * @param versions the documents it rests on
 */
public record Rapor(Scorecard scorecard, List<Overdue> overdue, Versions versions) {

    /**
     * Copies the list.
     *
     * @param scorecard the figures
     * @param overdue what was due and is not met
     * @param versions the documents it rests on
     */
    public Rapor {
        overdue = List.copyOf(overdue);
    }
}
