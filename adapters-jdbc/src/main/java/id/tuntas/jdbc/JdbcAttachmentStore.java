package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Attachment;
import id.tuntas.port.AttachmentBytes;
import id.tuntas.port.AttachmentStore;
import id.tuntas.port.Deposit;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.TamperedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Attachments in the tables {@code tuntas_attachment} and {@code tuntas_attachment_block}. What comes in lies in a temporary
 * file until it is whole, so that a sender who is slow holds no connection; what goes out is read once to compare it, and
 * then again block by block, each compared with what it was the first time.
 */
final class JdbcAttachmentStore implements AttachmentStore {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcAttachmentStore.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int ATTEMPTS = 5;

    private final Database database;
    private final Dialect dialect;

    JdbcAttachmentStore(Database database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    @Override
    public Deposit put(RegencyId regency, String id, InputStream bytes, long limit, OptionalLong announced) {
        if (!ID.matcher(id).matches() || limit < 0) {
            throw InvalidValueException.of("id, limit", "an id of an attachment and 0 bytes or more");
        }
        try {
            Path spool = Files.createTempFile("tuntas", ".attachment");
            try {
                Deposit deposit = taken(id, bytes, limit, announced, spool);
                if (deposit instanceof Deposit.Kept kept) {
                    keep(regency, kept.bytes(), spool);
                }
                return deposit;
            } finally {
                remove(spool);
            }
        } catch (IOException failed) {
            throw new StoreUnavailableException("attachment " + id + " could not be written down", failed);
        }
    }

    private static Deposit taken(String id, InputStream bytes, long limit, OptionalLong announced, Path spool)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(spool)) {
            return AttachmentBytes.take(id, bytes, limit, announced, out);
        }
    }

    private static void remove(Path spool) {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException stays) {
            LOG.warn("a temporary file of an attachment could not be removed", stays);
        }
    }

    private void keep(RegencyId regency, AttachmentBytes about, Path spool) {
        for (int attempt = 1; ; attempt++) {
            try {
                database.transaction(connection -> keep(connection, regency, about, spool));
                return;
            } catch (SQLException failed) {
                boolean again = failed instanceof UnknownOutcomeException || dialect.isDuplicateKey(failed);
                if (attempt == ATTEMPTS || !again) {
                    throw database.unavailable("storing attachment " + about.id(), failed);
                }
            }
        }
    }

    private static boolean keep(Connection connection, RegencyId regency, AttachmentBytes about, Path spool)
            throws SQLException {
        Optional<AttachmentRow> there = AttachmentRow.find(connection, regency, about.id());
        if (there.isPresent()) {
            if (there.get().erased() || !there.get().bytes().equals(about)) {
                throw new IdReusedException("attachment", about.id());
            }
            return false;
        }
        new AttachmentRow(about, false).insert(connection, regency);
        try (InputStream in = Files.newInputStream(spool)) {
            AttachmentBlocks.insert(connection, regency, about.id(), in);
            return true;
        } catch (IOException failed) {
            throw new StoreUnavailableException("attachment " + about.id() + " could not be read again", failed);
        }
    }

    @Override
    public Optional<InputStream> open(RegencyId regency, Attachment attachment) {
        String id = attachment.id();
        Optional<AttachmentBlocks> found = database.ask("reading attachment " + id, connection -> {
            Optional<AttachmentRow> row = AttachmentRow.find(connection, regency, id);
            return row.isEmpty() || row.get().erased()
                    ? Optional.empty()
                    : Optional.of(AttachmentBlocks.read(connection, regency, id));
        });
        if (found.isPresent() && !found.get().are(attachment)) {
            throw new TamperedException("attachment", id);
        }
        return found.map(blocks -> blocks.stream(database));
    }

    @Override
    public void erase(RegencyId regency, Collection<String> ids) {
        List<String> inOrder = ids.stream().distinct().sorted().toList();
        if (inOrder.isEmpty()) {
            return;
        }
        database.change("erasing attachments", connection -> {
            execute(connection, "UPDATE tuntas_attachment SET erased = TRUE", regency, inOrder);
            return execute(connection, "DELETE FROM tuntas_attachment_block", regency, inOrder);
        });
    }

    private static int execute(Connection connection, String sql, RegencyId regency, List<String> ids)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql + " WHERE regency = ? AND attachment = ?")) {
            for (String id : ids) {
                statement.setString(1, regency.value());
                statement.setString(2, id);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }
}
