package id.tuntas.desk;

import id.tuntas.complaint.History;
import id.tuntas.port.DueDates;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.SlaCalculator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Due dates by the policies of a regency: the earliest among the obligations that are still to be met, overdue ones included. A
 * complaint whose clocks stand still has none until they go on.
 *
 * <p>The history is assessed as of its last event, so that the answer follows from it alone and not from the moment of asking.
 * Immutable and thread-safe. Example: received without classification on Friday 8 March 2024 and not disposed, it is due at the
 * end of Friday 15 March.
 */
public final class OpenDueDates implements DueDates {

    private final SlaCalculator sla;

    /**
     * The due dates of a calculator.
     *
     * @param sla the calculator
     */
    public OpenDueDates(SlaCalculator sla) {
        this.sla = sla;
    }

    @Override
    public Optional<Instant> due(History history) {
        return history.events().stream()
                .map(dated -> dated.at())
                .max(Comparator.naturalOrder())
                .flatMap(last -> sla.assess(history, last).stream()
                        .filter(OpenDueDates::isOpen)
                        .map(Assessment::dueAt)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()));
    }

    private static boolean isOpen(Assessment assessment) {
        return switch (assessment.state()) {
            case RUNNING, AT_RISK, BREACHED -> true;
            case NOT_APPLICABLE, NOT_STARTED, PAUSED, MET, MET_LATE, NOT_ASSESSABLE -> false;
        };
    }
}
