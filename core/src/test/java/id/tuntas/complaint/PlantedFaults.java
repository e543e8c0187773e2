package id.tuntas.complaint;

import static id.tuntas.complaint.Faulty.alter;
import static id.tuntas.complaint.Faulty.alterAll;
import static id.tuntas.complaint.Faulty.instead;
import static id.tuntas.complaint.Faulty.made;
import static id.tuntas.complaint.Faulty.pretend;
import static id.tuntas.complaint.Faulty.state;
import static id.tuntas.complaint.Faulty.trusting;
import static id.tuntas.complaint.Faulty.when;
import static id.tuntas.complaint.Faulty.without;

import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Decision.Refused;
import id.tuntas.complaint.Refusal.Reason;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deciding gone wrong, each in one way that somebody could have programmed; the model must find every one of them. */
enum PlantedFaults implements LifecycleWorld.Decider {

    // Who may
    A_UNIT_THAT_HELPS_FOLLOWS_UP((history, act, terms) -> pretend(
            history,
            act,
            terms,
            act.command() instanceof Command.FollowUp
                    && act.by()
                            .unit()
                            .filter(state(history).supporting()::contains)
                            .isPresent(),
            b -> b.by(new Actor(act.by().role(), state(history).lead(), act.by().officer())))),
    AN_OFFICER_WORKS_UNDELEGATED((history, act, terms) -> pretend(
            history,
            act,
            terms,
            act.by().role().equals(Optional.of(Role.TECHNICAL_OFFICER)),
            b -> b.by(new Actor(act.by().role(), act.by().unit(), state(history).officer())))),
    ANY_UNIT_RETURNS_IT((history, act, terms) -> pretend(
            history,
            act,
            terms,
            act.command() instanceof Command.ReturnNotOurs,
            b -> b.by(new Actor(act.by().role(), state(history).lead(), act.by().officer())))),
    ANOTHER_REPORTER_WITHDRAWS((history, act, terms) -> pretend(
            history,
            act,
            terms,
            act.command() instanceof Command.Withdraw && act.reporter().isPresent(),
            b -> b.reporter(state(history).reporter()))),
    ANYBODY_RATES((history, act, terms) -> pretend(
            history,
            act,
            terms,
            act.command() instanceof Command.Rate,
            b -> b.reporter(state(history).reporter()))),
    THE_HEAD_OF_A_UNIT_REFERS_OUTSIDE((history, act, terms) -> pretend(
            history,
            act,
            terms,
            act.command() instanceof Command.ReferOutside && act.by().role().equals(Optional.of(Role.HEAD_OF_UNIT)),
            b -> b.by(Actor.of(Role.COORDINATOR)))),
    AN_ALIAS_IS_ANOTHER_UNIT((history, act, terms) -> Lifecycle.decide(
            history,
            act,
            terms.directory().units().isEmpty() || act.command() instanceof Command.Dispose
                    ? terms
                    : trusting(
                            terms,
                            Directory.of(
                                    "1",
                                    LifecycleWorld.UNITS.stream()
                                            .map(name ->
                                                    Unit.builder().name(name).build())
                                            .toList())))),

    // Where it stands
    A_NOTE_AFTER_THE_END((history, act, terms) -> instead(
            history,
            act,
            terms,
            Reason.NOT_IN_THIS_STATUS,
            act.command() instanceof Command.Note && act.says(TextKind.NOTE),
            new ComplaintEvent.Noted())),
    BLOCKED_TWICE((history, act, terms) -> instead(
            history,
            act,
            terms,
            Reason.NOT_IN_THIS_STATUS,
            act.command() instanceof Command.Block && act.says(TextKind.REASON),
            new ComplaintEvent.ContentBlocked())),
    WORK_STARTED_TWICE((history, act, terms) -> instead(
            history,
            act,
            terms,
            Reason.NOT_IN_THIS_STATUS,
            act.command() instanceof Command.StartWork && state(history).status() == Status.IN_PROGRESS,
            new ComplaintEvent.WorkStarted())),
    AN_ID_SUBMITTED_TWICE((history, act, terms) -> instead(
            history,
            act,
            terms,
            Reason.ALREADY_RECEIVED,
            act.command() instanceof Command.Submit,
            new ComplaintEvent.Received(ComplaintEvent.Basis.LOGGED, act.reporter()))),
    A_RETURN_KEEPS_THE_LEAD((history, act, terms) ->
            made(history, act, terms, new ComplaintEvent.ReturnedNotOurs(), new ComplaintEvent.Verified())),
    A_REJECTED_FOLLOW_UP_STAYS((history, act, terms) -> when(
            act.command() instanceof Command.RejectFollowUp,
            history,
            act,
            terms,
            b -> b.event(new ComplaintEvent.Noted()))),
    A_DISPUTE_CLOSES((history, act, terms) ->
            made(history, act, terms, new ComplaintEvent.Disputed(), new ComplaintEvent.Closed())),
    A_WITHDRAWAL_CLOSES((history, act, terms) -> when(
            act.command() instanceof Command.Withdraw, history, act, terms, b -> b.event(new ComplaintEvent.Closed()))),
    EXPIRED_AS_SPAM((history, act, terms) -> when(
            act.command() instanceof Command.Expire,
            history,
            act,
            terms,
            b -> b.event(new ComplaintEvent.Archived(Optional.of(ArchiveReason.SPAM))))),

