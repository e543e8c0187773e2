package id.tuntas.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows compiles, runs, and prints what the README says that it prints. */
final class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path EXAMPLE = Path.of("src", "test", "java", "id", "tuntas", "readme", "ReadmeExample.java");

    @Test
    void showsTheExampleThatIsCompiled() throws IOException {
        String source = Files.readString(EXAMPLE);
        String body = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end"));
        assertThat(Files.readString(README))
                .contains("```java\n" + body.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void showsWhatTheExamplePrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ReadmeExample.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(Files.readString(README)).contains("```text\n" + printed.toString(StandardCharsets.UTF_8) + "```");
    }
}
