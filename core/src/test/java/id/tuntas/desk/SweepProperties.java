package id.tuntas.desk;

import static id.tuntas.desk.SweepWorld.SAMPANG;
import static id.tuntas.desk.SweepWorld.UNIT;
import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Owner;
import id.tuntas.desk.SweepOutcome.Deed;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Notice;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.supervision.Ladder;
import id.tuntas.supervision.MissedRungs;
import id.tuntas.supervision.PeriodReprimand;
import id.tuntas.testkit.CrowdedHistories;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Each thing is done once whatever happens, and sweeping breaks no law. */
class SweepProperties {

    private static final Ladder ALL =
            Ladder.builder().from(Ladder.SAMPANG).missed(MissedRungs.ALL).build();
    private static final SweepRules RULES = SweepRules.builder()
            .addLadders(ALL)
            .addReprimands(PeriodReprimand.SUMENEP)
            .build();

    private static SweepWorld world(List<List<DatedEvent>> stories) {
        SweepWorld world = new SweepWorld();
        world.sla = SlaCalculator.of(SlaPolicy.LOCAL_EXAMPLE, WorkingCalendar.national(WIB));
        for (int i = 0; i < stories.size(); i++) {
            if (!stories.get(i).isEmpty()) {
                world.put("c" + i, stories.get(i).toArray(DatedEvent[]::new));
            }
        }
        return world;
    }

    @Property(tries = 300)
    void aSweepThatWasCutShortAndRepeatedEndsInTheSameNotices(
            @ForAll("stories") List<List<DatedEvent>> stories,
            @ForAll("moments") Instant now,
            @ForAll @IntRange(max = 6) int commits,
            @ForAll boolean failsAfterwards) {
        SweepWorld whole = world(stories);
        whole.now = now;
        whole.sweep(RULES);

        SweepWorld cut = world(stories);
        cut.now = now;
        cut.commitsLeft = commits;
        cut.failsAfterwards = failsAfterwards;
        try {
            cut.sweep(RULES);
        } catch (SweepWorld.Cut died) {
            cut.commitsLeft = -1;
        }
        cut.commitsLeft = -1;
        cut.sweep(RULES);

        assertThat(cut.notices).containsExactlyInAnyOrderElementsOf(whole.notices);
        assertThat(cut.sweep(RULES).done()).isEmpty();
    }

    @Property(tries = 300)
    void whateverIsSweptWhenNothingIsToldTwice(
            @ForAll("stories") List<List<DatedEvent>> stories, @ForAll("manyMoments") List<Instant> moments) {
        SweepWorld world = world(stories);
        for (Instant moment : new TreeSet<>(moments)) {
            world.now = moment;
            SweepOutcome first = world.sweep(RULES);
            assertThat(first.failures()).isEmpty();
            first.next().ifPresent(next -> assertThat(next).isAfter(moment));
            assertThat(world.sweep(RULES).done()).isEmpty();
        }
        assertThat(world.notices).extracting(Notice::id).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void underAllExactlyTheRungsThatAreDueAreFired(
            @ForAll("days") int day, @ForAll("manyMoments") List<Instant> moments) {
        SweepWorld world = new SweepWorld();
        Instant disposed = wib("2024-03-04T10:00").plus(Duration.ofDays(day));
        world.put(
                "1",
                DatedEvent.of(disposed.minusSeconds(60), new Received(Basis.LOGGED)),
                DatedEvent.of(disposed, Disposed.to(UnitName.of(UNIT))));
        long rungs = 0;
        for (Instant moment : new TreeSet<>(moments)) {
            world.now = moment;
            rungs += world.sweep(SweepRules.of(ALL)).count(Deed.RUNG);
        }
        Instant last = new TreeSet<>(moments).last();
        long due = ALL.climb(world.stored("1"), WorkingCalendar.national(WIB), last, cause -> false)
                .fire()
                .size();
        assertThat(rungs).isEqualTo(due);
    }

    @Property(tries = 300)
    void afterASweepNothingIsUnownedAndNothingIsUnbreached(
            @ForAll("stories") List<List<DatedEvent>> stories, @ForAll("moments") Instant now) {
        SweepWorld world = world(stories);
        Map<String, Set<String>> before = breached(world, now);
        world.now = now;
        world.sweep(RULES);

        breached(world, now)
                .forEach((id, obligations) -> assertThat(obligations).containsAll(before.getOrDefault(id, Set.of())));
        for (History history : world.inner.page(SAMPANG, Optional.empty(), 100)) {
            Complaint complaint = Complaint.fold(history.id(), history.inOrder());
            assertThat(complaint.owner() instanceof Owner.Ended)
                    .isEqualTo(complaint.status().isFinal());
        }
    }

    private static Map<String, Set<String>> breached(SweepWorld world, Instant now) {
        Map<String, Set<String>> breached = new HashMap<>();
        for (History history : world.inner.page(SAMPANG, Optional.empty(), 100)) {
            Set<String> ids = new HashSet<>();
            for (Assessment assessment : world.sla.assess(history, now)) {
                if (assessment.state() == AssessmentState.BREACHED) {
                    ids.add(assessment.obligation().id());
                }
            }
            breached.put(history.id().value(), ids);
        }
        return breached;
    }

    @Provide
    Arbitrary<List<List<DatedEvent>>> stories() {
        return Arbitraries.oneOf(CrowdedHistories.ofALog(), CrowdedHistories.histories())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, 24 * 75)
                .map(hour -> CrowdedHistories.FIRST.plus(Duration.ofHours(hour)));
    }

    @Provide
    Arbitrary<List<Instant>> manyMoments() {
        return moments().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 45);
    }
}
