package id.tuntas.exchange.lapor;

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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through one export from its first row to its last and hands on the rows of reports. */
final class ExportRows {

    private static final int ROWS_BETWEEN_PROGRESS = 1_000;
    private static final Set<String> PREAMBLE =
            Set.of("judullaporan", "namainstansi", "tanggalgenerate", "periodemasuk", "pengelola");

    private final String file;
    private final ZoneId zone;
    private final Taker taker;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable ExportHeader header;
    private Optional<Generated> generated = Optional.empty();

    /** What becomes of the rows. */
    interface Taker {

        /** The column without which the export says little, and what to say where it is absent. */
        Missed missed();

        /** Takes the row of a report. */
        void take(ExportHeader header, TableRow row, Optional<Generated> generated) throws RowFault;
    }

    /** A column that may be missed. */
    record Missed(ExportColumn column, LocalText warning) {}

    ExportRows(String file, ZoneId zone, Taker taker) {
        this.file = file;
        this.zone = zone;
        this.taker = taker;
    }

    void read(Table table, RowProgress progress) {
        table.oddities().forEach(this::warn);
        long rows = 0;
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            read(row.get());
            if (++rows % ROWS_BETWEEN_PROGRESS == 0) {
                progress.on(rows);
            }
        }
        progress.on(rows);
    }

    /** In the order of the file. */
    List<RejectedRow> rejected() {
        return rejected;
    }

    /** In the order in which they were met. */
    List<Warning> warnings() {
        return warnings;
    }

    void warn(LocalText text) {
        warnings.add(new Warning(file, text));
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

    private void take(ExportHeader known, TableRow row) {
        try {
            taker.take(known, row, generated);
        } catch (RowFault fault) {
            rejected.add(fault.at(file, row.number()));
        }
    }

    private void begin(TableRow row) {
        ExportHeader next = ExportHeader.of(row);
        if (header == null && next.repeated() > 0) {
            warn(new LocalText(
                    "kolom bernama sama dengan kolom sebelumnya: " + next.repeated() + "; yang pertama dipakai",
                    "columns with the name of an earlier one: " + next.repeated() + "; the first counts"));
        }
        if (header == null && !next.has(taker.missed().column())) {
            warn(taker.missed().warning());
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
}
