package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.testkit.CalendarDomain;
import id.tuntas.testkit.NaiveCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of working time: against looking at every second, and among themselves over any distance. */
@Domain(CalendarDomain.class)
@Domain(DomainContext.Global.class)
class WorkingTimeProperties {

    private static final int TRIES = 10_000;

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(ZoneId.of("Asia/Makassar"));

    // Second by second, most of it around changes of the clock

    @Property(tries = TRIES)
    void plusAgreesWithUsingUpSecondBySecond(@ForAll("questions") Question question) {
        Instant start = question.start();
        Duration amount = question.amount();
        Optional<Instant> expected = question.window().plus(start, amount);

        if (expected.isPresent()) {
            assertThat(question.calendar().plusWorkingTime(start, amount)).isEqualTo(expected.get());
        } else {
            assertThat(question.calendar().plusWorkingTime(start, amount))
                    .isAfterOrEqualTo(question.window().to());
        }
    }

    @Property(tries = TRIES)
    void betweenAgreesWithAddingUpSecondBySecond(@ForAll("questions") Question question) {
        Instant start = question.start();
        Instant end = question.end();
        Duration expected = end.isBefore(start)
                ? question.window().between(end, start).negated()
                : question.window().between(start, end);

        assertThat(question.calendar().workingTimeBetween(start, end)).isEqualTo(expected);
    }

    @Property(tries = TRIES)
    void openingsAndClosingsAreWhereTheSecondsTurn(@ForAll("questions") Question question) {
        WorkingCalendar calendar = question.calendar();
        NaiveCalendar.Window window = question.window();
        Instant at = question.start();

        assertThat(calendar.isOpen(at)).isEqualTo(window.isOpen(at));
        window.nextOpening(at)
                .ifPresent(opening -> assertThat(calendar.nextOpening(at)).isEqualTo(opening));
        window.nextClosing(at)
                .ifPresent(closing -> assertThat(calendar.nextClosing(at)).isEqualTo(closing));
        window.plus(at, Duration.ZERO)
                .ifPresent(open -> assertThat(calendar.openOrNextOpening(at)).isEqualTo(open));
    }

    // Over any distance

    @Property(tries = TRIES)
    void plusIsAdditive(
            @ForAll WorkingCalendar calendar, @ForAll Instant start, @ForAll Duration a, @ForAll Duration b) {
        Optional<Instant> whole = due(calendar, start, a.plus(b));
        Optional<Instant> inTwo = due(calendar, start, a).flatMap(then -> due(calendar, then, b));

        if (b.isZero()) { // a zero rolls on from a closing
            assertThat(inTwo).isEqualTo(whole.flatMap(then -> due(calendar, then, Duration.ZERO)));
        } else {
            assertThat(inTwo).isEqualTo(whole);
        }
    }

    @Property(tries = TRIES)
    void betweenIsTheInverseOfPlusAndPlusTheFirstSuchInstant(
            @ForAll WorkingCalendar calendar, @ForAll Instant start, @ForAll Duration amount) {
        due(calendar, start, amount).ifPresent(due -> {
            assertThat(calendar.workingTimeBetween(start, due)).isEqualTo(amount);
            assertThat(calendar.workingTimeBetween(due, start)).isEqualTo(amount.negated());
            assertThat(calendar.isOpen(amount.isZero() ? due : due.minusNanos(1)))
                    .isTrue();
        });
    }

    @Property(tries = TRIES)
    void plusNeverDecreasesInStartOrAmount(
            @ForAll WorkingCalendar calendar,
            @ForAll Instant start,
            @ForAll Instant other,
            @ForAll Duration amount,
            @ForAll Duration more) {
        Instant later = start.isBefore(other) ? other : start;
        Instant earlier = start.isBefore(other) ? start : other;
        due(calendar, later, amount.plus(more)).ifPresent(last -> {
            assertThat(calendar.plusWorkingTime(earlier, amount.plus(more))).isBeforeOrEqualTo(last);
            if (more.isZero() || !amount.isZero()) { // an amount of zero rolls on from a closing
                assertThat(calendar.plusWorkingTime(later, amount)).isBeforeOrEqualTo(last);
            }
        });
    }

    @Property(tries = TRIES)
    void betweenIsAdditiveOverASplit(
            @ForAll WorkingCalendar calendar, @ForAll Instant a, @ForAll Instant b, @ForAll Instant c) {
        assertThat(calendar.workingTimeBetween(a, b).plus(calendar.workingTimeBetween(b, c)))
                .isEqualTo(calendar.workingTimeBetween(a, c));
    }

