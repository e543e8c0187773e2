package id.tuntas.calendar;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads a holiday table; collects every problem before it gives up. */
final class HolidayTableCsv {

    private static final List<String> COLUMNS = List.of("date", "name_id", "kind", "source", "confidence");

    private final List<TableProblem> problems = new ArrayList<>();
    private final List<DayOff> daysOff = new ArrayList<>();
    private final Set<LocalDate> dates = new HashSet<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    private HolidayTableCsv() {}

    static HolidayTable parse(String id, String version, Reader csv) {
        HolidayTableCsv reading = new HolidayTableCsv();
        reading.read(text(csv));
        if (!reading.problems.isEmpty()) {
            throw new InvalidTableException(id, reading.problems);
        }
        return HolidayTable.builder()
                .id(id)
                .version(version)
                .firstYear(reading.years.first())
                .lastYear(reading.years.last())
                .daysOff(reading.daysOff)
                .build();
    }

    private static String text(Reader csv) {
        try {
            StringWriter all = new StringWriter();
            csv.transferTo(all);
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        List<CsvRow> rows = CsvRow.rows(text, problems);
        if (rows.isEmpty()) {
            problems.add(new TableProblem(1, "row", "a header with " + String.join(",", COLUMNS)));
            return;
        }
        CsvRow header = rows.get(0);
        Map<String, Integer> position = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            int at = header.fields().indexOf(column);
            if (at < 0 || at != header.fields().lastIndexOf(column)) {
                problems.add(new TableProblem(header.line(), column, "this column, once"));
            }
            position.put(column, at);
        }
        if (position.containsValue(-1)) {
            return;
        }
        for (CsvRow row : rows.subList(1, rows.size())) {
            if (row.fields().size() == header.fields().size()) {
                new Row(row, position).read();
            } else {
                problem(row, "row", header.fields().size() + " fields");
            }
        }
        checkYears(header);
    }

    private void checkYears(CsvRow header) {
        if (years.isEmpty()) {
            if (problems.isEmpty()) {
                problem(header, "row", "at least one row below the header");
            }
            return;
        }
        if (years.last() - years.first() >= HolidayTable.MAX_YEARS) {
            problem(header, "date", "at most " + HolidayTable.MAX_YEARS + " years in one table");
            return;
        }
        IntStream.range(years.first(), years.last())
                .filter(year -> !years.contains(year))
                .forEach(year -> problem(header, "date", "a row of " + year + ", a year between others"));
    }

    private void problem(CsvRow row, String column, String expected) {
        problems.add(new TableProblem(row.line(), column, expected));
    }

    /** One row below the header. */
    private final class Row {

        private final CsvRow row;
        private final Map<String, Integer> position;

        Row(CsvRow row, Map<String, Integer> position) {
            this.row = row;
            this.position = position;
        }

        void read() {
            int before = problems.size();
            Optional<LocalDate> date = date();
            String name = text("name_id");
            Optional<DayOffKind> kind = DayOffKind.ofLiteral(field("kind"));
            if (kind.isEmpty()) {
                problem(row, "kind", "libur_nasional, cuti_bersama, pilkada/pemilu or libur_daerah");
            }
            String source = text("source");
            Optional<Confidence> confidence = Confidence.ofLiteral(field("confidence"));
            if (confidence.isEmpty()) {
                problem(row, "confidence", "high, medium-high, medium or low");
            }
            if (problems.size() == before) {
                daysOff.add(DayOff.builder()
                        .date(date.orElseThrow())
                        .name(name)
                        .kind(kind.orElseThrow())
                        .decree(source)
                        .confidence(confidence.orElseThrow())
                        .build());
            }
        }

        private Optional<LocalDate> date() {
            try {
                LocalDate date = LocalDate.parse(field("date"));
                if (date.getYear() < 1 || date.getYear() > 9999) {
                    problem(row, "date", "a year of 1 to 9999");
                    return Optional.empty();
                }
                if (!dates.add(date)) {
                    problem(row, "date", "a date that no earlier row has");
                    return Optional.empty();
                }
                years.add(date.getYear());
                return Optional.of(date);
            } catch (DateTimeParseException e) {
                problem(row, "date", "a date such as 2026-08-17");
                return Optional.empty();
            }
        }

        private String text(String column) {
            String value = field(column);
            if (value.isBlank()) {
                problem(row, column, "a text that is not blank");
            }
            return value;
        }

        private String field(String column) {
            return row.fields().get(Objects.requireNonNull(position.get(column)));
        }
    }
}
