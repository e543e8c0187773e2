package id.tuntas.complaint;

import id.tuntas.complaint.ComplaintEvent.Archived;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.CompletionRequested;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What should come of an act, event by event, reasoned out from the naive complaints alone: the table of words, what each
 * command needs beside it, and what it leaves behind.
 */
final class NaiveDecider {

    /** Read like a sign at the counter: nobody has to say who they are there. */
    private static final Set<String> NO_REPORTER = Set.of("google review", "kotak pengaduan", "surat kaleng");

    /** Commands of which one bare event comes. */
    private static final Map<String, EventType> PLAIN = Map.ofEntries(
            Map.entry("REQUEST_COMPLETION", EventType.COMPLETION_REQUESTED),
            Map.entry("COMPLETE", EventType.COMPLETED_BY_REPORTER),
            Map.entry("VERIFY", EventType.VERIFIED),
            Map.entry("START_WORK", EventType.WORK_STARTED),
            Map.entry("NOTE", EventType.NOTED),
            Map.entry("ATTACH", EventType.ATTACHED),
            Map.entry("RECLASSIFY", EventType.RECLASSIFIED),
            Map.entry("FOLLOW_UP", EventType.FOLLOWED_UP),
            Map.entry("RETURN_NOT_OURS", EventType.RETURNED_NOT_OURS),
            Map.entry("REPLY", EventType.REPORTER_REPLIED),
            Map.entry("CONFIRM", EventType.CLOSED),
            Map.entry("CLOSE", EventType.CLOSED),
            Map.entry("CLOSE_SILENT", EventType.CLOSED),
            Map.entry("DISPUTE", EventType.DISPUTED),
            Map.entry("REOPEN", EventType.REOPENED),
            Map.entry("UNMERGE", EventType.UNMERGED),
            Map.entry("BLOCK", EventType.CONTENT_BLOCKED),
            Map.entry("ERASE_WORDS", EventType.WORDS_ERASED));

    private final List<NaiveLifecycle> complaints;
    private final int which;
    private final NaiveLifecycle complaint;
    private final Act act;
    private final Terms terms;
    private final Instant at;

    NaiveDecider(List<NaiveLifecycle> complaints, int which, Act act, Terms terms) {
        this.complaints = complaints;
        this.which = which;
        this.complaint = complaints.get(which);
        this.act = act;
        this.terms = terms;
        this.at = laterOf(complaint.lastAt(), act.at());
    }

    /** What each complaint gets, the one that is acted on first of all; nothing at all where the act is refused. */
    Map<Integer, List<DatedEvent>> answer() {
        if (!isAllowed() || !makesSense(act.command())) {
            return Map.of();
        }
        Map<Integer, List<DatedEvent>> answer = new HashMap<>();
        List<DatedEvent> own = new ArrayList<>();
        for (ComplaintEvent event : made(act.command())) {
            own.add(
                    own.isEmpty()
                            ? DatedEvent.builder()
                                    .from(dated(event, at, complaint))
                                    .at(happenedAt())
                                    .particulars(said(act.command()))
                                    .texts(act.texts())
                                    .attachments(act.attachments())
                                    .build()
                            : dated(event, at, complaint));
        }
        answer.put(which, own);
        TrackingId name = TrackingId.of("C" + which);
        if (act.command() instanceof Command.Merge merge) {
            tell(answer, numberOf(merge.primary()), new ComplaintEvent.DuplicateAttached(name));
        } else if (act.command() instanceof Command.Unmerge unmerge
                && complaints.get(numberOf(unmerge.primary())).holds(name.value())) {
            tell(answer, numberOf(unmerge.primary()), new ComplaintEvent.DuplicateDetached(name));
        }
        return answer;
    }

    private void tell(Map<Integer, List<DatedEvent>> answer, int other, ComplaintEvent event) {
        answer.put(other, List.of(dated(event, laterOf(complaints.get(other).lastAt(), at), complaints.get(other))));
    }

    private DatedEvent dated(ComplaintEvent event, Instant when, NaiveLifecycle of) {
        return DatedEvent.builder()
                .at(when)
                .recordedAt(laterOf(of.lastRecordedAt(), when))
                .actor(act.by())
                .event(event)
                .build();
    }

    /** A correction stands where the mistake stood; everything else happens when it is done. */
    private Instant happenedAt() {
        return act.command() instanceof Command.Correct correct
                ? complaint.stored().get(correct.version() - 1).at()
                : at;
    }

    // Who may

