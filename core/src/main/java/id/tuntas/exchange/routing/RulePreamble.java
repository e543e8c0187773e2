package id.tuntas.exchange.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.table.Cells;
import id.tuntas.exchange.table.TableCell;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.routing.RuleBook;
import id.tuntas.text.LocalText;
import id.tuntas.text.Matching;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows above the header of a rule book: a word and its value each. A row with one cell alone is a title. */
final class RulePreamble {

    private static final LocalText NAMED = new LocalText(
            "buku, versi, pencocokan atau inspektorat di kolom pertama, atau satu sel judul saja",
            "book, version, matching or inspectorate in the first column, or a title in a single cell");
    private static final LocalText TWICE = new LocalText("satu kali saja", "only once");
    private static final LocalText BOOK = new LocalText(
            "baris di atas judul kolom dengan nama buku aturan", "a row above the header with the book's name");
    private static final LocalText VERSION = new LocalText(
            "baris di atas judul kolom dengan versi, misalnya 2024-03-12",
            "a row above the header with the version, such as 2024-03-12");
    private static final LocalText MATCHING =
            new LocalText("kata dasar (stem) atau persis (written)", "stem or written");
    private static final LocalText INSPECTORATE =
            new LocalText("nama perangkat daerah, 1 sampai 300 karakter", "the name of a unit, 1 to 300 characters");

    /** What a row of the preamble is about. */
    enum Field {
        BOOK("book", "buku"),
        VERSION("version", "versi"),
        MATCHING("matching", "pencocokan"),
        INSPECTORATE("inspectorate", "inspektorat");

        private final String english;
        private final String indonesian;

        Field(String english, String indonesian) {
            this.english = english;
            this.indonesian = indonesian;
        }

        String english() {
            return english;
        }

        String indonesian() {
            return indonesian;
        }

        static Optional<Field> named(String text) {
            String key = Cells.key(text).replace(":", "");
            return Arrays.stream(values())
                    .filter(field -> field.english.equals(key) || field.indonesian.equals(key))
                    .findFirst();
        }
    }

    private record Entry(long row, String name, TableCell cell) {}

    private final Map<Field, Entry> entries = new EnumMap<>(Field.class);
    private final RuleFaults faults;

    RulePreamble(RuleFaults faults) {
        this.faults = faults;
    }

    void take(TableRow row) {
        List<TableCell> cells =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (cells.isEmpty()) {
            return;
        }
        Optional<Field> field = Field.named(cells.get(0).text());
        if (field.isEmpty()) {
            if (cells.size() > 1) {
                faults.add(row.number(), "A", NAMED);
            }
            return;
        }
        String name = Cells.key(cells.get(0).text()).startsWith(field.get().english)
                ? field.get().english
                : field.get().indonesian;
        Entry entry = new Entry(row.number(), name, cells.size() > 1 ? cells.get(1) : TableCell.BLANK);
        if (entries.putIfAbsent(field.get(), entry) != null) {
            faults.add(row.number(), name, TWICE);
        }
    }

    /** What the preamble says of a book whose header stands in that row. */
    RuleBook.Builder book(long header) {
        RuleBook.Builder book = RuleBook.builder();
        text(Field.BOOK, BOOK, header).ifPresent(book::id);
        text(Field.VERSION, VERSION, header).ifPresent(book::version);
        entry(Field.MATCHING).ifPresent(entry -> matching(entry, book));
        entry(Field.INSPECTORATE).ifPresent(entry -> inspectorate(entry, book));
        return book;
    }

    private Optional<Entry> entry(Field field) {
        return Optional.ofNullable(entries.get(field)).filter(entry -> !entry.cell.isBlank());
    }

    private Optional<String> text(Field field, LocalText expected, long header) {
        Optional<String> text =
                entry(field).map(entry -> dateOrText(entry.cell)).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            long row = Optional.ofNullable(entries.get(field)).map(Entry::row).orElse(header);
            faults.add(row, field.english, expected);
        }
        return text;
    }

    /** A spreadsheet that was told {@code 2024-03-12} keeps the number of that day. */
    private static String dateOrText(TableCell cell) {
        return cell.moment()
                .flatMap(number -> RuleDates.serial(cell))
                .map(LocalDate::toString)
                .orElseGet(() -> RuleCell.value(cell.text()));
    }

    private void matching(Entry entry, RuleBook.Builder book) {
        Optional<Matching> matching = RuleWords.matching(entry.cell.text());
        matching.ifPresentOrElse(book::matching, () -> faults.add(entry.row, entry.name, MATCHING));
    }

    private void inspectorate(Entry entry, RuleBook.Builder book) {
        try {
            book.inspectorate(UnitName.of(RuleCell.value(entry.cell.text())));
        } catch (InvalidValueException unfit) {
            faults.add(entry.row, entry.name, INSPECTORATE);
        }
    }
}