    // Words and values
    AN_ANSWER_WITHOUT_WORDS((history, act, terms) ->
            pretend(history, act, terms, act.command() instanceof Command.FollowUp, b -> b.texts(Faulty.all(act)))),
    ERASED_WITHOUT_REASON((history, act, terms) ->
            pretend(history, act, terms, act.command() instanceof Command.EraseWords, b -> b.texts(Faulty.all(act)))),
    NO_STARS_ARE_ONE((history, act, terms) -> pretend(
            history, act, terms, act.command().equals(new Command.Rate(0)), b -> b.command(new Command.Rate(1)))),
    A_BLANK_RECEIPT_RECORDED((history, act, terms) -> instead(
            history,
            act,
            terms,
            Reason.VALUE_MISSING,
            act.command() instanceof Command.RecordReceipt,
            new ComplaintEvent.ReferralReceipted(""))),
    RECLASSIFIED_AS_IT_WAS((history, act, terms) -> instead(
            history,
            act,
            terms,
            Reason.NOTHING_CHANGES,
            act.command() instanceof Command.Reclassify,
            new ComplaintEvent.Reclassified())),

    // Moments
    REOPENED_WITHOUT_RULES((history, act, terms) -> Lifecycle.decide(
            history, act, terms.reopenUntil().isPresent() ? terms : Faulty.terms(terms, Faulty.FAR, null, null))),
    REOPENED_A_MINUTE_LATE((history, act, terms) -> Lifecycle.decide(
            history,
            act,
            Faulty.terms(terms, terms.reopenUntil().map(Faulty::minuteLater).orElse(null), null, null))),
    CLOSED_A_MINUTE_EARLY((history, act, terms) -> Lifecycle.decide(
            history,
            act,
            Faulty.terms(
                    terms, null, terms.closesAt().map(Faulty::minuteEarlier).orElse(null), null))),
    EXPIRED_A_MINUTE_EARLY((history, act, terms) -> Lifecycle.decide(
            history,
            act,
            Faulty.terms(
                    terms,
                    null,
                    null,
                    terms.expiresAt().map(Faulty::minuteEarlier).orElse(null)))),
    NOT_CLOSED_AT_THE_VERY_MOMENT((history, act, terms) -> Lifecycle.decide(
            history,
            act,
            Faulty.terms(
                    terms,
                    null,
                    terms.closesAt().map(moment -> moment.plusNanos(1)).orElse(null),
                    null))),

    // Secrecy
    A_UNIT_LOWERS_SECRECY((history, act, terms) -> pretend(
            history,
            act,
            terms,
            act.command() instanceof Command.SetConfidentiality
                    && state(history)
                            .lead()
                            .filter(lead -> act.by().unit().equals(Optional.of(lead)))
                            .isPresent(),
            b -> b.by(Actor.of(Role.COORDINATOR)))),
    SECRECY_LOWERED_WITHOUT_REASON((history, act, terms) -> pretend(
            history, act, terms, act.command() instanceof Command.SetConfidentiality, b -> b.texts(Faulty.all(act)))),
    SECRECY_LOWERED_AFTER_THE_END((history, act, terms) -> act.command() instanceof Command.SetConfidentiality set
            ? instead(
                    history,
                    act,
                    terms,
                    Reason.NOT_IN_THIS_STATUS,
                    act.says(TextKind.REASON),
                    new ComplaintEvent.ConfidentialitySet(set.to()))
            : Lifecycle.decide(history, act, terms)),
    LOWERING_IS_CORRECTED((history, act, terms) -> act.command() instanceof Command.Correct correct
                    && act.says(TextKind.REASON)
                    && correct.version() > 1
                    && correct.version() <= history.version()
                    && history.events().get(correct.version() - 1).event() instanceof ComplaintEvent.ConfidentialitySet
            ? instead(
                    history, act, terms, Reason.NOT_CORRECTABLE, true, new ComplaintEvent.Corrected(correct.version()))
            : Lifecycle.decide(history, act, terms)),

