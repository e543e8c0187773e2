package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.testkit.CrowdedHistories;
import id.tuntas.testkit.Events;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws 7 to 10 and 12, as far as whole days go. */
class SlaProperties {

    private static final int TRIES = 10_000;
    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.national(WIB);
    private static final SlaCalculator CALCULATOR = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, CALENDAR);

    /** Days off of March and April 2024, written off the decree. */
    private static final Set<LocalDate> OFF = Set.of(
            LocalDate.of(2024, 3, 11),
            LocalDate.of(2024, 3, 12),
            LocalDate.of(2024, 3, 29),
            LocalDate.of(2024, 4, 8),
            LocalDate.of(2024, 4, 9),
            LocalDate.of(2024, 4, 10),
            LocalDate.of(2024, 4, 11),
            LocalDate.of(2024, 4, 12),
            LocalDate.of(2024, 4, 15));

    private static List<Assessment> assess(List<DatedEvent> stored, Instant now) {
        return CALCULATOR.assess(ID, new History(ID, stored).asOf(now, Optional.empty()), now);
    }

    private static boolean worked(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && !OFF.contains(day);
    }

    @Property(tries = TRIES)
    void theDueDayAgreesWithCountingDayByDay(
            @ForAll("moments") Instant received,
            @ForAll @IntRange(min = 0, max = 80) int waits,
            @ForAll @IntRange(min = 1, max = 80) int lasts) {
        Instant asked = received.plus(Duration.ofHours(6L * waits));
        Instant completed = asked.plus(Duration.ofHours(6L * lasts));
        List<DatedEvent> events = List.of(
                DatedEvent.of(received, new Received(Basis.LOGGED)),
                Events.logged(asked, "tertunda", Optional.empty()),
                Events.logged(completed, "dilengkapi", Optional.empty()));
        Assessment verify = assess(events, completed).get(0);

        LocalDate day = received.atZone(WIB).toLocalDate();
        for (int left = 3; left > 0; ) {
            day = day.plusDays(1);
            Instant closing =
                    CALENDAR.closingOn(day).orElse(day.atStartOfDay(WIB).toInstant());
            boolean waited = asked.isBefore(closing) && !completed.isBefore(closing);
            left -= worked(day) && !waited ? 1 : 0;
        }
        assertThat(verify.due()).contains(day);
    }

    @Property(tries = TRIES)
    void withoutPausesTheDueDayIsThatOfTheCalendar(@ForAll("seconds") Instant received) {
        List<Assessment> assessments = assess(List.of(DatedEvent.of(received, new Received(Basis.LOGGED))), received);
        LocalDate start = received.atZone(WIB).toLocalDate();

        assertThat(assessments.get(0).due()).contains(CALENDAR.plusWorkingDays(start, 3));
        assertThat(assessments.get(2).due()).contains(CALENDAR.plusWorkingDays(start, 14));
    }

    @Property(tries = TRIES)
    void anEventThatIsNoTriggerNeverMovesADueDay(
            @ForAll("logs") List<DatedEvent> log, @ForAll("moments") Instant at, @ForAll("moments") Instant now) {
        // a second arrival, one that an export shows, and a row of an export without status
        for (DatedEvent comment : List.of(
                DatedEvent.of(at, new Received(Basis.LOGGED)),
                DatedEvent.of(at, new Received(Basis.EXPORTED)),
                Events.shown(at, Optional.empty(), ObservedLead.NOT_STATED))) {
            List<DatedEvent> more = new ArrayList<>(log);
            more.add(comment);

            assertThat(assess(more, now)).isEqualTo(assess(log, now));
        }
    }

    @Property(tries = TRIES)
    void breachedStaysBreached(
            @ForAll("logs") List<DatedEvent> log, @ForAll("moments") Instant one, @ForAll("moments") Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        List<Assessment> before = assess(log, earlier);
        List<Assessment> after = assess(log, later);

        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).state() == AssessmentState.BREACHED) {
                assertThat(after.get(i).state()).isIn(AssessmentState.BREACHED, AssessmentState.MET_LATE);
            }
        }
    }

    @Property(tries = TRIES)
    void onceADueDayIsOverItStaysWhereItIs(
            @ForAll("logs") List<DatedEvent> log, @ForAll("moments") Instant one, @ForAll("moments") Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        Assessment before = assess(log, earlier).get(0);

        before.due()
                .filter(due -> due.isBefore(earlier.atZone(WIB).toLocalDate()))
                .ifPresent(due -> assertThat(assess(log, later).get(0).due()).contains(due));
    }

    @Property(tries = TRIES)
    void pausingNeverBringsADueDayForward(
            @ForAll("logs") List<DatedEvent> log,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 60) int lasts) {
        List<DatedEvent> calm = log.stream()
                .filter(event -> event.event().type() == EventType.RECEIVED
                        || event.event().type() == EventType.DISPOSED)
                .toList();
        Instant now = CrowdedHistories.FIRST.plus(Duration.ofDays(80));
        List<DatedEvent> paused = new ArrayList<>(calm);
        paused.add(Events.logged(from, "tertunda", Optional.empty()));
        paused.add(Events.logged(from.plus(Duration.ofHours(6L * lasts)), "dilengkapi", Optional.empty()));
        List<Assessment> before = assess(calm, now);
        List<Assessment> after = assess(paused, now);

        for (int i = 0; i < before.size(); i++) {
            Assessment then = after.get(i);
            before.get(i)
                    .due()
                    .ifPresent(due -> assertThat(then.due().orElseThrow()).isAfterOrEqualTo(due));
        }
    }

    @Property(tries = TRIES)
    void onePauseSplitIntoTwoAdjacentOnesIsTheSame(
            @ForAll("moments") Instant received,
            @ForAll @IntRange(min = 1, max = 40) int waits,
            @ForAll @IntRange(min = 1, max = 40) int first,
            @ForAll @IntRange(min = 1, max = 40) int second) {
        Instant from = received.plus(Duration.ofHours(6L * waits));
        Instant middle = from.plus(Duration.ofHours(6L * first));
        Instant until = middle.plus(Duration.ofHours(6L * second));
        DatedEvent arrival = DatedEvent.of(received, new Received(Basis.LOGGED));
        DatedEvent asked = Events.logged(from, "tertunda", Optional.empty());
        DatedEvent completed = Events.logged(until, "dilengkapi", Optional.empty());
        List<DatedEvent> whole = List.of(arrival, asked, completed);
        List<DatedEvent> split = List.of(
                arrival,
                asked,
                Events.logged(middle, "dilengkapi", Optional.empty()),
                Events.logged(middle, "tertunda", Optional.empty()),
                completed);

        assertThat(assess(split, until)).isEqualTo(assess(whole, until));
    }

    @Property(tries = TRIES)
    void whatIsDueAndTheDaysThatLeadToItAgree(
            @ForAll("histories") List<DatedEvent> events, @ForAll("moments") Instant now) {
        for (Assessment assessment : assess(events, now)) {
            assertThat(assessment.trace().replay()).isEqualTo(assessment.dueAt());
            assertThat(assessment.missing().isPresent())
                    .isEqualTo(assessment.state() == AssessmentState.NOT_ASSESSABLE);
        }
    }

    @Property(tries = TRIES)
    void theScanEndsWhereTheFoldEnds(@ForAll("histories") List<DatedEvent> stored) {
        List<DatedEvent> events = new History(ID, stored).inOrder();
        Scan scan = new Scan(events, Switches.DEFAULTS);
        Complaint complaint = Complaint.fold(ID, events);

        assertThat(scan.status()).isEqualTo(complaint.status());
        assertThat(Optional.ofNullable(scan.lead())).isEqualTo(complaint.lead());
        assertThat(Optional.ofNullable(Scan.arrival(events))).isEqualTo(complaint.receivedAt());
        assertThat(scan.classification()).isEqualTo(complaint.particulars().classification());
    }

    @Provide
    Arbitrary<List<DatedEvent>> histories() {
        return CrowdedHistories.histories();
    }

    @Provide
    Arbitrary<List<DatedEvent>> logs() {
        return CrowdedHistories.ofALog();
    }

    /** Up to Tuesday 2 April 2024, so that what is due falls before May. */
    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, 32 * 4)
                .map(slot -> CrowdedHistories.FIRST.plus(Duration.ofHours(6L * slot)));
    }

    /** The same days, to the second. */
    @Provide
    Arbitrary<Instant> seconds() {
        return Arbitraries.integers().between(0, 32 * 86_400).map(CrowdedHistories.FIRST::plusSeconds);
    }
}