    @Property(tries = TRIES)
    void aDayIsOpenFromItsOpeningToItsClosingLessTheBreaks(@ForAll WorkingCalendar calendar, @ForAll LocalDate date) {
        Duration open = calendar.openTimeOn(date);
        Duration told =
                calendar.hoursOn(date).stream().map(OpenInterval::length).reduce(Duration.ZERO, Duration::plus);

        assertThat(open.isZero()).isEqualTo(calendar.openingOn(date).isEmpty());
        assertThat(open.isZero()).isEqualTo(calendar.closingOn(date).isEmpty());
        if (calendar.zone().getRules().isFixedOffset()
                || calendar.zone().getId().startsWith("Asia/")) {
            assertThat(open).isEqualTo(told);
        }
        if (!open.isZero()) {
            Instant opening = calendar.openingOn(date).orElseThrow();
            Instant closing = calendar.closingOn(date).orElseThrow();
            assertThat(calendar.isOpen(opening)).isTrue();
            assertThat(opening.atZone(calendar.zone()).toLocalDate()).isEqualTo(date);
            assertThat(closing.minusNanos(1).atZone(calendar.zone()).toLocalDate())
                    .isEqualTo(date);
            assertThat(calendar.workingTimeBetween(opening, closing)).isEqualTo(open);
            assertThat(calendar.plusWorkingTime(opening, open)).isEqualTo(closing);
        }
    }

    /** The shipped hours are 7 h 30 min on every day, so that time and days must agree over years. */
    @Property(tries = TRIES)
    void wholeDaysOfWorkingTimeEndAtTheClosingOfTheLastWorkingDay(
            @ForAll @IntRange(max = 5_000) int day, @ForAll @IntRange(min = 1, max = 250) int n) {
        LocalDate start = LocalDate.of(2013, 1, 2).plusDays(day);
        LocalDate last = NATIONAL.nthWorkingDay(start, n, DayCount.START_IS_DAY_ONE);

        assertThat(NATIONAL.plusWorkingTime(
                        start.atStartOfDay(NATIONAL.zone()).toInstant(), Duration.ofMinutes(450L * n)))
                .isEqualTo(NATIONAL.closingOn(last).orElseThrow());
    }

