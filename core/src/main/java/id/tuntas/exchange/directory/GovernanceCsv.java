package id.tuntas.exchange.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.Warning;
import id.tuntas.exchange.table.HeadedTable;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Standing;
import id.tuntas.text.LocalText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a regency says of its own provisions from a table with the columns {@code unit}, {@code sk}, {@code action_plan} and
 * {@code sop} in any order, CSV or workbook; others are passed over:
 *
 * <pre>{@code
 * unit,sk,action_plan,sop
 * ,ya,tidak,
 * Dinas Kesehatan,ya,,ya
 * Dinas Perhubungan,,,tidak
 * }</pre>
 *
 * <p>A blank unit is the regency. A cell is {@code ya}, {@code tidak}, or blank where nothing is said. Like a directory the table is
 * taken whole or not at all: half of it would show a share that nobody counted. Whoever wrote it hears of all that is wrong at
 * once, row by row. The version of what was read is the file's name and the beginning of a digest of what it says, so that the
 * same statement has the same version as CSV and as a workbook of that name.
 */
public final class GovernanceCsv {

    private static final List<String> COLUMNS = List.of("unit", "sk", "action_plan", "sop");

    /** How many are told in the reason of the whole; the rows have all of them. */
    private static final int MOST_TOLD = 20;

    private final String name;
    private final HeadedTable table;
    private final Directory directory;
    private final List<RejectedRow> faults = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<UnitName, Standing> units = new LinkedHashMap<>();
    private final StringBuilder said = new StringBuilder();
    private Standing regency = Standing.UNSAID;
    private @Nullable Long regencyRow;

    private GovernanceCsv(HeadedTable table, Directory directory) {
        this.name = table.name();
        this.table = table;
        this.directory = directory;
    }

    /**
     * Reads a table.
     *
     * @param file the table
     * @param directory under which names two rows are one unit; units that it does not know are taken with a warning, unless it knows
     *     none at all
     * @return what was read
     * @throws UnreadableFileException if the file cannot be read, lacks a column, or has a row that cannot be taken; its {@link
     *     UnreadableFileException#rows()} are all of these
     */
    public static GovernanceFile read(Path file, Directory directory) {
        try (HeadedTable table = HeadedTable.open(file, COLUMNS)) {
            return new GovernanceCsv(table, directory).read();
        }
    }

    private GovernanceFile read() {
        faults.addAll(table.read(this::take));
        faults.sort(Comparator.comparing(RejectedRow::row));
        refuseAny();
        warnings.addAll(table.warnings());
        Governance governance = Governance.builder()
                .version(FileVersion.of(name, said.toString()))
                .regency(regency)
                .units(units)
                .build();
        return new GovernanceFile(governance, warnings);
    }

    private void take(TableRow row) throws RowFault {
        table.checkWidth(row);
        int before = faults.size();
        Standing standing = new Standing(presence(row, "sk"), presence(row, "action_plan"), presence(row, "sop"));
        String unit = table.text(row, "unit");
        if (unit.isEmpty()) {
            takeRegency(row, standing);
        } else {
            takeUnit(row, unit, standing);
        }
        if (faults.size() == before) {
            said.append(unit).append('\t').append(standing).append('\n');
        }
    }

    private void takeRegency(TableRow row, Standing standing) {
        if (regencyRow != null) {
            String first = Long.toString(regencyRow);
            fault(
                    row,
                    "unit",
                    "satu baris saja tanpa nama, yaitu untuk daerah; baris " + first + " sudah ada",
                    "one row alone without a name, which is the regency's; row " + first + " is there already");
        } else {
            regencyRow = row.number();
            regency = standing;
        }
    }

    private void takeUnit(TableRow row, String text, Standing standing) {
        UnitName unit;
        try {
            unit = UnitName.of(text);
        } catch (InvalidValueException fault) {
            fault(
                    row,
                    "unit",
                    "nama perangkat daerah, 1 sampai 300 karakter, atau kosong untuk daerah",
                    "the name of a unit, 1 to 300 characters, or blank for the regency");
            return;
        }
        Optional<Unit> known = directory.resolve(unit);
        Long first = rows.putIfAbsent(known.map(Unit::name).orElse(unit).key(), row.number());
        if (first != null) {
            fault(
                    row,
                    "unit",
                    "setiap perangkat daerah satu baris; baris " + first + " sudah untuk perangkat daerah ini",
                    "each unit in one row; row " + first + " is this unit's already");
            return;
        }
        units.put(unit, standing);
        if (known.isEmpty() && !directory.units().isEmpty()) {
            warnings.add(new Warning(
                    name,
                    new LocalText(
                            "baris " + row.number() + ", unit: tidak ada di daftar perangkat daerah, tetap dihitung",
                            "row " + row.number() + ", unit: not in the directory, counted all the same")));
        }
    }

    private Presence presence(TableRow row, String column) {
        String word = table.text(row, column).toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !word.equals("ya") && !word.equals("tidak")) {
            fault(row, column, "ya, tidak, atau kosong", "ya (yes), tidak (no), or blank");
        }
        return switch (word) {
            case "ya" -> Presence.PRESENT;
            case "tidak" -> Presence.ABSENT;
            default -> Presence.NOT_SAID;
        };
    }

    private void fault(TableRow row, String column, String indonesian, String english) {
        faults.add(new RejectedRow(name, row.number(), column, new LocalText(indonesian, english)));
    }

    private void refuseAny() {
        if (!faults.isEmpty()) {
            throw new UnreadableFileException(
                    name,
                    new LocalText(
                            told("baris ", "dan %d masalah lain", LocalText::indonesian),
                            told("row ", "and %d more", LocalText::english)),
                    faults);
        }
    }

    private String told(String word, String more, Function<LocalText, String> language) {
        String first = faults.stream()
                .limit(MOST_TOLD)
                .map(fault -> word + fault.row() + ", " + fault.column() + ": " + language.apply(fault.reason()))
                .collect(Collectors.joining("; "));
        int rest = faults.size() - MOST_TOLD;
        return rest > 0 ? first + "; " + more.replace("%d", Integer.toString(rest)) : first;
    }
}
