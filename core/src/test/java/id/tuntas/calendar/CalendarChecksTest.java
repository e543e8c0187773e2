package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a calendar refuses to be built of, and the order in which it keeps what it takes. */
class CalendarChecksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 5, 5);
    private static final LocalDate OUTSIDE = LocalDate.of(2028, 1, 3);
    private static final OpenInterval MORNING = OpenInterval.parse("07:30-09:00");

    @Test
    void keepsEachListInTheOrderOfItsDates() {
        assertThat(calendar()
                        .addExtraDaysOff(DayOff.local(TUESDAY, "x", "y"), DayOff.local(MONDAY, "x", "y"))
                        .build()
                        .extraDaysOff())
                .extracting(DayOff::date)
                .containsExactly(MONDAY, TUESDAY);
        assertThat(calendar()
                        .addRevocations(new Revocation(TUESDAY, "x"), new Revocation(MONDAY, "x"))
                        .build()
                        .revocations())
                .extracting(Revocation::date)
                .containsExactly(MONDAY, TUESDAY);
        assertThat(calendar()
                        .addMadeUpDays(new MadeUpDay(TUESDAY, "x"), new MadeUpDay(MONDAY, "x"))
                        .build()
                        .madeUpDays())
                .extracting(MadeUpDay::date)
                .containsExactly(MONDAY, TUESDAY);
        assertThat(calendar()
                        .addSpecialHours(special(TUESDAY, TUESDAY), special(MONDAY, MONDAY))
                        .build()
                        .specialHours())
                .extracting(SpecialHours::firstDate)
                .containsExactly(MONDAY, TUESDAY);
        assertThat(calendar()
                        .addPartialClosures(
                                new PartialClosure(TUESDAY, MORNING, "x"), new PartialClosure(MONDAY, MORNING, "x"))
                        .build()
                        .partialClosures())
                .extracting(PartialClosure::date)
                .containsExactly(MONDAY, TUESDAY);
    }

    @Test
    void calendarsToldTheSameInAnotherOrderAreEqual() {
        Revocation monday = new Revocation(MONDAY, "x");
        Revocation tuesday = new Revocation(TUESDAY, "x");

        assertThat(calendar().addRevocations(tuesday, monday).build())
                .isEqualTo(calendar().addRevocations(monday, tuesday).build());
    }

    @Test
    void aDateIsTakenBackOnce() {
        refused(
                calendar().addRevocations(new Revocation(MONDAY, "x"), new Revocation(MONDAY, "y"))::build,
                "revocations: each date once");
    }

    @Test
    void everyDateLiesWithinTheTable() {
        refused(
                calendar().addRevocations(new Revocation(OUTSIDE, "x"))::build,
                "revocations: dates within the years of the holiday table");
        refused(
                calendar().addMadeUpDays(new MadeUpDay(OUTSIDE, "x"))::build,
                "madeUpDays: dates within the years of the holiday table");
    }

    @Test
    void specialHoursAreSomeHours() {
        refused(
                calendar().addSpecialHours(SpecialHours.of(MONDAY, TUESDAY, OfficeHours.NONE, "x"))::build,
                "specialHours: hours for at least one weekday");
    }

    @Test
    void specialHoursMayFollowEachOtherButNotShareADate() {
        SpecialHours first = special(MONDAY, TUESDAY);
        SpecialHours next = special(TUESDAY.plusDays(1), TUESDAY.plusDays(3));

        assertThat(calendar().addSpecialHours(next, first).build().specialHours())
                .isEqualTo(List.of(first, next));
        refused(
                calendar().addSpecialHours(next, special(MONDAY, TUESDAY.plusDays(1)))::build,
                "specialHours: ranges that do not overlap");
    }

    @Test
    void idIsNotBlank() {
        refused(calendar().id(" ")::build, "id: a text that is not blank");
    }

    private static SpecialHours special(LocalDate first, LocalDate last) {
        return SpecialHours.of(first, last, OfficeHours.PERPRES_21_2023, "SE");
    }

    private static WorkingCalendar.Builder calendar() {
        return WorkingCalendar.builder().from(WorkingCalendar.national(ZoneId.of("Asia/Jakarta")));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
