package id.tuntas.exchange.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Place;
import id.tuntas.directory.Place.Kind;
import id.tuntas.directory.Places;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.HeadedTable;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.TableRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads {@link Places} from a table with the columns {@code place}, {@code kind}, {@code within} and {@code aliases} in any
 * order, CSV or workbook; others are passed over:
 *
 * <pre>{@code
 * place,kind,within,aliases
 * Contoh Utara,kecamatan,,Conut|Contoh Lor
 * Sukamaju,desa,Contoh Utara,
 * Sukamulya,kelurahan,Contoh Utara,
 * }</pre>
 *
 * <ul>
 *   <li>{@code place} is the name, with or without the word for the kind.
 *   <li>{@code kind} is {@code kecamatan}, {@code desa} or {@code kelurahan}.
 *   <li>{@code within} is the kecamatan in which a desa or kelurahan lies, by name or alias, anywhere in the table; blank for
 *       a kecamatan, or where it is not known.
 *   <li>{@code aliases} are other names, separated by {@code |}.
 * </ul>
 *
 * <p>A row that cannot be taken is kept apart with its reason, never with what stood there; the others are taken. Of two rows
 * that claim one name the first is taken. The version of the places is the file's name.
 */
public final class PlacesCsv {

    private static final List<String> REQUIRED = List.of("place", "kind");
    private static final String KINDS =
            Arrays.stream(Kind.values()).map(PlacesCsv::word).collect(Collectors.joining(", "));

    private PlacesCsv() {}

    /** A place, and the row that it came from. */
    private record Row(long number, Place place) {}

    /**
     * Reads places.
     *
     * @param file the table
     * @return what was taken, and what not
     * @throws UnreadableFileException if the file cannot be read or lacks a column {@code place} or {@code kind}
     */
    public static PlaceFile read(Path file) {
        List<Row> rows = new ArrayList<>();
        try (HeadedTable table = HeadedTable.open(file, REQUIRED)) {
            List<RejectedRow> rejected = table.read(row -> rows.add(new Row(row.number(), place(table, row))));
            Places places = places(table.name(), rows, rejected);
            rejected.sort(Comparator.comparing(RejectedRow::row));
            return new PlaceFile(places, rejected, table.warnings());
        }
    }

    /** All of them; where they contradict each other, row by row, the kecamatan first, since desa lie within them. */
    private static Places places(String version, List<Row> rows, List<RejectedRow> rejected) {
        try {
            return Places.of(version, rows.stream().map(Row::place).toList());
        } catch (InvalidValueException contradiction) {
            List<Row> taken = new ArrayList<>();
            rows.stream()
                    .sorted(Comparator.comparing(row -> row.place().kind()))
                    .forEach(row -> take(version, row, taken)
                            .ifPresent(fault -> rejected.add(fault.at(version, row.number()))));
            taken.sort(Comparator.comparing(Row::number));
            return Places.of(version, taken.stream().map(Row::place).toList());
        }
    }

    private static Optional<RowFault> take(String version, Row row, List<Row> taken) {
        taken.add(row);
        try {
            Places.of(version, taken.stream().map(Row::place).toList());
            return Optional.empty();
        } catch (InvalidValueException fault) {
            taken.remove(taken.size() - 1);
            return Optional.of(contradiction(fault.attributes()));
        }
    }

    private static RowFault contradiction(List<String> attributes) {
        return attributes.contains("within")
                ? new RowFault(
                        "within",
                        "kecamatan yang ada di tabel ini; kosong untuk kecamatan",
                        "a kecamatan of this table; blank for a kecamatan")
                : new RowFault(
                        "place",
                        "nama dan alias yang belum dipakai tempat sejenis di kecamatan yang sama",
                        "a name and aliases that no place of the kind has within the same kecamatan");
    }

    private static Place place(HeadedTable table, TableRow row) throws RowFault {
        String name = table.text(row, "place");
        Set<String> aliases = Stream.of(table.text(row, "aliases").split("\\|", -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .collect(Collectors.toSet());
        String within = table.text(row, "within");
        Place place = new Place(
                name, kind(table.text(row, "kind")), Optional.of(within).filter(text -> !text.isEmpty()), aliases);
        try {
            Places.of("row", List.of(new Place(name, place.kind(), Optional.empty(), aliases)));
        } catch (InvalidValueException nothingToCompare) {
            throw new RowFault(
                    "place", "nama dan alias dengan huruf atau angka", "a name and aliases with letters or digits");
        }
        return place;
    }

    private static Kind kind(String text) throws RowFault {
        String plain = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> word(kind).equals(plain))
                .findFirst()
                .orElseThrow(() -> new RowFault("kind", "salah satu dari: " + KINDS, "one of: " + KINDS));
    }

    private static String word(Kind kind) {
        return kind.text().indonesian();
    }
}
