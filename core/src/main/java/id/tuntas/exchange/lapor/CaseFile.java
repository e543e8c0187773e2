package id.tuntas.exchange.lapor;

import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.Warning;
import id.tuntas.routing.suggest.Disposition;
import java.util.List;
import java.util.Optional;

/**
 * The reports of one export with their texts, the rows that could not be taken, and what was odd. Immutable.
 *
 * @param cases one a tracking id, in the order in which each came first
 * @param rejected in the order of the file
 * @param warnings in the order in which they were met
 */
public record CaseFile(List<ExportedCase> cases, List<RejectedRow> rejected, List<Warning> warnings) {

    /**
     * Copies the lists.
     *
     * @param cases one a tracking id
     * @param rejected in the order of the file
     * @param warnings in the order in which they were met
     */
    public CaseFile {
        cases = List.copyOf(cases);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }

    /**
     * What can be learned from it.
     *
     * @return the dispositions of the reports that went to a unit, in order
     */
    public List<Disposition> dispositions() {
        return cases.stream()
                .map(ExportedCase::disposition)
                .flatMap(Optional::stream)
                .toList();
    }
}
