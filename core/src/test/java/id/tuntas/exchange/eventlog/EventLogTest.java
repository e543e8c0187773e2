package id.tuntas.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.RawWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {

    private static final String HEADER = "tracking_id,at,event,unit,actor,classification,channel,category,note\n";

    @TempDir
    Path folder;

    @Test
    void aLineIsAFact() {
        FactFile read =
                read(HEADER + "4695068,2024-03-04T08:00:00+07:00,diterima,Dinas A,Pelapor,Aspirasi,Website,Taman,x\n");

        Instant monday = Instant.parse("2024-03-04T01:00:00Z"); // 08:00 WIB
        assertThat(read.warnings()).isEmpty();
        assertThat(read.rejected()).isEmpty();
        assertThat(read.facts())
                .containsExactly(new Fact(
                        TrackingId.of("4695068"),
                        DatedEvent.builder()
                                .at(monday)
                                .actor(new Actor(Optional.of(Role.REPORTER), Optional.of(UnitName.of("Dinas A"))))
                                .particulars(Particulars.builder()
                                        .classification(Classification.ASPIRATION)
                                        .channel(Channel.of("Website"))
                                        .category("Taman")
                                        .build())
                                .event(new Received(Basis.LOGGED))
                                .build()));
    }

    /** What only the desk brings about is no word of a log: a log cannot lower secrecy or undo what was stored. */
    @ParameterizedTest
    @EnumSource
    void everyWordOfTheLogIsAnEvent_andNoOtherIs(EventType type) {
        FactFile read = read("tracking_id,at,event\n1,2024-03-04T08:00:00Z, "
                + type.literal().toUpperCase(java.util.Locale.ROOT) + " \n");

        if (type.kind() == EventType.Kind.STEP) {
            assertThat(read.facts())
                    .extracting(fact -> fact.dated().event().type())
                    .containsExactly(type);
        } else {
            assertThat(read.facts()).isEmpty();
            assertThat(read.rejected()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"teramati", "selesai", "", "diterima!"})
    void anyOtherWordIsARejectedRow(String word) {
        assertThat(read("tracking_id,at,event\n1,2024-03-04T08:00:00Z," + word + "\n")
                        .rejected())
                .extracting(RejectedRow::row, RejectedRow::column)
                .containsExactly(tuple(2L, "event"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T08:00:00+07:00, 2024-03-04T01:00:00Z",
        "2024-03-04T08:00+07:00, 2024-03-04T01:00:00Z",
        "2024-03-04T08:00:00.123456Z, 2024-03-04T08:00:00.123456Z",
        "2024-03-04t08:00:00z, 2024-03-04T08:00:00Z",
        "2024-03-04T08:00:00+0700, 2024-03-04T01:00:00Z",
        "2024-03-04T08:00:00+07, 2024-03-04T01:00:00Z",
        "2024-03-04 08:00:00 +07:00, 2024-03-04T01:00:00Z",
        "2024-03-04T08:00:00-03:30, 2024-03-04T11:30:00Z"
    })
    void datesHaveAnOffset(String text, String instant) {
        assertThat(read("tracking_id,at,event\n1," + text + ",diterima\n").facts())
                .extracting(fact -> fact.dated().at())
                .containsExactly(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T08:00:00, offset is missing",
        "2024-03-04 08:00, offset is missing",
        "2024-03-04, offset is missing",
        "4 Mar 2024, such as 2024-03-04",
        "2024-02-30T08:00:00Z, such as 2024-03-04",
        "'', such as 2024-03-04",
        "1899-12-31T08:00:00Z, years 1900 to 9999",
        "+12024-01-01T00:00:00Z, years 1900 to 9999"
    })
    void otherDatesAreRejectedRowsThatSayWhy(String text, String reason) {
        FactFile read = read("tracking_id,at,event\n1," + text + ",diterima\n");

        assertThat(read.facts()).isEmpty();
        assertThat(read.rejected()).hasSize(1);
        assertThat(read.rejected().get(0).column()).isEqualTo("at");
        assertThat(read.rejected().get(0).reason().english()).contains(reason);
    }

    @Test
    void columnsStandInAnyOrderAndAreNamedInAnyCase() {
        FactFile read = read(
                "Event ; RECORDED_AT; At ;\ufeffTracking_ID\ndiverifikasi;2024-03-05T08:00:00Z;"
                        + "2024-03-04T08:00:00Z;#7\n;;;\ndiproses;;2024-03-04T08:00:00Z;7\nditutup;kemarin;2024-03-04T08:00:00Z;7\n");

        assertThat(read.facts())
                .extracting(fact -> fact.dated().recordedAt())
                .containsExactly(Instant.parse("2024-03-05T08:00:00Z"), Instant.parse("2024-03-04T08:00:00Z"));
        assertThat(read.facts()).extracting(Fact::trackingId).containsOnly(TrackingId.of("7"));
        assertThat(read.rejected())
                .extracting(RejectedRow::row, RejectedRow::column)
                .containsExactly(tuple(5L, "recorded_at"));
    }

    @Test
    void theUnitOfADispositionIsItsLead() {
        FactFile read = read(HEADER + "1,2024-03-04T08:00:00Z,didisposisikan,Dinas A,koordinator,,,,\n"
                + "1,2024-03-05T08:00:00Z,didisposisikan,,koordinator,,,,\n"
                + "1,2024-03-06T08:00:00Z,ditutup," + "A".repeat(301) + ",,,,,\n");

        assertThat(read.facts())
                .extracting(fact -> fact.dated().event())
                .containsExactly(
                        new Disposed(Optional.of(UnitName.of("Dinas A")), List.of()),
                        new Disposed(Optional.empty(), List.of()));
        assertThat(read.facts()).extracting(fact -> fact.dated().actor()).containsOnly(Actor.of(Role.COORDINATOR));
        assertThat(read.rejected()).extracting(RejectedRow::column).containsExactly("unit");
    }

    @Test
    void theNoteOfAMergerIsThePrimary() {
        FactFile read =
                read(HEADER + "1,2024-03-04T08:00:00Z,digabung,,,,,,#77\n2,2024-03-04T08:00:00Z,digabung,,,,,,\n"
                        + "3,2024-03-04T08:00:00Z,digabung,,,,,,lihat yang lain\n");

        assertThat(read.facts())
                .extracting(fact -> ((MergedInto) fact.dated().event()).primary())
                .containsExactly(Optional.of(TrackingId.of("77")), Optional.empty(), Optional.empty());
    }

    @Test
    void aWordThatIsNoRoleMayBeANameAndIsNotKept() {
        FactFile read = read(HEADER + "1,2024-03-04T08:00:00Z,diterima,,Seseorang,,,,\n");

        assertThat(read.facts().toString()).doesNotContain("Seseorang");
    }

    @Test
    void unknownColumnsArePassedOverWithAWarning() {
        FactFile read = read("tracking_id,at,event,pelapor,catatan,\n1,2024-03-04T08:00:00Z,diterima,a,b,c\n");

        assertThat(warnings(read)).containsExactly("unknown columns, passed over: 2");
    }

    @Test
    void reportsWithoutAnArrivalAreCounted() {
        FactFile read = read("""
                tracking_id,at,event
                1,2024-03-04T08:00:00Z,diproses
                1,2024-03-04T09:00:00Z,ditutup
                2,2024-03-04T08:00:00Z,ditutup
                2,2024-03-04T09:00:00Z,diterima
                """);

        assertThat(warnings(read))
                .containsExactly("reports without the event diterima: 1; their first event counts as the arrival");
    }

    @Test
    void aHeaderWithoutRowsIsNoError() {
        assertThat(read("\n" + HEADER)).isEqualTo(new FactFile(List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "'at,event', tracking_id",
        "'tracking_id,event', at",
        "'tracking_id;at;unit', event",
        "'a,b', 'tracking_id, at, event'",
        "'1,2024-03-04T08:00:00Z,diterima', 'tracking_id, at, event'"
    })
    void aRequiredColumnThatIsMissingIsNamed(String header, String missing) {
        assertThatThrownBy(() -> read(header + "\n1,2,3\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("log.csv: the header lacks required columns: " + missing);
    }

    @Test
    void anExportIsToldApart() throws IOException {
        String message = "log.csv: this is a LAPOR! export, not an event log; give it as FILE, without --log";
        Path workbook = Files.write(
                folder.resolve("log.csv"),
                RawWorkbook.ofSheetData(RawWorkbook.row(2, "Tracking ID")).bytes());

        assertThatThrownBy(() -> EventLog.read(workbook)).hasMessage(message);
        assertThatThrownBy(() -> read("Judul Laporan,,Laporan Ringkas\n\nTracking ID,Status Laporan\n1,x\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(message);
    }

    @Test
    void aWorkbookIsNoLog() throws IOException {
        Path workbook = Files.write(
                folder.resolve("log.csv"),
                RawWorkbook.ofSheetData(RawWorkbook.row(2, "tracking_id")).bytes());

        assertThatThrownBy(() -> EventLog.read(workbook))
                .hasMessage("log.csv: this is an Excel workbook; an event log is CSV");
    }

    @Test
    void progressIsToldEveryThousandRowsAndAtTheEnd() throws IOException {
        String[] lines = new String[1_500];
        Arrays.fill(lines, "1,2024-03-04T08:00:00Z,diterima\n");
        Path file = Files.writeString(folder.resolve("log.csv"), "tracking_id,at,event\n" + String.join("", lines));
        List<Long> heard = new ArrayList<>();

        EventLog.read(file, heard::add);

        assertThat(heard).containsExactly(1_000L, 1_501L);
    }

    private FactFile read(String csv) {
        try {
            return EventLog.read(Files.writeString(folder.resolve("log.csv"), csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> warnings(FactFile read) {
        return read.warnings().stream().map(warning -> warning.text().english()).toList();
    }
}
