package id.tuntas.exchange.lapor;

import id.tuntas.complaint.Fact;
import id.tuntas.complaint.TrackingId;
import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RowProgress;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.Table;
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

/** One reading of one export for its facts. */
final class ExportReading implements ExportRows.Taker {

    private final ExportRows rows;
    private final ExportRowReader reader = new ExportRowReader();
    private final Map<TrackingId, ExportRow> lastOf = new HashMap<>();
    private final Set<TrackingId> contradictory = new HashSet<>();
    private final List<ExportRow> taken = new ArrayList<>();

    ExportReading(String file, ZoneId zone) {
        this.rows = new ExportRows(file, zone, this);
    }

    FactFile read(Table table, RowProgress progress) {
        rows.read(table, progress);
        return result();
    }

    @Override
    public ExportRows.Missed missed() {
        return new ExportRows.Missed(
                ExportColumn.STATUS,
                new LocalText(
                        "tidak ada kolom Status Laporan; status semua laporan tidak diketahui",
                        "there is no column Status Laporan; the status of every report is unknown"));
    }

    @Override
    public void take(ExportHeader known, TableRow row, Optional<Generated> generated) throws RowFault {
        ExportRow next = reader.read(known, row, generated);
        ExportRow last = lastOf.put(next.trackingId(), next);
        if (last != null && next.equals(last)) {
            return;
        }
        if (last != null && next.contradicts(last)) {
            contradictory.add(next.trackingId());
        }
        taken.add(next);
    }

    private FactFile result() {
        Instant latest =
                taken.stream().map(ExportRow::arrival).max(Instant::compareTo).orElse(Instant.EPOCH);
        List<Fact> facts = new ArrayList<>(2 * taken.size());
        taken.forEach(row -> facts.addAll(row.facts(latest)));
        if (taken.stream().anyMatch(row -> row.observed().isEmpty())) {
            rows.warn(new LocalText(
                    "tidak ada Tanggal Generate; status dianggap diamati pada laporan masuk terakhir",
                    "there is no Tanggal Generate; statuses are taken as observed at the latest arrival"));
        }
        if (reader.rowsWithoutTime() > 0) {
            rows.warn(new LocalText(
                    "baris tanpa Waktu Laporan Masuk: " + reader.rowsWithoutTime() + "; dianggap 00:00 UTC",
                    "rows without Waktu Laporan Masuk: " + reader.rowsWithoutTime() + "; 00:00 UTC was assumed"));
        }
        if (!contradictory.isEmpty()) {
            rows.warn(new LocalText(
                    "Tracking ID yang muncul lagi dengan isi berbeda: " + contradictory.size()
                            + "; baris terakhir berlaku",
                    "tracking ids that occur again with differing content: " + contradictory.size()
                            + "; the last row counts"));
        }
        return new FactFile(facts, rows.rejected(), rows.warnings());
    }
}
