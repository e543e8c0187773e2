package id.tuntas.testkit;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.Salt;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StoredText;
import id.tuntas.port.TamperedException;
import id.tuntas.port.TextStore;
import id.tuntas.port.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text store that forgets everything when the process ends: for tests, examples and trying it out in an office. */
public final class InMemoryTextStore implements TextStore {

    private final Map<RegencyId, Map<String, Entry>> shelves = new HashMap<>();

    /** An empty store. */
    public InMemoryTextStore() {}

    /** What is kept under an id: what it is called, and what was written as long as that is not erased. */
    private record Entry(TextRef ref, Optional<Body> body) {}

    private record Body(Words words, Salt salt) {}

    @Override
    public synchronized List<TextRef> put(RegencyId regency, List<SaltedText> texts) {
        if (texts.stream().map(text -> text.ref().id()).distinct().count() != texts.size()) {
            throw InvalidValueException.of("texts", "each id once");
        }
        List<TextRef> kept = new ArrayList<>();
        for (SaltedText text : texts) {
            kept.add(keptAs(shelf(regency).get(text.ref().id()), text));
        }
        for (SaltedText text : texts) {
            Entry entry = new Entry(text.ref(), Optional.of(new Body(text.words(), text.salt())));
            shelf(regency).putIfAbsent(text.ref().id(), entry);
        }
        return kept;
    }

    private static TextRef keptAs(@Nullable Entry there, SaltedText text) {
        if (there == null || there.ref().equals(text.ref())) {
            return text.ref();
        }
        boolean same = there.ref().kind() == text.ref().kind()
                && there.body()
                        .filter(body -> body.words().equals(text.words()))
                        .isPresent();
        if (!same) {
            throw new IdReusedException("text", text.ref().id());
        }
        return there.ref();
    }

    @Override
    public synchronized Map<TextRef, StoredText> read(RegencyId regency, Collection<TextRef> refs) {
        Map<TextRef, StoredText> found = new LinkedHashMap<>();
        for (TextRef ref : refs) {
            Entry entry = shelf(regency).get(ref.id());
            if (entry != null && entry.ref().kind() == ref.kind()) {
                found.put(ref, reread(ref, entry));
            }
        }
        return found;
    }

    private static StoredText reread(TextRef ref, Entry entry) {
        if (entry.body().isPresent()) {
            Body body = entry.body().get();
            return new StoredText.Kept(
                    SaltedText.reread(ref, body.words(), body.salt()).words());
        }
        if (!entry.ref().equals(ref)) {
            throw new TamperedException("text", ref.id());
        }
        return new StoredText.Erased();
    }

    @Override
    public synchronized void erase(RegencyId regency, Collection<TextRef> refs) {
        for (TextRef ref : refs) {
            shelf(regency)
                    .computeIfPresent(
                            ref.id(),
                            (id, entry) -> entry.ref().equals(ref) ? new Entry(ref, Optional.empty()) : entry);
        }
    }

    /**
     * Changes words behind the store's back, as whoever gets at the disk could.
     *
     * @param regency whose words
     * @param id under which they are kept
     */
    public synchronized void tamper(RegencyId regency, String id) {
        shelf(regency)
                .computeIfPresent(
                        id,
                        (same, entry) -> new Entry(
                                entry.ref(),
                                entry.body()
                                        .map(body ->
                                                new Body(Words.of(body.words().text() + "!"), body.salt()))));
    }

    private Map<String, Entry> shelf(RegencyId regency) {
        return shelves.computeIfAbsent(regency, unknown -> new HashMap<>());
    }
}
