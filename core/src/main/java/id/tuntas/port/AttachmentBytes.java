package id.tuntas.port;

import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.MediaTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * What an {@link AttachmentStore} found out about bytes while it took them in. Immutable.
 *
 * @param id under which they are kept
 * @param digest 64 lower-case hexadecimal digits, the SHA-256 of all of them
 * @param size in bytes
 * @param mediaType what {@link MediaTypes} says they are
 */
public record AttachmentBytes(String id, String digest, long size, String mediaType) {

    private static final int BLOCK = 16_384;
    private static final int END = -1;
    private static final int BROKEN = -2;

    /**
     * What an event holds of them.
     *
     * @param secret whether only whoever works on the complaint may see them
     * @param purpose what they are there for
     * @return the reference
     */
    public Attachment attachment(boolean secret, Attachment.Purpose purpose) {
        return new Attachment(id, digest, size, mediaType, secret, purpose);
    }

    /**
     * Takes in a stream for an adapter, never more than a limit and a block, and finds out all there is to say about it.
     * Whatever the answer, the adapter keeps what it wrote only if it is {@link Deposit.Kept}.
     *
     * @param id under which the bytes are to be kept
     * @param in where they come from; read to its end or past the limit, not closed
     * @param limit how many bytes are taken at most
     * @param announced how many bytes there should be, where that is known
     * @param out where they go; not closed
     * @return that all were taken, or why not; a stream that fails is {@link Deposit.CutOff}
     * @throws IOException if writing failed
     */
    public static Deposit take(String id, InputStream in, long limit, OptionalLong announced, OutputStream out)
            throws IOException {
        MessageDigest sha256 = Hashes.sha256();
        byte[] head = new byte[0];
        byte[] tail = new byte[0];
        byte[] block = new byte[BLOCK];
        long size = 0;
        for (int read = read(in, block); read != END; read = read(in, block)) {
            if (read == BROKEN) {
                return new Deposit.CutOff(size);
            }
            size += read;
            if (size > limit) {
                return new Deposit.TooLarge(limit);
            }
            out.write(block, 0, read);
            sha256.update(block, 0, read);
            if (head.length < MediaTypes.WINDOW) {
                head = joined(head, block, Math.min(read, MediaTypes.WINDOW - head.length));
            }
            byte[] longer = joined(tail, block, read);
            tail = Arrays.copyOfRange(longer, Math.max(0, longer.length - MediaTypes.WINDOW), longer.length);
        }
        if (announced.isPresent() && announced.getAsLong() != size) {
            return new Deposit.CutOff(size);
        }
        return new Deposit.Kept(
                new AttachmentBytes(id, HexFormat.of().formatHex(sha256.digest()), size, MediaTypes.sniff(head, tail)));
    }

    private static int read(InputStream in, byte[] block) {
        try {
            return in.read(block);
        } catch (IOException broken) {
            return BROKEN;
        }
    }

    private static byte[] joined(byte[] first, byte[] block, int length) {
        byte[] both = Arrays.copyOf(first, first.length + length);
        System.arraycopy(block, 0, both, first.length, length);
        return both;
    }
}