    private static Optional<Instant> due(WorkingCalendar calendar, Instant start, Duration amount) {
        try {
            return Optional.of(calendar.plusWorkingTime(start, amount));
        } catch (UncoveredYearException e) {
            assertThat(e.year()).isEqualTo(2029);
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, 1_000_000);
        Arbitrary<Duration> nudges = Arbitraries.of(
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofNanos(1),
                Duration.ofNanos(-1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(-1),
                Duration.ofMillis(500));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 31),
                        picks,
                        nudges,
                        picks,
                        nudges,
                        Arbitraries.of(true, false))
                .as((sample, from, fromNudge, to, toNudge, nearTurns) ->
                        Sample.of(sample).question(from, fromNudge, to, toNudge, nearTurns));
    }

    /** A start and an end within a window. */
    private record Question(Sample sample, Instant start, Instant end, Duration nudge) {

        /** The working time between the two, give or take a little. */
        Duration amount() {
            Duration between = end.isBefore(start) ? window().between(end, start) : window().between(start, end);
            Duration amount = between.plus(nudge);
            return amount.isNegative() ? Duration.ZERO : amount;
        }

        WorkingCalendar calendar() {
            return sample.calendar();
        }

        NaiveCalendar.Window window() {
            return sample.window();
        }
    }

    /** One arbitrary calendar with four days of it, looked at second by second. */
    private record Sample(WorkingCalendar calendar, NaiveCalendar.Window window, List<Instant> turns) {

        private static final Map<Integer, Sample> SAMPLES = new ConcurrentHashMap<>();

        /** Two days before the clock changes, or the calendar does. */
        private static final List<Map.Entry<String, LocalDate>> PLACES = List.of(
                Map.entry("Asia/Jakarta", LocalDate.of(2027, 12, 30)),
                Map.entry("Europe/Berlin", LocalDate.of(2028, 3, 24)), // Sun 26 skips 02:00
                Map.entry("Europe/Berlin", LocalDate.of(2027, 10, 29)), // Sun 31 repeats 02:00
                Map.entry("America/New_York", LocalDate.of(2027, 11, 5)), // Sun 7 repeats 01:00
                Map.entry("Australia/Lord_Howe", LocalDate.of(2028, 3, 31)), // Sun 2 April repeats half an hour
                Map.entry("America/Santiago", LocalDate.of(2027, 9, 3)), // Sun 5 begins at 01:00
                Map.entry("America/Santiago", LocalDate.of(2028, 3, 31)), // Sat 1 April repeats 23:00
                Map.entry("Pacific/Apia", LocalDate.of(2011, 12, 28))); // there was no Fri 30

        static Sample of(int number) {
            return SAMPLES.computeIfAbsent(number, Sample::arbitrary);
        }

        private static Sample arbitrary(int number) {
            Random random = new Random(number);
            Map.Entry<String, LocalDate> place = PLACES.get(number % PLACES.size());
            ZoneId zone = ZoneId.of(place.getKey());
            LocalDate first = place.getValue();
            OfficeHours hours = OfficeHours.NONE;
            for (DayOfWeek day : DayOfWeek.values()) {
                hours = hours.with(day, day, intervals(random));
            }
            EnumSet<DayOfWeek> week = EnumSet.allOf(DayOfWeek.class);
            week.remove(DayOfWeek.of(1 + random.nextInt(7)));
            WorkingCalendar calendar = WorkingCalendar.builder()
                    .id("sample")
                    .version(String.valueOf(number))
                    .zone(zone)
                    .holidays(HolidayTable.builder()
                            .id("sample")
                            .version("1")
                            .firstYear(first.getYear())
                            .lastYear(first.getYear() + 1)
                            .addDaysOff(DayOff.local(first.plusDays(random.nextInt(4)), "Libur", "SK"))
                            .build())
                    .workWeek(new WorkWeek(week))
                    .hours(hours)
                    .addMadeUpDays(
                            new MadeUpDay(first.plusDays(random.nextInt(4)), "SK", DayOfWeek.of(1 + random.nextInt(7))))
                    .addSpecialHours(SpecialHours.of(
                            first.plusDays(2),
                            first.plusDays(9),
                            hours.with(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, intervals(random)),
                            "SE"))
                    .addPartialClosures(
                            new PartialClosure(first.plusDays(2), intervals(random)[0], "SE"),
                            new PartialClosure(first.plusDays(1), intervals(random)[0], "SE"))
                    .build();
            NaiveCalendar.Window window =
                    NaiveCalendar.of(calendar).window(first.atStartOfDay(zone).toInstant(), 4 * 86_400);
            return new Sample(calendar, window, window.boundaries());
        }

        /** Up to three intervals, often at the small hours where clocks change, to the half hour or to the second. */
        private static OpenInterval[] intervals(Random random) {
            TreeSet<Integer> seconds = new TreeSet<>();
            int count = 2 + 2 * random.nextInt(3);
            while (seconds.size() < count) {
                switch (random.nextInt(4)) {
                    case 0 -> seconds.add(1_800 * random.nextInt(9));
                    case 1 -> seconds.add(86_400 - 1_800 * random.nextInt(4));
                    case 2 -> seconds.add(random.nextInt(4 * 3_600));
                    default -> seconds.add(random.nextInt(86_401));
                }
            }
            List<OpenInterval> intervals = new ArrayList<>();
            while (!seconds.isEmpty()) {
                int opens = seconds.pollFirst();
                int closes = seconds.pollFirst() % 86_400;
                intervals.add(new OpenInterval(LocalTime.ofSecondOfDay(opens), LocalTime.ofSecondOfDay(closes)));
            }
            return intervals.toArray(OpenInterval[]::new);
        }

        Question question(int from, Duration fromNudge, int to, Duration toNudge, boolean nearTurns) {
            Instant start = instant(from, fromNudge, nearTurns);
            Instant end = instant(to, toNudge, nearTurns);
            return new Question(this, start, end, to % 3 == 0 ? toNudge : Duration.ZERO);
        }

        private Instant instant(int pick, Duration nudge, boolean nearTurns) {
            Instant plain =
                    nearTurns ? turns.get(pick % turns.size()) : window.from().plusSeconds(pick % (4 * 86_400));
            Instant nudged = plain.plus(nudge);
            return nudged.isBefore(window.from()) || !nudged.isBefore(window.to()) ? plain : nudged;
        }
    }
}
