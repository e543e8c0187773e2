package id.tuntas.desk;

import id.tuntas.complaint.DatedEvent;
import id.tuntas.port.Append;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one body of appends from another: which histories, at which version, and what goes behind them. */
final class AppendDigest {

    private AppendDigest() {}

    static String of(List<Append> appends) {
        MessageDigest digest = sha256();
        for (Append append : appends) {
            put(digest, append.base().id().toString());
            put(digest, Integer.toString(append.base().version()));
            for (DatedEvent dated : append.events()) {
                put(digest, dated.at().toString());
                put(digest, dated.recordedAt().toString());
                put(digest, dated.actor().toString());
                put(digest, dated.particulars().toString());
                put(digest, dated.texts().toString());
                put(digest, dated.attachments().toString());
                put(digest, dated.event().toString());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each part ends with a character that no part holds, so that parts cannot run into each other. */
    private static void put(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
