package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Decision.Refused;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Three complaints, three units, two reporters, and people who try anything at all on them. Each step is decided by the code
 * under test and by a naive reading beside it, and the laws are looked at after every one.
 */
final class LifecycleWorld {

    /** What decides: the code under test, or the same with a fault in it. */
    interface Decider {
        Decision decide(History history, Act act, Terms terms);
    }

    static final List<UnitName> UNITS =
            List.of(UnitName.of("Dinas Perhubungan"), UnitName.of("Dinas Kesehatan"), UnitName.of("Kecamatan Omben"));
    private static final UnitName STRANGER = UnitName.of("Dinas Entah");
    private static final Directory DIRECTORY = Directory.of(
            "2024-03-01",
            UNITS.stream().map(name -> Unit.builder().name(name).build()).toList());
    private static final Instant START = Instant.parse("2024-03-04T01:00:00Z"); // Mon
    private static final Set<String> AFTER_THE_END = Set.of(
            "REOPENED",
            "UNMERGED",
            "DUPLICATE_DETACHED",
            "CORRECTED",
            "RATED",
            "CONFIDENTIALITY_SET",
            "CONTENT_BLOCKED",
            "UPSTREAM_REGISTERED",
            "WORDS_ERASED");

    private final Decider decider;
    private final List<History> histories = new ArrayList<>();
    private final List<NaiveLifecycle> models = new ArrayList<>();
    private final List<Optional<ReporterId>> reporters = new ArrayList<>();
    private final Map<CommandType, Integer> accepted = new EnumMap<>(CommandType.class);
    private Instant now = START;

    LifecycleWorld(Decider decider) {
        this.decider = decider;
        for (int i = 0; i < 3; i++) {
            histories.add(History.none(ComplaintId.of(RegencyId.LOCAL, "C" + i)));
            models.add(new NaiveLifecycle());
            reporters.add(Optional.empty());
        }
    }

    Map<CommandType, Integer> accepted() {
        return accepted;
    }

    /** One step; all of it comes from the number, and 0 is no step at all. */
    void step(long draw) {
        if (draw == 0) {
            return;
        }
        SplittableRandom random = new SplittableRandom(draw);
        int which = random.nextInt(3);
        now = now.plus(Duration.ofMinutes(random.nextInt(-30, 600)));
        NaiveLifecycle model = models.get(which);
        if (!model.status.equals("NEW") && random.nextInt(25) == 0) {
            outside(which, random);
        } else {
            command(which, random);
        }
        check(which);
    }

    private void outside(int which, SplittableRandom random) {
        List<ComplaintEvent> facts = List.of(
                new ComplaintEvent.Disposed(Optional.of(UNITS.get(random.nextInt(3))), List.of()),
                new ComplaintEvent.FollowedUp(),
                new ComplaintEvent.CompletionRequested(),
                new ComplaintEvent.CompletedByReporter(),
                new ComplaintEvent.ReturnedNotOurs(),
                new ComplaintEvent.Closed(),
                new ComplaintEvent.Verified());
        ComplaintEvent fact = facts.get(random.nextInt(facts.size()));
        History history = histories.get(which);
        Instant at = lastAt(history).isAfter(now) ? lastAt(history) : now;
        histories.set(which, history.plus(List.of(DatedEvent.of(at, fact))));
        models.get(which).happened(List.of(fact));
    }

    private void command(int which, SplittableRandom random) {
        History history = histories.get(which);
        NaiveLifecycle model = models.get(which);
        Draws draws = new Draws(random, this, which);
        Act act = draws.act(now);
        Terms terms = draws.terms(now, DIRECTORY);
        Instant at = lastAt(history).isAfter(now) ? lastAt(history) : now;
        boolean expected = model.allows(act, isOwn(which, act)) && makesSense(which, act, terms, at);
        Complaint before = Complaint.fold(history.id(), history.inOrder());
        Decision decision = decider.decide(history, act, terms);

        if (decision instanceof Refused refused) {
            assertThat(expected)
                    .as("refused as %s: %s on %s", refused.why().reason(), act.command(), model.status)
                    .isFalse();
            assertThat(refused.why().command()).isEqualTo(act.command().type());
            return;
        }
        Decided decided = (Decided) decision;
        assertThat(expected)
                .as("accepted: %s by %s on %s", act.command(), act.by(), model.status)
                .isTrue();
        accepted.merge(act.command().type(), 1, Integer::sum);
        checkEvents(decided.events(), before, act, at);
        if (act.command() instanceof Command.Submit submit) {
            reporters.set(which, Optional.of(submit.reporter()));
        } else if (act.command() instanceof Command.Enter enter) {
            reporters.set(which, enter.reporter());
        }
        append(which, decided.events());
        boolean two = act.command() instanceof Command.Merge;
        assertThat(decided.elsewhere().isPresent()).isEqualTo(two || isAttached(act, history.id()));
        decided.elsewhere().ifPresent(elsewhere -> {
            int other = Integer.parseInt(elsewhere.id().value().substring(1));
            assertThat(other).isNotEqualTo(which);
            append(other, elsewhere.events());
            check(other);
        });
    }

    private static boolean isAttached(Act act, ComplaintId id) {
        return act.command() instanceof Command.Unmerge unmerge
                && unmerge.primary().duplicates().contains(TrackingId.of(id.value()));
    }

    private void append(int which, List<DatedEvent> events) {
        histories.set(which, histories.get(which).plus(events));
        models.get(which).happened(events.stream().map(DatedEvent::event).toList());
    }

