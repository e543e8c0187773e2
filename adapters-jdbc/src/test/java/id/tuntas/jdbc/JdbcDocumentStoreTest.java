package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Validity;
import id.tuntas.port.Document;
import id.tuntas.port.DocumentKey;
import id.tuntas.port.DocumentKind;
import id.tuntas.port.DocumentStore;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcDocumentStoreTest {

    /** Sixteen blocks go to the database at a time. */
    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 32})
    void wholeBlocks_areAllStored(int blocks) {
        byte[] bytes = new byte[blocks * 65_536];
        new Random(blocks).nextBytes(bytes);
        DocumentKey key = new DocumentKey(DocumentKind.RULE_BOOK, "rute-sampang", "1");
        try (TestDatabase h2 = TestDatabase.memory("")) {
            DocumentStore documents = TuntasJdbc.on(h2.source()).documentStore();
            documents.put(RegencyId.LOCAL, Document.of(key, Validity.ALWAYS, bytes));
            assertThat(documents.read(RegencyId.LOCAL, key).orElseThrow().bytes())
                    .isEqualTo(bytes);
        }
    }
}
