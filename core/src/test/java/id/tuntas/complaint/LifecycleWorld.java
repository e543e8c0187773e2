package id.tuntas.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Decision.Decided;
import id.tuntas.complaint.Decision.Refused;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
    /** What everybody calls the first of them. */
    static final UnitName ALIAS = UnitName.of("Dishub");

    static final UnitName STRANGER = UnitName.of("Dinas Entah");
    static final Instant START = Instant.parse("2024-03-04T01:00:00Z"); // Mon

    private static final Directory DIRECTORY = Directory.of(
            "2024-03-01",
            UNITS.stream()
                    .map(name -> Unit.builder()
                            .name(name)
                            .aliases(name.equals(UNITS.get(0)) ? Set.of(ALIAS) : Set.of())
                            .build())
                    .toList());
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
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<NaiveLifecycle> models = new ArrayList<>();
    private final List<LifecycleLaws> laws = new ArrayList<>();
    private final Map<CommandType, Integer> accepted = new EnumMap<>(CommandType.class);
    private Instant now = START;
    private int steps;

    LifecycleWorld(Decider decider) {
        this.decider = decider;
        for (int i = 0; i < 3; i++) {
            histories.add(History.none(ComplaintId.of(RegencyId.LOCAL, "C" + i)));
            complaints.add(fold(i));
            models.add(new NaiveLifecycle());
            laws.add(new LifecycleLaws());
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
        if (version(which) > 0 && random.nextInt(25) == 0) {
            outside(which, random);
        } else {
            command(which, random);
        }
        steps++;
        if (steps % 20 == 0 && version(which) > 0) {
            laws.get(which).check(histories.get(which), models.get(which), decider);
        }
    }

    /** A fact that nobody decided here; one of three became known only some time after it happened. */
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
        Instant lastAt = models.get(which).lastAt();
        Instant known = lastAt.isAfter(now) ? lastAt : now;
        Instant at = random.nextInt(3) == 0 ? known.minus(Duration.ofMinutes(random.nextInt(3_000))) : known;
        append(
                which,
                List.of(DatedEvent.builder()
                        .at(at)
                        .recordedAt(known)
                        .event(fact)
                        .build()));
        check(which);
    }

    private void command(int which, SplittableRandom random) {
        Draws draws = new Draws(random, this, which);
        Act act = draws.act(now);
        Terms terms = draws.terms(now, DIRECTORY);
        Map<Integer, List<DatedEvent>> expected = new NaiveDecider(models, which, act, terms).answer();
        Complaint before = complaint(which);
        Decision decision = decider.decide(histories.get(which), act, terms);
        if (decision instanceof Refused refused) {
            assertThat(expected)
                    .as("refused as %s: %s on %s", refused.why().reason(), act.command(), before.status())
                    .isEmpty();
            assertThat(refused.why().command()).isEqualTo(act.command().type());
            assertThat(fold(which)).isEqualTo(before);
            return;
        }
        Map<Integer, List<DatedEvent>> decided = byNumber(which, (Decided) decision);
        assertThat(decided)
                .as("%s by %s on %s", act.command(), act.by(), before.status())
                .isEqualTo(expected);
        accepted.merge(act.command().type(), 1, Integer::sum);
        decided.forEach((number, events) -> {
            afterTheEnd(complaint(number), events);
            append(number, events);
        });
        decided.keySet().forEach(this::check);
    }

    private static Map<Integer, List<DatedEvent>> byNumber(int which, Decided decided) {
        Map<Integer, List<DatedEvent>> all = new HashMap<>();
        all.put(which, decided.events());
        decided.elsewhere().ifPresent(elsewhere -> {
            int other = Integer.parseInt(elsewhere.id().value().substring(1));
            assertThat(other).isNotEqualTo(which);
            all.put(other, elsewhere.events());
        });
        return all;
    }

    /** Law 14: what may still follow when all is over. */
    private static void afterTheEnd(Complaint before, List<DatedEvent> events) {
        if (!before.status().isFinal()) {
            return;
        }
        for (DatedEvent dated : events) {
            assertThat(AFTER_THE_END).contains(dated.event().type().name());
            if (dated.event() instanceof ComplaintEvent.ConfidentialitySet set) {
                assertThat(set.to().hidesAll(before.confidentiality())).isTrue();
            }
        }
    }

    private void append(int which, List<DatedEvent> events) {
        int version = version(which);
        histories.set(which, histories.get(which).plus(events));
        assertThat(version(which)).isEqualTo(version + events.size());
        complaints.set(which, fold(which));
        models.get(which).happened(events);
    }

    /** Laws 13 and 15: it stands where the naive reading says, and is owed by whom that says. */
    private void check(int which) {
        NaiveLifecycle model = models.get(which);
        Complaint complaint = complaint(which);
        assertThat(NaiveLifecycle.shown(complaint)).isEqualTo(model.known());
        assertThat(complaint.status().isFinal())
                .isEqualTo(model.owner().isEmpty())
                .isEqualTo(model.isEnded());
    }

    Complaint complaint(int which) {
        return complaints.get(which);
    }

    int version(int which) {
        return histories.get(which).version();
    }

    private Complaint fold(int which) {
        return Complaint.fold(histories.get(which).id(), histories.get(which).inOrder());
    }
}
