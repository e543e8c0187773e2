package id.tuntas.complaint;

import id.tuntas.complaint.ComplaintEvent.Archived;
import id.tuntas.complaint.ComplaintEvent.Attached;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Closed;
import id.tuntas.complaint.ComplaintEvent.CompletedByReporter;
import id.tuntas.complaint.ComplaintEvent.CompletionRequested;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.ContentBlocked;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.Disputed;
import id.tuntas.complaint.ComplaintEvent.DuplicateAttached;
import id.tuntas.complaint.ComplaintEvent.DuplicateDetached;
import id.tuntas.complaint.ComplaintEvent.FollowUpRejected;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.Linked;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.Noted;
import id.tuntas.complaint.ComplaintEvent.Rated;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.Reclassified;
import id.tuntas.complaint.ComplaintEvent.ReferralReceipted;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.Reopened;
import id.tuntas.complaint.ComplaintEvent.ReporterReplied;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.ComplaintEvent.Unmerged;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintEvent.WordsErased;
import id.tuntas.complaint.ComplaintEvent.WorkStarted;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Decision.Elsewhere;
import id.tuntas.complaint.Decision.Refused;
import id.tuntas.complaint.Refusal.Reason;
import id.tuntas.directory.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what comes of a command: pure, of a history, an act and the terms.
 *
 * <p>Who may do what and where stands in the {@link LifecycleTable} and is asked first; then what the command itself needs.
 * Example: a liaison officer of the Dinas Kesehatan returns on Wednesday 6 March 2024 a complaint whose lead is the Dinas
 * Perhubungan; that is refused as {@link Reason#NOT_YOUR_WORK}, and nothing changes.
 */
public final class Lifecycle {

    private final History history;
    private final Complaint complaint;
    private final Act act;
    private final Terms terms;

    private Lifecycle(History history, Act act, Terms terms) {
        this.history = history;
        this.complaint = Complaint.fold(history.id(), history.inOrder());
        this.act = act;
        this.terms = terms;
    }

    /**
     * What comes of a command.
     *
     * @param history all that happened to the complaint; of version 0 for one that begins
     * @param act who wants what
     * @param terms the rules, the directory and the moments
     * @return events to be stored behind the history, or why not
     */
    public static Decision decide(History history, Act act, Terms terms) {
        return new Lifecycle(history, act, terms).decide();
    }

    private Decision decide() {
        Command command = act.command();
        LifecycleTable.Row row = LifecycleTable.row(command.type());
        boolean begins = row.statuses().isEmpty();
        if (begins != (history.version() == 0)) {
            return refused(begins ? Reason.ALREADY_RECEIVED : Reason.NOT_RECEIVED);
        }
        if (row.roles().containsKey(Role.REPORTER) && Requirement.REPORTER.isMissing(act, terms)) {
            return new Refused(Requirement.REPORTER.refusal(command.type()));
        }
        Optional<Reason> barred =
                Permission.of(complaint, act, terms.directory()).bars(row);
        if (barred.isPresent()) {
            return refused(barred.get());
        }
        if (!begins && !row.statuses().contains(complaint.status())) {
            return refused(Reason.NOT_IN_THIS_STATUS);
        }
        return switch (command.type()) {
            case SUBMIT -> submit((Command.Submit) command);
            case ENTER -> enter((Command.Enter) command);
            case REQUEST_COMPLETION -> complete(new CompletionRequested());
            case COMPLETE -> completed();
            case EXPIRE -> dueSince(terms.expiresAt(), new Archived(Optional.of(ArchiveReason.EXPIRED)));
            case VERIFY -> verify((Command.Verify) command);
            case RECLASSIFY -> reclassify((Command.Reclassify) command);
            case SET_CONFIDENTIALITY -> setConfidentiality(((Command.SetConfidentiality) command).to());
            case DISPOSE -> dispose((Command.Dispose) command);
            case START_WORK -> events(new WorkStarted());
            case DELEGATE -> delegate((Command.Delegate) command);
            case NOTE -> complete(new Noted());
            case ATTACH -> complete(new Attached());
            case FOLLOW_UP -> complete(new FollowedUp());
            case REJECT_FOLLOW_UP ->
                events(new FollowUpRejected(Optional.of(((Command.RejectFollowUp) command).reason())));
            case RETURN_NOT_OURS -> complete(new ReturnedNotOurs());
            case REFER_OUTSIDE -> refer((Command.ReferOutside) command);
            case RECORD_RECEIPT -> receipt(((Command.RecordReceipt) command).receipt());
            case REPLY -> complete(new ReporterReplied());
            case CONFIRM, CLOSE -> events(new Closed());
            case DISPUTE -> complete(new Disputed());
            case RATE -> rate(((Command.Rate) command).stars());
            case WITHDRAW -> events(new Archived(Optional.of(ArchiveReason.WITHDRAWN)));
            case REOPEN -> reopen();
            case MERGE -> merge(((Command.Merge) command).primary());
            case UNMERGE -> unmerge(((Command.Unmerge) command).primary());
            case ARCHIVE -> events(new Archived(Optional.of(((Command.Archive) command).reason())));
            case CLOSE_SILENT -> dueSince(terms.closesAt(), new Closed());
            case CORRECT -> correct(((Command.Correct) command).version());
            case BLOCK -> complete(new ContentBlocked());
            case REGISTER_UPSTREAM -> registerUpstream(((Command.RegisterUpstream) command).trackingId());
            case ERASE_WORDS -> complete(new WordsErased());
        };
    }

    // What begins a complaint

    private Decision submit(Command.Submit command) {
        List<DatedEvent> events = new ArrayList<>();
        events.add(first(new Received(Basis.LOGGED, Optional.of(command.reporter())), command.said()));
        command.earlier().ifPresent(earlier -> events.add(next(new Linked(earlier))));
        return new Decided(events, Optional.empty());
    }

    private Decision enter(Command.Enter command) {
        Optional<Decision> lacking = lacking();
        if (lacking.isPresent()) {
            return lacking.get();
        }
        List<DatedEvent> events = new ArrayList<>();
        events.add(first(new Received(Basis.LOGGED, command.reporter()), command.said()));
        command.earlier().ifPresent(earlier -> events.add(next(new Linked(earlier))));
        command.upstream().ifPresent(upstream -> events.add(next(new UpstreamRegistered(upstream))));
        if (!command.complete()
                && command.said().channel().filter(terms.rules()::exempts).isEmpty()) {
            events.add(next(new CompletionRequested()));
        }
        return new Decided(events, Optional.empty());
    }

    /** Where an export alone shows it waiting, nobody knows where it was before: the reporter replied, and work goes on. */
    private Decision completed() {
        Optional<Decision> lacking = lacking();
        if (lacking.isPresent()) {
            return lacking.get();
        }
        DatedEvent completed = first(new CompletedByReporter(), Particulars.NONE);
        Complaint then =
                Complaint.fold(history.id(), history.plus(List.of(completed)).inOrder());
        return new Decided(
                then.status() == Status.AWAITING_REPORTER
                        ? List.of(completed, next(new ReporterReplied()))
                        : List.of(completed),
                Optional.empty());
    }

    // What the coordinator settles

    private Decision verify(Command.Verify command) {
        return events(
                new Verified(),
                Particulars.builder()
                        .classification(command.classification())
                        .needsExamination(command.needsExamination())
                        .build());
    }

    private Decision reclassify(Command.Reclassify command) {
        Particulars now = complaint.particulars();
        boolean same = now.classification().equals(Optional.of(command.classification()))
                && command.needsExamination()
                        .map(needs -> now.needsExamination().equals(Optional.of(needs)))
                        .orElse(true);
        return same
                ? refused(Reason.NOTHING_CHANGES)
                : events(
                        new Reclassified(),
                        Particulars.builder()
                                .classification(command.classification())
                                .needsExamination(command.needsExamination())
                                .build());
    }

    private Decision setConfidentiality(Confidentiality to) {
        Confidentiality now = complaint.confidentiality();
        if (to.equals(now) && complaint.particulars().confidentiality().isPresent()) {
            return refused(Reason.NOTHING_CHANGES);
        }
        if (to.hidesAll(now)) {
            return events(new ConfidentialitySet(to));
        }
        if (!act.by().role().equals(Optional.of(Role.COORDINATOR))) {
            return refused(Reason.SECRECY_NOT_LOWERED);
        }
        return complaint.status().isFinal() ? refused(Reason.NOT_IN_THIS_STATUS) : complete(new ConfidentialitySet(to));
    }

    private Decision dispose(Command.Dispose command) {
        if (!terms.directory().units().isEmpty()
                && (terms.directory().resolve(command.lead()).isEmpty()
                        || command.supporting().stream()
                                .anyMatch(
                                        unit -> terms.directory().resolve(unit).isEmpty()))) {
            return refused(Reason.UNKNOWN_UNIT);
        }
        boolean same = complaint.status() == Status.DISPOSED
                && complaint.lead().equals(Optional.of(command.lead()))
                && complaint.supporting().equals(command.supporting());
        return same
                ? refused(Reason.NOTHING_CHANGES)
                : events(new Disposed(Optional.of(command.lead()), command.supporting()));
    }

    private Decision delegate(Command.Delegate command) {
        return complaint.officer().equals(Optional.of(command.officer()))
                ? refused(Reason.NOTHING_CHANGES)
                : events(new Delegated(command.officer()));
    }

    private Decision refer(Command.ReferOutside command) {
        Optional<Decision> lacking = lacking();
        if (lacking.isPresent()) {
            return lacking.get();
        }
        List<DatedEvent> events = new ArrayList<>();
        events.add(first(new ReferredOutside(Optional.of(command.agency())), Particulars.NONE));
        command.receipt()
                .filter(receipt -> !receipt.isBlank())
                .ifPresent(receipt -> events.add(next(new ReferralReceipted(receipt))));
        return new Decided(events, Optional.empty());
    }

    private Decision receipt(String receipt) {
        return lacking().orElseGet(() -> events(new ReferralReceipted(receipt)));
    }

    private Decision rate(int stars) {
        return lacking().orElseGet(() -> events(new Rated(stars)));
    }

    private Decision reopen() {
        if (terms.reopenUntil().isEmpty()) {
            return refused(Reason.NOT_PROVIDED_FOR);
        }
        Instant until = terms.reopenUntil().get();
        return at().isAfter(until)
                ? new Refused(Refusal.of(Reason.TOO_LATE, act.command().type(), until))
                : complete(new Reopened());
    }

    private Decision dueSince(Optional<Instant> from, ComplaintEvent event) {
        if (from.isEmpty()) {
            return refused(Reason.NOT_PROVIDED_FOR);
        }
        return at().isBefore(from.get())
                ? new Refused(Refusal.of(Reason.TOO_EARLY, act.command().type(), from.get()))
                : events(event);
    }

    private Decision registerUpstream(TrackingId trackingId) {
        return complaint.upstream().equals(Optional.of(trackingId))
                ? refused(Reason.NOTHING_CHANGES)
                : events(new UpstreamRegistered(trackingId));
    }

    // Merging and mistakes

    /** One that has ended takes nothing in; so whatever is merged goes on somewhere, and never in a circle. */
    private Decision merge(Complaint primary) {
        if (!primary.id().regency().equals(complaint.id().regency())
                || primary.id().equals(complaint.id())
                || primary.receivedAt().isEmpty()
                || primary.status().isFinal()) {
            return refused(Reason.UNFIT_PRIMARY);
        }
        return new Decided(
                List.of(first(new MergedInto(Optional.of(trackingId(primary.id()))), Particulars.NONE)),
                Optional.of(elsewhere(primary, new DuplicateAttached(trackingId(complaint.id())))));
    }

    private Decision unmerge(Complaint primary) {
        if (!primary.id().regency().equals(complaint.id().regency())
                || !complaint.mergedInto().equals(Optional.of(trackingId(primary.id())))) {
            return refused(Reason.NOT_MERGED_THERE);
        }
        Optional<Decision> lacking = lacking();
        if (lacking.isPresent()) {
            return lacking.get();
        }
        return new Decided(
                List.of(first(new Unmerged(), Particulars.NONE)),
                primary.duplicates().contains(trackingId(complaint.id()))
                        ? Optional.of(elsewhere(primary, new DuplicateDetached(trackingId(complaint.id()))))
                        : Optional.empty());
    }

    private Elsewhere elsewhere(Complaint other, ComplaintEvent event) {
        Instant at = other.lastAt().filter(last -> last.isAfter(at())).orElse(at());
        return new Elsewhere(
                other.id(),
                List.of(DatedEvent.builder()
                        .at(at)
                        .recordedAt(recorded(at, other))
                        .actor(act.by())
                        .event(event)
                        .build()));
    }

    /** Within a regency a complaint goes by its tracking id or, if the desk made it, by the id that the desk gave it. */
    private static TrackingId trackingId(ComplaintId id) {
        return TrackingId.of(id.value());
    }

    private Decision correct(int version) {
        if (!Correction.of(history).allows(version)) {
            return refused(Reason.NOT_CORRECTABLE);
        }
        Optional<Decision> lacking = lacking();
        if (lacking.isPresent()) {
            return lacking.get();
        }
        DatedEvent mistaken = history.events().get(version - 1);
        return new Decided(
                List.of(DatedEvent.builder()
                        .from(first(new Corrected(version), Particulars.NONE))
                        .at(mistaken.at())
                        .build()),
                Optional.empty());
    }

    // What every decision is made of

    private Instant at() {
        return complaint.lastAt().filter(last -> last.isAfter(act.at())).orElse(act.at());
    }

    /** Not before anything else that is known: whatever was decided was decided with all of it in view. */
    private static Instant recorded(Instant at, Complaint of) {
        return of.lastRecordedAt().filter(last -> last.isAfter(at)).orElse(at);
    }

    private DatedEvent first(ComplaintEvent event, Particulars said) {
        return DatedEvent.builder()
                .from(next(event))
                .particulars(said)
                .texts(act.texts())
                .attachments(act.attachments())
                .build();
    }

    private DatedEvent next(ComplaintEvent event) {
        return DatedEvent.builder()
                .at(at())
                .recordedAt(recorded(at(), complaint))
                .actor(act.by())
                .event(event)
                .build();
    }

    private Decision events(ComplaintEvent event) {
        return events(event, Particulars.NONE);
    }

    private Decision events(ComplaintEvent event, Particulars said) {
        return new Decided(List.of(first(event, said)), Optional.empty());
    }

    /** With all that must go with the command. */
    private Decision complete(ComplaintEvent event) {
        return lacking().orElseGet(() -> events(event));
    }

    private Optional<Decision> lacking() {
        CommandType type = act.command().type();
        return Requirement.of(type).stream()
                .filter(requirement -> requirement.isMissing(act, terms))
                .findFirst()
                .map(requirement -> new Refused(requirement.refusal(type)));
    }

    private Decision refused(Reason reason) {
        return new Refused(Refusal.of(reason, act.command().type()));
    }
}
