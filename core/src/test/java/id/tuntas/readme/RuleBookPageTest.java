package id.tuntas.readme;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.exchange.routing.RuleBookFile;
import id.tuntas.exchange.routing.RuleBookWorkbook;
import id.tuntas.routing.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of the page on rule books is one, and its example prints what the page says. */
final class RuleBookPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rule-book.md");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** The table of the page as a workbook, by way of CSV. */
    private Path workbook() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int header = lines.stream()
                .map(line -> line.startsWith("| aturan |"))
                .toList()
                .indexOf(true);
        String rows = lines.stream()
                .skip(header)
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(RuleBookPageTest::csv)
                .collect(Collectors.joining("\n"));
        Path csv = Files.writeString(folder.resolve("aturan.csv"), "buku;kab-contoh\nversi;2024-03-04\n" + rows + "\n");
        Path xlsx = folder.resolve("aturan.xlsx");
        RuleBookWorkbook.write(RuleBookFile.read(csv), xlsx);
        return xlsx;
    }

    private static String csv(String line) {
        return Arrays.stream(line.replace("\\|", "\0").split("\\|", -1))
                .skip(1)
                .map(cell -> cell.strip().replace('\0', '|'))
                .collect(Collectors.joining(";"));
    }

    @Test
    void theTableIsARuleBook() throws IOException {
        RuleBook book = RuleBookFile.read(workbook());
        assertThat(book.rules()).hasSize(7);
        assertThat(book.version()).isEqualTo("2024-03-04");
    }

    @Test
    void theExampleIsTheOneThatIsCompiledAndPrintsWhatThePageSays() throws IOException {
        String page = Files.readString(PAGE);
        String source =
                Files.readString(Path.of("src", "test", "java", "id", "tuntas", "readme", "RuleBookExample.java"));
        String body = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end"));
        assertThat(page).contains("```java\n" + body.stripTrailing().stripIndent() + "\n```");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        RuleBookExample.print(workbook(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(page).contains("```text\n" + printed.toString(StandardCharsets.UTF_8) + "```");
    }
}
