package id.tuntas.scorecard;

import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.SlaCalculator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the facts and what is overdue off histories, under the terms, the policies and the calendars of a regency.
 * Immutable and thread-safe.
 *
 * <p>Example: received on Friday 8 March 2024 at 10:00, disposed to the Dinas Kesehatan on Wednesday 13 March and followed
 * up by it on Friday 15 March at 10:00 WIB, the fact has seven calendar days and, as Monday and Tuesday are Nyepi and its
 * collective leave, three working days from arrival to first follow-up.
 */
public final class FactReader {

    private final SlaCalculator calculator;
    private final ScorecardTerms terms;
    private final Lengths lengths;

    /**
     * A reader.
     *
     * @param calculator what is due when, and which days are worked
     * @param terms the zone and the measures
     */
    public FactReader(SlaCalculator calculator, ScorecardTerms terms) {
        this.calculator = calculator;
        this.terms = terms;
        this.lengths = new Lengths(terms.measures(), calculator.calendar());
    }

    /**
     * What a history comes to.
     *
     * @param fact what counts
     * @param overdue which of its obligations are overdue, under the unit's name as spelled
     */
    public record Read(ScorecardFact fact, List<Overdue> overdue) {

        /**
         * Copies the list.
         *
         * @param fact what counts
         * @param overdue which of its obligations are overdue
         */
        public Read {
            overdue = List.copyOf(overdue);
        }
    }

    /**
     * Reads a complaint.
     *
     * @param id which complaint
     * @param events in the order in which they happened, up to the moment, as {@link History#asOf} gives them
     * @param asOf the moment
     * @return its fact and what is overdue; empty where the complaint had not arrived by then
     */
    public Optional<Read> read(ComplaintId id, List<DatedEvent> events, Instant asOf) {
        Complaint complaint = Complaint.fold(id, events);
        Optional<ScorecardFact> shown = ScorecardFact.of(complaint, terms.zone());
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Assessment> assessments = calculator.assess(id, events, asOf);
        List<Overdue> overdue = complaint.status().isFinal()
                ? List.of()
                : assessments.stream()
                        .flatMap(each -> overdue(complaint, each, asOf).stream())
                        .toList();
        ScorecardFact fact = ScorecardFact.builder()
                .from(shown.get())
                .followUps(lengths.of(complaint, events))
                .sla(new Holders(complaint, events).outcomes(assessments))
                .overdueObligations(overdue.size())
                .workingDaysOverdue(latest(overdue))
                .setbacks(setbacks(events))
                .build();
        return Optional.of(new Read(fact, overdue));
    }

    private Optional<Overdue> overdue(Complaint complaint, Assessment assessment, Instant now) {
        if (assessment.state() != AssessmentState.BREACHED) {
            return Optional.empty();
        }
        return assessment
                .due()
                .flatMap(due -> assessment
                        .start()
                        .map(start -> Overdue.builder()
                                .complaint(complaint.id())
                                .unit(complaint.lead())
                                .obligation(assessment.obligation().id())
                                .start(start)
                                .due(due)
                                .workingDaysOverdue(workingDaysOverdue(due, now))
                                .build()));
    }

    /** A moment that no holiday table covers yet: then how late it is cannot be said. */
    private OptionalInt workingDaysOverdue(LocalDate due, Instant now) {
        return lengths.workingDays(due, now.atZone(calculator.calendar().zone()).toLocalDate());
    }

    private static OptionalInt latest(List<Overdue> overdue) {
        return overdue.stream()
                .flatMapToInt(each -> each.workingDaysOverdue().stream())
                .max();
    }

    private static Map<Setback, Integer> setbacks(List<DatedEvent> events) {
        Map<Setback, Integer> setbacks = new EnumMap<>(Setback.class);
        for (DatedEvent dated : events) {
            switch (dated.event().type()) {
                case REOPENED -> setbacks.merge(Setback.REOPENED, 1, Integer::sum);
                case RETURNED_NOT_OURS -> setbacks.merge(Setback.RETURNED, 1, Integer::sum);
                case FOLLOW_UP_REJECTED -> setbacks.merge(Setback.FOLLOW_UP_REJECTED, 1, Integer::sum);
                default -> {
                    // Nothing else sends work back.
                }
            }
        }
        return setbacks;
    }
}
