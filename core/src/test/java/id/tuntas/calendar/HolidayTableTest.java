package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTableTest {

    private static final String HEADER = "date,name_id,kind,source,confidence\n";

    @Test
    void shipsTheNationalTable() {
        HolidayTable table = HolidayTable.indonesia();

        assertThat(table).hasToString("id-national 2026-11-22 (2013-2027)");
        assertThat(table.daysOff()).hasSize(342);
        assertThat(table.daysOff().stream()
                        .filter(d -> d.kind() == DayOffKind.COLLECTIVE_LEAVE)
                        .count())
                .isEqualTo(94);
        assertThat(table.on(LocalDate.of(2026, 8, 17))) // Mon
                .hasValueSatisfying(day -> assertThat(day.kind()).isEqualTo(DayOffKind.NATIONAL_HOLIDAY));
        assertThat(table.on(LocalDate.of(2026, 8, 18))).isEmpty(); // Tue
        assertThatThrownBy(() -> table.on(LocalDate.of(2028, 1, 1))).isInstanceOf(UncoveredYearException.class);
    }

    @Test
    void readsQuotesExactly() {
        HolidayTable table = parse("\uFEFF" + HEADER.replace("\n", "\r\n")
                + "2028-08-17,\"Hari \"\"Merdeka\"\", ke-83\",libur_nasional,\"SKB 1/2027,\r\n2/2027\",medium-high\r\n"
                + "\r\n"
                + "2028-01-01,Tahun Baru,libur_nasional,SKB,high");

        assertThat(table.firstYear()).isEqualTo(2028);
        assertThat(table.lastYear()).isEqualTo(2028);
        assertThat(table.daysOff())
                .containsExactly(
                        DayOff.builder()
                                .date(LocalDate.of(2028, 1, 1))
                                .name("Tahun Baru")
                                .kind(DayOffKind.NATIONAL_HOLIDAY)
                                .decree("SKB")
                                .build(),
                        DayOff.builder()
                                .date(LocalDate.of(2028, 8, 17))
                                .name("Hari \"Merdeka\", ke-83")
                                .kind(DayOffKind.NATIONAL_HOLIDAY)
                                .decree("SKB 1/2027,\r\n2/2027")
                                .confidence(Confidence.MEDIUM_HIGH)
                                .build());
    }

    @Test
    void takesColumnsInAnyOrderAndPassesOverOthers() {
        HolidayTable table =
                parse("note,kind,confidence,source,name_id,date\nx,libur_daerah,high,SK 1,Hari Jadi,2026-03-01\n");

        assertThat(table.daysOff()).containsExactly(DayOff.local(LocalDate.of(2026, 3, 1), "Hari Jadi", "SK 1")); // Sun
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> parse(HEADER
                        + "17/08/2026,Merdeka,libur_nasional,SKB,high\n"
                        + "2026-12-25,\"Natal\nraya\",libur,SKB,high\n"
                        + "2026-05-01,Buruh,libur_nasional, ,certain\n"
                        + "2026-05-01,Buruh,libur_nasional,SKB,high\n"
                        + "2026-06-01,Pancasila\n"
                        + "2028-01-01,Tahun Baru,libur_nasional,SKB,high\n"))
                .isInstanceOfSatisfying(
                        InvalidTableException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new TableProblem(2, "date", "a date such as 2026-08-17"),
                                        new TableProblem(
                                                3,
                                                "kind",
                                                "libur_nasional, cuti_bersama, pilkada/pemilu or libur_daerah"),
                                        new TableProblem(5, "source", "a text that is not blank"),
                                        new TableProblem(5, "confidence", "high, medium-high, medium or low"),
                                        new TableProblem(6, "date", "a date that no earlier row has"),
                                        new TableProblem(7, "row", "5 fields"),
                                        new TableProblem(1, "date", "a row of 2027, a year between others")))
                .hasMessageStartingWith("t: line 2, date: a date such as 2026-08-17; line 3, kind: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "date,name_id,kind,source,confidence",
                "date,name_id,kind,source\n2026-05-01,Buruh,libur_nasional,SKB\n",
                "date,date,name_id,kind,source,confidence\n2026-05-01,2026-05-01,Buruh,libur_nasional,SKB,high\n",
                "date,name_id,kind,source,confidence\n2026-05-01,Buruh,libur_nasional,\"SKB,high\n",
                "date,name_id,kind,source,confidence\n2026-05-01,Buruh,libur_nasional,\"SKB\"x,high\n",
                "date,name_id,kind,source,confidence\n2026-05-01,Bu\"ruh,libur_nasional,SKB,high\n",
                "date,name_id,kind,source,confidence\n2026-02-29,Kabisat,libur_nasional,SKB,high\n",
                "date,name_id,kind,source,confidence\n+12026-02-01,Jauh,libur_nasional,SKB,high\n",
            })
    void refusesWhatIsNoTable(String csv) {
        assertThatThrownBy(() -> parse(csv)).isInstanceOf(InvalidTableException.class);
    }

    @Test
    void takesTheYearsOfANewerTable() {
        HolidayTable next = parse(HEADER + "2028-01-01,Tahun Baru,libur_nasional,SKB,high\n"); // Sat

        HolidayTable both = HolidayTable.indonesia().updatedBy(next);

        assertThat(both).hasToString("id-national 1 (2013-2028)");
        assertThat(both.daysOff()).hasSize(343);
        assertThat(both.updatedBy(next)).isEqualTo(both);
        assertThatThrownBy(() -> HolidayTable.indonesia()
                        .updatedBy(parse(HEADER + "2029-01-01,Tahun Baru,libur_nasional,SKB,high\n")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aTableInJavaIsHeldToItsYears() {
        HolidayTable.Builder builder =
                HolidayTable.builder().id("t").version("1").firstYear(2026).lastYear(2026);

        assertThat(builder.build().on(LocalDate.of(2026, 1, 1))).isEmpty();
        assertThatThrownBy(() -> builder.daysOff(List.of(DayOff.local(LocalDate.of(2027, 1, 1), "x", "y")))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("daysOff: dates within the covered years");
        assertThatThrownBy(() -> HolidayTable.builder()
                        .id("t")
                        .version("1")
                        .firstYear(2026)
                        .lastYear(2025)
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    private static HolidayTable parse(String csv) {
        return HolidayTable.parse("t", "1", new StringReader(csv));
    }
}