    // Units
    DISPOSED_TO_AN_UNKNOWN_UNIT((history, act, terms) -> Lifecycle.decide(
            history, act, act.command() instanceof Command.Dispose ? trusting(terms, Directory.empty()) : terms)),
    A_DISPOSITION_DROPS_THE_HELPERS((history, act, terms) -> when(
            act.command() instanceof Command.Dispose && state(history).lead().isPresent(),
            history,
            act,
            terms,
            b -> b.event(ComplaintEvent.Disposed.to(((Command.Dispose) act.command()).lead())))),
    A_DELEGATION_SURVIVES_THE_UNIT((history, act, terms) -> {
        Optional<OfficerId> officer = state(history).officer();
        return act.command() instanceof Command.Dispose && officer.isPresent()
                ? alterAll(Lifecycle.decide(history, act, terms), events -> {
                    List<DatedEvent> more = new ArrayList<>(events);
                    more.add(DatedEvent.of(events.get(0).at(), new ComplaintEvent.Delegated(officer.get())));
                    return more;
                })
                : Lifecycle.decide(history, act, terms);
    }),
    A_DELEGATION_TO_WHOEVER_ASKS((history, act, terms) -> when(
            act.command() instanceof Command.Delegate && act.by().officer().isPresent(),
            history,
            act,
            terms,
            b -> b.event(new ComplaintEvent.Delegated(act.by().officer().orElseThrow())))),

    // What an event carries
    DATES_BEFORE_THE_LAST_EVENT(
            (history, act, terms) -> alter(Lifecycle.decide(history, act, terms), (b, e) -> Faulty.at(b, e, act.at()))),
    RECORDED_WHEN_IT_HAPPENED(
            (history, act, terms) -> alter(Lifecycle.decide(history, act, terms), (b, e) -> b.recordedAt(e.at()))),
    THE_ACTOR_IS_DROPPED(
            (history, act, terms) -> alter(Lifecycle.decide(history, act, terms), (b, e) -> b.actor(Actor.UNSTATED))),
    THE_OFFICER_IS_DROPPED((history, act, terms) -> alter(
            Lifecycle.decide(history, act, terms),
            (b, e) -> b.actor(new Actor(e.actor().role(), e.actor().unit())))),
    TEXTS_ARE_DROPPED(
            (history, act, terms) -> alter(Lifecycle.decide(history, act, terms), (b, e) -> b.texts(List.of()))),
    ATTACHMENTS_ARE_DROPPED(
            (history, act, terms) -> alter(Lifecycle.decide(history, act, terms), (b, e) -> b.attachments(List.of()))),
    VERIFYING_LOSES_THE_CLASSIFICATION((history, act, terms) -> when(
            act.command() instanceof Command.Verify,
            history,
            act,
            terms,
            b -> b.particulars(Particulars.builder()
                    .needsExamination(((Command.Verify) act.command()).needsExamination())
                    .build()))),
    VERIFYING_LOSES_THE_NEED_TO_EXAMINE((history, act, terms) -> when(
            act.command() instanceof Command.Verify,
            history,
            act,
            terms,
            b -> b.particulars(Particulars.builder()
                    .classification(((Command.Verify) act.command()).classification())
                    .build()))),
    THE_CATEGORY_IS_LOST((history, act, terms) -> alter(
            Lifecycle.decide(history, act, terms),
            (b, e) -> b.particulars(Particulars.builder()
                    .from(e.particulars())
                    .category(Optional.empty())
                    .build()))),
    THE_REPORTER_IS_LOST((history, act, terms) -> when(
            act.command() instanceof Command.Enter,
            history,
            act,
            terms,
            b -> b.event(new ComplaintEvent.Received(ComplaintEvent.Basis.LOGGED)))),

