package id.tuntas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.exchange.eventlog.EventLog;
import id.tuntas.exchange.lapor.LaporExport;
import id.tuntas.testkit.SampleExport;
import id.tuntas.testkit.SampleFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the generator writes, in whatever dialect, is read back as the facts that it holds. */
class SampleExportProperties {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Property(tries = 60)
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(max = 60) int reports,
            @ForAll long seed,
            @ForAll @IntRange(min = 2000, max = 2090) int firstYear,
            @ForAll @IntRange(min = 1, max = 5) int years)
            throws IOException {
        SampleExport sample = SampleExport.of(reports, seed, firstYear, years);
        Path folder = Files.createTempDirectory("sample");
        try {
            sample.writeTo(folder);
            FactFile expected = new FactFile(SampleFacts.ofExport(sample), List.of(), List.of());
            FactFile log = new FactFile(SampleFacts.ofEventLog(sample), List.of(), List.of());

            assertThat(LaporExport.read(folder.resolve("laporan-ringkas.xlsx"), JAKARTA))
                    .isEqualTo(expected);
            assertThat(LaporExport.read(folder.resolve("laporan-ringkas.csv"), JAKARTA))
                    .isEqualTo(expected);
            assertThat(EventLog.read(folder.resolve("event-log.csv"))).isEqualTo(log);
        } finally {
            delete(folder);
        }
    }

    @Property(tries = 60)
    void dialectsAreAllTheSame(@ForAll long seed, @ForAll Dialect dialect, @ForAll boolean windowsLines)
            throws IOException {
        SampleExport sample = SampleExport.of(20, seed, 2023, 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sample.writeCsv(bytes);
        String csv = bytes.toString(StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("sample");
        try {
            Path file = folder.resolve("export.csv");
            Files.write(file, dialect.bytes(windowsLines ? csv.replace("\n", "\r\n") : csv));

            assertThat(LaporExport.read(file, JAKARTA).facts()).isEqualTo(SampleFacts.ofExport(sample));
        } finally {
            delete(folder);
        }
    }

    /** How CSV files differ; texts of a sample hold neither semicolons nor tabs. */
    enum Dialect {
        UTF_8_WITH_MARK,
        UTF_16LE,
        UTF_16BE,
        SEMICOLONS,
        TABS;

        byte[] bytes(String csv) {
            return switch (this) {
                case UTF_8_WITH_MARK -> ("\ufeff" + csv).getBytes(StandardCharsets.UTF_8);
                case UTF_16LE -> ("\ufeff" + csv).getBytes(StandardCharsets.UTF_16LE);
                case UTF_16BE -> ("\ufeff" + csv).getBytes(StandardCharsets.UTF_16BE);
                case SEMICOLONS -> separated(csv, ';').getBytes(StandardCharsets.UTF_8);
                case TABS -> separated(csv, '\t').getBytes(StandardCharsets.UTF_8);
            };
        }

        private static String separated(String csv, char separator) {
            StringBuilder text = new StringBuilder(csv.length());
            boolean quoted = false;
            for (int i = 0; i < csv.length(); i++) {
                char c = csv.charAt(i);
                quoted ^= c == '"';
                text.append(c == ',' && !quoted ? separator : c);
            }
            return text.toString();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
