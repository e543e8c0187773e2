package id.tuntas.exchange.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.Faults;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableFile;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.text.LocalText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a {@link Directory} from a table with the columns {@code unit}, {@code kind}, {@code parent}, {@code aliases},
 * {@code valid_from}, {@code valid_until} and {@code successor} in any order, CSV or workbook; aliases are separated by
 * {@code |}. Only {@code unit} is required:
 *
 * <pre>{@code
 * unit,kind,parent,aliases,valid_from,valid_until,successor
 * Dinas Kesehatan,dinas,,DINKES|Dinkes Kab. Contoh,,,
 * RSUD Contoh,rsud,Dinas Kesehatan,,2010-07-01,,
 * Dinas Perikanan,dinas,,,,2022-12-31,Dinas Pertanian
 * }</pre>
 *
 * <p>{@code valid_from} is the first day on which a unit exists, {@code valid_until} the last, itself included: the Dinas
 * Perikanan existed through Saturday 31 December 2022. Blank is no known first or last day.
 *
 * <p>A directory is taken whole or not at all: half a directory would show units under wrong names. Its version is the
 * file's name and the beginning of a digest of what it says of the units, so that another alias is another version.
 */
public final class DirectoryCsv {

    private DirectoryCsv() {}

    /**
     * Reads a directory.
     *
     * @param file the table
     * @return the directory
     * @throws UnreadableFileException if the file cannot be read, has no column {@code unit}, a row of it is no unit, or two
     *     units claim one name
     */
    public static Directory read(Path file) {
        try {
            List<Unit> units = readUnits(file);
            StringBuilder said = new StringBuilder();
            units.forEach(unit -> said.append(unit).append('\n'));
            return Directory.of(FileVersion.of(Faults.baseName(file), said.toString()), units);
        } catch (InvalidValueException twice) {
            throw Faults.of(
                    file,
                    new LocalText(
                            "satu nama atau alias dipakai oleh dua perangkat daerah; yang mana: tuntas directory check",
                            "one name or alias is claimed by two units; tuntas directory check says which"));
        }
    }

    /**
     * Reads the units alone, so that they can be checked where no directory can be made of them.
     *
     * @param file the table
     * @return the units in the order of the table; two may claim one name
     * @throws UnreadableFileException if the file cannot be read, has no column {@code unit}, or a row of it is no unit
     */
    public static List<Unit> readUnits(Path file) {
        try (Table table = TableFile.of(file).find(row -> row.find("unit") >= 0).orElseThrow(() -> noHeader(file))) {
            List<Unit> units = new ArrayList<>();
            Optional<TableRow> header = Optional.empty();
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                if (header.isPresent() && !row.get().isBlank()) {
                    units.add(unit(file, header.get(), row.get()));
                } else if (header.isEmpty() && row.get().find("unit") >= 0) {
                    header = row;
                }
            }
            return List.copyOf(units);
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
                    .validity(validity(header, row))
                    .successor(names(row.cell(header.find("successor")).text()).findFirst())
                    .build();
        } catch (InvalidValueException fault) {
            throw Faults.of(
                    file,
                    new LocalText(
                            "baris " + row.number() + " bukan perangkat daerah: nama 1 sampai 300 karakter",
                            "row " + row.number() + " is no unit: a name of 1 to 300 characters"));
        } catch (RowFault fault) {
            RejectedRow at = fault.at(Faults.baseName(file), row.number());
            throw Faults.of(
                    file,
                    new LocalText(
                            "baris " + row.number() + ", " + at.column() + ": "
                                    + at.reason().indonesian(),
                            "row " + row.number() + ", " + at.column() + ": "
                                    + at.reason().english()));
        }
    }

    private static Validity validity(TableRow header, TableRow row) throws RowFault {
        Optional<LocalDate> from = DirectoryDates.parse(header, row, "valid_from");
        Optional<LocalDate> until = DirectoryDates.parse(header, row, "valid_until");
        DirectoryDates.checkOrder(from, until, "valid_until");
        return new Validity(from, until);
    }

    private static Stream<UnitName> names(String cell) {
        return Stream.of(cell.split("\\|", -1)).filter(name -> !name.isBlank()).map(UnitName::of);
    }

    private static UnreadableFileException noHeader(Path file) {
        return Faults.of(
                file, new LocalText("tidak ada kolom unit pada baris judul", "there is no header with a column unit"));
    }
}
