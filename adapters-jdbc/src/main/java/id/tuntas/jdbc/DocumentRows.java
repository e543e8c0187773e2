package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Validity;
import id.tuntas.port.DocumentKey;
import id.tuntas.port.DocumentKind;
import id.tuntas.port.DocumentVersion;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of {@code tuntas_document} and {@code tuntas_document_block} of one regency, in one transaction. */
final class DocumentRows {

    private static final int LENGTH = 65_536;

    /** So many blocks go to the database at a time. */
    private static final int BATCH = 16;

    private static final String COLUMNS = "SELECT version, valid_from, valid_until, digest FROM tuntas_document"
            + " WHERE regency = ? AND kind = ? AND document = ?";

    static final String VERSION = COLUMNS + " AND version = ?";
    static final String VERSIONS = COLUMNS + " ORDER BY regency, kind, document, number";
    static final String LAST =
            "SELECT MAX(number) FROM tuntas_document WHERE regency = ? AND kind = ? AND document = ?";
    static final String BLOCKS = "SELECT bytes FROM tuntas_document_block"
            + " WHERE regency = ? AND kind = ? AND document = ? AND version = ?"
            + " ORDER BY regency, kind, document, version, number";

    private final Connection connection;
    private final Dialect dialect;
    private final RegencyId regency;

    DocumentRows(Connection connection, Dialect dialect, RegencyId regency) {
        this.connection = connection;
        this.dialect = dialect;
        this.regency = regency;
    }

    Optional<DocumentVersion> find(DocumentKey key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(VERSION)) {
            bind(query, key);
            return versions(query, key.kind(), key.id()).stream().findFirst();
        }
    }

    /** In the order of their numbers. */
    List<DocumentVersion> versions(DocumentKind kind, String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(VERSIONS)) {
            bind(query, kind, id);
            return versions(query, kind, id);
        }
    }

    private List<DocumentVersion> versions(PreparedStatement query, DocumentKind kind, String id) throws SQLException {
        List<DocumentVersion> versions = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                versions.add(new DocumentVersion(
                        new DocumentKey(kind, id, dialect.restored(rows.getString(1))),
                        new Validity(
                                Optional.ofNullable(rows.getObject(2, LocalDate.class)),
                                Optional.ofNullable(rows.getObject(3, LocalDate.class))),
                        rows.getString(4)));
            }
        }
        return List.copyOf(versions);
    }

    /** Under the number behind that of the last; whoever was faster has taken it. */
    void insert(DocumentVersion version) throws SQLException {
        DocumentKey key = version.key();
        int number = last(key) + 1;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tuntas_document"
                + " (regency, kind, document, version, number, valid_from, valid_until, digest)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            bind(insert, key);
            insert.setInt(5, number);
            insert.setObject(6, version.validity().from().orElse(null));
            insert.setObject(7, version.validity().until().orElse(null));
            insert.setString(8, version.digest());
            insert.executeUpdate();
        }
    }

    private int last(DocumentKey key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST)) {
            bind(query, key.kind(), key.id());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }

    void insertBlocks(DocumentKey key, byte[] bytes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tuntas_document_block"
                + " (regency, kind, document, version, number, bytes) VALUES (?, ?, ?, ?, ?, ?)")) {
            int number = 0;
            for (int from = 0; from < bytes.length; from += LENGTH) {
                bind(insert, key);
                insert.setInt(5, number);
                insert.setBytes(6, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LENGTH)));
                insert.addBatch();
                number++;
                if (number % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            if (number % BATCH > 0) {
                insert.executeBatch();
            }
        }
    }

    /** All blocks, one behind the other. */
    byte[] blocks(DocumentKey key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BLOCKS)) {
            bind(query, key);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    bytes.writeBytes(rows.getBytes(1));
                }
            }
            return bytes.toByteArray();
        }
    }

    private void bind(PreparedStatement statement, DocumentKey key) throws SQLException {
        bind(statement, key.kind(), key.id());
        statement.setString(4, dialect.stored(key.version()));
    }

    private void bind(PreparedStatement statement, DocumentKind kind, String id) throws SQLException {
        statement.setString(1, regency.value());
        statement.setString(2, kind.name());
        statement.setString(3, dialect.stored(id));
    }
}
