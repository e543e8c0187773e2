package id.tuntas.exchange.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.exchange.table.TableCell;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row of a rule book; what cannot be read of them goes to the faults. */
final class RuleRow {

    private final RuleHeader header;
    private final TableRow row;
    private final RuleFaults faults;

    RuleRow(RuleHeader header, TableRow row, RuleFaults faults) {
        this.header = header;
        this.row = row;
        this.faults = faults;
    }

    TableCell cell(RuleColumn column) {
        return header.cell(column, row);
    }

    boolean has(RuleColumn column) {
        return !cell(column).isBlank();
    }

    void wrong(RuleColumn column, LocalText expected) {
        faults.add(row.number(), header.name(column), expected);
    }

    /** The value of a cell; empty where it is blank, or is none. */
    <T> Optional<T> value(RuleColumn column, LocalText expected, Function<String, Optional<T>> parse) {
        if (!has(column)) {
            return Optional.empty();
        }
        Optional<T> value = parsed(RuleCell.value(cell(column).text()), parse);
        if (value.isEmpty()) {
            wrong(column, expected);
        }
        return value;
    }

    /** The values of a cell; none where it is blank, or where one of them is none. */
    <T> List<T> values(RuleColumn column, LocalText expected, Function<String, Optional<T>> parse) {
        List<T> values = new ArrayList<>();
        for (String text : RuleCell.values(cell(column).text())) {
            Optional<T> value = parsed(text, parse);
            if (value.isEmpty()) {
                wrong(column, expected);
                return List.of();
            }
            values.add(value.get());
        }
        if (values.isEmpty() && has(column)) {
            wrong(column, expected);
        }
        return values;
    }

    private static <T> Optional<T> parsed(String text, Function<String, Optional<T>> parse) {
        try {
            return parse.apply(text);
        } catch (InvalidValueException unfit) {
            return Optional.empty();
        }
    }
}