    private boolean isAllowed() {
        NaiveTable.Line line = NaiveTable.line(act.command().type());
        String role = act.by().role().map(each -> each.literal()).orElse("");
        boolean mine = switch (line.whose().getOrDefault(role, "never")) {
            case "any" -> true;
            case "own" -> isOwn();
            case "lead" -> leads();
            case "helping" -> leads() || helps();
            case "delegated" ->
                leads()
                        && !complaint.get("officer").isEmpty()
                        && complaint
                                .get("officer")
                                .equals(act.by()
                                        .officer()
                                        .map(each -> each.value())
                                        .orElse(""));
            default -> false;
        };
        return mine
                && line.where().contains(complaint.status())
                && (line.words().isEmpty() || act.says(TextKind.valueOf(line.words())));
    }

    private boolean isOwn() {
        String reporter = act.command() instanceof Command.Submit submit
                ? submit.reporter().value()
                : complaint.get("reporter");
        return !reporter.isEmpty()
                && act.reporter().map(ReporterId::value).orElse("").equals(reporter);
    }

    private boolean leads() {
        return isOfActor(complaint.get("lead"));
    }

    private boolean helps() {
        for (String unit :
                complaint.get("helping").replace("[", "").replace("]", "").split(", ", -1)) {
            if (!unit.isEmpty() && isOfActor(UnitName.of(unit).key())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfActor(String unit) {
        String own = act.by().unit().map(UnitName::key).orElse("");
        return !unit.isEmpty() && official(own).equals(official(unit));
    }

    private String official(String unit) {
        boolean isShort = !terms.directory().units().isEmpty() && unit.equals(LifecycleWorld.ALIAS.key());
        return isShort ? LifecycleWorld.UNITS.get(0).key() : unit;
    }

    // What a command needs beside

    private boolean makesSense(Command command) {
        if (command instanceof Command.Enter enter) {
            return enter.said().channel().isPresent();
        } else if (command instanceof Command.Complete) {
            return !terms.contactMissing();
        } else if (command instanceof Command.Expire) {
            return terms.expiresAt().map(due -> due.compareTo(at) <= 0).orElse(false);
        } else if (command instanceof Command.CloseSilent) {
            return terms.closesAt().map(due -> due.compareTo(at) <= 0).orElse(false);
        } else if (command instanceof Command.Reopen) {
            return terms.reopenUntil().map(until -> until.compareTo(at) >= 0).orElse(false);
        } else if (command instanceof Command.Reclassify reclassify) {
            boolean sameNeed = reclassify
                    .needsExamination()
                    .map(needs -> complaint.get("examination").equals(needs.toString()))
                    .orElse(true);
            return !sameNeed
                    || !complaint
                            .get("classification")
                            .equals(reclassify.classification().literal());
        } else if (command instanceof Command.SetConfidentiality set) {
            boolean lowers = (complaint.isHidden("anonymous") && !set.to().anonymous())
                    || (complaint.isHidden("secret") && !set.to().secret());
            boolean same = complaint.get("anonymous").equals("" + set.to().anonymous())
                    && complaint.get("secret").equals("" + set.to().secret());
            boolean mayLower = act.by().role().orElseThrow().literal().equals("koordinator")
                    && act.says(TextKind.REASON)
                    && !complaint.isEnded();
            return !same && (!lowers || mayLower);
        } else if (command instanceof Command.Dispose dispose) {
            boolean same = complaint.status().equals("DISPOSED")
                    && complaint.leadAsSpelled().equals(dispose.lead().value())
                    && complaint.get("helping").equals(dispose.supporting().toString());
            return !same
                    && isKnown(dispose.lead())
                    && dispose.supporting().stream().allMatch(this::isKnown);
        } else if (command instanceof Command.Delegate delegate) {
            return !complaint.get("officer").equals(delegate.officer().value());
        } else if (command instanceof Command.Attach) {
            return !act.attachments().isEmpty();
        } else if (command instanceof Command.ReferOutside refer) {
            return !refer.agency().isBlank()
                    && !(act.texts().isEmpty() && act.attachments().isEmpty());
        } else if (command instanceof Command.RecordReceipt receipt) {
            return !receipt.receipt().isBlank();
        } else if (command instanceof Command.Rate rate) {
            return Set.of(1, 2, 3, 4, 5).contains(rate.stars());
        } else if (command instanceof Command.Merge merge) {
            int other = numberOf(merge.primary());
            return other != which
                    && !complaints.get(other).status().equals("NEW")
                    && !complaints.get(other).isEnded();
        } else if (command instanceof Command.Unmerge unmerge) {
            return complaint.get("merged into").equals(unmerge.primary().id().value());
        } else if (command instanceof Command.Correct correct) {
            return complaint.correctable(correct.version());
        } else if (command instanceof Command.RegisterUpstream upstream) {
            return !complaint.get("upstream").equals(upstream.trackingId().value());
        }
        return true;
    }

    private boolean isKnown(UnitName unit) {
        return terms.directory().units().isEmpty()
                || LifecycleWorld.UNITS.contains(unit)
                || unit.equals(LifecycleWorld.ALIAS);
    }

    // What comes of it

    private List<ComplaintEvent> made(Command command) {
        List<ComplaintEvent> made = new ArrayList<>();
        Optional.ofNullable(PLAIN.get(command.type().name()))
                .flatMap(EventType::bare)
                .ifPresent(made::add);
        if (command instanceof Command.Submit submit) {
            made.add(new Received(Basis.LOGGED, Optional.of(submit.reporter())));
            submit.earlier().ifPresent(earlier -> made.add(new ComplaintEvent.Linked(earlier)));
        } else if (command instanceof Command.Enter enter) {
            made.add(new Received(Basis.LOGGED, enter.reporter()));
            enter.earlier().ifPresent(earlier -> made.add(new ComplaintEvent.Linked(earlier)));
            enter.upstream().ifPresent(upstream -> made.add(new UpstreamRegistered(upstream)));
            String channel = enter.said().channel().orElseThrow().literal().split(" - ", -1)[0];
            if (!enter.complete() && !NO_REPORTER.contains(channel.toLowerCase(Locale.ROOT))) {
                made.add(new CompletionRequested());
            }
        } else if (command instanceof Command.Expire) {
            made.add(new Archived(Optional.of(ArchiveReason.EXPIRED)));
        } else if (command instanceof Command.Withdraw) {
            made.add(new Archived(Optional.of(ArchiveReason.WITHDRAWN)));
        } else if (command instanceof Command.Archive archive) {
            made.add(new Archived(Optional.of(archive.reason())));
        } else if (command instanceof Command.SetConfidentiality set) {
            made.add(new ComplaintEvent.ConfidentialitySet(set.to()));
        } else if (command instanceof Command.Dispose dispose) {
            made.add(new ComplaintEvent.Disposed(Optional.of(dispose.lead()), dispose.supporting()));
        } else if (command instanceof Command.Delegate delegate) {
            made.add(new ComplaintEvent.Delegated(delegate.officer()));
        } else if (command instanceof Command.RejectFollowUp reject) {
            made.add(new ComplaintEvent.FollowUpRejected(Optional.of(reject.reason())));
        } else if (command instanceof Command.ReferOutside refer) {
            made.add(new ComplaintEvent.ReferredOutside(Optional.of(refer.agency())));
            refer.receipt().ifPresent(receipt -> made.add(new ComplaintEvent.ReferralReceipted(receipt)));
            made.removeIf(event -> event.equals(new ComplaintEvent.ReferralReceipted(" ")));
        } else if (command instanceof Command.RecordReceipt receipt) {
            made.add(new ComplaintEvent.ReferralReceipted(receipt.receipt()));
        } else if (command instanceof Command.Rate rate) {
            made.add(new ComplaintEvent.Rated(rate.stars()));
        } else if (command instanceof Command.Merge merge) {
            made.add(new ComplaintEvent.MergedInto(
                    Optional.of(TrackingId.of(merge.primary().id().value()))));
        } else if (command instanceof Command.Correct correct) {
            made.add(new ComplaintEvent.Corrected(correct.version()));
        } else if (command instanceof Command.RegisterUpstream upstream) {
            made.add(new UpstreamRegistered(upstream.trackingId()));
        }
        return made;
    }

    private static Particulars said(Command command) {
        if (command instanceof Command.Submit submit) {
            return submit.said();
        } else if (command instanceof Command.Enter enter) {
            return enter.said();
        } else if (command instanceof Command.Verify verify) {
            return Particulars.builder()
                    .classification(verify.classification())
                    .needsExamination(verify.needsExamination())
                    .build();
        } else if (command instanceof Command.Reclassify reclassify) {
            return Particulars.builder()
                    .classification(reclassify.classification())
                    .needsExamination(reclassify.needsExamination())
                    .build();
        }
        return Particulars.NONE;
    }

    private static int numberOf(Complaint complaint) {
        return Integer.parseInt(complaint.id().value().substring(1));
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
