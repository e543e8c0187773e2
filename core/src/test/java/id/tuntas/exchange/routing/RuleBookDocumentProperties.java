package id.tuntas.exchange.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.exchange.json.RuleBookJson;
import id.tuntas.routing.RuleBook;
import id.tuntas.testkit.RuleBookDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is written in any form is read back without loss, whatever stands in it. */
class RuleBookDocumentProperties {

    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("rule-books");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String name : new String[] {"book.xlsx", "book.csv", "book.json"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return RuleBookDocuments.books();
    }

    @Provide
    Arbitrary<String> texts() {
        return RuleBookDocuments.texts();
    }

    private static void returns(RuleBook book, String name) throws IOException {
        Path file = folder.resolve(name);
        RuleBookFile.write(book, file);
        byte[] written = Files.readAllBytes(file);
        RuleBook read = RuleBookFile.read(file);
        assertThat(read).isEqualTo(book);
        assertThat(RuleBookDocuments.orders(read)).isEqualTo(RuleBookDocuments.orders(book));
        RuleBookFile.write(read, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(written);
    }

    @Property(tries = 1_000)
    void aWorkbookHoldsAllOfABook(@ForAll("books") RuleBook book) throws IOException {
        returns(book, "book.xlsx");
    }

    @Property(tries = 2_000)
    void csvHoldsAllOfABook(@ForAll("books") RuleBook book) throws IOException {
        returns(book, "book.csv");
    }

    @Property(tries = 2_000)
    void jsonHoldsAllOfABook(@ForAll("books") RuleBook book) throws IOException {
        assertThat(RuleBookJson.read(RuleBookJson.write(book))).isEqualTo(book);
        returns(book, "book.json");
    }

    @Property(tries = 5_000)
    void aCellHoldsAnyText(@ForAll("texts") String text) {
        assertThat(RuleCell.value(RuleCell.of(text))).isEqualTo(text);
        assertThat(RuleCell.values(RuleCell.of(java.util.List.of(text, "b|", text))))
                .containsExactly(text, "b|", text);
    }
}
