package id.tuntas.supervision;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.SlaCalculator;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Reprimands (teguran) to late units by period, as in Sumenep: a versioned document. Each unit that was late in a period gets
 * one, on the first working day after it. Source of the practice: Sumenep, 2021, in the press; all its figures are ours.
 *
 * <p>A unit was late in a period if an obligation fell due in it, was not met by then, and the complaint was with the unit
 * when it fell due; or if a complaint that has not ended is overdue at the end of the period and with the unit then, however
 * long ago it fell due. So handing a complaint on does not free the unit that let it fall due.
 *
 * <p>Immutable. Example: a follow-up that was due on Friday 15 March 2024 and came on Monday 18 March brings the Dinas
 * Perhubungan a reprimand for {@code 2024-03}, on Monday 1 April 2024.
 */
@Value.Immutable
@TuntasStyle
public sealed interface PeriodReprimand permits ImmutablePeriodReprimand {

    /** Sumenep's: every month, to head and liaison officer of the unit. The month and the hour are ours. */
    PeriodReprimand SUMENEP = builder()
            .id("sumenep-2021")
            .version("1")
            .source("Sumenep, 2021, in the press: reprimands every period; month and hour: ours")
            .to(Set.of(Role.HEAD_OF_UNIT, Role.LIAISON_OFFICER))
            .build();

    /**
     * Which document.
     *
     * @return its id, 1 to 40 lower-case ASCII letters, digits and dashes; the same over its versions
     */
    String id();

    /**
     * Which state of it.
     *
     * @return its version, never blank
     */
    String version();

    /**
     * Where it comes from.
     *
     * @return the decree or the publication; {@code ours} where there is none
     */
    String source();

    /**
     * How long periods are.
     *
     * @return a month unless said
     */
    @Value.Default
    default ReprimandPeriod.Span span() {
        return ReprimandPeriod.Span.MONTH;
    }

    /**
     * Of which obligations.
     *
     * @return ids of obligations; empty, the default, for every one
     */
    Set<String> obligations();

    /**
     * From which local time on, of the first working day after the period.
     *
     * @return the time, 08:00 unless said
     */
    @Value.Default
    default LocalTime at() {
        return LocalTime.of(8, 0);
    }

    /**
     * Who is told.
     *
     * @return roles of the unit or of the regency, at least one
     */
    Set<Role> to();

    /**
     * Who gets a copy.
     *
     * @return roles of the unit or of the regency; none unless said
     */
    Set<Role> copies();

    /**
     * When the reprimands of a period are due.
     *
     * @param period the period
     * @param calendar which days are worked
     * @return the instant; empty where no holiday table reaches as far
     */
    default Optional<Instant> due(ReprimandPeriod period, WorkingCalendar calendar) {
        try {
            return Optional.of(calendar.nextOrSame(period.next().first())
                    .atTime(at())
                    .atZone(calendar.zone())
                    .toInstant());
        } catch (UncoveredYearException noTable) {
            return Optional.empty();
        }
    }

    /**
     * Which units were late with a complaint in a period.
     *
     * @param history what happened; what is dated after the period does not count
     * @param sla what is due when
     * @param period a period that is over
     * @return the names of the units by their keys; none where the coordinator alone was late
     */
    default Map<String, UnitName> late(History history, SlaCalculator sla, ReprimandPeriod period) {
        Instant end = period.end(sla.calendar().zone());
        List<DatedEvent> events = history.asOf(end, Optional.empty());
        if (events.isEmpty()) {
            return Map.of();
        }
        Complaint complaint = Complaint.fold(history.id(), events);
        Map<String, UnitName> late = new HashMap<>();
        for (Assessment assessment : sla.assess(history.id(), events, end)) {
            String id = assessment.obligation().id();
            AssessmentState state = assessment.state();
            boolean missed = state == AssessmentState.BREACHED || state == AssessmentState.MET_LATE;
            if (!missed || (!obligations().isEmpty() && !obligations().contains(id))) {
                continue;
            }
            if (assessment.due().filter(period::contains).isPresent()) {
                Instant due = assessment.dueAt().orElse(end);
                Complaint then = Complaint.fold(history.id(), history.asOf(due, Optional.empty()));
                then.lead().ifPresent(unit -> late.putIfAbsent(unit.key(), unit));
            } else if (state == AssessmentState.BREACHED && !complaint.status().isFinal()) {
                complaint.lead().ifPresent(unit -> late.putIfAbsent(unit.key(), unit));
            }
        }
        return Map.copyOf(late);
    }

    /**
     * Checks the forms.
     *
     * @throws InvalidValueException if id or version have another form, nobody is told, or a role is one to which nobody is
     *     appointed
     */
    @Value.Check
    default void check() {
        if (!id().matches("[a-z0-9-]{1,40}")) {
            throw InvalidValueException.of("id", "1 to 40 lower-case ASCII letters, digits and dashes");
        }
        if (version().isBlank()) {
            throw InvalidValueException.of("version", "not blank");
        }
        if (to().isEmpty()) {
            throw InvalidValueException.of("to", "at least one role");
        }
        Offices.check("to", to());
        Offices.check("copies", copies());
    }

    /**
     * A builder.
     *
     * @return an empty one; id, version, source and to are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reprimand by period. */
    final class Builder extends ImmutablePeriodReprimand.Builder {
        Builder() {}
    }
}
