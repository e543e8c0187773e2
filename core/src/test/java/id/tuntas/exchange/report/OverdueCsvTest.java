package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.tuntas.exchange.table.SafeCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverdueCsvTest {

    private static final String HEADER = "tracking_id,unit,obligation,start,due,working_days_overdue\r\n";

    @Test
    void nothingOverdueIsAHeader() {
        assertThat(OverdueCsv.string(SampleRapors.none())).isEqualTo(HEADER);
    }

    @Test
    void aRowSaysWhatIsLateAndHowMuch() {
        assertThat(OverdueCsv.string(SampleRapors.named("Dinas A, \"B\"")))
                .isEqualTo(HEADER + "4695068,\"Dinas A, \"\"B\"\"\",\"Dinas A, \"\"B\"\"\","
                        + "2023-03-14T09:15:00+07:00,2023-03-17,6\r\n"); // a Tuesday and a Friday
    }

    @Test
    void aComplaintWithNoUnitHasAnEmptyCell() throws IOException {
        List<CsvRecord> rows = read(OverdueCsv.string(SampleRapors.eightyFourUnits()));
        assertThat(rows).hasSize(58);
        assertThat(rows.get(1).getFields())
                .containsExactly("4695068", "", "verify", "2023-08-30T09:15:00+07:00", "2023-09-04", "80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\0=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM",
                "\u200B=1",
                "\u00A0=1"
            })
    void whatASpreadsheetWouldWorkOutIsShownInstead(String formula) throws IOException {
        CsvRecord row = read(OverdueCsv.string(SampleRapors.named(formula))).get(1);
        assertThat(row.getField(1)).startsWith("'").endsWith(formula.strip().substring(1));
        assertThat(row.getField(2)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\tx", " \rx"})
    void aLeadingTabOrLineEndIsNeutralisedToo(String formula) throws IOException {
        assertThat(SafeCell.of(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Dinas = A", "a-1", "(=1)", "'=1"})
    void whatIsNoFormulaIsLeftAlone(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Test
    void fileAndStreamHoldTheSameBytes(@TempDir Path folder) throws IOException {
        byte[] bytes = OverdueCsv.string(SampleRapors.eightyFourUnits()).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OverdueCsv.write(SampleRapors.eightyFourUnits(), out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        Path file = folder.resolve("overdue.csv");
        OverdueCsv.write(SampleRapors.eightyFourUnits(), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private static List<CsvRecord> read(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }
}
