package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarComparisonTest {

    private static final LocalDate ELECTION = LocalDate.of(2024, 11, 27); // Wed
    private static final DayOff PILKADA = DayOff.builder()
            .date(ELECTION)
            .name("Pilkada serentak")
            .kind(DayOffKind.ELECTION_DAY)
            .decree("Keppres 33/2024")
            .build();
    private static final WorkingCalendar AFTER = WorkingCalendar.national(ZoneId.of("Asia/Jakarta"));

    /** What was known before the decree of Thursday 21 November 2024. */
    private static final WorkingCalendar BEFORE = WorkingCalendar.builder()
            .from(AFTER)
            .version("2024-11-20")
            .holidays(HolidayTable.builder()
                    .from(AFTER.holidays())
                    .daysOff(AFTER.holidays().daysOff().stream()
                            .filter(day -> !day.date().equals(ELECTION))
                            .toList())
                    .build())
            .build();

    @Test
    void aDecreeOfTodayChangesNextWeek() {
        WorkingCalendar amended = BEFORE.amended(Amendment.builder()
                .version("2024-11-21")
                .addExtraDaysOff(PILKADA)
                .build());

        assertThat(amended.id()).isEqualTo(BEFORE.id());
        assertThat(amended.version()).isEqualTo("2024-11-21");
        assertThat(amended.statusOf(ELECTION)).isEqualTo(new DayStatus.Off(PILKADA));
        assertThat(BEFORE.isWorkingDay(ELECTION)).isTrue();
    }

    @Test
    void listsTheDaysThatChange() {
        WorkingCalendar amended = BEFORE.amended(Amendment.builder()
                .version("2024-11-21")
                .addExtraDaysOff(PILKADA)
                .addPartialClosures(new PartialClosure(
                        LocalDate.of(2024, 11, 26), OpenInterval.parse("13:00-24:00"), "SE Sekda")) // Tue
                .build());

        List<DayChange> changes = new CalendarComparison(BEFORE, amended).changedDays();

        assertThat(changes).extracting(DayChange::date).containsExactly(LocalDate.of(2024, 11, 26), ELECTION);
        assertThat(changes).extracting(DayChange::turnsWorked).containsExactly(false, true);
        assertThat(changes.get(0).hoursAfter()).hasToString("[07:30-12:00]");
        assertThat(changes.get(1).before()).isEqualTo(new DayStatus.Worked(DayOfWeek.WEDNESDAY));
        assertThat(changes.get(1).after()).isEqualTo(new DayStatus.Off(PILKADA));
        assertThat(new CalendarComparison(BEFORE, BEFORE).changedDays()).isEmpty();
    }

    @Test
    void comparesTheYearsThatBothCover() {
        WorkingCalendar empty = calendarOf(2024, 2025);
        DayOff newYear = DayOff.local(LocalDate.of(2025, 1, 1), "Tahun Baru", "SKB"); // Wed
        DayOff newYearsEve = DayOff.local(LocalDate.of(2025, 12, 31), "Akhir Tahun", "SKB"); // Wed
        DayOff after = DayOff.local(LocalDate.of(2026, 1, 1), "Tahun Baru", "SKB"); // Thu
        WorkingCalendar next = calendarOf(2025, 2026, newYear, newYearsEve, after);

        assertThat(new CalendarComparison(empty, next).changedDays())
                .extracting(DayChange::date)
                .containsExactly(newYear.date(), newYearsEve.date());
        assertThat(new CalendarComparison(next, empty).changedDays()).hasSize(2);
        assertThat(new CalendarComparison(empty, calendarOf(2026, 2026)).changedDays())
                .isEmpty();
    }

    private static WorkingCalendar calendarOf(int firstYear, int lastYear, DayOff... daysOff) {
        return WorkingCalendar.builder()
                .id("c")
                .version("1")
                .zone(ZoneId.of("Asia/Jakarta"))
                .holidays(HolidayTable.builder()
                        .id("t")
                        .version("1")
                        .firstYear(firstYear)
                        .lastYear(lastYear)
                        .addDaysOff(daysOff)
                        .build())
                .build();
    }

    @Test
    void listsEveryDueDateThatMoves() {
        OpenDeadline moves = deadline("K-1", LocalDate.of(2024, 11, 20), 5); // Wed, due on Wed 27
        OpenDeadline movesToo = deadline("K-2", LocalDate.of(2024, 11, 26), 3); // Tue, due on Fri 29
        OpenDeadline stays = deadline("K-3", LocalDate.of(2024, 11, 20), 4); // Wed, due on Tue 26
        OpenDeadline unknown = deadline("K-4", LocalDate.of(2027, 12, 30), 5); // Thu

        DeadlineMoves result = new CalendarComparison(BEFORE, AFTER).moves(List.of(moves, movesToo, stays, unknown));

        assertThat(result.moved())
                .containsExactly(
                        new MovedDeadline(moves, ELECTION, LocalDate.of(2024, 11, 28)), // Thu
                        new MovedDeadline(movesToo, LocalDate.of(2024, 11, 29), LocalDate.of(2024, 12, 2))); // Mon
        assertThat(result.uncovered()).containsExactly(unknown);
    }

    @Test
    void revokesARowOfTheTable() {
        LocalDate thursday = LocalDate.of(2026, 12, 24);
        WorkingCalendar amended = AFTER.amended(Amendment.builder()
                .version("2")
                .addRevocations(new Revocation(thursday, "SKB perubahan"))
                .build());

        assertThat(amended.isWorkingDay(thursday)).isTrue();

        WorkingCalendar again = amended.amended(Amendment.builder()
                .version("3")
                .addExtraDaysOff(DayOff.local(thursday, "Libur daerah", "SK Bupati"))
                .build());
        assertThat(again.statusOf(thursday))
                .isEqualTo(new DayStatus.Off(DayOff.local(thursday, "Libur daerah", "SK Bupati")));
        assertThat(again.revocations()).isEmpty();
    }

    @Test
    void revokesAMadeUpDayBeforeADayOff() {
        LocalDate christmas = LocalDate.of(2026, 12, 25); // Fri
        WorkingCalendar madeUp = AFTER.amended(Amendment.builder()
                .version("2")
                .addMadeUpDays(new MadeUpDay(christmas, "SE"))
                .build());
        Amendment revoke = Amendment.builder()
                .version("3")
                .addRevocations(new Revocation(christmas, "SE 2"))
                .build();

        assertThat(madeUp.isWorkingDay(christmas)).isTrue();
        assertThat(madeUp.amended(revoke).isWorkingDay(christmas)).isFalse();
        assertThat(madeUp.amended(revoke).amended(revoke).isWorkingDay(christmas))
                .isTrue();
        assertThatThrownBy(() -> madeUp.amended(revoke).amended(revoke).amended(revoke))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("revocations: dates that are off or made up by decree");
    }

    @Test
    void aLaterDayOffTakesThePlaceOfAMadeUpDay() {
        LocalDate saturday = LocalDate.of(2024, 6, 29);
        WorkingCalendar madeUp = AFTER.amended(Amendment.builder()
                .version("2")
                .addMadeUpDays(new MadeUpDay(saturday, "SE"))
                .build());
        WorkingCalendar off = madeUp.amended(Amendment.builder()
                .version("3")
                .addExtraDaysOff(DayOff.local(saturday, "Libur", "SE 2"))
                .build());

        assertThat(madeUp.isWorkingDay(saturday)).isTrue();
        assertThat(off.isWorkingDay(saturday)).isFalse();
    }

    @Test
    void collectiveLeaveChangesNothingWhereItIsWorked() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        WorkingCalendar clinic = WorkingCalendar.builder()
                .from(AFTER)
                .collectiveLeaveWorked(true)
                .addExtraDaysOff(DayOff.local(friday, "Hari Jadi", "SK 1"))
                .build();

        WorkingCalendar amended = clinic.amended(Amendment.builder()
                .version("2")
                .addExtraDaysOff(DayOff.builder()
                        .date(friday)
                        .name("Cuti Bersama")
                        .kind(DayOffKind.COLLECTIVE_LEAVE)
                        .decree("SKB")
                        .build())
                .build());

        assertThat(amended.isWorkingDay(friday)).isFalse();
    }

    @Test
    void anAmendmentChangesADateOnce() {
        assertThatThrownBy(() -> Amendment.builder()
                        .version("2")
                        .addExtraDaysOff(PILKADA)
                        .addMadeUpDays(new MadeUpDay(ELECTION, "SE"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amendment: one change of each date");
    }

    private static OpenDeadline deadline(String key, LocalDate start, int days) {
        return OpenDeadline.of(key, start, days, DayCount.NEXT_WORKING_DAY_IS_DAY_ONE);
    }
}
