package id.tuntas.exchange.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.Faults;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableFile;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.text.LocalText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a {@link Directory} from a table with the columns {@code unit}, {@code kind}, {@code parent} and {@code aliases}
 * in any order, CSV or workbook; aliases are separated by {@code |}. Only {@code unit} is required:
 *
 * <pre>{@code
 * unit,kind,parent,aliases
 * Dinas Kesehatan,dinas,,DINKES|Dinkes Kab. Contoh
 * RSUD Contoh,rsud,Dinas Kesehatan,
 * }</pre>
 *
 * <p>A directory is taken whole or not at all: half a directory would show units under wrong names. Its version is the
 * file's name.
 */
public final class DirectoryCsv {

    private DirectoryCsv() {}

    /**
     * Reads a directory.
     *
     * @param file the table
     * @return the directory
     * @throws UnreadableFileException if the file cannot be read, has no column {@code unit}, or a row of it is no unit
     */
    public static Directory read(Path file) {
        try (Table table = TableFile.of(file).find(row -> row.find("unit") >= 0).orElseThrow(() -> noHeader(file))) {
            return read(file, table);
        }
    }

    private static Directory read(Path file, Table table) {
        List<Unit> units = new ArrayList<>();
        Optional<TableRow> header = Optional.empty();
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            if (header.isPresent() && !row.get().isBlank()) {
                units.add(unit(file, header.get(), row.get()));
            } else if (header.isEmpty() && row.get().find("unit") >= 0) {
                header = row;
            }
        }
        try {
            return Directory.of(Faults.baseName(file), units);
        } catch (InvalidValueException twice) {
            throw Faults.of(
                    file,
                    new LocalText(
                            "satu nama atau alias dipakai oleh dua perangkat daerah",
                            "one name or alias is claimed by two units"));
        }
    }

    private static Unit unit(Path file, TableRow header, TableRow row) {
        try {
            String kind = row.cell(header.find("kind")).text();
            return Unit.builder()
                    .name(UnitName.of(row.cell(header.find("unit")).text()))
                    .kind(kind.isEmpty() ? UnitKind.UNSTATED : UnitKind.of(kind))
                    .parent(names(row.cell(header.find("parent")).text()).findFirst())
                    .aliases(names(row.cell(header.find("aliases")).text()).toList())
                    .build();
        } catch (InvalidValueException fault) {
            throw Faults.of(
                    file,
                    new LocalText(
                            "baris " + row.number() + " bukan perangkat daerah: nama 1 sampai 300 karakter",
                            "row " + row.number() + " is no unit: a name of 1 to 300 characters"));
        }
    }

    private static Stream<UnitName> names(String cell) {
        return Stream.of(cell.split("\\|", -1)).filter(name -> !name.isBlank()).map(UnitName::of);
    }

    private static UnreadableFileException noHeader(Path file) {
        return Faults.of(
                file, new LocalText("tidak ada kolom unit pada baris judul", "there is no header with a column unit"));
    }
}
