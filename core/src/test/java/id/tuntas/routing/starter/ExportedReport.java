package id.tuntas.routing.starter;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.table.Headers;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableFile;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.routing.RoutingCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report of a real export, as far as routing asks.
 *
 * @param complaint without classification and without the agency that was asked
 * @param classification what the coordinator made of it
 * @param asked the {@code Instansi Induk}
 * @param disposed where it went
 */
record ExportedReport(
        RoutingCase complaint,
        Optional<Classification> classification,
        Optional<UnitName> asked,
        Optional<UnitName> disposed) {

    static List<ExportedReport> read(Path export) {
        List<ExportedReport> reports = new ArrayList<>();
        try (Table table = TableFile.of(export).find(Headers::isExport).orElseThrow()) {
            Optional<TableRow> header = Optional.empty();
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                if (header.isPresent() && !row.get().isBlank()) {
                    reports.add(report(header.get(), row.get()));
                } else if (Headers.isExport(row.get())) {
                    header = row;
                }
            }
        }
        return reports;
    }

    private static ExportedReport report(TableRow header, TableRow row) {
        return new ExportedReport(
                RoutingCase.builder()
                        .category(cell(header, row, "kategori"))
                        .title(cell(header, row, "judullaporan").orElse(""))
                        .body(cell(header, row, "isilaporanawal").orElse("") + "\n"
                                + cell(header, row, "isilaporanakhir").orElse(""))
                        .build(),
                cell(header, row, "klasifikasilaporan").map(Classification::of),
                cell(header, row, "instansiinduk").map(UnitName::of),
                cell(header, row, "instansiterdisposisi").map(UnitName::of));
    }

    private static Optional<String> cell(TableRow header, TableRow row, String key) {
        return Optional.of(row.cell(header.find(key)).text()).filter(text -> !text.isEmpty());
    }
}
