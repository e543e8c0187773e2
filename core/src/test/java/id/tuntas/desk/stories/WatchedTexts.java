package id.tuntas.desk.stories;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.SaltedText;
import id.tuntas.port.StoredText;
import id.tuntas.port.TextStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A text store that remembers under which ids words were put into it. */
public final class WatchedTexts implements TextStore {

    private final TextStore texts;
    private final Set<String> ids = new TreeSet<>();

    /**
     * In front of a store that works.
     *
     * @param texts the store
     */
    public WatchedTexts(TextStore texts) {
        this.texts = texts;
    }

    /** The ids of all words that were ever put. */
    public synchronized Set<String> ids() {
        return Set.copyOf(ids);
    }

    @Override
    public List<TextRef> put(RegencyId regency, List<SaltedText> added) {
        List<TextRef> refs = texts.put(regency, added);
        synchronized (this) {
            refs.forEach(ref -> ids.add(ref.id()));
        }
        return refs;
    }

    @Override
    public Map<TextRef, StoredText> read(RegencyId regency, Collection<TextRef> refs) {
        return texts.read(regency, refs);
    }

    @Override
    public void erase(RegencyId regency, Collection<TextRef> refs) {
        texts.erase(regency, refs);
    }
}
