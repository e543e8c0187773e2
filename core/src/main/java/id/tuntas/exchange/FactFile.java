package id.tuntas.exchange;

import id.tuntas.complaint.Fact;
import java.util.List;

/**
 * What was read from one file: its facts, the rows that could not be taken, and what was odd. Immutable.
 *
 * @param facts in the order of the file
 * @param rejected in the order of the file
 * @param warnings in the order in which they were met
 */
public record FactFile(List<Fact> facts, List<RejectedRow> rejected, List<Warning> warnings) {

    /**
     * Copies the lists.
     *
     * @param facts in the order of the file
     * @param rejected in the order of the file
     * @param warnings in the order in which they were met
     */
    public FactFile {
        facts = List.copyOf(facts);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }
}
