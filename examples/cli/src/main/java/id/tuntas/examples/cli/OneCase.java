package id.tuntas.examples.cli;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Particulars;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.Limit;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.text.LocalText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A complaint of which only the arrival is known, and what is due of it when. */
final class OneCase {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "1");

    private final SlaPolicy policy;
    private final WorkingCalendar calendar;
    private final List<Assessment> assessments = new ArrayList<>();

    OneCase(
            SlaPolicy policy,
            WorkingCalendar calendar,
            Instant from,
            Optional<Classification> classification,
            boolean examination) {
        this.policy = policy;
        this.calendar = calendar;
        List<DatedEvent> events = List.of(DatedEvent.builder()
                .at(from)
                .event(new ComplaintEvent.Received(ComplaintEvent.Basis.LOGGED))
                .particulars(Particulars.builder()
                        .classification(classification)
                        .needsExamination(examination)
                        .build())
                .build());
        SlaCalculator calculator = SlaCalculator.of(policy, calendar);
        List<Assessment> atArrival = calculator.assess(ID, events, from);
        for (int i = 0; i < atArrival.size(); i++) {
            // The trace goes as far as the moment of the assessment: at its due moment it is whole.
            Assessment arrived = atArrival.get(i);
            int place = i;
            assessments.add(arrived.dueAt()
                    .map(due -> calculator.assess(ID, events, due).get(place))
                    .orElse(arrived));
        }
    }

    SlaPolicy policy() {
        return policy;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    List<Assessment> assessments() {
        return assessments;
    }

    /** What could not be worked out, and what is missing for it. */
    List<String> missing(Locale language) {
        return assessments.stream()
                .filter(assessment -> assessment.state() == AssessmentState.NOT_ASSESSABLE)
                .map(assessment -> assessment.obligation().id() + ": "
                        + assessment
                                .missing()
                                .map(each -> each.text().in(language))
                                .orElse(""))
                .toList();
    }

    /** What people read: a line for each obligation, and under it the trace where it is asked for. */
    List<String> lines(boolean explain, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(policy.title().in(language) + " (" + policy.id() + " " + policy.version() + "), "
                + new LocalText("kalender ", "calendar ").in(language) + calendar.id() + " " + calendar.version()
                + ", " + calendar.zone());
        for (Assessment assessment : assessments) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-12s %-25s %s",
                    assessment.obligation().id(),
                    due(assessment, language),
                    assessment.limit().map(Limit::source).orElse("")));
            if (explain) {
                assessment.explain(language).forEach(line -> lines.add("      " + line));
            }
        }
        return lines;
    }

    private String due(Assessment assessment, Locale language) {
        if (assessment
                        .limit()
                        .filter(limit -> limit.time().unit() == LimitUnit.WORKING_MINUTES)
                        .isPresent()
                && assessment.dueAt().isPresent()) {
            return assessment
                    .dueAt()
                    .get()
                    .atZone(calendar.zone())
                    .toOffsetDateTime()
                    .toString();
        }
        return assessment
                .due()
                .map(Object::toString)
                .orElseGet(() -> state(assessment.state()).in(language));
    }

    private static LocalText state(AssessmentState state) {
        return switch (state) {
            case NOT_APPLICABLE -> new LocalText("tidak berlaku", "does not apply");
            case NOT_STARTED -> new LocalText("belum mulai", "not started");
            default -> new LocalText("tidak dapat dihitung", "cannot be worked out");
        };
    }
}
