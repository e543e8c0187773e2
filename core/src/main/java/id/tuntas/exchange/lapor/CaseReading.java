package id.tuntas.exchange.lapor;

import id.tuntas.complaint.TrackingId;
import id.tuntas.exchange.RowProgress;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.text.LocalText;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading of one export for its cases. */
final class CaseReading implements ExportRows.Taker {

    private final ExportRows rows;
    private final ZoneId zone;
    private final ExportRowReader reader = new ExportRowReader();
    private final Map<TrackingId, ExportedCase> cases = new LinkedHashMap<>();
    private final Set<TrackingId> contradictory = new HashSet<>();

    CaseReading(String file, ZoneId zone) {
        this.zone = zone;
        this.rows = new ExportRows(file, zone, this);
    }

    CaseFile read(Table table, RowProgress progress) {
        rows.read(table, progress);
        if (!contradictory.isEmpty()) {
            rows.warn(new LocalText(
                    "Tracking ID yang muncul lagi dengan isi berbeda: " + contradictory.size()
                            + "; baris terakhir berlaku",
                    "tracking ids that occur again with differing content: " + contradictory.size()
                            + "; the last row counts"));
        }
        long undated = cases.values().stream()
                .filter(one -> one.complaint().arrival().isEmpty())
                .count();
        if (undated > 0) {
            rows.warn(new LocalText(
                    "laporan tanpa Tanggal Laporan Masuk yang terbaca: " + undated
                            + "; aturan menurut hari atau jam tidak berlaku baginya",
                    "complaints without a Tanggal Laporan Masuk that can be read: " + undated
                            + "; rules by day or hour do not hold for them"));
        }
        return new CaseFile(List.copyOf(cases.values()), rows.rejected(), rows.warnings());
    }

    @Override
    public ExportRows.Missed missed() {
        return new ExportRows.Missed(
                ExportColumn.LEAD,
                new LocalText(
                        "tidak ada kolom Instansi Terdisposisi; dari berkas ini tidak ada yang bisa dipelajari",
                        "there is no column Instansi Terdisposisi; nothing can be learned from this file"));
    }

    @Override
    public void take(ExportHeader header, TableRow row, Optional<Generated> generated) throws RowFault {
        TrackingId trackingId = ExportRowReader.trackingId(header, row);
        ExportedCase next = new ExportedCase(
                trackingId, reader.complaint(header, row, zone), reader.unit(header, row, ExportColumn.LEAD));
        ExportedCase last = cases.put(trackingId, next);
        if (last != null && !last.equals(next)) {
            contradictory.add(trackingId);
        }
    }
}
