package id.tuntas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/**
 * A page of docs/ with parts that are drawn from the code, each between two markers; what stands outside is written by hand.
 * A page that does not fit the code fails the build; {@code -Dtuntas.redraw=1} draws it anew.
 */
final class DrawnPage {

    private final Path path;

    private DrawnPage(Path path) {
        this.path = path;
    }

    /** The page of that name in docs/. */
    static DrawnPage of(String name) {
        return new DrawnPage(Path.of("..", "docs", name));
    }

    /** Looks that each part reads as it is drawn; draws it where that was asked for. Keys are the parts' names in the markers. */
    void reads(Map<String, String> parts) throws IOException {
        String page = Files.readString(path);
        String drawn = page;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            drawn = replace(drawn, part.getKey(), part.getValue());
        }
        if (System.getProperty("tuntas.redraw") != null) {
            Files.writeString(path, drawn);
            return;
        }
        assertThat(page).as("%s; draw it anew with -Dtuntas.redraw=1", path).isEqualTo(drawn);
    }

    /** Each part once, and no marker of a part that nobody draws. */
    void hasMarkersFor(Collection<String> parts) throws IOException {
        assertThat(Files.readString(path).lines().filter(line -> line.endsWith(": begin -->")))
                .as("parts of %s", path)
                .containsExactlyInAnyOrderElementsOf(
                        parts.stream().map(part -> marker(part, "begin")).toList());
    }

    private static String replace(String page, String part, String text) {
        String begin = marker(part, "begin");
        String end = marker(part, "end");
        assertThat(page).contains(begin, end);
        return page.substring(0, page.indexOf(begin) + begin.length())
                + "\n\n"
                + text.strip()
                + "\n\n"
                + page.substring(page.indexOf(end));
    }

    private static String marker(String part, String edge) {
        return "<!-- drawn from the code" + (part.isEmpty() ? "" : ", " + part) + ": " + edge + " -->";
    }
}
