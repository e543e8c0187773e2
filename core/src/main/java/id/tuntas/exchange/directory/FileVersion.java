package id.tuntas.exchange.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The version of a document that comes without one: its file's name and the beginning of a digest of what it says. */
final class FileVersion {

    private static final int DIGITS = 12;

    private FileVersion() {}

    static String of(String fileName, String said) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return fileName + "/sha256-" + HexFormat.of().formatHex(whole).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
