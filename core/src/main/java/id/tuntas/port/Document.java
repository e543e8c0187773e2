package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Validity;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One version of a document with its bytes: what a {@link DocumentStore} keeps. Immutable.
 *
 * <p>The digest is taken of the bytes as they are, so the same document has to be written alike every time, as the writers of
 * {@code id.tuntas.exchange.json} do.
 *
 * <p>Example: {@code Document.of(key, Validity.since(LocalDate.of(2024, 3, 5)), RuleBookJson.write(book).getBytes(UTF_8))}.
 */
public final class Document {

    /** How many bytes there may be: 16 MiB. */
    public static final int LARGEST = 16 * 1_024 * 1_024;

    private final DocumentVersion about;
    private final byte[] bytes;

    private Document(DocumentVersion about, byte[] bytes) {
        this.about = about;
        this.bytes = bytes;
    }

    /**
     * Takes the digest of bytes.
     *
     * @param key the name of the version
     * @param validity the local days of the regency on which it holds
     * @param bytes the document, such as canonical JSON in UTF-8; copied
     * @return the document
     * @throws InvalidValueException if there are no bytes, or more than {@link #LARGEST}
     */
    public static Document of(DocumentKey key, Validity validity, byte[] bytes) {
        if (bytes.length < 1 || bytes.length > LARGEST) {
            throw InvalidValueException.of("bytes", "1 to " + LARGEST + " bytes");
        }
        String digest = HexFormat.of().formatHex(Hashes.sha256().digest(bytes));
        return new Document(new DocumentVersion(key, validity, digest), bytes.clone());
    }

    /**
     * Bytes as an adapter found them, which are given out only if they are still those that were stored.
     *
     * @param stored the version as it was stored
     * @param bytes as they were found; copied
     * @return the document
     * @throws TamperedException if the bytes have another digest, or there are none or too many
     */
    public static Document reread(DocumentVersion stored, byte[] bytes) {
        if (bytes.length >= 1 && bytes.length <= LARGEST) {
            Document found = of(stored.key(), stored.validity(), bytes);
            if (found.about.equals(stored)) {
                return found;
            }
        }
        throw new TamperedException("document", stored.key().toString());
    }

    /**
     * What is known of it without its bytes.
     *
     * @return name, validity and digest
     */
    public DocumentVersion about() {
        return about;
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document
                && document.about.equals(about)
                && Arrays.equals(document.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return about.hashCode();
    }

    /** Name and validity without the bytes. */
    @Override
    public String toString() {
        return about.toString();
    }
}
