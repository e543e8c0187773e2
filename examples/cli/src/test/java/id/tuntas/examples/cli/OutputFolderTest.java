package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Directory;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardAccumulator;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.scorecard.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {

    @Test
    void everyFileOfTheRaporIsWrittenAndNamed(@TempDir Path folder) throws IOException {
        OutputFolder out = OutputFolder.check(folder.resolve("out"));
        out.write(nothing(), "Contoh", List.of(), Locale.ENGLISH);
        assertThat(names(folder.resolve("out")))
                .containsExactly("overdue.csv", "rapor.html", "rapor.json", "rapor.xlsx")
                .allSatisfy(name -> assertThat(out.files()).contains(name));
    }

    @Test
    void theFiguresForEverybodyHaveAFolderOfTheirOwn(@TempDir Path folder) throws IOException {
        OutputFolder.check(folder.resolve("out")).writeOpenData(nothing(), "Contoh", Locale.ENGLISH);
        assertThat(names(folder.resolve("out").resolve("opendata")))
                .containsExactly("channels.csv", "datapackage.json", "months.csv", "regency.csv", "units.csv");
    }

    private static Rapor nothing() {
        ScorecardTerms terms =
                ScorecardTerms.builder().zone(ZoneId.of("Asia/Jakarta")).build();
        return new Rapor(
                new ScorecardAccumulator()
                        .scorecard(RegencyId.of("35.99"), Directory.empty(), terms, Optional.empty(), Optional.empty()),
                List.of(),
                new Versions("policy/1", "calendar/1", "none"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
