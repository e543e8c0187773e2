package id.tuntas.exchange.lapor;

import id.tuntas.complaint.Fact;
import id.tuntas.complaint.TrackingId;
import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.RowProgress;
import id.tuntas.exchange.Warning;
import id.tuntas.exchange.table.Cells;
import id.tuntas.exchange.table.Headers;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableCell;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.text.LocalText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one export, from its first row to its last. */
final class ExportReading {

    private static final int ROWS_BETWEEN_PROGRESS = 1_000;
    private static final Set<String> PREAMBLE =
            Set.of("judullaporan", "namainstansi", "tanggalgenerate", "periodemasuk", "pengelola");

    private final String file;
    private final ZoneId zone;
    private final ExportRowReader reader = new ExportRowReader();
    private final Map<TrackingId, ExportRow> lastOf = new HashMap<>();
    private final Set<TrackingId> contradictory = new HashSet<>();
    private final List<ExportRow> taken = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable ExportHeader header;
    private Optional<Generated> generated = Optional.empty();

    ExportReading(String file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    FactFile read(Table table, RowProgress progress) {
        table.oddities().forEach(this::warn);
        long rows = 0;
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            read(row.get());
            if (++rows % ROWS_BETWEEN_PROGRESS == 0) {
                progress.on(rows);
            }
        }
        progress.on(rows);
        return result();
    }

    private void read(TableRow row) {
        ExportHeader known = header;
        if (known == null) {
            if (Headers.isExport(row)) {
                begin(row);
            } else {
                heedPreamble(row);
            }
        } else if (known.isRepeatedBy(row)) {
            begin(row);
        } else if (isPreamble(row)) {
            heedPreamble(row);
        } else if (!row.isBlank()) {
            take(known, row);
        }
    }

    private void begin(TableRow row) {
        ExportHeader next = ExportHeader.of(row);
        if (header == null && next.repeated() > 0) {
            warn(new LocalText(
                    "kolom bernama sama dengan kolom sebelumnya: " + next.repeated() + "; yang pertama dipakai",
                    "columns with the name of an earlier one: " + next.repeated() + "; the first counts"));
        }
        if (header == null && !next.has(ExportColumn.STATUS)) {
            warn(new LocalText(
                    "tidak ada kolom Status Laporan; status semua laporan tidak diketahui",
                    "there is no column Status Laporan; the status of every report is unknown"));
        }
        header = next;
    }

    /** A row of the kind that stands above the table: its first cell names one of its lines. */
    private static boolean isPreamble(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> PREAMBLE.contains(Cells.key(cell.text()).replace(":", "")))
                .isPresent();
    }

    private void heedPreamble(TableRow row) {
        Optional<TableCell> cell = Generated.cell(row);
        if (cell.isPresent()) {
            generated = Generated.of(cell.get(), zone);
            if (generated.isEmpty() && !cell.get().isBlank()) {
                warn(new LocalText(
                        "Tanggal Generate tidak terbaca dan dianggap tidak ada",
                        "Tanggal Generate cannot be read and is taken as absent"));
            }
        }
    }

    private void take(ExportHeader known, TableRow row) {
        try {
            ExportRow next = reader.read(known, row, generated);
            ExportRow last = lastOf.put(next.trackingId(), next);
            if (last != null && next.equals(last)) {
                return;
            }
            if (last != null && next.contradicts(last)) {
                contradictory.add(next.trackingId());
            }
            taken.add(next);
        } catch (RowFault fault) {
            rejected.add(fault.at(file, row.number()));
        }
    }

    private FactFile result() {
        Instant latest =
                taken.stream().map(ExportRow::arrival).max(Instant::compareTo).orElse(Instant.EPOCH);
        List<Fact> facts = new ArrayList<>(2 * taken.size());
        taken.forEach(row -> facts.addAll(row.facts(latest)));
        if (taken.stream().anyMatch(row -> row.observed().isEmpty())) {
            warn(new LocalText(
                    "tidak ada Tanggal Generate; status dianggap diamati pada laporan masuk terakhir",
                    "there is no Tanggal Generate; statuses are taken as observed at the latest arrival"));
        }
        if (reader.rowsWithoutTime() > 0) {
            warn(new LocalText(
                    "baris tanpa Waktu Laporan Masuk: " + reader.rowsWithoutTime() + "; dianggap 00:00 UTC",
                    "rows without Waktu Laporan Masuk: " + reader.rowsWithoutTime() + "; 00:00 UTC was assumed"));
        }
        if (!contradictory.isEmpty()) {
            warn(new LocalText(
                    "Tracking ID yang muncul lagi dengan isi berbeda: " + contradictory.size()
                            + "; baris terakhir berlaku",
                    "tracking ids that occur again with differing content: " + contradictory.size()
                            + "; the last row counts"));
        }
        return new FactFile(facts, rejected, warnings);
    }

    private void warn(LocalText text) {
        warnings.add(new Warning(file, text));
    }
}
