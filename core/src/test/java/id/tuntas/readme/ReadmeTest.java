package id.tuntas.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the page on the desk show compiles, runs, and prints what they say that it prints. */
final class ReadmeTest {

    private record Page(Path page, String example, Consumer<PrintStream> print) {

        private String text() throws IOException {
            return Files.readString(page);
        }

        @Override
        public String toString() {
            return page.getFileName() + " " + example;
        }
    }

    static Stream<Page> pages() {
        return Stream.of(
                new Page(Path.of("..", "README.md"), "ReadmeExample", ReadmeExample::print),
                new Page(Path.of("..", "docs", "desk.md"), "DeskExample", DeskExample::print),
                new Page(Path.of("..", "docs", "desk.md"), "SendExample", SendExample::print),
                new Page(Path.of("..", "docs", "desk.md"), "SearchExample", SearchExample::print));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsTheExampleThatIsCompiled(Page page) throws IOException {
        String source =
                Files.readString(Path.of("src", "test", "java", "id", "tuntas", "readme", page.example + ".java"));
        String body = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end"));
        assertThat(page.text()).contains("```java\n" + body.stripTrailing().stripIndent() + "\n```");
    }

    /** Whoever copies an example needs its imports; the page on the desk lists them, without what only prints. */
    @ParameterizedTest
    @ValueSource(strings = {"DeskExample", "SendExample", "SearchExample"})
    void listsTheImportsOfTheExample(String example) throws IOException {
        String source = Files.readString(Path.of("src", "test", "java", "id", "tuntas", "readme", example + ".java"));
        String imports = source.lines()
                .filter(line -> line.startsWith("import ") && !line.contains("PrintStream"))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("..", "docs", "desk.md"))).contains("```java\n" + imports + "\n```");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatTheExamplePrints(Page page) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        page.print.accept(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(page.text()).contains("```text\n" + printed.toString(StandardCharsets.UTF_8) + "```");
    }
}
