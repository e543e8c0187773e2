package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.Appointment;
import id.tuntas.directory.Decree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private final Periods periods = new Periods(Directory.of(
                    "1",
                    List.of(Unit.builder()
                            .name(UnitName.of("Dinas Kesehatan"))
                            .validity(Validity.between(FIRST, LAST))
                            .build()))
            .withAppointments(
                    "1",
                    List.of(Appointment.builder()
                            .officer(OfficerId.of("P-1"))
                            .post(Post.of(Role.LIAISON_OFFICER, UnitName.of("Dinas Kesehatan")))
                            .decree(Decree.of("188/1", FIRST))
                            .validity(Validity.since(LocalDate.of(2024, 7, 1)))
                            .build())));

    private int of(LocalDate day) {
        return periods.of(Optional.of(day));
    }

    @Test
    void aPeriodBeginsOnADayOnWhichSomethingBeginsAndOnTheDayAfterItEnded() {
        assertThat(of(FIRST.minusDays(1))).isZero();
        assertThat(of(FIRST)).isEqualTo(1);
        assertThat(of(LocalDate.of(2024, 6, 30))).isEqualTo(1);
        assertThat(of(LocalDate.of(2024, 7, 1))).isEqualTo(2);
        assertThat(of(LAST)).isEqualTo(2);
        assertThat(of(LAST.plusDays(1))).isEqualTo(3);
    }

    @Test
    void aDayThatIsNotKnownIsInNone() {
        assertThat(periods.of(Optional.empty())).isEqualTo(Periods.UNKNOWN);
    }
}
