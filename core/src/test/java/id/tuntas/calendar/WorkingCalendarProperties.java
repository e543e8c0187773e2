package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.testkit.CalendarDomain;
import id.tuntas.testkit.NaiveCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The laws of the calendar, each for 10,000 calendars and questions. */
@Domain(CalendarDomain.class)
@Domain(DomainContext.Global.class)
class WorkingCalendarProperties {

    private static final int TRIES = 10_000;
    private static final int DAYS = 60;

    // Law 1

    @Property(tries = TRIES)
    void plusLandsOnAWorkingDayAndAgreesWithCountingDayByDay(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = DAYS) int n) {
        LocalDate due = calendar.plusWorkingDays(date, n);

        assertThat(calendar.isWorkingDay(due)).isTrue();
        assertThat(calendar.statusOf(due).isWorked()).isTrue();
        assertThat(due).isEqualTo(NaiveCalendar.of(calendar).plus(date, n));
    }

    @Property(tries = TRIES)
    void plusIsStrictlyIncreasingInTheNumberAndNeverDecreasingInTheStart(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate date, @ForAll @IntRange(max = DAYS) int n) {
        assertThat(calendar.plusWorkingDays(date, n + 1)).isAfter(calendar.plusWorkingDays(date, n));
        if (n > 0) {
            assertThat(calendar.plusWorkingDays(date.plusDays(1), n))
                    .isAfterOrEqualTo(calendar.plusWorkingDays(date, n));
        }
    }

    @Property(tries = TRIES)
    void theStatusOfADayAgreesWithANaiveReading(@ForAll WorkingCalendar calendar, @ForAll LocalDate date) {
        NaiveCalendar naive = NaiveCalendar.of(calendar);

        assertThat(calendar.isWorkingDay(date)).isEqualTo(naive.isWorked(date));
        assertThat(calendar.statusOf(date).isWorked()).isEqualTo(naive.isWorked(date));
        assertThat(calendar.next(date)).isEqualTo(naive.plus(date, 1));
        assertThat(calendar.previous(date)).isEqualTo(naive.minus(date, 1));
        assertThat(calendar.nextOrSame(date)).isEqualTo(naive.isWorked(date) ? date : naive.plus(date, 1));
        assertThat(calendar.previousOrSame(date)).isEqualTo(naive.isWorked(date) ? date : naive.minus(date, 1));
    }

    @Property(tries = TRIES)
    void theConventionsDifferOnlyFromAWorkingDay(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = DAYS) int n) {
        LocalDate next = calendar.nthWorkingDay(date, n, DayCount.NEXT_WORKING_DAY_IS_DAY_ONE);
        LocalDate start = calendar.nthWorkingDay(date, n, DayCount.START_IS_DAY_ONE);

        assertThat(next).isEqualTo(NaiveCalendar.of(calendar).plus(date, n));
        assertThat(start).isEqualTo(NaiveCalendar.of(calendar).plus(date.minusDays(1), n));
    }

    // Law 2

    @Property(tries = TRIES)
    void plusIsAdditive(
            @ForAll WorkingCalendar calendar,
            @ForAll LocalDate date,
            @ForAll @IntRange(max = DAYS / 2) int a,
            @ForAll @IntRange(max = DAYS / 2) int b) {
        LocalDate start = calendar.nextOrSame(date);

        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(start, a), b))
                .isEqualTo(calendar.plusWorkingDays(start, a + b));
    }

    @Property(tries = TRIES)
    void minusTakesPlusBack(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate date, @ForAll @IntRange(max = DAYS) int n) {
        LocalDate start = calendar.nextOrSame(date);

        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(start, n), n))
                .isEqualTo(start);
        assertThat(calendar.plusWorkingDays(calendar.minusWorkingDays(start, n), n))
                .isEqualTo(start);
        assertThat(calendar.minusWorkingDays(date, n))
                .isEqualTo(NaiveCalendar.of(calendar).minus(date, n));
    }

    // Law 3

    @Property(tries = TRIES)
    void betweenAgreesWithCountingDayByDay(@ForAll WorkingCalendar calendar, @ForAll LocalDate a, @ForAll LocalDate b) {
        assertThat(calendar.workingDaysBetween(a, b))
                .isEqualTo(NaiveCalendar.of(calendar).between(a, b));
    }

    @Property(tries = TRIES)
    void betweenIsAdditiveOverASplitAndTurnsItsSign(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate a, @ForAll LocalDate b, @ForAll LocalDate c) {
        assertThat(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c))
                .isEqualTo(calendar.workingDaysBetween(a, c));
        assertThat(calendar.workingDaysBetween(b, a)).isEqualTo(-calendar.workingDaysBetween(a, b));
    }

    @Property(tries = TRIES)
    void betweenIsTheInverseOfPlus(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate date, @ForAll @IntRange(max = DAYS) int n) {
        assertThat(calendar.workingDaysBetween(date, calendar.plusWorkingDays(date, n)))
                .isEqualTo(n);
    }

    // Law 4

    @Property(tries = TRIES)
    void aDayOffNeverBringsADueDateForward(
            @ForAll WorkingCalendar calendar,
            @ForAll LocalDate date,
            @ForAll @IntRange(min = 1, max = DAYS) int n,
            @ForAll DayCount convention,
            @ForAll DayOff more) {
        WorkingCalendar changed = calendar.amended(
                Amendment.builder().version("2").addExtraDaysOff(more).build());

        assertThat(changed.nthWorkingDay(date, n, convention))
                .isAfterOrEqualTo(calendar.nthWorkingDay(date, n, convention));
    }

    @Property(tries = TRIES)
    void aMadeUpDayNeverPushesADueDateBack(
            @ForAll WorkingCalendar calendar,
            @ForAll LocalDate date,
            @ForAll @IntRange(min = 1, max = DAYS) int n,
            @ForAll DayCount convention,
            @ForAll MadeUpDay more) {
        WorkingCalendar changed = calendar.amended(
                Amendment.builder().version("2").addMadeUpDays(more).build());

        assertThat(changed.isWorkingDay(more.date())).isTrue();
        assertThat(changed.nthWorkingDay(date, n, convention))
                .isBeforeOrEqualTo(calendar.nthWorkingDay(date, n, convention));
    }

    @Property(tries = TRIES)
    void aClosureNeverBringsADueTimeForward(
            @ForAll WorkingCalendar calendar,
            @ForAll Instant start,
            @ForAll Duration amount,
            @ForAll PartialClosure closure,
            @ForAll DayOff more) {
        WorkingCalendar changed = calendar.amended(Amendment.builder()
                .version("2")
                .addPartialClosures(closure)
                .addExtraDaysOff(more)
                .build());

        Optional<Instant> before = due(calendar, start, amount);
        Optional<Instant> after = due(changed, start, amount);
        if (after.isPresent()) {
            assertThat(after.get()).isAfterOrEqualTo(before.orElseThrow());
        }
    }

    // Law 5

    @Property(tries = TRIES)
    void aYearWithoutATableIsRefused(
            @ForAll WorkingCalendar calendar,
            @ForAll LocalDate covered,
            @ForAll @IntRange(min = 1, max = 100_000) int days,
            @ForAll boolean before) {
        LocalDate date = before
                ? LocalDate.of(2027, 1, 1).minusDays(days)
                : LocalDate.of(2028, 12, 31).plusDays(days);
        Instant noon = date.atTime(12, 0).atZone(calendar.zone()).toInstant();

        refuses(date.getYear(), () -> calendar.isWorkingDay(date));
        refuses(date.getYear(), () -> calendar.statusOf(date));
        refuses(date.getYear(), () -> calendar.hoursOn(date));
        refuses(date.getYear(), () -> calendar.plusWorkingDays(date, 0));
        refuses(date.getYear(), () -> calendar.plusWorkingDays(date, before ? 1 : -1));
        refuses(date.getYear(), () -> calendar.workingDaysBetween(covered, date));
        refuses(date.getYear(), () -> calendar.workingDaysBetween(date, covered));
        refuses(date.getYear(), () -> calendar.isOpen(noon));
        refuses(date.getYear(), () -> calendar.plusWorkingTime(noon, Duration.ofHours(1)));
        refuses(before ? 2026 : 2029, () -> calendar.plusWorkingDays(covered, before ? -1_000 - days : 1_000 + days));
        if (!before) {
            refuses(
                    2029,
                    () -> calendar.plusWorkingTime(
                            covered.atTime(12, 0).atZone(calendar.zone()).toInstant(), Duration.ofDays(800L + days)));
        }
    }

    private static void refuses(int year, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        UncoveredYearException.class, e -> assertThat(e.year()).isEqualTo(year));
    }

    // Law 6

    @Property(tries = TRIES)
    void theSameLocalDatesAndTimesGiveTheSameAnswerInEveryIndonesianZone(
            @ForAll WorkingCalendar calendar,
            @ForAll LocalDate date,
            @ForAll @IntRange(max = DAYS) int n,
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll Duration amount) {
        WorkingCalendar wib = in("Asia/Jakarta", calendar);
        LocalDateTime local = date.atStartOfDay().plusSeconds(second);
        for (String zone : new String[] {"Asia/Makassar", "Asia/Jayapura"}) {
            WorkingCalendar other = in(zone, calendar);

            assertThat(other.plusWorkingDays(date, n)).isEqualTo(wib.plusWorkingDays(date, n));
            assertThat(localDue(other, local, amount)).isEqualTo(localDue(wib, local, amount));
        }
    }

    private static WorkingCalendar in(String zone, WorkingCalendar calendar) {
        return WorkingCalendar.builder().from(calendar).zone(ZoneId.of(zone)).build();
    }

    private static Optional<LocalDateTime> localDue(WorkingCalendar calendar, LocalDateTime start, Duration amount) {
        return due(calendar, start.atZone(calendar.zone()).toInstant(), amount)
                .map(due -> LocalDateTime.ofInstant(due, calendar.zone()));
    }

    /** The due time; empty where hours are so short that the covered years do not hold the amount. */
    private static Optional<Instant> due(WorkingCalendar calendar, Instant start, Duration amount) {
        try {
            return Optional.of(calendar.plusWorkingTime(start, amount));
        } catch (UncoveredYearException e) {
            assertThat(e.year()).isEqualTo(2029);
            return Optional.empty();
        }
    }
}
