package id.tuntas.exchange.eventlog;

import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.TrackingId;
import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.RowProgress;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.Warning;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One reading of one log, from its first row to its last. */
final class LogReading {

    private static final int ROWS_BETWEEN_PROGRESS = 1_000;

    private final String file;
    private final List<Fact> taken = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    LogReading(String file) {
        this.file = file;
    }

    FactFile read(Table table, RowProgress progress, Function<LogHeader, UnreadableFileException> incomplete) {
        table.oddities().forEach(this::warn);
        Optional<LogRowReader> reader = Optional.empty();
        long rows = 0;
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            if (!row.get().isBlank()) {
                if (reader.isPresent()) {
                    take(reader.get(), row.get());
                } else {
                    reader = Optional.of(begin(row.get(), incomplete));
                }
            }
            if (++rows % ROWS_BETWEEN_PROGRESS == 0) {
                progress.on(rows);
            }
        }
        progress.on(rows);
        warnOfLateBeginnings();
        return new FactFile(taken, rejected, warnings);
    }

    private LogRowReader begin(TableRow row, Function<LogHeader, UnreadableFileException> incomplete) {
        LogHeader header = new LogHeader(row);
        if (!header.missing().isEmpty()) {
            throw incomplete.apply(header);
        }
        if (header.unknown() > 0) {
            warn(new LocalText(
                    "kolom tidak dikenal yang dilewati: " + header.unknown(),
                    "unknown columns, passed over: " + header.unknown()));
        }
        return new LogRowReader(header);
    }

    private void take(LogRowReader reader, TableRow row) {
        try {
            taken.add(reader.read(row));
        } catch (RowFault fault) {
            rejected.add(fault.at(file, row.number()));
        }
    }

    private void warnOfLateBeginnings() {
        Set<TrackingId> all = new HashSet<>();
        Set<TrackingId> received = new HashSet<>();
        for (Fact fact : taken) {
            all.add(fact.trackingId());
            if (fact.dated().event().type() == EventType.RECEIVED) {
                received.add(fact.trackingId());
            }
        }
        int without = all.size() - received.size();
        if (without > 0) {
            warn(new LocalText(
                    "laporan tanpa kejadian diterima: " + without + "; kejadian pertamanya dianggap saat masuk",
                    "reports without the event diterima: " + without + "; their first event counts as the arrival"));
        }
    }

    private void warn(LocalText text) {
        warnings.add(new Warning(file, text));
    }
}
