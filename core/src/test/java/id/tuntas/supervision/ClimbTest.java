package id.tuntas.supervision;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sampang's ladder on the days around Nyepi and Lebaran 2024. */
class ClimbTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.national(WIB);
    private static final Ladder ALL =
            Ladder.builder().from(Ladder.SAMPANG).missed(MissedRungs.ALL).build();
    private static final DatedEvent ARRIVAL = logged("2024-03-01T08:00", "diterima");

    private final Set<RungCause> fired = new HashSet<>();

    private static History history(DatedEvent... events) {
        return new History(ComplaintId.of(RegencyId.LOCAL, "1"), Arrays.asList(events));
    }

    private Climb climb(Ladder ladder, String now, DatedEvent... events) {
        return ladder.climb(history(events), CALENDAR, wib(now), fired::contains);
    }

    private List<String> due(Ladder ladder, String now, DatedEvent... events) {
        return climb(ladder, now, events).fire().stream()
                .map(rung -> rung.rung().id() + " " + rung.due().atZone(WIB).toLocalDateTime())
                .toList();
    }

    private static DatedEvent disposed(String at, String unit) {
        return logged(at, "didisposisikan", unit);
    }

    @Test
    void overNyepi() {
        DatedEvent friday = disposed("2024-03-08T10:00", "Dishub");
        assertThat(climb(ALL, "2024-03-13T07:59", ARRIVAL, friday).fire()).isEmpty();
        assertThat(climb(ALL, "2024-03-13T07:59", ARRIVAL, friday).next()).contains(wib("2024-03-13T08:00"));
        assertThat(climb(ALL, "2024-03-13T07:59", ARRIVAL, friday).unit()).contains(UnitName.of("Dishub"));
        assertThat(due(ALL, "2024-03-18T08:00", ARRIVAL, friday))
                .containsExactly(
                        "pengingat 2024-03-13T08:00",
                        "teguran-pertama 2024-03-14T14:00",
                        "teguran-kedua 2024-03-15T14:00",
                        "eskalasi 2024-03-18T08:00");
        assertThat(climb(ALL, "2024-03-18T08:00", ARRIVAL, friday).next()).isEmpty();
        assertThat(climb(ALL, "2024-03-14T14:00", ARRIVAL, friday).next()).contains(wib("2024-03-15T14:00"));
    }

    @Test
    void overLebaran() {
        assertThat(due(ALL, "2024-04-30T08:00", ARRIVAL, disposed("2024-04-05T15:00", "Dishub")))
                .containsExactly(
                        "pengingat 2024-04-16T08:00",
                        "teguran-pertama 2024-04-17T14:00",
                        "teguran-kedua 2024-04-18T14:00",
                        "eskalasi 2024-04-19T08:00");
    }

    @Test
    void anAnswerAReturnAndAnEndStopIt() {
        DatedEvent monday = disposed("2024-03-04T10:00", "Dishub");
        for (String end : List.of(
                "ditindaklanjuti", "bukan_kewenangan", "dirujuk", "ditutup", "diarsipkan", "tertunda", "digabung")) {
            assertThat(climb(ALL, "2024-03-20T08:00", ARRIVAL, monday, logged("2024-03-06T10:00", end)))
                    .as(end)
                    .isEqualTo(Climb.NONE);
        }
    }

    @Test
    void aRejectedFollowUpResumesTheClimb() {
        DatedEvent[] story = {
            ARRIVAL,
            disposed("2024-03-04T10:00", "Dishub"), // Tuesday 5 is day 1
            logged("2024-03-05T15:00", "ditindaklanjuti"),
            logged("2024-03-07T10:00", "ditolak_jawabannya"), // Wednesday and Thursday do not count
        };
        assertThat(due(ALL, "2024-03-07T10:00", story)).containsExactly("pengingat 2024-03-05T08:00");
        fired.add(new RungCause(ComplaintId.of(RegencyId.LOCAL, "1"), 2, "sampang-2024", "pengingat"));
        assertThat(due(ALL, "2024-03-08T13:59", story)).isEmpty();
        assertThat(due(ALL, "2024-03-18T08:00", story))
                .containsExactly(
                        "teguran-pertama 2024-03-08T14:00",
                        "teguran-kedua 2024-03-13T14:00",
                        "eskalasi 2024-03-14T08:00");
    }

    @Test
    void aRungWhoseMomentFellIntoWaitingIsDueWhenTheWaitIsOver() {
        DatedEvent[] story = {
            ARRIVAL,
            disposed("2024-03-04T10:00", "Dishub"),
            logged("2024-03-05T07:50", "tertunda"),
            logged("2024-03-07T10:15", "dilengkapi"),
        };
        assertThat(due(ALL, "2024-03-07T10:15", story)).containsExactly("pengingat 2024-03-07T10:15");
        assertThat(climb(ALL, "2024-03-07T10:15", story).next()).contains(wib("2024-03-08T14:00"));
    }

    @Test
    void anotherUnitStartsFromTheGround() {
        DatedEvent first = disposed("2024-03-04T10:00", "Dishub");
        DatedEvent second = disposed("2024-03-06T10:00", "Dinkes");
        Climb climb = climb(ALL, "2024-03-07T08:00", ARRIVAL, first, second);
        assertThat(climb.unit()).contains(UnitName.of("Dinkes"));
        assertThat(climb.fire()).singleElement().satisfies(rung -> {
            assertThat(rung.rung().kind()).isEqualTo(RungKind.REMINDER);
            assertThat(rung.cause().disposition()).isEqualTo(3);
        });
    }

    @Test
    void theSameUnitClimbsOnUnlessItHadReturnedOrAnswered() {
        DatedEvent first = disposed("2024-03-04T10:00", "DISHUB");
        DatedEvent again = disposed("2024-03-06T10:00", "Dishub");
        assertThat(climb(ALL, "2024-03-06T14:00", ARRIVAL, first, again).fire())
                .extracting(rung -> rung.cause().disposition())
                .containsExactly(2, 2);
        DatedEvent returned = logged("2024-03-05T10:00", "bukan_kewenangan");
        assertThat(climb(ALL, "2024-03-06T14:00", ARRIVAL, first, returned, again)
                        .fire())
                .isEmpty();
        assertThat(climb(ALL, "2024-03-07T08:00", ARRIVAL, first, returned, again)
                        .fire())
                .extracting(rung -> rung.cause().disposition())
                .containsExactly(4);
    }

    @Test
    void aCorrectedDispositionNeverWas() {
        DatedEvent wrong = disposed("2024-03-04T10:00", "Dishub");
        DatedEvent corrected = DatedEvent.of(wib("2024-03-04T10:00"), new Corrected(2));
        assertThat(climb(ALL, "2024-03-07T08:00", ARRIVAL, wrong, corrected)).isEqualTo(Climb.NONE);
    }

    @Test
    void whatOnlyAnExportShowsIsNotWatched() {
        DatedEvent export = shown("2024-03-04T10:00", "Terdisposisi ke Dishub", "Dishub");
        assertThat(climb(ALL, "2024-03-20T08:00", ARRIVAL, export)).isEqualTo(Climb.NONE);
        DatedEvent first = disposed("2024-03-03T10:00", "Dinkes");
        assertThat(climb(ALL, "2024-03-20T08:00", ARRIVAL, first, export)).isEqualTo(Climb.NONE);
    }

    @Test
    void whatComesLaterDoesNotCountYet() {
        DatedEvent monday = disposed("2024-03-04T10:00", "Dishub");
        DatedEvent answer = logged("2024-03-05T10:00", "ditindaklanjuti");
        assertThat(due(ALL, "2024-03-05T08:00", ARRIVAL, monday, answer)).containsExactly("pengingat 2024-03-05T08:00");
    }

    @Test
    void fourDaysOfDowntimeUnderEachPolicy() {
        DatedEvent monday = disposed("2024-03-04T10:00", "Dishub"); // nobody looked from Tuesday 5 to Saturday 9
        String saturday = "2024-03-09T08:00";
        assertThat(due(ALL, saturday, ARRIVAL, monday)).hasSize(4);
        assertThat(due(Ladder.SAMPANG, saturday, ARRIVAL, monday)).containsExactly("eskalasi 2024-03-08T08:00");
        Ladder skipping = Ladder.builder()
                .from(Ladder.SAMPANG)
                .missed(MissedRungs.skip(Duration.ofHours(42)))
                .build();
        assertThat(due(skipping, saturday, ARRIVAL, monday))
                .containsExactly("teguran-kedua 2024-03-07T14:00", "eskalasi 2024-03-08T08:00");
        assertThat(due(skipping, "2024-03-09T08:01", ARRIVAL, monday)).containsExactly("eskalasi 2024-03-08T08:00");
    }

    @Test
    void underHighestOnlyTheLowerOnesAreNeverMadeUpFor() {
        DatedEvent monday = disposed("2024-03-04T10:00", "Dishub");
        Climb climb = climb(Ladder.SAMPANG, "2024-03-07T14:00", ARRIVAL, monday);
        climb.fire().forEach(rung -> fired.add(rung.cause()));
        assertThat(fired).hasSize(1);
        assertThat(due(Ladder.SAMPANG, "2024-03-07T15:00", ARRIVAL, monday)).isEmpty();
        assertThat(climb(Ladder.SAMPANG, "2024-03-07T15:00", ARRIVAL, monday).next())
                .contains(wib("2024-03-08T08:00"));
    }

    @Test
    void quietHoursMoveARungToTheNextOpening() {
        Ladder evening = Ladder.builder()
                .id("malam")
                .version("1")
                .source("ours")
                .addRungs(Rung.builder()
                        .from(Ladder.SAMPANG.rungs().get(0))
                        .at(LocalTime.of(20, 0))
                        .build())
                .build();
        DatedEvent thursday = disposed("2024-03-07T10:00", "Dishub"); // due Friday 20:00, then a weekend, Nyepi, leave
        assertThat(climb(evening, "2024-03-08T20:00", ARRIVAL, thursday).next()).contains(wib("2024-03-13T07:30"));
        assertThat(due(evening, "2024-03-13T07:30", ARRIVAL, thursday)).containsExactly("pengingat 2024-03-13T07:30");
    }

    @Test
    void behindTheLastHolidayTableNothingIsDue() {
        DatedEvent late = disposed("2027-12-29T10:00", "Dishub");
        Climb climb = climb(ALL, "2027-12-30T08:00", ARRIVAL, late);
        assertThat(climb.fire()).hasSize(1);
        assertThat(climb(ALL, "2027-12-31T23:00", ARRIVAL, late).next()).isEmpty();
    }
}
