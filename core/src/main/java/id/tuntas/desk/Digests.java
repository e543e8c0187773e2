package id.tuntas.desk;

import id.tuntas.port.CommitKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of parts, and ids that follow from a key, so that whoever tries again comes to the same ones. */
final class Digests {

    private static final int ID_LENGTH = 26;
    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";

    private final MessageDigest digest = sha256();

    /** Each part ends with a character that no part holds, so that parts cannot run into each other. */
    Digests put(Object part) {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** 130 bits of a digest of the parts. */
    String id() {
        byte[] bytes = digest.digest();
        StringBuilder id = new StringBuilder(ID_LENGTH);
        int held = 0;
        int bits = 0;
        for (int i = 0; id.length() < ID_LENGTH; i++) {
            held = (held << 8) | (bytes[i] & 0xff);
            bits += 8;
            while (bits >= 5 && id.length() < ID_LENGTH) {
                bits -= 5;
                id.append(BASE_32.charAt((held >> bits) & 31));
            }
        }
        return id.toString();
    }

    static String idOf(CommitKey key, Object... parts) {
        Digests digests = new Digests().put(key.value());
        for (Object part : parts) {
            digests.put(part);
        }
        return digests.id();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
