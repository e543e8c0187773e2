package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.calendar.Amendment;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.DayStatus;
import id.tuntas.calendar.MadeUpDay;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.WorkWeek;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Actor;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people read of a way, in both languages, from March 2024. */
class TraceWordsTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);

    private static Trace trace(WorkingCalendar calendar, TimeLimit limit, String start, String asOf, Pause... pauses) {
        return new TraceWriter(new Clock(limit, calendar, wib(start), List.of(pauses)), wib(asOf)).trace();
    }

    private static List<String> english(TimeLimit limit, String start, String asOf, Pause... pauses) {
        return trace(NATIONAL, limit, start, asOf, pauses).lines(Locale.ENGLISH);
    }

    private static Pause pause(Actor by, String from, String until) {
        return new Pause(PauseCause.AWAITING_REPORTER, by, wib(from), wib(until));
    }

    private static Pause pausedSince(String from) {
        return new Pause(PauseCause.REFERRED_OUTSIDE, Actor.of(Role.COORDINATOR), wib(from), null);
    }

    // Days

    @Test
    void daysThatCountAreNumberedAndTheOthersSayWhy() {
        Pause asked = pause(Actor.of(Role.LIAISON_OFFICER), "2024-03-06T10:00", "2024-03-07T10:00");

        assertThat(trace(NATIONAL, TimeLimit.workingDays(3), "2024-03-04T09:00", "2024-03-08T10:00", asked)
                        .lines(LocalText.INDONESIAN))
                .containsExactly(
                        "Selasa, 5 Maret 2024: hari kerja ke-1",
                        "Rabu, 6 Maret 2024: jam berhenti, menunggu kelengkapan dari pelapor (oleh penghubung)",
                        "Kamis, 7 Maret 2024: hari kerja ke-2",
                        "Jumat, 8 Maret 2024: hari kerja ke-3");
        assertThat(english(TimeLimit.workingDays(3), "2024-03-04T09:00", "2024-03-08T10:00", asked))
                .containsExactly(
                        "Tuesday 5 March 2024: working day 1",
                        "Wednesday 6 March 2024: paused, waiting for the reporter to complete it (by penghubung)",
                        "Thursday 7 March 2024: working day 2",
                        "Friday 8 March 2024: working day 3");
    }

    @Test
    void everyStretchOfDaysIsWholeAndCountsOneOrNothing() {
        Trace trace = trace(NATIONAL, TimeLimit.workingDays(1), "2024-03-08T09:00", "2024-03-08T10:00"); // Fri to Wed

        assertThat(trace.byDay()).isTrue();
        assertThat(trace.limit()).isEqualTo(Amount.ofDays(1));
        assertThat(trace.intervals())
                .extracting(TraceInterval::amount)
                .containsExactly(
                        Amount.ofDays(0), Amount.ofDays(0), Amount.ofDays(0), Amount.ofDays(0), Amount.ofDays(1));
        assertThat(trace.intervals().get(4).from()).isEqualTo(wib("2024-03-13T00:00"));
        assertThat(trace.intervals().get(4).until()).isEqualTo(wib("2024-03-14T00:00"));
        assertThat(trace.lines(Locale.ENGLISH).get(2))
                .isEqualTo("Monday 11 March 2024: off, Hari Suci Nyepi Tahun Baru Saka 1946 (SKB 855/2023, 3/2023,"
                        + " 4/2023 (12-09-2023; lampiran PDF dibaca))");
    }

    @Test
    void calendarDaysAreCountedOnDaysOffToo() {
        assertThat(trace(NATIONAL, TimeLimit.calendarDays(2), "2024-03-08T09:00", "2024-03-08T10:00")
                        .lines(LocalText.INDONESIAN))
                .containsExactly("Sabtu, 9 Maret 2024: hari ke-1", "Minggu, 10 Maret 2024: hari ke-2");
        assertThat(english(TimeLimit.calendarDays(1), "2024-03-08T09:00", "2024-03-08T10:00"))
                .containsExactly("Saturday 9 March 2024: day 1");
    }

    @Test
    void aPauseFromTheClosingOnDoesNotTakeTheDayAndOneUntilTheClosingDoes() {
        assertThat(english(
                        TimeLimit.workingDays(2),
                        "2024-03-04T09:00",
                        "2024-03-08T10:00",
                        pause(Actor.UNSTATED, "2024-03-05T16:00", "2024-03-06T16:00")))
                .containsExactly(
                        "Tuesday 5 March 2024: working day 1",
                        "Wednesday 6 March 2024: paused, waiting for the reporter to complete it",
                        "Thursday 7 March 2024: working day 2");
        assertThat(english(
                        TimeLimit.workingDays(1),
                        "2024-03-04T09:00",
                        "2024-03-08T10:00",
                        pause(Actor.UNSTATED, "2024-03-05T10:00", "2024-03-05T15:59:59")))
                .containsExactly("Tuesday 5 March 2024: working day 1");
    }

    @Test
    void whileTheClockStandsStillItIsToldUpToYesterday() {
        assertThat(english(
                        TimeLimit.workingDays(3),
                        "2024-03-04T09:00",
                        "2024-03-07T10:00",
                        pausedSince("2024-03-06T09:00")))
                .containsExactly(
                        "Tuesday 5 March 2024: working day 1",
                        "Wednesday 6 March 2024: paused, referred to an agency outside (by koordinator)");
    }

    // Time

    @Test
    void timeIsToldFromOpeningToClosing() {
        // Friday 8 March: 07:30 to 11:30 and 13:00 to 16:30; then four days off
        Trace trace = trace(NATIONAL, TimeLimit.workingMinutes(330), "2024-03-08T11:00:30", "2024-03-08T12:00");

        assertThat(trace.lines(LocalText.INDONESIAN))
                .startsWith(
                        "Jumat, 8 Maret 2024 pukul 11.00.30 sampai Jumat, 8 Maret 2024 pukul 11.30: dihitung",
                        "Jumat, 8 Maret 2024 pukul 11.30 sampai Jumat, 8 Maret 2024 pukul 13.00: di luar jam kerja",
                        "Jumat, 8 Maret 2024 pukul 13.00 sampai Jumat, 8 Maret 2024 pukul 16.30: dihitung",
                        "Jumat, 8 Maret 2024 pukul 16.30 sampai Sabtu, 9 Maret 2024 pukul 00.00: di luar jam kerja",
                        "Sabtu, 9 Maret 2024 pukul 00.00 sampai Minggu, 10 Maret 2024 pukul 00.00: akhir pekan",
                        "Minggu, 10 Maret 2024 pukul 00.00 sampai Senin, 11 Maret 2024 pukul 00.00: akhir pekan");
        assertThat(trace.lines(Locale.ENGLISH))
                .endsWith(
                        "Wednesday 13 March 2024, 00:00 to Wednesday 13 March 2024, 07:30: outside office hours",
                        "Wednesday 13 March 2024, 07:30 to Wednesday 13 March 2024, 09:00:30: counted");
        assertThat(trace.intervals().get(0).amount()).isEqualTo(Amount.ofTime(Duration.ofSeconds(29 * 60 + 30)));
        assertThat(trace.intervals().get(1).amount()).isEqualTo(Amount.ofTime(Duration.ZERO));
        assertThat(trace.limit()).isEqualTo(Amount.ofTime(Duration.ofMinutes(330)));
        assertThat(trace.replay()).contains(wib("2024-03-13T09:00:30"));
    }

    @Test
    void aPauseCutsTheStretches() {
        Actor roads = new Actor(Optional.of(Role.LIAISON_OFFICER), Optional.of(UnitName.of("Dinas Perhubungan")));

        assertThat(english(
                        TimeLimit.workingMinutes(60),
                        "2024-03-05T08:00", // Tue
                        "2024-03-05T10:00",
                        pause(roads, "2024-03-05T08:30", "2024-03-05T09:00"),
                        pause(Actor.UNSTATED, "2024-03-05T09:10", "2024-03-05T09:20")))
                .containsExactly(
                        "Tuesday 5 March 2024, 08:00 to Tuesday 5 March 2024, 08:30: counted",
                        "Tuesday 5 March 2024, 08:30 to Tuesday 5 March 2024, 09:00: paused, waiting for the reporter"
                                + " to complete it (by penghubung, Dinas Perhubungan)",
                        "Tuesday 5 March 2024, 09:00 to Tuesday 5 March 2024, 09:10: counted",
                        "Tuesday 5 March 2024, 09:10 to Tuesday 5 March 2024, 09:20: paused, waiting for the reporter"
                                + " to complete it",
                        "Tuesday 5 March 2024, 09:20 to Tuesday 5 March 2024, 09:40: counted");
    }

    @Test
    void whileTheClockStandsStillTimeIsToldUpToNow() {
        assertThat(english(
                        TimeLimit.workingMinutes(60),
                        "2024-03-05T08:00",
                        "2024-03-05T09:15",
                        pausedSince("2024-03-05T08:30")))
                .containsExactly(
                        "Tuesday 5 March 2024, 08:00 to Tuesday 5 March 2024, 08:30: counted",
                        "Tuesday 5 March 2024, 08:30 to Tuesday 5 March 2024, 09:15: paused, referred to an agency"
                                + " outside (by koordinator)");
    }

    @Test
    void aPauseThatBeginsAfterHoursIsToldFromItsBegin() {
        assertThat(english(
                        TimeLimit.workingMinutes(60),
                        "2024-03-05T15:30",
                        "2024-03-06T08:00",
                        pause(Actor.UNSTATED, "2024-03-05T18:00", "2024-03-06T07:00")))
                .containsExactly(
                        "Tuesday 5 March 2024, 15:30 to Tuesday 5 March 2024, 16:00: counted",
                        "Tuesday 5 March 2024, 16:00 to Tuesday 5 March 2024, 18:00: outside office hours",
                        "Tuesday 5 March 2024, 18:00 to Wednesday 6 March 2024, 07:00: paused, waiting for the"
                                + " reporter to complete it",
                        "Wednesday 6 March 2024, 07:00 to Wednesday 6 March 2024, 07:30: outside office hours",
                        "Wednesday 6 March 2024, 07:30 to Wednesday 6 March 2024, 08:00: counted");
    }

    @Test
    void calendarDaysThatKeepTheTimeOfDayAreOneStretch() {
        TimeLimit twoDays = TimeLimit.builder()
                .from(TimeLimit.calendarDays(2))
                .end(LimitEnd.SAME_TIME)
                .build();

        assertThat(english(twoDays, "2024-03-08T18:00", "2024-03-08T19:00"))
                .containsExactly("Friday 8 March 2024, 18:00 to Sunday 10 March 2024, 18:00: counted");
    }

    @Test
    void aPauseThatLastsLongerThanTheLimitIsToldUpToTheDueMoment() {
        // Friday 8 at 16:15 and a working day is Wednesday 13 at 16:15, where the office has closed at 16:00
        TimeLimit aDay = TimeLimit.builder()
                .from(TimeLimit.workingDays(1))
                .end(LimitEnd.SAME_TIME)
                .build();

        assertThat(english(
                        aDay,
                        "2024-03-08T16:15",
                        "2024-03-14T10:00",
                        pause(Actor.UNSTATED, "2024-03-13T16:05", "2024-03-13T17:00")))
                .endsWith(
                        "Wednesday 13 March 2024, 13:00 to Wednesday 13 March 2024, 16:00: counted",
                        "Wednesday 13 March 2024, 16:00 to Wednesday 13 March 2024, 16:05: outside office hours",
                        "Wednesday 13 March 2024, 16:05 to Wednesday 13 March 2024, 16:15: paused, waiting for the"
                                + " reporter to complete it");
    }

    @Test
    void anOfficeThatNeverClosesIsToldInOneStretchToo() {
        WorkingCalendar always = WorkingCalendar.builder()
                .from(NATIONAL)
                .workWeek(WorkWeek.of(DayOfWeek.values()))
                .holidays(NATIONAL.holidays())
                .hours(OfficeHours.NONE.with(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, OpenInterval.parse("00:00-24:00")))
                .build();

        // behind Christmas 2027 no day is off until the table ends with the year
        assertThat(trace(always, TimeLimit.workingMinutes(120), "2027-12-28T23:00", "2027-12-28T23:30")
                        .lines(Locale.ENGLISH))
                .containsExactly("Tuesday 28 December 2027, 23:00 to Wednesday 29 December 2027, 01:00: counted");
    }

    // Words

    @Test
    void aDayMadeUpByDecreeIsOutsideOfficeHoursWhereItIsClosed() {
        LocalDate saturday = LocalDate.of(2024, 3, 9);
        WorkingCalendar madeUp = NATIONAL.amended(Amendment.builder()
                .version("ganti")
                .addMadeUpDays(new MadeUpDay(saturday, "SE 3/2024", DayOfWeek.MONDAY))
                .addExtraDaysOff(DayOff.local(LocalDate.of(2024, 3, 8), "Hari Jadi", "SK Bupati 1/2024"))
                .build());

        assertThat(TraceWords.closed(madeUp.statusOf(saturday)).indonesian()).isEqualTo("di luar jam kerja");
        assertThat(TraceWords.closed(madeUp.statusOf(LocalDate.of(2024, 3, 7))).english())
                .isEqualTo("outside office hours");
        assertThat(TraceWords.closed(madeUp.statusOf(LocalDate.of(2024, 3, 10))))
                .isEqualTo(new LocalText("akhir pekan", "weekend"));
        DayStatus off = madeUp.statusOf(LocalDate.of(2024, 3, 8));
        assertThat(TraceWords.closed(off).indonesian()).isEqualTo("libur, Hari Jadi (SK Bupati 1/2024)");
        assertThat(TraceWords.closed(off).english()).isEqualTo("off, Hari Jadi (SK Bupati 1/2024)");
    }

    @Test
    void whoStoppedTheClockIsNamedAsFarAsItIsKnown() {
        Actor unit = new Actor(Optional.empty(), Optional.of(UnitName.of("Dinas Kesehatan")));

        assertThat(TraceWords.paused(pause(Actor.UNSTATED, "2024-03-05T09:00", "2024-03-05T10:00"))
                        .indonesian())
                .isEqualTo("jam berhenti, menunggu kelengkapan dari pelapor");
        assertThat(TraceWords.paused(pause(unit, "2024-03-05T09:00", "2024-03-05T10:00"))
                        .indonesian())
                .isEqualTo("jam berhenti, menunggu kelengkapan dari pelapor (oleh Dinas Kesehatan)");
    }

    @Test
    void limitsAreNamedByWhatTheyCount() {
        assertThat(TraceWords.limit(TimeLimit.calendarDays(14)))
                .isEqualTo(new LocalText("14 hari kalender", "14 calendar days"));
        assertThat(TraceWords.limit(TimeLimit.workingMinutes(960)))
                .isEqualTo(new LocalText("960 menit kerja", "960 working minutes"));
        assertThat(TraceWords.limit(TimeLimit.workingDays(5)))
                .isEqualTo(new LocalText("5 hari kerja", "5 working days"));
    }

    @Test
    void everyMonthAndDayHasItsName() {
        assertThat(TraceWords.date(LocalDate.of(2024, 1, 1)))
                .isEqualTo(new LocalText("Senin, 1 Januari 2024", "Monday 1 January 2024"));
        assertThat(TraceWords.date(LocalDate.of(2023, 12, 31)))
                .isEqualTo(new LocalText("Minggu, 31 Desember 2023", "Sunday 31 December 2023"));
    }
}
