package id.tuntas.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Commits as tests need them. */
public final class Commits {

    private Commits() {}

    /**
     * A commit whose body is told apart by a word.
     *
     * @param regency of which regency
     * @param key the caller's key
     * @param body any text; its SHA-256 is the digest
     * @param appends what to store
     * @return the commit
     */
    public static Commit of(RegencyId regency, String key, String body, List<Append> appends) {
        return Commit.builder()
                .regency(regency)
                .key(new CommitKey(key))
                .bodyDigest(digest(body))
                .addAllAppends(appends)
                .build();
    }

    /**
     * A commit behind one history, whose body is named as its key.
     *
     * @param key the caller's key
     * @param base the history as it was read
     * @param events at least one
     * @return the commit
     */
    public static Commit of(String key, History base, DatedEvent... events) {
        return of(base.id().regency(), key, key, List.of(new Append(base, List.of(events))));
    }

    /**
     * The digest of a text.
     *
     * @param body any text
     * @return 64 lower-case hexadecimal digits, the SHA-256 of its UTF-8
     */
    public static String digest(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
