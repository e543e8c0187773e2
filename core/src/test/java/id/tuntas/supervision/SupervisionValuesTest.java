package id.tuntas.supervision;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.supervision.ReprimandPeriod.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Ladders, quiet hours, periods and reprimands as values. */
class SupervisionValuesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.national(WIB);

    private static void refused(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(InvalidValueException.class);
    }

    private static Rung.Builder rung() {
        return Rung.builder()
                .kind(RungKind.LETTER)
                .afterWorkingDays(1)
                .at(LocalTime.NOON)
                .to(Set.of(Role.HEAD_OF_UNIT));
    }

    private static Ladder.Builder ladder() {
        return Ladder.builder().id("x").version("1").source("ours");
    }

    @Test
    void rungsAreChecked() {
        assertThat(rung().build().id()).isEqualTo("teguran-pertama");
        refused(() -> rung().afterWorkingDays(0).build());
        refused(() -> rung().to(Set.of()).build());
        refused(() -> rung().to(Set.of(Role.REPORTER)).build());
        refused(() -> rung().copies(Set.of(Role.SYSTEM)).build());
        refused(() -> rung().id("Surat 1").build());
    }

    @Test
    void laddersAreChecked() {
        Rung noon = rung().build();
        Rung later = rung().id("b").at(LocalTime.of(13, 0)).build();
        Rung nextDay = rung().id("c").afterWorkingDays(2).at(LocalTime.of(8, 0)).build();
        Rung same = rung().id("d").build();
        assertThat(ladder().addRungs(noon, same, later, nextDay).build().rungs())
                .hasSize(4);
        refused(() -> ladder().build());
        refused(() -> ladder().addRungs(noon, noon).build());
        refused(() -> ladder().addRungs(later, noon).build());
        refused(() -> ladder().addRungs(nextDay, noon).build());
        refused(() -> ladder().id("X Y").addRungs(noon).build());
        refused(() -> ladder().version(" ").addRungs(noon).build());
    }

    @Test
    void missedRungsAreChecked() {
        assertThat(MissedRungs.skip(Duration.ZERO).policy()).isEqualTo(MissedRungs.Policy.SKIP);
        refused(() -> MissedRungs.skip(Duration.ofSeconds(-1)));
        refused(() -> new MissedRungs(MissedRungs.Policy.ALL, Duration.ofHours(1)));
    }

    @Test
    void titlesAreInTheLanguageOfTheReader() {
        for (RungKind kind : RungKind.values()) {
            assertThat(kind.title().in(Locale.forLanguageTag("id"))).isNotBlank();
            assertThat(kind.title().in(Locale.ENGLISH))
                    .isNotEqualTo(kind.title().indonesian());
        }
    }

    // Quiet hours

    @Test
    void quietHoursOverMidnight() {
        QuietHours night = QuietHours.between(LocalTime.of(20, 0), LocalTime.of(7, 0));
        assertThat(night.move(wib("2024-03-07T19:59:59"), CALENDAR)).isEqualTo(wib("2024-03-07T19:59:59"));
        assertThat(night.move(wib("2024-03-07T20:00"), CALENDAR)).isEqualTo(wib("2024-03-08T07:30"));
        assertThat(night.move(wib("2024-03-08T06:59"), CALENDAR)).isEqualTo(wib("2024-03-08T07:30"));
        assertThat(night.move(wib("2024-03-08T07:00"), CALENDAR)).isEqualTo(wib("2024-03-08T07:00"));
        assertThat(night.move(wib("2024-03-08T21:00"), CALENDAR)).isEqualTo(wib("2024-03-13T07:30"));
    }

    @Test
    void quietHoursWithinADay() {
        QuietHours prayer = QuietHours.between(LocalTime.of(9, 0), LocalTime.of(10, 0));
        assertThat(prayer.move(wib("2024-03-07T08:59"), CALENDAR)).isEqualTo(wib("2024-03-07T08:59"));
        assertThat(prayer.move(wib("2024-03-07T09:00"), CALENDAR)).isEqualTo(wib("2024-03-07T10:00"));
        assertThat(prayer.move(wib("2024-03-07T10:00"), CALENDAR)).isEqualTo(wib("2024-03-07T10:00"));
        assertThat(prayer.move(wib("2024-03-07T23:00"), CALENDAR)).isEqualTo(wib("2024-03-07T23:00"));
    }

    @Test
    void quietOutsideOfficeHoursAndAtTimes() {
        assertThat(QuietHours.OUTSIDE_OFFICE_HOURS.move(wib("2024-03-07T12:30"), CALENDAR))
                .isEqualTo(wib("2024-03-07T13:00"));
        assertThat(QuietHours.NONE.move(wib("2024-03-11T03:00"), CALENDAR)).isEqualTo(wib("2024-03-11T03:00"));
        QuietHours both = new QuietHours(Optional.of(LocalTime.of(20, 0)), Optional.of(LocalTime.of(8, 0)), true);
        assertThat(both.move(wib("2024-03-07T18:00"), CALENDAR)).isEqualTo(wib("2024-03-08T08:00"));
        refused(() -> QuietHours.between(LocalTime.NOON, LocalTime.NOON));
        refused(() -> new QuietHours(Optional.of(LocalTime.NOON), Optional.empty(), false));
    }

    // Periods

    @Test
    void periodsAreMonthsAndQuarters() {
        ReprimandPeriod march = ReprimandPeriod.lastBefore(Span.MONTH, wib("2024-04-01T00:00"), WIB);
        assertThat(march).hasToString("2024-03");
        assertThat(ReprimandPeriod.lastBefore(Span.MONTH, wib("2024-03-31T23:59"), WIB))
                .hasToString("2024-02");
        assertThat(march.contains(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(march.contains(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(march.contains(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(march.contains(LocalDate.of(2024, 4, 1))).isFalse();
        assertThat(march.end(WIB)).isEqualTo(wib("2024-04-01T00:00"));
        ReprimandPeriod quarter = ReprimandPeriod.lastBefore(Span.QUARTER, wib("2024-03-08T08:00"), WIB);
        assertThat(quarter).hasToString("2023-Q4");
        assertThat(quarter.next()).hasToString("2024-Q1");
        assertThat(quarter.next().next().next()).hasToString("2024-Q3");
        refused(() -> new ReprimandPeriod(Span.QUARTER, LocalDate.of(2024, 2, 1)));
        refused(() -> new ReprimandPeriod(Span.MONTH, LocalDate.of(2024, 2, 2)));
    }

    // Reprimands

    private static final SlaCalculator SLA = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, CALENDAR);
    private static final ReprimandPeriod MARCH = new ReprimandPeriod(Span.MONTH, LocalDate.of(2024, 3, 1));

    private static Set<UnitName> late(PeriodReprimand reprimand, ReprimandPeriod period, DatedEvent... events) {
        History history = new History(ComplaintId.of(RegencyId.LOCAL, "1"), Arrays.asList(events));
        return Set.copyOf(reprimand.late(history, SLA, period).values());
    }

    @Test
    void theUnitThatLetItFallDueIsLate() {
        DatedEvent arrival = logged("2024-03-04T08:00", "diterima");
        DatedEvent disposed = logged("2024-03-04T10:00", "didisposisikan", "Dishub"); // due on Wednesday 13 March
        PeriodReprimand all = PeriodReprimand.SUMENEP;
        assertThat(late(all, MARCH, arrival, disposed)).containsExactly(UnitName.of("Dishub"));
        assertThat(late(all, MARCH, arrival, disposed, logged("2024-03-13T16:00", "ditindaklanjuti")))
                .isEmpty();
        assertThat(late(all, MARCH, arrival, disposed, logged("2024-03-14T08:00", "ditindaklanjuti")))
                .containsExactly(UnitName.of("Dishub"));
        DatedEvent handedOn = logged("2024-03-18T08:00", "didisposisikan", "Dinkes");
        assertThat(late(all, MARCH, arrival, disposed, handedOn)).contains(UnitName.of("Dishub"));
        assertThat(late(all, MARCH.next(), arrival, disposed, handedOn)).containsExactly(UnitName.of("Dinkes"));
        assertThat(late(all, MARCH.next(), arrival, disposed, logged("2024-03-20T08:00", "ditutup")))
                .isEmpty();
        PeriodReprimand resolution =
                PeriodReprimand.builder().from(all).addObligations("resolution").build();
        assertThat(late(resolution, MARCH, arrival, disposed, logged("2024-03-14T08:00", "ditindaklanjuti")))
                .isEmpty();
        assertThat(late(all, MARCH)).isEmpty();
        assertThat(late(all, MARCH, arrival)).isEmpty(); // that is the coordinator's
    }

    @Test
    void reprimandsAreDueOnTheFirstWorkingDayAfterThePeriod() {
        assertThat(PeriodReprimand.SUMENEP.due(MARCH, CALENDAR)).contains(wib("2024-04-01T08:00"));
        ReprimandPeriod may = new ReprimandPeriod(Span.MONTH, LocalDate.of(2024, 5, 1));
        assertThat(PeriodReprimand.SUMENEP.due(may, CALENDAR)).contains(wib("2024-06-03T08:00"));
        ReprimandPeriod last = new ReprimandPeriod(Span.MONTH, LocalDate.of(2027, 12, 1));
        assertThat(PeriodReprimand.SUMENEP.due(last, CALENDAR)).isEmpty();
    }

    @Test
    void reprimandsAreChecked() {
        PeriodReprimand.Builder good = PeriodReprimand.builder().from(PeriodReprimand.SUMENEP);
        assertThat(good.build().id()).isEqualTo("sumenep-2021");
        refused(() -> PeriodReprimand.builder()
                .from(PeriodReprimand.SUMENEP)
                .id("A B")
                .build());
        refused(() -> PeriodReprimand.builder()
                .from(PeriodReprimand.SUMENEP)
                .version("")
                .build());
        refused(() -> PeriodReprimand.builder()
                .from(PeriodReprimand.SUMENEP)
                .to(Set.of())
                .build());
        refused(() -> PeriodReprimand.builder()
                .from(PeriodReprimand.SUMENEP)
                .to(Set.of(Role.SYSTEM))
                .build());
        refused(() -> PeriodReprimand.builder()
                .from(PeriodReprimand.SUMENEP)
                .addCopies(Role.SYSTEM)
                .build());
    }
}
