package id.tuntas.exchange.routing;

import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.Faults;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableFile;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.text.LocalText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a rule book from CSV text or a workbook. */
final class RuleTable {

    private static final LocalText NO_HEADER = new LocalText(
            "tidak ada baris judul kolom yang sel pertamanya aturan (rule)",
            "there is no header whose first cell is rule (aturan)");

    private final RuleFaults faults;
    private final List<RoutingRule> rules = new ArrayList<>();
    private final Map<String, Long> rowsOfRules = new HashMap<>();

    private RuleTable(RuleFaults faults) {
        this.faults = faults;
    }

    /**
     * Reads a file to its end.
     *
     * @throws UnreadableFileException with every fault of it, if there is any
     */
    static RuleBook read(Path file) {
        try (Table table =
                TableFile.of(file).find(RuleHeader::isHeader).orElseThrow(() -> Faults.of(file, NO_HEADER))) {
            RuleFaults faults = new RuleFaults(Faults.baseName(file), table.sheet());
            RuleTable reading = new RuleTable(faults);
            RuleBook.Builder book = reading.book(table);
            faults.refuseAny();
            return book.rules(reading.rules).build();
        }
    }

    private RuleBook.Builder book(Table table) {
        RulePreamble preamble = new RulePreamble(faults);
        Optional<TableRow> row = table.next();
        while (row.isPresent() && !RuleHeader.isHeader(row.get())) {
            preamble.take(row.get());
            row = table.next();
        }
        TableRow titles = row.orElseThrow();
        RuleHeader header = new RuleHeader(titles, faults);
        RuleBook.Builder book = preamble.book(titles.number());
        for (row = table.next(); row.isPresent(); row = table.next()) {
            if (!row.get().isBlank()) {
                take(header, row.get());
            }
        }
        return book;
    }

    private void take(RuleHeader header, TableRow row) {
        header.checkWidth(row, faults);
        new RuleRowReader(new RuleRow(header, row, faults), faults).read().ifPresent(rule -> {
            Long before = rowsOfRules.putIfAbsent(rule.id(), row.number());
            if (before != null) {
                faults.add(
                        row.number(),
                        header.name(RuleColumn.RULE),
                        new LocalText(
                                "nama lain, karena aturan di baris " + before + " bernama sama",
                                "another name, because the rule in row " + before + " has this one"));
            }
            rules.add(rule);
        });
    }
}
