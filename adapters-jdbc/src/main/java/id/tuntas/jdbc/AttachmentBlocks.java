package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Attachment;
import id.tuntas.port.StoreUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of one attachment as they were when all of them were read: a digest of each, and of the whole. */
final class AttachmentBlocks {

    private static final int LENGTH = 65_536;

    /** So many blocks go to the database at a time. */
    private static final int BATCH = 16;

    private final RegencyId regency;
    private final String id;
    private final List<String> digests = new ArrayList<>();
    private final MessageDigest whole = sha256();
    private long size;

    private AttachmentBlocks(RegencyId regency, String id) {
        this.regency = regency;
        this.id = id;
    }

    static void insert(Connection connection, RegencyId regency, String id, InputStream in)
            throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO tuntas_attachment_block (regency, attachment, number, bytes) VALUES (?, ?, ?, ?)")) {
            int number = 0;
            for (byte[] block = in.readNBytes(LENGTH); block.length > 0; block = in.readNBytes(LENGTH)) {
                insert.setString(1, regency.value());
                insert.setString(2, id);
                insert.setInt(3, number);
                insert.setBytes(4, block);
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

    /** A block at a time, because a driver may take all of an answer into memory. */
    static AttachmentBlocks read(Connection connection, RegencyId regency, String id) throws SQLException {
        AttachmentBlocks blocks = new AttachmentBlocks(regency, id);
        for (byte[] block = blocks.block(connection, 0);
                block != null;
                block = blocks.block(connection, blocks.digests.size())) {
            blocks.digests.add(hex(sha256().digest(block)));
            blocks.whole.update(block);
            blocks.size += block.length;
        }
        return blocks;
    }

    private byte @Nullable [] block(Connection connection, int number) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT bytes FROM tuntas_attachment_block WHERE regency = ? AND attachment = ? AND number = ?")) {
            query.setString(1, regency.value());
            query.setString(2, id);
            query.setInt(3, number);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        }
    }

    /** Whether they are what a reference speaks of; to be asked once. */
    boolean are(Attachment attachment) {
        return size == attachment.size() && hex(whole.digest()).equals(attachment.digest());
    }

    /** The blocks once more; reading fails where one is no longer what it was. */
    InputStream stream(Database database) {
        return new Stream(database);
    }

    private final class Stream extends InputStream {

        private final Database database;
        private byte[] block = new byte[0];
        private int at;
        private int next;

        private Stream(Database database) {
            this.database = database;
        }

        @Override
        public int read() throws IOException {
            return isThereMore() ? block[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!isThereMore()) {
                return -1;
            }
            int some = Math.min(length, block.length - at);
            System.arraycopy(block, at, into, from, some);
            at += some;
            return some;
        }

        private boolean isThereMore() throws IOException {
            if (at == block.length && next < digests.size()) {
                block = checked(next);
                at = 0;
                next++;
            }
            return at < block.length;
        }

        private byte[] checked(int number) throws IOException {
            byte[] found;
            try {
                found = database.ask("reading attachment " + id, connection -> {
                    byte[] read = block(connection, number);
                    return read == null ? new byte[0] : read;
                });
            } catch (StoreUnavailableException failed) {
                throw new IOException(failed);
            }
            if (!hex(sha256().digest(found)).equals(digests.get(number))) {
                throw new IOException("attachment " + id + " was changed or erased while it was read");
            }
            return found;
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
