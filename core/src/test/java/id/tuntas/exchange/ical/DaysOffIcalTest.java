package id.tuntas.exchange.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.calendar.Confidence;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.DayOffKind;
import id.tuntas.calendar.HolidayTable;
import id.tuntas.exchange.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysOffIcalTest {

    private static final Instant STAMP = Instant.parse("2026-11-22T00:00:00Z");

    private static final DayOff NYEPI = DayOff.builder()
            .date(LocalDate.of(2024, 3, 11)) // a Monday
            .name("Hari Suci Nyepi, Tahun Baru Saka 1946; \"sunyi\" \u2014 R\u00e9\\n")
            .kind(DayOffKind.NATIONAL_HOLIDAY)
            .decree("SKB 855/2023, 3/2023; 4/2023 \\ (12-09-2023)\nlampiran")
            .confidence(Confidence.MEDIUM_HIGH)
            .build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private IcalDaysOff read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("libur.ics"), content);
        return DaysOffIcal.read(file, DayOffKind.LOCAL_DAY_OFF, "SK Bupati 1/2026");
    }

    private IcalDaysOff read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private IcalDaysOff readEvent(String... lines) throws IOException {
        return read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void anEventSaysAllOfADayOff() {
        assertThat(DaysOffIcal.write("kab contoh", List.of(NYEPI), STAMP).lines())
                .contains(
                        "VERSION:2.0",
                        "UID:2024-03-11.kab-contoh@tuntas.id",
                        "DTSTAMP:20261122T000000Z",
                        "DTSTART;VALUE=DATE:20240311",
                        "DTEND;VALUE=DATE:20240312",
                        "CATEGORIES:libur_nasional",
                        "TRANSP:TRANSPARENT",
                        "X-TUNTAS-CONFIDENCE:medium-high");
    }

    @Test
    void theShippedTableComesBackAsItWas() throws IOException {
        HolidayTable table = HolidayTable.indonesia();
        IcalDaysOff read = read(DaysOffIcal.write(table.id(), table.daysOff(), STAMP));
        assertThat(read.daysOff()).isEqualTo(table.daysOff());
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void whatNeedsAnEscapeComesBackAsItWas() throws IOException {
        assertThat(read(DaysOffIcal.write("kab", List.of(NYEPI), STAMP)).daysOff())
                .containsExactly(NYEPI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Asia/Beirut", "America/Adak"})
    void theZoneOfTheMachineMovesNothing(String zone) throws IOException {
        TimeZone before = TimeZone.getDefault();
        String text = DaysOffIcal.write("kab", List.of(NYEPI), STAMP);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(DaysOffIcal.write("kab", List.of(NYEPI), STAMP)).isEqualTo(text);
            assertThat(read(text).daysOff()).containsExactly(NYEPI);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aFileOfSomebodyElseIsReadWithItsFolds() throws IOException {
        // As phones and groupware write it: folded by bytes, here within the two bytes of an e with an accent.
        byte[] text = """
                BEGIN:VCALENDAR\r
                PRODID:-//Somebody//Kalender 1.0//ID\r
                VERSION:2.0\r
                X-WR-TIMEZONE:Asia/Jakarta\r
                BEGIN:VEVENT\r
                DTSTART;VALUE=DATE:20260427\r
                DTEND;VALUE=DATE:20260429\r
                DTSTAMP:20260101T000000Z\r
                UID:20260427_abc@example.org\r
                CLASS:PUBLIC\r
                DESCRIPTION:Libur daerah\\, dua hari\r
                SUMMARY:Hari Jadi Kabupaten Contoh dan Pesta Rakyat di Alun-alun Caf# Ten\r
                 gah Kota\r
                END:VEVENT\r
                END:VCALENDAR\r
                """.getBytes(StandardCharsets.ISO_8859_1);
        String binary = new String(text, StandardCharsets.ISO_8859_1).replace("#", "\u00c3\r\n \u00a9");
        IcalDaysOff read = read(binary.getBytes(StandardCharsets.ISO_8859_1));
        String name = "Hari Jadi Kabupaten Contoh dan Pesta Rakyat di Alun-alun Caf\u00e9 Tengah Kota";
        assertThat(read.daysOff())
                .containsExactly(
                        DayOff.local(LocalDate.of(2026, 4, 27), name, "SK Bupati 1/2026"),
                        DayOff.local(LocalDate.of(2026, 4, 28), name, "SK Bupati 1/2026"));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void anEventWithoutAnEndIsOfOneDay() throws IOException {
        assertThat(readEvent("UID:1", "DTSTART;VALUE=DATE:20260427", "SUMMARY:Hari Jadi")
                        .daysOff())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20260427T080000Z|SUMMARY:Rapat|it is not of whole days",
                "SUMMARY:Rapat|it is not of whole days",
                "DTSTART;VALUE=DATE:20260427|it has no name",
                "DTSTART;VALUE=DATE:20260427|SUMMARY:Hari Jadi|RRULE:FREQ=YEARLY|it is repeated; write each date by itself",
                "DTSTART;VALUE=DATE:20260427|SUMMARY:Hari Jadi|STATUS:CANCELLED|it is cancelled",
                "DTSTART;VALUE=DATE:20260427|DTEND;VALUE=DATE:20270427|SUMMARY:x|it is not of 1 to 31 whole days",
            })
    void whatIsNoDayOffIsPassedOverWithAWarning(String event) throws IOException {
        int last = event.lastIndexOf('|');
        IcalDaysOff read = readEvent(event.substring(0, last).split("\\|", -1));
        assertThat(read.daysOff()).isEmpty();
        assertThat(read.warnings()).hasSize(1);
        assertThat(read.warnings().get(0).text().english())
                .isEqualTo("event 1 was passed over: " + event.substring(last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date,name\n2026-01-01,x\n", "\u0000\u0001"})
    void aFileWithoutACalendarIsRefused(String content) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void anotherEncodingAndAnAbsentFileAreRefused() {
        assertThatThrownBy(() -> read("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("libur.ics: the file is not UTF-8 text");
        assertThatThrownBy(() -> DaysOffIcal.read(folder.resolve("none.ics"), DayOffKind.LOCAL_DAY_OFF, "SK"))
                .hasMessage("none.ics: the file was not found");
    }
}
