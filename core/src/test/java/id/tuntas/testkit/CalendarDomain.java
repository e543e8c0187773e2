package id.tuntas.testkit;

import id.tuntas.calendar.Confidence;
import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.DayOffKind;
import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.MadeUpDay;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.PartialClosure;
import id.tuntas.calendar.Revocation;
import id.tuntas.calendar.SpecialHours;
import id.tuntas.calendar.WorkWeek;
import id.tuntas.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Generators of the calendar: whole calendars with days off, made-up days, revocations, breaks, special hours and
 * partial closures, and dates, instants and amounts to ask them about.
 *
 * <p>Every table covers 2027 and 2028. What is special and what is asked crowds between {@link #FIRST} and {@link #LAST},
 * so that it meets across a turn of the year and a leap day, while 60 days more stay covered.
 */
public final class CalendarDomain extends DomainContextBase {

    /** The first date that is drawn: Wednesday 1 December 2027. */
    public static final LocalDate FIRST = LocalDate.of(2027, 12, 1);

    /** The last date that is drawn: Friday 31 March 2028. */
    public static final LocalDate LAST = LocalDate.of(2028, 3, 31);

    /** The zones of Indonesia, and of lands that change their clocks: by an hour, half an hour, at midnight. */
    public static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Jakarta"),
            ZoneId.of("Asia/Makassar"),
            ZoneId.of("Asia/Jayapura"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Santiago"));

    private static final int SPAN = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
    private static final int DAY = 86_400;

    /** The generators, for {@code @Domain}. */
    public CalendarDomain() {}

    /**
     * Dates to ask about.
     *
     * @return dates from {@link #FIRST} to {@link #LAST}
     */
    @Provide
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, SPAN).map(FIRST::plusDays);
    }

    /**
     * Instants to ask about, most of them whole seconds.
     *
     * @return instants that are in {@link #FIRST} to {@link #LAST} in every zone
     */
    @Provide
    public static Arbitrary<Instant> instants() {
        long first = FIRST.plusDays(1).toEpochDay() * DAY;
        return Combinators.combine(Arbitraries.longs().between(first, first + (SPAN - 2L) * DAY), nanos())
                .as(Instant::ofEpochSecond);
    }

    /**
     * Amounts of working time, most of them whole seconds.
     *
     * @return zero to 60 hours
     */
    @Provide
    public static Arbitrary<Duration> durations() {
        return Combinators.combine(Arbitraries.longs().between(0, 60 * 3_600), nanos())
                .as(Duration::ofSeconds);
    }

    private static Arbitrary<Long> nanos() {
        return Arbitraries.oneOf(
                Arbitraries.just(0L), Arbitraries.just(0L), Arbitraries.longs().between(0, 999_999_999));
    }

    /**
     * Both conventions.
     *
     * @return one of the two
     */
    @Provide
    public static Arbitrary<DayCount> dayCounts() {
        return Arbitraries.of(DayCount.values());
    }

    /**
     * Weeks of two to seven days; five and six are the most frequent.
     *
     * @return work weeks
     */
    @Provide
    public static Arbitrary<WorkWeek> workWeeks() {
        return Arbitraries.oneOf(
                Arbitraries.of(WorkWeek.MONDAY_TO_FRIDAY, WorkWeek.MONDAY_TO_SATURDAY),
                Arbitraries.of(DayOfWeek.values()).set().ofMinSize(2).map(WorkWeek::new));
    }

    /**
     * Days off of every kind.
     *
     * @return days off from {@link #FIRST} to {@link #LAST}
     */
    @Provide
    public static Arbitrary<DayOff> daysOff() {
        return Combinators.combine(dates(), Arbitraries.of(DayOffKind.values()), Arbitraries.of(Confidence.values()))
                .as((date, kind, confidence) -> DayOff.builder()
                        .date(date)
                        .name("Libur")
                        .kind(kind)
                        .decree("SKB 1/2027")
                        .confidence(confidence)
                        .build());
    }

    /**
     * Days that are worked by decree.
     *
     * @return made-up days from {@link #FIRST} to {@link #LAST}
     */
    @Provide
    public static Arbitrary<MadeUpDay> madeUpDays() {
        return Combinators.combine(dates(), Arbitraries.of(DayOfWeek.values()))
                .as((date, hoursOf) -> new MadeUpDay(date, "SE 2/2027", hoursOf));
    }

    /**
     * Holiday tables of the years 2027 and 2028.
     *
     * @return tables with up to 20 days off
     */
    @Provide
    public static Arbitrary<HolidayTable> holidayTables() {
        return unique(daysOff(), DayOff::date, 20)
                .map(days -> HolidayTable.builder()
                        .id("generated")
                        .version("1")
                        .firstYear(2027)
                        .lastYear(2028)
                        .daysOff(days)
                        .build());
    }

    /**
     * Stretches of a day, to the second.
     *
     * @return intervals that may end with the day
     */
    @Provide
    public static Arbitrary<OpenInterval> openIntervals() {
        return boundaries(2).map(seconds -> intervals(seconds).get(0));
    }

    /**
     * Hours with up to three intervals a day: the shipped ones, and arbitrary ones in which Friday and Saturday differ.
     *
     * @return office hours that are not without any
     */
    @Provide
    public static Arbitrary<OfficeHours> officeHours() {
        Arbitrary<OfficeHours> any = Combinators.combine(boundaries(4), boundaries(6), boundaries(2))
                .as((ordinary, friday, saturday) -> OfficeHours.NONE
                        .with(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, array(ordinary))
                        .with(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, array(friday))
                        .with(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, array(saturday)));
        OfficeHours always = OfficeHours.NONE.with(
                DayOfWeek.MONDAY, DayOfWeek.SUNDAY, new OpenInterval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(OfficeHours.PERPRES_21_2023)),
                Tuple.of(4, any),
                Tuple.of(1, Arbitraries.just(always)));
    }

    /**
     * Hours for ranges of up to a month.
     *
     * @return special hours that begin from {@link #FIRST} to {@link #LAST}
     */
    @Provide
    public static Arbitrary<SpecialHours> specialHours() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 30), officeHours())
                .as((first, days, hours) -> SpecialHours.of(first, first.plusDays(days), hours, "SE 3/2027"));
    }

    /**
     * Whole calendars of every zone of {@link #ZONES}.
     *
     * @return calendars that cover 2027 and 2028
     */
    @Provide
    public static Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<UnaryOperator<WorkingCalendar.Builder>> days = Combinators.combine(
                        holidayTables(),
                        workWeeks(),
                        Arbitraries.of(true, false),
                        unique(daysOff(), DayOff::date, 4),
                        unique(madeUpDays(), MadeUpDay::date, 6),
                        unique(dates().map(date -> new Revocation(date, "SKB 4/2027")), Revocation::date, 4))
                .as((table, week, leaveWorked, off, madeUp, revoked) -> builder -> {
                    builder.holidays(table)
                            .workWeek(week)
                            .collectiveLeaveWorked(leaveWorked)
                            .extraDaysOff(off)
                            .madeUpDays(madeUp)
                            .revocations(revoked);
                    return builder;
                });
        return Combinators.combine(
                        days,
                        Arbitraries.of(ZONES),
                        officeHours(),
                        specialHours().list().ofMaxSize(1),
                        partialClosures().list().ofMaxSize(3))
                .as((told, zone, hours, special, closures) -> told.apply(WorkingCalendar.builder())
                        .id("generated")
                        .version("1")
                        .zone(zone)
                        .hours(hours)
                        .specialHours(special)
                        .partialClosures(sorted(closures, PartialClosure::date))
                        .build());
    }

    /**
     * Closures of parts of days.
     *
     * @return closures from {@link #FIRST} to {@link #LAST}
     */
    @Provide
    public static Arbitrary<PartialClosure> partialClosures() {
        return Combinators.combine(dates(), openIntervals())
                .as((date, closed) -> new PartialClosure(date, closed, "SE 5/2027"));
    }

    private static Arbitrary<Set<Integer>> boundaries(int count) {
        return Arbitraries.integers().between(0, DAY).set().ofSize(count);
    }

    private static OpenInterval[] array(Set<Integer> boundaries) {
        return intervals(boundaries).toArray(OpenInterval[]::new);
    }

    private static List<OpenInterval> intervals(Set<Integer> boundaries) {
        List<Integer> sorted = boundaries.stream().sorted().toList();
        List<OpenInterval> intervals = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            intervals.add(new OpenInterval(
                    LocalTime.ofSecondOfDay(sorted.get(i)), LocalTime.ofSecondOfDay(sorted.get(i + 1) % DAY)));
        }
        return intervals;
    }

    private static <T> Arbitrary<List<T>> unique(Arbitrary<T> values, Function<T, LocalDate> date, int atMost) {
        return values.list().ofMaxSize(atMost).uniqueElements(date).map(list -> sorted(list, date));
    }

    private static <T> List<T> sorted(List<T> values, Function<T, LocalDate> date) {
        return values.stream().sorted(Comparator.comparing(date)).toList();
    }
}