    // More events than one
    AN_INCOMPLETE_ENTRY_DOES_NOT_WAIT((history, act, terms) ->
            without(history, act, terms, act.command() instanceof Command.Enter, EventType.COMPLETION_REQUESTED)),
    AN_EXEMPT_CHANNEL_WAITS((history, act, terms) -> Lifecycle.decide(
            history,
            act,
            Terms.builder()
                    .from(terms)
                    .rules(LifecycleRules.builder()
                            .from(terms.rules())
                            .channelsWithoutReporter(List.of())
                            .build())
                    .build())),
    THE_FIRST_RECEIPT_IS_LOST((history, act, terms) ->
            without(history, act, terms, act.command() instanceof Command.ReferOutside, EventType.REFERRAL_RECEIPTED)),
    THE_UPSTREAM_ID_IS_LOST((history, act, terms) ->
            without(history, act, terms, act.command() instanceof Command.Enter, EventType.UPSTREAM_REGISTERED)),
    THE_EARLIER_COMPLAINT_IS_LOST((history, act, terms) -> without(history, act, terms, true, EventType.LINKED)),

    // Merging
    MERGED_INTO_ITSELF((history, act, terms) ->
            act.command() instanceof Command.Merge merge && merge.primary().id().equals(history.id())
                    ? instead(history, act, terms, Reason.UNFIT_PRIMARY, true, Faulty.mergedInto(merge))
                    : Lifecycle.decide(history, act, terms)),
    MERGED_INTO_ONE_THAT_ENDED((history, act, terms) -> act.command() instanceof Command.Merge merge
                    && merge.primary().status().isFinal()
            ? instead(history, act, terms, Reason.UNFIT_PRIMARY, true, Faulty.mergedInto(merge))
            : Lifecycle.decide(history, act, terms)),
    MERGING_FORGETS_THE_OTHER((history, act, terms) ->
            act.command() instanceof Command.Merge && Lifecycle.decide(history, act, terms) instanceof Decided decided
                    ? new Decided(decided.events(), Optional.empty())
                    : Lifecycle.decide(history, act, terms)),
    UNMERGING_FORGETS_THE_OTHER((history, act, terms) ->
            act.command() instanceof Command.Unmerge && Lifecycle.decide(history, act, terms) instanceof Decided decided
                    ? new Decided(decided.events(), Optional.empty())
                    : Lifecycle.decide(history, act, terms)),
    THE_OTHER_IS_TOLD_TOO_EARLY((history, act, terms) -> Faulty.elsewhere(
            Lifecycle.decide(history, act, terms), (b, e) -> b.at(e.at().minus(Duration.ofMinutes(1))))),

    // Corrections
    AN_EARLIER_STEP_IS_CORRECTED((history, act, terms) -> {
        int version = act.command() instanceof Command.Correct correct ? correct.version() : 0;
        return version > 1
                        && version <= history.version()
                        && history.events().get(version - 1).event().type() == EventType.DISPOSED
                        && act.says(TextKind.REASON)
                ? instead(history, act, terms, Reason.NOT_CORRECTABLE, true, new ComplaintEvent.Corrected(version))
                : Lifecycle.decide(history, act, terms);
    }),
    CORRECTED_TWICE((history, act, terms) -> {
        int version = act.command() instanceof Command.Correct correct ? correct.version() : 0;
        boolean already = history.events().stream()
                .anyMatch(
                        dated -> dated.event() instanceof ComplaintEvent.Corrected other && other.version() == version);
        return already && act.says(TextKind.REASON)
                ? instead(history, act, terms, Reason.NOT_CORRECTABLE, true, new ComplaintEvent.Corrected(version))
                : Lifecycle.decide(history, act, terms);
    }),
    A_CORRECTION_STANDS_AT_ITS_OWN_MOMENT((history, act, terms) -> act.command() instanceof Command.Correct
            ? alter(Lifecycle.decide(history, act, terms), (b, e) -> b.at(e.recordedAt()))
            : Lifecycle.decide(history, act, terms)),

    // Refusals
    A_REFUSAL_NAMES_ANOTHER_COMMAND(
            (history, act, terms) -> Lifecycle.decide(history, act, terms) instanceof Refused refused
                    ? new Refused(Refusal.of(refused.why().reason(), CommandType.NOTE))
                    : Lifecycle.decide(history, act, terms));

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that captures nothing
    private final LifecycleWorld.Decider decider;

    PlantedFaults(LifecycleWorld.Decider decider) {
        this.decider = decider;
    }

    @Override
    public Decision decide(History history, Act act, Terms terms) {
        return decider.decide(history, act, terms);
    }
}
