package id.tuntas.testkit;

import id.tuntas.base.RegencyId;
import id.tuntas.port.Document;
import id.tuntas.port.DocumentKey;
import id.tuntas.port.DocumentKind;
import id.tuntas.port.DocumentStore;
import id.tuntas.port.DocumentVersion;
import id.tuntas.port.IdReusedException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A document store that forgets everything when the process ends: for tests, examples and trying it out in an office. */
public final class InMemoryDocumentStore implements DocumentStore {

    private final Map<RegencyId, Map<DocumentKey, Document>> shelves = new HashMap<>();

    /** What somebody wrote over bytes where they lie. */
    private final Map<RegencyId, Map<DocumentKey, byte[]>> changed = new HashMap<>();

    /** An empty store. */
    public InMemoryDocumentStore() {}

    @Override
    public synchronized void put(RegencyId regency, Document document) {
        DocumentKey key = document.about().key();
        Document there = shelf(regency).putIfAbsent(key, document);
        if (there != null && !there.about().equals(document.about())) {
            throw new IdReusedException("document", key.toString());
        }
    }

    @Override
    public synchronized Optional<Document> read(RegencyId regency, DocumentKey key) {
        return Optional.ofNullable(shelf(regency).get(key))
                .map(document -> Document.reread(
                        document.about(),
                        changed.getOrDefault(regency, Map.of()).getOrDefault(key, document.bytes())));
    }

    @Override
    public synchronized List<DocumentVersion> versions(RegencyId regency, DocumentKind kind, String id) {
        return shelf(regency).values().stream()
                .map(Document::about)
                .filter(version ->
                        version.key().kind() == kind && version.key().id().equals(id))
                .toList();
    }

    /**
     * Does what whoever gets at the memory could do: changes a bit of a document.
     *
     * @param regency whose document it is
     * @param key the name of the version, which is there
     */
    public synchronized void tamper(RegencyId regency, DocumentKey key) {
        byte[] bytes = Objects.requireNonNull(shelf(regency).get(key)).bytes();
        bytes[bytes.length - 1] ^= 1;
        changed.computeIfAbsent(regency, none -> new HashMap<>()).put(key, bytes);
    }

    private Map<DocumentKey, Document> shelf(RegencyId regency) {
        return shelves.computeIfAbsent(regency, none -> new LinkedHashMap<>());
    }
}
