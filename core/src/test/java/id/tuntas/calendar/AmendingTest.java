package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each kind of change does to each kind of day. */
class AmendingTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 23); // worked
    private static final LocalDate LEAVE = LocalDate.of(2026, 12, 24); // Thu, collective leave
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25); // Fri
    private static final DayOff HARI_JADI = DayOff.local(WEDNESDAY, "Hari Jadi", "SK Bupati 1");

    private final WorkingCalendar national = WorkingCalendar.national(ZoneId.of("Asia/Jakarta"));

    @Test
    void aLocalDayOffIsTakenBack() {
        WorkingCalendar off =
                national.amended(decree("2").addExtraDaysOff(HARI_JADI).build());
        WorkingCalendar back = off.amended(revoking(WEDNESDAY));

        assertThat(off.isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(back.isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(back.extraDaysOff()).isEmpty();
        assertThat(back.revocations()).isEmpty(); // the table says nothing of the date
    }

    @Test
    void aDateThatIsOffByTableAndByDecreeIsTakenBackFromBoth() {
        WorkingCalendar twice = national.amended(decree("2")
                .addExtraDaysOff(DayOff.local(CHRISTMAS, "Libur daerah", "SK 1"))
                .build());

        WorkingCalendar back = twice.amended(revoking(CHRISTMAS));

        assertThat(back.statusOf(CHRISTMAS)).isEqualTo(new DayStatus.Worked(DayOfWeek.FRIDAY));
        assertThat(back.extraDaysOff()).isEmpty();
        assertThat(back.revocations()).containsExactly(new Revocation(CHRISTMAS, "SE"));
    }

    @Test
    void whatIsNotOffCannotBeTakenBack() {
        for (LocalDate date : List.of(WEDNESDAY, LocalDate.of(2026, 12, 26), LocalDate.of(2028, 3, 1))) {
            assertThatThrownBy(() -> national.amended(revoking(date)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("revocations: dates that are off or made up by decree");
        }
    }

    @Test
    void aMadeUpDayIsTakenBackBeforeTheHolidayUnderIt() {
        WorkingCalendar madeUp = national.amended(
                decree("2").addMadeUpDays(new MadeUpDay(CHRISTMAS, "SK 1")).build());

        WorkingCalendar back = madeUp.amended(revoking(CHRISTMAS));

        assertThat(madeUp.statusOf(CHRISTMAS)).isEqualTo(new DayStatus.MadeUp(new MadeUpDay(CHRISTMAS, "SK 1")));
        assertThat(back.statusOf(CHRISTMAS)).isEqualTo(national.statusOf(CHRISTMAS));
        assertThat(back.revocations()).isEmpty();
        assertThat(back.madeUpDays()).isEmpty();
    }

    @Test
    void theLaterDecreeOfADateTakesThePlaceOfTheEarlier() {
        DayOff again = DayOff.local(WEDNESDAY, "Hari Jadi", "SK Bupati 2");
        MadeUpDay likeFriday = new MadeUpDay(CHRISTMAS, "SE 2", DayOfWeek.FRIDAY);
        WorkingCalendar first = national.amended(decree("2")
                .addExtraDaysOff(HARI_JADI)
                .addMadeUpDays(new MadeUpDay(CHRISTMAS, "SE 1", DayOfWeek.MONDAY))
                .build());

        WorkingCalendar second = first.amended(
                decree("3").addExtraDaysOff(again).addMadeUpDays(likeFriday).build());

        assertThat(second.extraDaysOff()).containsExactly(again);
        assertThat(second.madeUpDays()).containsExactly(likeFriday);
        assertThat(first.hoursOn(CHRISTMAS)).hasToString("[07:30-12:00, 13:00-16:00]");
        assertThat(second.hoursOn(CHRISTMAS)).hasToString("[07:30-11:30, 13:00-16:30]");
    }

    @Test
    void collectiveLeaveLeavesAnOfficeThatWorksOnItAsItIs() {
        DayOff leave = DayOff.builder()
                .date(WEDNESDAY)
                .name("Cuti Bersama")
                .kind(DayOffKind.COLLECTIVE_LEAVE)
                .decree("SKB")
                .build();
        WorkingCalendar clinic = WorkingCalendar.builder()
                .from(national)
                .collectiveLeaveWorked(true)
                .addMadeUpDays(new MadeUpDay(WEDNESDAY, "SE"))
                .addRevocations(new Revocation(LEAVE, "SE"))
                .build();

        WorkingCalendar amended =
                clinic.amended(decree("2").addExtraDaysOff(leave).build());

        assertThat(amended.extraDaysOff()).containsExactly(leave); // told, without effect
        assertThat(amended.statusOf(WEDNESDAY)).isEqualTo(new DayStatus.MadeUp(new MadeUpDay(WEDNESDAY, "SE")));
        assertThat(amended.revocations()).containsExactly(new Revocation(LEAVE, "SE"));
        WorkingCalendar office = WorkingCalendar.builder()
                .from(amended)
                .collectiveLeaveWorked(false)
                .madeUpDays(List.of())
                .build();
        assertThat(office.statusOf(WEDNESDAY)).isEqualTo(new DayStatus.Off(leave));
    }

    @Test
    void hoursAndClosuresAreAddedToThoseThatAreThere() {
        SpecialHours ramadan = special(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 19));
        SpecialHours later = special(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 20));
        PartialClosure noon = new PartialClosure(WEDNESDAY, OpenInterval.parse("13:00-24:00"), "SE 1");
        PartialClosure early =
                new PartialClosure(LocalDate.of(2026, 12, 22), OpenInterval.parse("07:30-09:00"), "SE 2");
        WorkingCalendar before = WorkingCalendar.builder()
                .from(national)
                .addSpecialHours(ramadan)
                .addPartialClosures(noon)
                .build();

        WorkingCalendar after = before.amended(
                decree("2").addSpecialHours(later).addPartialClosures(early).build());

        assertThat(after.specialHours()).containsExactly(ramadan, later);
        assertThat(after.partialClosures()).containsExactly(early, noon);
        assertThat(after.version()).isEqualTo("2");
        assertThat(before.version()).isEqualTo("2026-11-22");
    }

    @Test
    void anAmendmentHasAVersion() {
        assertThatThrownBy(() -> decree(" ").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("version: a text that is not blank");
    }

    private static SpecialHours special(LocalDate first, LocalDate last) {
        return SpecialHours.of(first, last, OfficeHours.PERPRES_21_2023, "SE");
    }

    private static Amendment revoking(LocalDate date) {
        return decree("next").addRevocations(new Revocation(date, "SE")).build();
    }

    private static Amendment.Builder decree(String version) {
        return Amendment.builder().version(version);
    }
}
