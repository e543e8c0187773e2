package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/rapor.md shows is what the command does; {@code -Dtuntas.redraw=1} writes it there anew. */
final class RaporPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "rapor.md");
    private static final int FIRST = 5;
    private static final String FENCE = "```\n";

    @TempDir
    private Path folder;

    /** The block behind a marker. */
    private static String block(String page, String marker) {
        String begin = "<!-- " + marker + " -->\n" + FENCE;
        assertThat(page).contains(begin);
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf(FENCE, from));
    }

    private static String with(String page, String marker, String content) {
        String begin = "<!-- " + marker + " -->\n" + FENCE;
        return page.replace(begin + block(page, marker) + FENCE, begin + content + FENCE);
    }

    private Path file(String page, String name) throws IOException {
        return Files.writeString(folder.resolve(name), block(page, name));
    }

    /** The figures of the whole, which come first. */
    private static String first(String out) {
        return out.lines().limit(FIRST).collect(Collectors.joining("\n")) + "\n  ...\n";
    }

    @Test
    void whatThePageShowsIsWhatTheCommandDoes() throws IOException {
        String page = Files.readString(PAGE);
        Path log = file(page, "log.csv");
        Path said = file(page, "tata-kelola.csv");
        Path later = file(page, "later.csv");
        Path out = folder.resolve("out");
        String database = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath();

        Run drawn = Run.of("rapor", "--log", log, "--governance", said, "--db", database, "--out", out, "--lang", "en");
        Path kept = out.resolve("rapor.json");
        Run equal = Run.of("rapor", "verify", kept, "--db", database, "--governance", said, "--lang", "en");
        Run.of("rapor", "--log", later, "--db", database, "--out", folder.resolve("later"));
        Run other = Run.of("rapor", "verify", kept, "--db", database, "--governance", said, "--lang", "en");

        assertThat(drawn.exit()).isZero();
        assertThat(equal.exit()).isZero();
        assertThat(other.exit()).isEqualTo(1);
        String shown = drawn.out().substring(0, drawn.out().indexOf("\nWritten: ") + 1);
        String expected =
                with(with(with(page, "terminal", shown), "verify", equal.out()), "verify again", first(other.out()));
        if (System.getProperty("tuntas.redraw") != null) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }
}
