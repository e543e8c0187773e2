package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of the calendar: what they hold, refuse and tell. */
class CalendarValuesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 8, 15);
    private static final LocalDate MERDEKA = LocalDate.of(2026, 8, 17); // Mon
    private static final OpenInterval MORNING = OpenInterval.parse("07:30-12:00");

    @Test
    void theNationalCalendarIsTheShippedTableInAZone() {
        ZoneId wit = ZoneId.of("Asia/Jayapura");

        WorkingCalendar calendar = WorkingCalendar.national(wit);

        assertThat(calendar)
                .hasToString("id-national 2026-11-22 in Asia/Jayapura by id-national 2026-11-22 (2013-2027)");
        assertThat(calendar.zone()).isEqualTo(wit);
        assertThat(calendar.workWeek()).isEqualTo(WorkWeek.MONDAY_TO_FRIDAY);
        assertThat(calendar.hours()).isEqualTo(OfficeHours.PERPRES_21_2023);
        assertThat(calendar.collectiveLeaveWorked()).isFalse();
    }

    @Test
    void theShippedTableIsReadFromTheFileOfTheLibrary() {
        assertThat(HolidayTable.Shipped.read("holidays-id.csv")).isEqualTo(HolidayTable.indonesia());
        assertThatThrownBy(() -> HolidayTable.Shipped.read("holidays-xx.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("holidays-xx.csv is missing from the library");
    }

    @Test
    void aTableThatCannotBeReadSaysWhy() {
        IOException broken = new IOException("the disk is gone");
        Reader reader = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw broken;
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> HolidayTable.parse("t", "1", reader))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(broken);
    }

    @Test
    void textsAreNotBlank() {
        refused(() -> HolidayTable.parse(" ", "1", new StringReader("")), "id: a text that is not blank");
        refused(() -> HolidayTable.parse("t", " ", new StringReader("")), "version: a text that is not blank");
        refused(() -> DayOff.local(MERDEKA, " ", "SK 1"), "name: a text that is not blank");
        refused(() -> DayOff.local(MERDEKA, "Libur", ""), "decree: a text that is not blank");
        refused(() -> new MadeUpDay(MERDEKA, " "), "decree: a text that is not blank");
        refused(() -> new Revocation(MERDEKA, " "), "decree: a text that is not blank");
        refused(() -> new PartialClosure(MERDEKA, MORNING, " "), "decree: a text that is not blank");
    }

    @Test
    void everyStatusTellsWhetherTheDayIsWorkedAndFoldsToItsOwn() {
        MadeUpDay madeUp = new MadeUpDay(SATURDAY, "SE");
        DayOff off = DayOff.local(MERDEKA, "Merdeka", "SKB");

        assertThat(told(new DayStatus.Worked(DayOfWeek.MONDAY))).isEqualTo("true worked MONDAY");
        assertThat(told(new DayStatus.MadeUp(madeUp))).isEqualTo("true made up SE");
        assertThat(told(new DayStatus.Weekend(DayOfWeek.SUNDAY))).isEqualTo("false weekend SUNDAY");
        assertThat(told(new DayStatus.Off(off))).isEqualTo("false off Merdeka");
    }

    private static String told(DayStatus status) {
        return status.isWorked()
                + status.<String>fold(
                        worked -> " worked " + worked.day(),
                        madeUp -> " made up " + madeUp.madeUpDay().decree(),
                        weekend -> " weekend " + weekend.day(),
                        off -> " off " + off.dayOff().name());
    }

    @Test
    void aMadeUpDayHasTheHoursOfItsOwnWeekdayUnlessSaidOtherwise() {
        assertThat(new MadeUpDay(SATURDAY, "SE").hoursOf()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(new MadeUpDay(SATURDAY, "SE", DayOfWeek.FRIDAY).hoursOf()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "08:00", "08:00-", "-08:00", "08:00-09:00-10:00", "08:00-24:01", "08.00-09.00"})
    void anIntervalIsTwoTimesOfDay(String text) {
        refused(() -> OpenInterval.parse(text), "openInterval: two times of day such as 07:30-12:00");
    }

    @Test
    void anIntervalHasALengthAndMayBeTheWholeDay() {
        assertThat(MORNING.length()).isEqualTo(Duration.ofMinutes(270));
        assertThat(OpenInterval.parse("00:00-24:00").length()).isEqualTo(Duration.ofHours(24));
        assertThat(OpenInterval.parse("00:00-24:00"))
                .isEqualTo(new OpenInterval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        refused(
                () -> OpenInterval.parse("08:00-08:00"),
                "closes: a time after the opening, or 00:00 for the end of the day");
    }

    @Test
    void aWeekKnowsItsDays() {
        WorkWeek aceh = WorkWeek.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);

        assertThat(aceh.days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        assertThat(aceh.includes(DayOfWeek.SUNDAY)).isTrue();
        assertThat(aceh.includes(DayOfWeek.FRIDAY)).isFalse();
    }

    @Test
    void hoursOfADayWithoutAnyAreNone() {
        OfficeHours hours = OfficeHours.PERPRES_21_2023.with(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY);

        assertThat(hours.on(DayOfWeek.FRIDAY)).isEmpty();
        assertThat(hours.week())
                .containsOnlyKeys(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        refused(
                () -> OfficeHours.NONE.with(
                        DayOfWeek.MONDAY, DayOfWeek.MONDAY, MORNING, OpenInterval.parse("11:59:59-13:00")),
                "week: intervals of a weekday that do not overlap");
    }

    @Test
    void specialHoursHoldFromTheFirstDateToTheLast() {
        SpecialHours hours = SpecialHours.of(SATURDAY, MERDEKA, OfficeHours.PERPRES_21_2023, "SE");

        assertThat(hours.includes(SATURDAY.minusDays(1))).isFalse();
        assertThat(hours.includes(SATURDAY)).isTrue();
        assertThat(hours.includes(MERDEKA)).isTrue();
        assertThat(hours.includes(MERDEKA.plusDays(1))).isFalse();
    }

    @Test
    void noLiteralIsReadThatIsNotWritten() {
        assertThat(DayOffKind.ofLiteral("LIBUR_NASIONAL")).isEmpty();
        assertThat(Confidence.ofLiteral("certain")).isEmpty();
        assertThat(DayOffKind.ELECTION_DAY.literal()).isEqualTo("pilkada/pemilu");
        assertThat(Confidence.MEDIUM_HIGH.literal()).isEqualTo("medium-high");
    }

    @Test
    void aRefusalNamesTheTableThatLacksTheYear() {
        assertThatThrownBy(() -> HolidayTable.indonesia().on(LocalDate.of(2012, 12, 31)))
                .isInstanceOfSatisfying(UncoveredYearException.class, e -> {
                    assertThat(e.year()).isEqualTo(2012);
                    assertThat(e.tableId()).isEqualTo("id-national");
                    assertThat(e.tableVersion()).isEqualTo("2026-11-22");
                })
                .hasMessage("the year 2012 is not covered by id-national 2026-11-22 (2013-2027)");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
