package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.port.Document;
import id.tuntas.port.DocumentKey;
import id.tuntas.port.DocumentKind;
import id.tuntas.port.DocumentStore;
import id.tuntas.port.DocumentVersion;
import id.tuntas.port.IdReusedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Documents in the tables {@code tuntas_document} and {@code tuntas_document_block}. Of two who put a version of one document
 * at the same moment the slower learns it by a key, rolls back and looks again.
 */
final class JdbcDocumentStore implements DocumentStore {

    /** Of many who put versions of one document at once, one gets through in every round. */
    private static final int ATTEMPTS = 32;

    private final Database database;
    private final Dialect dialect;

    JdbcDocumentStore(Database database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    @Override
    public void put(RegencyId regency, Document document) {
        for (int attempt = 1; ; attempt++) {
            try {
                database.transaction(connection -> put(connection, regency, document));
                return;
            } catch (SQLException failed) {
                boolean again = failed instanceof UnknownOutcomeException || dialect.isDuplicateKey(failed);
                if (attempt == ATTEMPTS || !again) {
                    throw database.unavailable(
                            "storing document " + document.about().key(), failed);
                }
            }
        }
    }

    private boolean put(Connection connection, RegencyId regency, Document document) throws SQLException {
        DocumentRows rows = new DocumentRows(connection, dialect, regency);
        DocumentKey key = document.about().key();
        Optional<DocumentVersion> there = rows.find(key);
        if (there.isPresent()) {
            if (!there.get().equals(document.about())) {
                throw new IdReusedException("document", key.toString());
            }
            return false;
        }
        rows.insert(document.about());
        rows.insertBlocks(key, document.bytes());
        return true;
    }

    @Override
    public Optional<Document> read(RegencyId regency, DocumentKey key) {
        return database.ask("reading document " + key, connection -> {
            DocumentRows rows = new DocumentRows(connection, dialect, regency);
            Optional<DocumentVersion> about = rows.find(key);
            return about.isEmpty() ? Optional.empty() : Optional.of(Document.reread(about.get(), rows.blocks(key)));
        });
    }

    @Override
    public List<DocumentVersion> versions(RegencyId regency, DocumentKind kind, String id) {
        return database.ask(
                "listing the versions of a document",
                connection -> new DocumentRows(connection, dialect, regency).versions(kind, id));
    }
}
