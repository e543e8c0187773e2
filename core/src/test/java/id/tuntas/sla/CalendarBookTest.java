package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.calendar.Amendment;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CalendarBookTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);
    private static final WorkingCalendar ELECTION = amended("pilkada", 27); // Wed
    private static final WorkingCalendar FLOOD = amended("banjir", 28); // Thu
    private static final Instant DECREED = wib("2024-11-21T15:00"); // Thu
    private static final CalendarBook BOOK =
            CalendarBook.of(NATIONAL).plus(DECREED, ELECTION).plus(wib("2024-11-25T08:00"), FLOOD); // Mon

    private static WorkingCalendar amended(String version, int november) {
        return NATIONAL.amended(Amendment.builder()
                .version(version)
                .addExtraDaysOff(DayOff.local(LocalDate.of(2024, 11, november), "Libur", "SK 1/2024"))
                .build());
    }

    @Test
    void aVersionCountsFromTheMomentOfItsAdoptionOn() {
        assertThat(BOOK.at(DECREED.minusNanos(1))).isEqualTo(NATIONAL);
        assertThat(BOOK.at(DECREED)).isEqualTo(ELECTION);
        assertThat(BOOK.at(wib("2024-11-25T07:59:59"))).isEqualTo(ELECTION);
        assertThat(BOOK.at(wib("2024-11-25T08:00"))).isEqualTo(FLOOD);
        assertThat(BOOK.at(Instant.MAX)).isEqualTo(FLOOD);
        assertThat(BOOK.at(Instant.MIN)).isEqualTo(NATIONAL);
        assertThat(BOOK.latest()).isEqualTo(FLOOD);
        assertThat(BOOK.versions())
                .extracting(CalendarBook.Adopted::calendar)
                .containsExactly(NATIONAL, ELECTION, FLOOD);
    }

    @Test
    void aFurtherVersionLeavesTheBookAsItWas() {
        CalendarBook one = CalendarBook.of(NATIONAL);
        one.plus(DECREED, ELECTION);

        assertThat(one.versions()).hasSize(1);
    }

    @Test
    void versionsAreAdoptedOneAfterTheOther() {
        CalendarBook decreed = CalendarBook.of(NATIONAL).plus(DECREED, ELECTION);

        assertThatThrownBy(() -> decreed.plus(DECREED, FLOOD))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("at: a moment after the last adoption");
        assertThatThrownBy(() -> decreed.plus(DECREED.minusSeconds(1), FLOOD))
                .isInstanceOf(InvalidValueException.class);
        assertThat(decreed.plus(DECREED.plusNanos(1), FLOOD).latest()).isEqualTo(FLOOD);
    }

    @Test
    void aRegencyDoesNotMoveToAnotherZone() {
        assertThatThrownBy(() -> BOOK.plus(Instant.MAX, WorkingCalendar.national(ZoneId.of("Asia/Makassar"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("version: a calendar of the same zone");
    }

    @Test
    void aUnitHasItsOwnCalendarUnderAnySpelling() {
        CalendarBook book = BOOK.withUnit(UnitName.of("RSUD Kab. Bandung"), ELECTION);

        assertThat(book.ofUnit(UnitName.of("RSUD KABUPATEN BANDUNG"))).isEqualTo(ELECTION);
        assertThat(book.ofUnit(UnitName.of("Dinas Perhubungan"))).isEqualTo(FLOOD);
        assertThat(BOOK.ofUnit(UnitName.of("RSUD Kab. Bandung"))).isEqualTo(FLOOD); // as it was
        assertThat(book.plus(wib("2024-12-02T08:00"), NATIONAL).ofUnit(UnitName.of("RSUD Kab. Bandung")))
                .isEqualTo(ELECTION); // a further version keeps it
        assertThat(book.versions()).isEqualTo(BOOK.versions());
    }

    @Test
    void aCalendarIsFoundByIdAndVersion() {
        WorkingCalendar hospital =
                WorkingCalendar.builder().from(NATIONAL).id("rsud").version("1").build();
        CalendarBook book = BOOK.withUnit(UnitName.of("RSUD"), hospital);

        assertThat(book.find(NATIONAL.id(), NATIONAL.version())).contains(NATIONAL);
        assertThat(book.find(FLOOD.id(), FLOOD.version())).contains(FLOOD);
        assertThat(book.find("rsud", "1")).contains(hospital);
        assertThat(book.find("rsud", "2")).isEmpty();
        assertThat(book.find("rsj", "1")).isEmpty();
    }
}