    private static void checkEvents(List<DatedEvent> events, Complaint before, Act act, Instant at) {
        assertThat(events).isNotEmpty();
        assertThat(events.get(0).texts()).isEqualTo(act.texts());
        assertThat(events.get(0).attachments()).isEqualTo(act.attachments());
        for (DatedEvent event : events) {
            assertThat(event.actor()).isEqualTo(act.by());
            assertThat(event.recordedAt()).isEqualTo(at);
            if (event.event().type() != EventType.CORRECTED) {
                assertThat(event.at()).isEqualTo(at);
            }
            if (before.status().isFinal()) {
                assertThat(AFTER_THE_END).contains(event.event().type().name());
            }
        }
        if (before.status().isFinal() && act.command() instanceof Command.SetConfidentiality set) {
            assertThat(set.to().hidesAll(before.confidentiality())).isTrue();
        }
    }

    /** What a command needs beside the table: reasoned out here from the model alone. */
    private boolean makesSense(int which, Act act, Terms terms, Instant at) {
        NaiveLifecycle model = models.get(which);
        Complaint complaint =
                Complaint.fold(histories.get(which).id(), histories.get(which).inOrder());
        Command command = act.command();
        if (command instanceof Command.Enter enter) {
            return enter.said().channel().isPresent();
        } else if (command instanceof Command.Expire) {
            return terms.expiresAt().isPresent()
                    && !at.isBefore(terms.expiresAt().get());
        } else if (command instanceof Command.CloseSilent) {
            return terms.closesAt().isPresent() && !at.isBefore(terms.closesAt().get());
        } else if (command instanceof Command.Reopen) {
            return terms.reopenUntil().isPresent()
                    && !at.isAfter(terms.reopenUntil().get());
        } else if (command instanceof Command.Reclassify reclassify) {
            return !complaint.particulars().classification().equals(Optional.of(reclassify.classification()));
        } else if (command instanceof Command.SetConfidentiality set) {
            boolean raises =
                    (set.to().anonymous() || !model.anonymous) && (set.to().secret() || !model.secret);
            boolean same = set.to().anonymous() == model.anonymous && set.to().secret() == model.secret;
            boolean known = complaint.particulars().confidentiality().isPresent();
            boolean lowers = act.by().role().equals(Optional.of(Role.COORDINATOR))
                    && act.says(TextKind.REASON)
                    && !complaint.status().isFinal();
            return same ? !known : raises || lowers;
        } else if (command instanceof Command.Dispose dispose) {
            boolean same = model.status.equals("DISPOSED")
                    && complaint.lead().equals(Optional.of(dispose.lead()))
                    && complaint.supporting().equals(dispose.supporting());
            return !same && UNITS.contains(dispose.lead()) && UNITS.containsAll(dispose.supporting());
        } else if (command instanceof Command.Delegate delegate) {
            return !model.officer.equals(delegate.officer().value());
        } else if (command instanceof Command.Attach) {
            return !act.attachments().isEmpty();
        } else if (command instanceof Command.ReferOutside refer) {
            return !refer.agency().isBlank()
                    && !(act.texts().isEmpty() && act.attachments().isEmpty());
        } else if (command instanceof Command.RecordReceipt receipt) {
            return !receipt.receipt().isBlank();
        } else if (command instanceof Command.Rate rate) {
            return rate.stars() >= 1 && rate.stars() <= 5;
        } else if (command instanceof Command.Merge merge) {
            int other = Integer.parseInt(merge.primary().id().value().substring(1));
            return other != which
                    && !Set.of("NEW", "CLOSED", "ARCHIVED", "BLOCKED", "MERGED").contains(models.get(other).status);
        } else if (command instanceof Command.Unmerge unmerge) {
            return complaint
                    .mergedInto()
                    .equals(Optional.of(TrackingId.of(unmerge.primary().id().value())));
        } else if (command instanceof Command.Correct correct) {
            return model.correctable(correct.version());
        } else if (command instanceof Command.RegisterUpstream upstream) {
            return !complaint.upstream().equals(Optional.of(upstream.trackingId()));
        }
        return true;
    }

    private boolean isOwn(int which, Act act) {
        return act.command() instanceof Command.Submit submit
                ? act.reporter().equals(Optional.of(submit.reporter()))
                : act.reporter().isPresent() && act.reporter().equals(reporters.get(which));
    }

    /** Laws 13 to 15. */
    private void check(int which) {
        History history = histories.get(which);
        NaiveLifecycle model = models.get(which);
        Complaint complaint = Complaint.fold(history.id(), history.inOrder());
        if (history.version() == 0) {
            return;
        }
        assertThat(complaint.status().name()).isEqualTo(model.status);
        assertThat(complaint.lead().map(UnitName::key).orElse("")).isEqualTo(model.lead);
        assertThat(complaint.officer().map(OfficerId::value).orElse("")).isEqualTo(model.officer);
        assertThat(complaint.confidentiality()).isEqualTo(new Confidentiality(model.anonymous, model.secret));
        assertThat(NaiveLifecycle.ownerOf(complaint)).isEqualTo(model.owner());
        assertThat(complaint.status().isFinal()).isEqualTo(model.owner().isEmpty());
    }

    Complaint complaint(int which) {
        History history = histories.get(which);
        return Complaint.fold(history.id(), history.inOrder());
    }

    int version(int which) {
        return histories.get(which).version();
    }

    Optional<ReporterId> reporter(int which) {
        return reporters.get(which);
    }

    static UnitName stranger() {
        return STRANGER;
    }

    private static Instant lastAt(History history) {
        return history.inOrder().stream()
                .map(DatedEvent::at)
                .reduce((one, other) -> other)
                .orElse(Instant.MIN);
    }
}
