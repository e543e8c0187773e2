package id.tuntas.desk;

import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TextRef;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.view.AuditorView;
import id.tuntas.desk.view.CaseFile;
import id.tuntas.desk.view.CoordinatorView;
import id.tuntas.desk.view.Deadline;
import id.tuntas.desk.view.Entry;
import id.tuntas.desk.view.Line;
import id.tuntas.desk.view.Look;
import id.tuntas.desk.view.MaskedText;
import id.tuntas.desk.view.PublicStanding;
import id.tuntas.desk.view.PublicView;
import id.tuntas.desk.view.ReporterView;
import id.tuntas.desk.view.Step;
import id.tuntas.desk.view.UnitView;
import id.tuntas.port.VaultEntry;
import id.tuntas.port.Words;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One complaint with its words and its deadlines, from which every audience is shown its part. */
final class Dossier {

    /** Where only a complaint comes that the coordinator has looked at. */
    private static final Set<Status> SEEN = EnumSet.of(
            Status.VERIFIED, Status.DISPOSED, Status.IN_PROGRESS, Status.FOLLOWED_UP, Status.REFERRED, Status.CLOSED);

    private static final Set<Status> TAKEN_DOWN = EnumSet.of(Status.ARCHIVED, Status.BLOCKED);

    private final Desk desk;
    private final History history;
    private final Instant now;
    private final List<DatedEvent> events;
    private final Complaint complaint;
    private final Wording wording;

    Dossier(Desk desk, History history, Instant now) {
        this.desk = desk;
        this.history = history;
        this.now = now;
        this.events = history.inOrder();
        this.complaint = Complaint.fold(history.id(), events);
        this.wording = new Wording(desk, events);
    }

    Complaint complaint() {
        return complaint;
    }

    PublicView forPublic() {
        if (complaint.confidentiality().secret()) {
            return new PublicView.Secret(tracking(), complaint.status(), receivedOn());
        }
        List<Step> steps = steps();
        PublicStanding standing = PublicStanding.builder()
                .tracking(tracking())
                .status(complaint.status())
                .receivedOn(receivedOn())
                .steps(steps)
                .build();
        boolean seen = steps.stream().anyMatch(step -> SEEN.contains(step.status()));
        return seen && !TAKEN_DOWN.contains(complaint.status())
                ? new PublicView.Open(
                        standing, complaint.particulars().category().map(MaskedText::of), wording.forPublic())
                : new PublicView.Withheld(standing);
    }

    ReporterView forReporter() {
        return ReporterView.builder()
                .id(complaint.id())
                .tracking(tracking())
                .version(history.version())
                .status(complaint.status())
                .receivedAt(complaint.receivedAt())
                .lead(complaint.lead())
                .confidentiality(complaint.confidentiality())
                .steps(steps())
                .words(wording.forReporter())
                .attachments(attachments(true))
                .resolution(assessments().stream()
                        .filter(each -> each.obligation().stop() == Milestone.LAST_ACCEPTED_FOLLOW_UP)
                        .map(Dossier::deadline)
                        .findFirst())
                .agency(complaint.agency())
                .mergedInto(complaint.mergedInto())
                .stars(complaint.stars())
                .build();
    }

    UnitView forUnit() {
        List<Line> lines = events.stream()
                .filter(dated -> !Wording.isOfWatchers(dated))
                .map(dated -> new Line(
                        dated.at(),
                        dated.event().type(),
                        dated.actor().role(),
                        dated.actor().unit()))
                .toList();
        return complaint.confidentiality().anonymous()
                ? new UnitView.Anonymous(file(), lines, wording.forUnitMasked())
                : new UnitView.Open(file(), lines, wording.forUnit());
    }

    CoordinatorView forCoordinator() {
        return CoordinatorView.builder()
                .file(file())
                .owner(complaint.owner())
                .reporterKnown(complaint.reporter().isPresent())
                .words(wording.forCoordinator(history.events()))
                .entries(entries())
                .agency(complaint.agency())
                .receipt(complaint.receipt())
                .mergedInto(complaint.mergedInto())
                .duplicates(complaint.duplicates())
                .earlier(complaint.earlier())
                .stars(complaint.stars())
                .build();
    }

    AuditorView forAuditor() {
        return AuditorView.builder()
                .id(complaint.id())
                .tracking(tracking())
                .status(complaint.status())
                .lead(complaint.lead())
                .confidentiality(complaint.confidentiality())
                .deadlines(deadlines())
                .entries(entries())
                .looks(complaint
                        .reporter()
                        .map(reporter -> desk.vault().audit(desk.regency(), reporter).stream()
                                .map(Dossier::look)
                                .toList())
                        .orElse(List.of()))
                .build();
    }

    private CaseFile file() {
        return CaseFile.builder()
                .id(complaint.id())
                .tracking(tracking())
                .version(history.version())
                .status(complaint.status())
                .receivedAt(complaint.receivedAt())
                .lead(complaint.lead())
                .supporting(complaint.supporting())
                .officer(complaint.officer())
                .classification(complaint.particulars().classification())
                .channel(complaint.particulars().channel())
                .category(complaint.particulars().category())
                .needsExamination(complaint.particulars().needsExamination())
                .confidentiality(complaint.confidentiality())
                .deadlines(deadlines())
                .attachments(attachments(false))
                .build();
    }

    private TrackingId tracking() {
        return complaint.upstream().orElseGet(() -> TrackingId.of(complaint.id().value()));
    }

    private Optional<LocalDate> receivedOn() {
        return complaint.receivedAt().map(wording::day);
    }

    /** What a note changes is no step. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i <= events.size(); i++) {
            Complaint then = Complaint.fold(complaint.id(), events.subList(0, i));
            boolean same = !steps.isEmpty()
                    && steps.get(steps.size() - 1).status() == then.status()
                    && steps.get(steps.size() - 1).unit().equals(then.lead());
            if (!same) {
                steps.add(new Step(wording.day(events.get(i - 1).at()), then.status(), then.lead()));
            }
        }
        return steps;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (DatedEvent dated : history.events()) {
            entries.add(Entry.builder()
                    .version(entries.size() + 1)
                    .at(dated.at())
                    .recordedAt(dated.recordedAt())
                    .type(dated.event().type())
                    .actor(dated.actor())
                    .texts(dated.texts().stream().map(TextRef::kind).toList())
                    .attachments(dated.attachments().size())
                    .build());
        }
        return entries;
    }

    private List<Attachment> attachments(boolean toReporter) {
        List<Attachment> shown = new ArrayList<>();
        for (DatedEvent dated : events) {
            boolean own = Wording.isReporters(dated) || dated.event().type() == EventType.RECEIVED;
            dated.attachments().stream()
                    .filter(attachment -> !toReporter || own || !attachment.secret())
                    .forEach(shown::add);
        }
        return shown;
    }

    private List<Assessment> assessments() {
        return desk.sla().assess(history, now);
    }

    private List<Deadline> deadlines() {
        return assessments().stream().map(Dossier::deadline).toList();
    }

    private static Deadline deadline(Assessment assessment) {
        return new Deadline(assessment.obligation().id(), assessment.state(), assessment.due());
    }

    private static Look look(VaultEntry entry) {
        return new Look(
                entry.number(),
                entry.act(),
                entry.found(),
                entry.access().who(),
                entry.access().at(),
                Words.of(entry.access().why()));
    }
}
